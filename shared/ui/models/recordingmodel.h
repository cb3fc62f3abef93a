#pragma once

#include "ui/models/findingrows.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// A longer recording as it passes: what is heard now, or the same to be read, and what the learner
/// marked in it.
class RecordingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Whether there is a recording to be heard; else its words can only be read.
    Q_PROPERTY(bool playable MEMBER playable NOTIFY changed)
    /// Whether it is a film, and whether its picture cannot be shown here.
    Q_PROPERTY(bool film MEMBER film NOTIFY changed)
    Q_PROPERTY(bool pictureLost MEMBER pictureLost NOTIFY changed)
    /// The picture of a film that is seen now.
    Q_PROPERTY(QVariant picture MEMBER picture NOTIFY pictureChanged)
    Q_PROPERTY(bool readable MEMBER readable NOTIFY changed)
    /// Whether it is being read instead.
    Q_PROPERTY(bool reading MEMBER reading NOTIFY changed)
    Q_PROPERTY(bool playing MEMBER playing NOTIFY changed)
    /// Whether it stands still because a question is asked.
    Q_PROPERTY(bool asking MEMBER asking NOTIFY changed)
    /// Whether it was heard to its end, or is read.
    Q_PROPERTY(bool heard MEMBER heard NOTIFY changed)
    Q_PROPERTY(int positionMs MEMBER positionMs NOTIFY timeChanged)
    Q_PROPERTY(int durationMs MEMBER durationMs NOTIFY changed)
    /// Up to where it can be moved: it does not pass a question that is not answered.
    Q_PROPERTY(int openToMs MEMBER openToMs NOTIFY changed)
    /// The moments at which it stops to ask, in ms.
    Q_PROPERTY(QList<int> stops MEMBER stops NOTIFY changed)
    /// What is said around now, by whom, and which characters of it are heard.
    Q_PROPERTY(QString caption MEMBER caption NOTIFY captionChanged)
    Q_PROPERTY(int litStart MEMBER litStart NOTIFY captionChanged)
    Q_PROPERTY(int litLength MEMBER litLength NOTIFY captionChanged)
    Q_PROPERTY(QString speaker MEMBER speaker NOTIFY captionChanged)
    /// Whether moments are to be marked, and can be now.
    Q_PROPERTY(bool marking MEMBER marking NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *lines READ lines CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *marks READ marks CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] TimedLineModel *lines() { return &m_lines; }
    [[nodiscard]] MarkModel *marks() { return &m_marks; }

    // Whoever sets these from C++ emits the signal named beside their property.
    bool playable = false;
    bool film = false;
    bool pictureLost = false;
    QVariant picture; ///< a QImage
    bool readable = false;
    bool reading = false;
    bool playing = false;
    bool asking = false;
    bool heard = false;
    int positionMs = 0;
    int durationMs = 0;
    int openToMs = 0;
    QList<int> stops;
    QString caption, speaker;
    int litStart = 0, litLength = 0;
    bool marking = false;

    Q_INVOKABLE void playPause() { emit playPauseRequested(); }
    /// Goes on from there, but not beyond openToMs.
    Q_INVOKABLE void moveTo(int ms) { emit moveRequested(ms); }
    /// Its words to be read instead, or the sound again.
    Q_INVOKABLE void read(bool instead) { emit readRequested(instead); }
    /// Marks what is heard now.
    Q_INVOKABLE void mark() { emit markRequested(); }
    /// Marks a line, or takes its mark away.
    Q_INVOKABLE void markLine(int row) { emit lineMarkRequested(row); }
    Q_INVOKABLE void unmark(int row) { emit unmarkRequested(row); }

signals:
    void changed();
    void timeChanged();
    void pictureChanged();
    void captionChanged();
    void playPauseRequested();
    void moveRequested(int ms);
    void readRequested(bool instead);
    void markRequested();
    void lineMarkRequested(int row);
    void unmarkRequested(int row);

private:
    TimedLineModel m_lines;
    MarkModel m_marks;
};

} // namespace rapport::ui
