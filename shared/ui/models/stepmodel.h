#pragma once

#include "ui/models/callmodel.h"
#include "ui/models/ownwordsmodel.h"
#include "ui/models/recordingmodel.h"
#include "ui/models/timelimit.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// What one step of a lesson shows, and what a learner does with it. Whoever runs the lesson fills
/// it from the engine and answers its signals; views decide nothing. A view of one kind uses the
/// properties it needs; the others stay empty.
class StepModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(QString stepId MEMBER stepId NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString prompt MEMBER prompt NOTIFY changed)
    /// The author's Markdown; RichBody makes it safe.
    Q_PROPERTY(QString text MEMBER text NOTIFY changed)
    /// "asking" until the learner has answered, then "answered".
    Q_PROPERTY(QString phase MEMBER phase NOTIFY changed)
    /// What came of the answer in a few words; empty while asking.
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(bool canContinue MEMBER canContinue NOTIFY changed)
    Q_PROPERTY(bool canSubmit MEMBER canSubmit NOTIFY changed)
    Q_PROPERTY(QUrl clip MEMBER clip NOTIFY changed)
    Q_PROPERTY(bool hasCaptions MEMBER hasCaptions NOTIFY changed)
    /// A picture inside the course, checked in C++, and what it shows in words.
    Q_PROPERTY(QUrl picture MEMBER picture NOTIFY changed)
    Q_PROPERTY(QString alt MEMBER alt NOTIFY changed)
    Q_PROPERTY(bool multiple MEMBER multiple NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *options READ options CONSTANT)
    /// The call that a turn belongs to; null outside of calls.
    Q_PROPERTY(rapport::ui::CallModel *call MEMBER call NOTIFY changed)

    // A do/don't pair. mode is "show" or "choose".
    Q_PROPERTY(QString mode MEMBER mode NOTIFY changed)
    Q_PROPERTY(QString dontText MEMBER dontText NOTIFY changed)
    Q_PROPERTY(QString doText MEMBER doText NOTIFY changed)
    Q_PROPERTY(QString why MEMBER why NOTIFY changed)
    Q_PROPERTY(QStringList points MEMBER points NOTIFY changed)
    Q_PROPERTY(QUrl dontClip MEMBER dontClip NOTIFY changed)
    Q_PROPERTY(QUrl doClip MEMBER doClip NOTIFY changed)

    // Things that want a place: phrases and buckets, items to put in order, left and right sides.
    Q_PROPERTY(rapport::ui::RowListModelBase *items READ items CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *buckets READ buckets CONSTANT)
    // A transcript in pieces, and what an answer was looked at for.
    Q_PROPERTY(rapport::ui::RowListModelBase *lines READ lines CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *clauses READ clauses CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *findings READ findings CONSTANT)
    Q_PROPERTY(rapport::ui::RecordingModel *recording READ recording CONSTANT)
    Q_PROPERTY(rapport::ui::OwnWordsModel *own READ own CONSTANT)
    Q_PROPERTY(rapport::ui::TimeLimit *time READ time CONSTANT)

    // A hold. holdPhase is "with-caller" or "on-hold"; times are seconds of the caller's life.
    Q_PROPERTY(QString holdPhase MEMBER holdPhase NOTIFY changed)
    Q_PROPERTY(int holdSeconds MEMBER holdSeconds NOTIFY holdChanged)
    Q_PROPERTY(int silenceSeconds MEMBER silenceSeconds NOTIFY holdChanged)
    /// How much of the caller's patience is used, 0 to 1.
    Q_PROPERTY(double holdFraction MEMBER holdFraction NOTIFY holdChanged)
    Q_PROPERTY(QString waiting MEMBER waiting NOTIFY changed)
    Q_PROPERTY(double speed MEMBER speed NOTIFY changed)
    Q_PROPERTY(bool clockRuns MEMBER clockRuns NOTIFY changed)

    /// How a lesson ended: "resolved", "open" or "lost".
    Q_PROPERTY(QString outcome MEMBER outcome NOTIFY changed)

public:
    explicit StepModel(QObject *parent = nullptr);

    [[nodiscard]] OptionListModel *options() { return &m_options; }
    [[nodiscard]] const OptionListModel *options() const { return &m_options; }
    [[nodiscard]] SortItemModel *items() { return &m_items; }
    [[nodiscard]] const SortItemModel *items() const { return &m_items; }
    [[nodiscard]] BucketModel *buckets() { return &m_buckets; }
    [[nodiscard]] ClauseLineModel *lines() { return &m_lines; }
    [[nodiscard]] ClauseModel *clauses() { return &m_clauses; }
    [[nodiscard]] FindingModel *findings() { return &m_findings; }
    [[nodiscard]] const FindingModel *findings() const { return &m_findings; }
    [[nodiscard]] RecordingModel *recording() { return &m_recording; }
    [[nodiscard]] OwnWordsModel *own() { return &m_own; }
    [[nodiscard]] TimeLimit *time() { return &m_time; }

    // Whoever sets these from C++ emits changed() (or holdChanged()) once when all are set.
    QString kind, stepId, title, prompt, text;
    QString phase = QStringLiteral("asking");
    bool canContinue = false, canSubmit = false, hasCaptions = false, multiple = false;
    QUrl clip;
    QUrl picture, dontClip, doClip;
    QString alt;
    CallModel *call = nullptr;
    QString mode = QStringLiteral("show");
    QString dontText, doText, why;
    QStringList points;
    QString holdPhase = QStringLiteral("with-caller");
    int holdSeconds = 0, silenceSeconds = 0;
    double holdFraction = 0, speed = 1;
    bool clockRuns = true;
    QString waiting, outcome;

    [[nodiscard]] QString verdict() const;

    /// Back to an empty step, silently, before filling in another one. The call stays.
    void reset();

    /// The option of that number or id is chosen, if it is there and enabled.
    Q_INVOKABLE void chooseNumber(int number);
    Q_INVOKABLE void choose(const QString &optionId);
    /// In a question with several answers, a transcript or a list: taken, or given back.
    Q_INVOKABLE void toggle(const QString &optionId);
    /// Puts an item into a bucket; an empty bucket takes it out again.
    Q_INVOKABLE void place(const QString &itemId, const QString &bucketId);
    /// Moves an item to a row; rows beyond the ends count as the ends.
    Q_INVOKABLE void move(const QString &itemId, int row);
    Q_INVOKABLE void submit();
    Q_INVOKABLE void advance();
    Q_INVOKABLE void wait();
    /// Asks to hear a clip, from its beginning.
    Q_INVOKABLE void play(const QUrl &clip);

signals:
    void changed();
    void holdChanged();
    void chosen(const QString &optionId);
    void toggled(const QString &optionId);
    void placed(const QString &itemId, const QString &bucketId);
    void moved(const QString &itemId, int row);
    void submitted();
    void advanceRequested();
    void waitRequested();
    void playRequested(const QUrl &clip);

private:
    [[nodiscard]] bool offers(const QString &part) const;

    OptionListModel m_options;
    SortItemModel m_items;
    BucketModel m_buckets;
    ClauseLineModel m_lines;
    ClauseModel m_clauses;
    FindingModel m_findings;
    RecordingModel m_recording;
    OwnWordsModel m_own;
    TimeLimit m_time;
};

} // namespace rapport::ui
