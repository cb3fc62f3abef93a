#pragma once

#include "ui/models/rows.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// The mock call around a turn: who is on the line, how they feel, what was said, what is heard.
class CallModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString callerName MEMBER callerName NOTIFY changed)
    Q_PROPERTY(QString callerRole MEMBER callerRole NOTIFY changed)
    Q_PROPERTY(QString initials MEMBER initials NOTIFY changed)
    /// "her", "him" or "them", for "R to hear her again".
    Q_PROPERTY(QString pronoun MEMBER pronoun NOTIFY changed)
    Q_PROPERTY(int callSeconds MEMBER callSeconds NOTIFY timeChanged)
    /// The mood in words; empty when the lesson does not show it.
    Q_PROPERTY(QString moodLabel MEMBER moodLabel NOTIFY changed)
    /// The mood after each turn so far, 0 to 1, with the words for both ends.
    Q_PROPERTY(QList<qreal> moodHistory MEMBER moodHistory NOTIFY changed)
    Q_PROPERTY(QString moodLow MEMBER moodLow NOTIFY changed)
    Q_PROPERTY(QString moodHigh MEMBER moodHigh NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *competencies READ competenciesBase CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *transcript READ transcriptBase CONSTANT)
    /// The phrase being spoken, as characters of the current line; length 0 for none.
    Q_PROPERTY(int captionStart MEMBER captionStart NOTIFY captionChanged)
    Q_PROPERTY(int captionLength MEMBER captionLength NOTIFY captionChanged)
    Q_PROPERTY(bool captionsShown MEMBER captionsShown NOTIFY changed)
    Q_PROPERTY(bool playing MEMBER playing NOTIFY changed)
    Q_PROPERTY(int positionMs MEMBER positionMs NOTIFY timeChanged)
    /// 0 where the current line has no clip.
    Q_PROPERTY(int durationMs MEMBER durationMs NOTIFY changed)
    Q_PROPERTY(QList<qreal> waveform MEMBER waveform NOTIFY changed)

public:
    explicit CallModel(QObject *parent = nullptr);

    [[nodiscard]] CompetencyModel *competencies() { return &m_competencies; }
    [[nodiscard]] TranscriptModel *transcript() { return &m_transcript; }

    // Whoever sets these from C++ emits the signal named beside their property.
    QString callerName, callerRole, initials;
    QString pronoun = QStringLiteral("them");
    int callSeconds = 0;
    QString moodLabel;
    QList<qreal> moodHistory;
    QString moodLow, moodHigh;
    int captionStart = 0;
    int captionLength = 0;
    bool captionsShown = true;
    bool playing = false;
    int positionMs = 0;
    int durationMs = 0;
    QList<qreal> waveform;

    Q_INVOKABLE void playPause() { emit playPauseRequested(); }
    Q_INVOKABLE void repeat() { emit repeatRequested(); }

signals:
    void changed();
    void timeChanged();
    void captionChanged();
    void playPauseRequested();
    void repeatRequested();

private:
    [[nodiscard]] RowListModelBase *competenciesBase() { return &m_competencies; }
    [[nodiscard]] RowListModelBase *transcriptBase() { return &m_transcript; }

    CompetencyModel m_competencies;
    TranscriptModel m_transcript;
};

} // namespace rapport::ui
