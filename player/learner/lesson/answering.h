#pragma once

#include "learner/lesson/draft.h"
#include "session/lessonsession.h"
#include "ui/models/stepmodel.h"

#include <QObject>

namespace rapport::player {

/// Turns what a learner does in a view into answers, and keeps what is laid out until it is handed
/// in.
class Answering : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Answering(ui::StepModel &step, const LessonSession &session, QObject *parent = nullptr);

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    /// Lays out what was left. Of an answer that is being explained already only the marks matter.
    void restore(Draft draft) { m_draft = std::move(draft); }
    /// What will be left of it when an answer was taken.
    [[nodiscard]] Draft after(bool leftStep) const;
    /// An answer was taken: what was laid out for it goes. What was marked in a recording stays
    /// until it is left.
    void clear(bool leftStep);

    /// Marks a moment of a recording; one that begins where another does takes it away again.
    void toggleMark(const engine::Moment &moment);
    void removeMark(int at);
    /// The reply was said aloud, and this was measured in it; nothing where it was not recorded.
    void speak(std::vector<std::pair<std::string, double>> measured);

signals:
    /// Something was laid out.
    void changed();
    void given(const rapport::engine::Answer &answer);

private:
    void toggle(const QString &part);
    void place(const QString &item, const QString &place);
    void move(const QString &item, int row);
    void submit();
    [[nodiscard]] engine::Answer laidOut() const;
    [[nodiscard]] engine::Place placed() const;
    [[nodiscard]] engine::Pick picked() const;
    [[nodiscard]] const engine::LessonRun &run() const { return m_session.run(); }

    const LessonSession &m_session;
    Draft m_draft;
};

} // namespace rapport::player
