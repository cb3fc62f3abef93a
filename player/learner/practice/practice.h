#pragma once

#include "learner/desk/patience.h"
#include "learner/home/library.h"
#include "learner/lesson/lessoncontroller.h"
#include "learner/practice/cardanswer.h"
#include "learner/practice/practicedeck.h"
#include "review/sitting.h"
#include "ui/text/sayings.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

using PracticeListModel = ui::RowListModel<PracticeRow>;

/// A learner's practice: what is due, and a sitting of a few minutes in which it is asked again.
class Practice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the desk")
    /// "empty": nothing was ever got wrong. "resting": nothing is due. "ready": something is.
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(int due READ due NOTIFY changed)
    /// "6 due"; empty when nothing is.
    Q_PROPERTY(QString badge READ badge NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *cards READ cards CONSTANT)
    /// When the next cards come: "Next: 3 tomorrow, 2 on Friday."; empty when none do.
    Q_PROPERTY(QString nextLine READ nextLine NOTIFY changed)
    /// What is said of cards that their course no longer has; empty when there are none.
    Q_PROPERTY(QString goneLine READ goneLine NOTIFY changed)
    /// What went wrong with reading or keeping; empty when all is well.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

    // A sitting. stage is "" when there is none, "asking", "answered" after a reply on a call, or
    // "done".
    Q_PROPERTY(bool running READ running NOTIFY runningChanged)
    Q_PROPERTY(QString stage MEMBER m_stage NOTIFY changed)
    Q_PROPERTY(rapport::player::LessonController *card READ card NOTIFY cardChanged)
    Q_PROPERTY(QString cardTitle READ cardTitle NOTIFY changed)
    Q_PROPERTY(QString cardFrom READ cardFrom NOTIFY changed)
    Q_PROPERTY(rapport::player::CardAnswer answer MEMBER m_answer NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    /// "2 of 6", or that this one comes back.
    Q_PROPERTY(QString position READ position NOTIFY changed)
    /// How the sitting went, in sentences.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// Whether the learner comes from a sitting and has not looked at the list since.
    Q_PROPERTY(bool returning MEMBER m_returning NOTIFY changed)

public:
    /// All must outlive it.
    Practice(const Clock &clock, Settings &settings, const Library &library,
             QObject *parent = nullptr);
    ~Practice() override;

    /// Shows a learner's practice. store must live until the next call, which may have none.
    void show(records::RecordStore *store, const records::LearnerId &learner);
    /// Tells in the debrief of a lesson what of it came into the practice.
    void watch(LessonController &lesson);

    [[nodiscard]] QString state() const;
    [[nodiscard]] int due() const { return int(m_deck.due.size()); }
    [[nodiscard]] QString badge() const;
    [[nodiscard]] ui::RowListModelBase *cards() { return &m_rows; }
    [[nodiscard]] QString nextLine() const;
    [[nodiscard]] QString goneLine() const;
    [[nodiscard]] QString trouble() const
    {
        return m_patience.waiting() ? Patience::sentence() : ui::inWindowLanguage(m_trouble);
    }
    [[nodiscard]] bool running() const { return !m_stage.isEmpty(); }
    [[nodiscard]] LessonController *card() const { return m_card.get(); }
    [[nodiscard]] QString cardTitle() const;
    [[nodiscard]] QString cardFrom() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString position() const;
    [[nodiscard]] QString summary() const;

    /// Looks again at what is due, as after midnight.
    Q_INVOKABLE void refresh();
    /// Begins a sitting with what is due; from the end of one also the next.
    Q_INVOKABLE void start();
    /// Goes on to the next card, or to the end.
    Q_INVOKABLE void goOn();
    /// Tries again to keep the answer that could not be kept.
    Q_INVOKABLE void retry();
    /// Ends the sitting. What was practised is kept.
    Q_INVOKABLE void stop();

signals:
    void changed();
    void runningChanged();
    void cardChanged();
    /// A sentence to show for a moment.
    void told(const QString &sentence);

private:
    [[nodiscard]] const PracticeCard *current() const;
    void deal();
    void setStage(const QString &stage);
    void showCard();
    bool takeUp(const PracticeCard &card);
    void putDown();
    void look();
    void rate(const engine::LessonRun &run);
    Result<void> keep();
    [[nodiscard]] QString addedBy(const records::AttemptId &attempt, const QString &course,
                                  const QString &lesson) const;

    const Clock &m_clock;
    Settings &m_settings;
    const Library &m_library;
    LearningDays m_days;
    LessonShelf m_shelf;
    records::RecordStore *m_store = nullptr;
    records::LearnerId m_learner;
    PracticeDeck m_deck;
    PracticeListModel m_rows;
    std::vector<PracticeCard> m_taken; ///< the cards of this sitting
    std::optional<review::Sitting> m_sitting;
    Millis m_began{0};
    QString m_stage;
    std::unique_ptr<LessonController> m_card;
    std::optional<review::Rating> m_rating; ///< of the card in hand, once it was answered
    std::optional<records::ReviewRecord> m_unkept;
    CardAnswer m_answer;
    Error m_trouble;
    Patience m_patience;
    bool m_returning = false;
    QTimer m_later;
};

} // namespace rapport::player
