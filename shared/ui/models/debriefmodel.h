#pragma once

#include "ui/models/debriefrows.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// How a lesson went, told after it: the result, the curve against the best path, the one moment
/// that mattered, and every answer.
class DebriefModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// The lesson's title.
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(bool passed MEMBER passed NOTIFY changed)
    /// Whether there was anything to pass.
    Q_PROPERTY(bool judged MEMBER judged NOTIFY changed)
    /// "Passed. Rosa ended the call at ease."
    Q_PROPERTY(QString headline MEMBER headline NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *tiles READ tilesBase CONSTANT)
    /// Mood after each answer, 0 to 1; labels name the same points. Empty without a mood.
    Q_PROPERTY(QList<qreal> curve MEMBER curve NOTIFY changed)
    Q_PROPERTY(QList<qreal> bestCurve MEMBER bestCurve NOTIFY changed)
    Q_PROPERTY(QStringList curveLabels MEMBER curveLabels NOTIFY changed)
    /// The answer behind each point, as a row of replies; -1 for none.
    Q_PROPERTY(QList<int> curveReplies MEMBER curveReplies NOTIFY changed)
    /// Index of the point that mattered most; -1 when nothing went wrong.
    Q_PROPERTY(int moment MEMBER moment NOTIFY changed)
    Q_PROPERTY(QString at MEMBER at NOTIFY changed)
    Q_PROPERTY(QString said MEMBER said NOTIFY changed)
    Q_PROPERTY(QString saidWhy MEMBER saidWhy NOTIFY changed)
    Q_PROPERTY(QString better MEMBER better NOTIFY changed)
    Q_PROPERTY(QString betterWhy MEMBER betterWhy NOTIFY changed)
    Q_PROPERTY(QUrl betterClip MEMBER betterClip NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *replies READ repliesBase CONSTANT)
    /// Sentences about conditions of passing that were not met.
    Q_PROPERTY(QStringList mustFailures MEMBER mustFailures NOTIFY changed)
    /// The same, a line each.
    Q_PROPERTY(QString missed READ missed NOTIFY changed)
    /// How the caller came back after mistakes; empty where there is nothing to tell.
    Q_PROPERTY(QString recovered MEMBER recovered NOTIFY changed)
    /// How the last practice run compares with this one; empty before there was one.
    Q_PROPERTY(QString comparison MEMBER comparison NOTIFY changed)
    /// What of this went into practice, in a sentence; may be empty.
    Q_PROPERTY(QString practiceNote MEMBER practiceNote NOTIFY changed)
    /// Whether a certificate can be made of it.
    Q_PROPERTY(bool canCertify MEMBER canCertify NOTIFY changed)
    Q_PROPERTY(bool hasNext MEMBER hasNext NOTIFY changed)

public:
    explicit DebriefModel(QObject *parent = nullptr);

    [[nodiscard]] TileModel *tiles() { return &m_tiles; }
    [[nodiscard]] ReplyModel *replies() { return &m_replies; }

    // Whoever sets these from C++ emits changed() once when all are set.
    QString title;
    bool passed = false, judged = true;
    QString headline;
    QList<qreal> curve, bestCurve;
    QStringList curveLabels;
    QList<int> curveReplies;
    int moment = -1;
    QString at, said, saidWhy, better, betterWhy;
    QUrl betterClip;
    QStringList mustFailures;
    QString recovered, comparison, practiceNote;
    bool canCertify = false, hasNext = false;

    [[nodiscard]] QString missed() const { return mustFailures.join(QLatin1Char('\n')); }

    Q_INVOKABLE void tryAgain() { emit tryAgainRequested(); }
    Q_INVOKABLE void next() { emit nextRequested(); }
    /// Asks to try again from an answer, given by its row.
    Q_INVOKABLE void rewind(int row);
    Q_INVOKABLE void certify() { emit certificateRequested(); }
    Q_INVOKABLE void leave() { emit leaveRequested(); }
    Q_INVOKABLE void play(const QUrl &clip) { emit playRequested(clip); }

signals:
    void changed();
    void tryAgainRequested();
    void nextRequested();
    void leaveRequested();
    /// A practice run from that visit of the run on.
    void rewindRequested(int visit);
    void certificateRequested();
    void playRequested(const QUrl &clip);

private:
    [[nodiscard]] RowListModelBase *tilesBase() { return &m_tiles; }
    [[nodiscard]] RowListModelBase *repliesBase() { return &m_replies; }

    TileModel m_tiles;
    ReplyModel m_replies;
};

} // namespace rapport::ui
