#pragma once

#include "ui/models/rowlistmodel.h"

#include <QUrl>

namespace rapport::ui {

/// One reply, option or action that the learner may choose.
struct OptionRow
{
    Q_GADGET
    Q_PROPERTY(QString optionId MEMBER optionId)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool chosen MEMBER chosen)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString better MEMBER better)
    Q_PROPERTY(bool enabled MEMBER enabled)
    Q_PROPERTY(QUrl clip MEMBER clip)
    Q_PROPERTY(int votes MEMBER votes)
    Q_PROPERTY(double share MEMBER share)

public:
    QString optionId;
    int number = 0; ///< the key that chooses it, from 1
    QString text;
    bool chosen = false;
    QString grade; ///< "do", "ok", "dont", or empty while it is not to be told
    QString why;
    QString better;
    bool enabled = true;
    QUrl clip;
    int votes = 0;    ///< of a panel, for a level of a scale that was answered
    double share = 0; ///< of the most votes any level got, 0 to 1

    bool operator==(const OptionRow &) const = default;
};

/// One thing that wants a place: a phrase to sort, an item to put in order, a left side to match.
struct SortItemRow
{
    Q_GADGET
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString bucket MEMBER bucket)
    Q_PROPERTY(QString right MEMBER right)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString better MEMBER better)

public:
    QString itemId;
    QString text;
    QString bucket; ///< id of the bucket it lies in; empty while it lies in none
    QString right;  ///< "right", "wrong", or empty while it is not to be told
    QString why;
    QString better; ///< where it belongs, where it was put wrongly and that is to be told

    bool operator==(const SortItemRow &) const = default;
};

/// One place to sort phrases into, or one right side to match with.
struct BucketRow
{
    Q_GADGET
    Q_PROPERTY(QString bucketId MEMBER bucketId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(QString why MEMBER why)

public:
    QString bucketId;
    QString name;
    QString key; ///< the letter that drops a phrase into it
    int count = 0;
    QString why; ///< the reason it belongs to nothing, once that is told

    bool operator==(const BucketRow &) const = default;
};

/// One line of a call's transcript.
struct LineRow
{
    Q_GADGET
    Q_PROPERTY(QString speaker MEMBER speaker)
    Q_PROPERTY(bool mine MEMBER mine)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString speaker;
    bool mine = false;
    QString text;
    QString grade;
    QString why;
    bool current = false; ///< whether it is being heard, with waveform and lit caption

    bool operator==(const LineRow &) const = default;
};

/// Points earned so far in one competency.
struct CompetencyRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int earned MEMBER earned)
    Q_PROPERTY(int possible MEMBER possible)
    Q_PROPERTY(QString tone MEMBER tone)

public:
    QString name;
    int earned = 0;
    int possible = 0;
    QString tone = QStringLiteral("primary");

    bool operator==(const CompetencyRow &) const = default;
};

using OptionListModel = RowListModel<OptionRow>;
using SortItemModel = RowListModel<SortItemRow>;
using BucketModel = RowListModel<BucketRow>;
using TranscriptModel = RowListModel<LineRow>;
using CompetencyModel = RowListModel<CompetencyRow>;

} // namespace rapport::ui
