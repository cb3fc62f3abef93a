#pragma once

#include "ui/models/rowlistmodel.h"

namespace rapport::ui {

/// One thing an answer was looked at for, once it is told: a moment or words to be found, a rule
/// of a written reply, a point of a list.
struct FindingRow
{
    Q_GADGET
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString better MEMBER better)

public:
    QString verdict; ///< "found", "missed", "extra", "kept", "broken", "met" or "open"
    QString at;      ///< where in a recording, "0:12"
    QString text;
    QString words; ///< the words of the answer it is about
    QString why;
    QString better;

    bool operator==(const FindingRow &) const = default;
};

/// A piece of a line one can point at.
struct ClauseRow
{
    Q_GADGET
    Q_PROPERTY(QString clauseId MEMBER clauseId)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool taken MEMBER taken)
    Q_PROPERTY(QString verdict MEMBER verdict)

public:
    QString clauseId;
    QString text;
    bool taken = false;
    QString verdict; ///< "found", "missed", "extra", "fine", or empty while it is not to be told

    bool operator==(const ClauseRow &) const = default;
};

/// One line of a transcript whose clauses are looked at: so many from `first` on.
struct ClauseLineRow
{
    Q_GADGET
    Q_PROPERTY(QString speaker MEMBER speaker)
    Q_PROPERTY(bool mine MEMBER mine)
    Q_PROPERTY(int first MEMBER first)
    Q_PROPERTY(int clauses MEMBER clauses)

public:
    QString speaker;
    bool mine = false;
    int first = 0;
    int clauses = 0;

    bool operator==(const ClauseLineRow &) const = default;
};

/// One caption of a recording, to be read.
struct TimedLineRow
{
    Q_GADGET
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(QString speaker MEMBER speaker)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool marked MEMBER marked)

public:
    QString at;      ///< when it begins, "0:12"
    QString speaker; ///< empty where the one of the line before goes on
    QString text;
    bool marked = false;

    bool operator==(const TimedLineRow &) const = default;
};

/// One moment of a recording that the learner marked.
struct MarkRow
{
    Q_GADGET
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(int fromMs MEMBER fromMs)
    Q_PROPERTY(QString words MEMBER words)

public:
    QString at;
    int fromMs = 0;
    QString words; ///< what is said there, where the captions tell

    bool operator==(const MarkRow &) const = default;
};

using FindingModel = RowListModel<FindingRow>;
using ClauseModel = RowListModel<ClauseRow>;
using ClauseLineModel = RowListModel<ClauseLineRow>;
using TimedLineModel = RowListModel<TimedLineRow>;
using MarkModel = RowListModel<MarkRow>;

} // namespace rapport::ui
