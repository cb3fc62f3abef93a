#pragma once

#include "ui/models/rowlistmodel.h"

#include <QUrl>

namespace rapport::ui {

/// One number at the top of a debrief.
struct TileRow
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString tone MEMBER tone)

public:
    QString label;
    QString value;
    QString detail;
    QString tone;

    bool operator==(const TileRow &) const = default;
};

/// One answer that was given, as the debrief lists it.
struct ReplyRow
{
    Q_GADGET
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString better MEMBER better)
    Q_PROPERTY(QUrl betterClip MEMBER betterClip)
    Q_PROPERTY(QString mood MEMBER mood)
    Q_PROPERTY(int visit MEMBER visit)

public:
    QString at; ///< when in the call, "01:58"
    QString prompt;
    QString text;
    QString grade;
    QString why;
    QString better;
    QUrl betterClip;
    QString mood;   ///< what it did to the mood, "mood 40 to 25"; empty outside of calls
    int visit = -1; ///< where one may try again from, by its number in the run; -1: nowhere

    bool operator==(const ReplyRow &) const = default;
};

using TileModel = RowListModel<TileRow>;
using ReplyModel = RowListModel<ReplyRow>;

} // namespace rapport::ui
