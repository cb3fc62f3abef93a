#pragma once

#include "ui/models/rowlistmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// One thing measured in a recording.
struct MeasureRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString aim MEMBER aim)
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QString sureness MEMBER sureness)

public:
    QString name;     ///< "After “sorry”"
    QString value;    ///< "1.4 s of silence"
    QString aim;      ///< what the step asks for; empty where it asks for nothing
    QString verdict;  ///< "kept", "broken", "unsure", or empty where there is no aim
    QString sureness; ///< how sure it is and why, a sentence

    bool operator==(const MeasureRow &) const = default;
};
using MeasureModel = RowListModel<MeasureRow>;

/// The learner's own voice at a step that is spoken: its recording, how it sounds beside the model,
/// and what was measured.
class VoiceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Whether there is a microphone; else the learner can only check themselves.
    Q_PROPERTY(bool canRecord MEMBER canRecord NOTIFY changed)
    Q_PROPERTY(bool recording MEMBER recording NOTIFY changed)
    /// Whether there is a recording to be heard.
    Q_PROPERTY(bool recorded MEMBER recorded NOTIFY changed)
    /// A sentence about what went wrong, or about what could not be heard; usually empty.
    Q_PROPERTY(QString notice MEMBER notice NOTIFY changed)
    /// While it records: how loud it is, 0 to 1 and in words, and for how long it has gone on.
    Q_PROPERTY(double level MEMBER level NOTIFY levelChanged)
    Q_PROPERTY(QString levelWords MEMBER levelWords NOTIFY levelChanged)
    Q_PROPERTY(int elapsedMs MEMBER elapsedMs NOTIFY levelChanged)
    Q_PROPERTY(int longestMs MEMBER longestMs NOTIFY changed)
    Q_PROPERTY(QList<qreal> mine MEMBER mine NOTIFY changed)
    Q_PROPERTY(int mineMs MEMBER mineMs NOTIFY changed)
    Q_PROPERTY(QList<qreal> model MEMBER model NOTIFY changed)
    Q_PROPERTY(int modelMs MEMBER modelMs NOTIFY changed)
    /// Which of both is heard: "mine", "model", or neither.
    Q_PROPERTY(QString playing MEMBER playing NOTIFY playingChanged)
    Q_PROPERTY(int positionMs MEMBER positionMs NOTIFY playingChanged)
    /// Whether the learner agreed to keep the recording on this computer.
    Q_PROPERTY(bool keep MEMBER keep NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *measures READ measures CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] MeasureModel *measures() { return &m_measures; }

    // Whoever sets these from C++ emits the signal named beside their property.
    bool canRecord = false, recording = false, recorded = false, keep = false;
    QString notice;
    double level = 0;
    QString levelWords;
    int elapsedMs = 0, longestMs = 0, mineMs = 0, modelMs = 0, positionMs = 0;
    QList<qreal> mine, model;
    QString playing;

    /// Begins to record, anew where there is a recording already; or ends it.
    Q_INVOKABLE void record() { emit recordRequested(); }
    Q_INVOKABLE void stop() { emit stopRequested(); }
    /// Plays one of both from its beginning, or stops it.
    Q_INVOKABLE void playMine() { emit playRequested(true); }
    Q_INVOKABLE void playModel() { emit playRequested(false); }
    Q_INVOKABLE void keepIt(bool agreed) { emit keepRequested(agreed); }

signals:
    void changed();
    void levelChanged();
    void playingChanged();
    void recordRequested();
    void stopRequested();
    void playRequested(bool mine);
    void keepRequested(bool agreed);

private:
    MeasureModel m_measures;
};

} // namespace rapport::ui
