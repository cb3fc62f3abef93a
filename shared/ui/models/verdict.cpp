#include "ui/models/verdict.h"

#include "ui/models/stepmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::ui {

namespace {

struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    static QString grade(const QString &grade)
    {
        return grade == QLatin1String("do")     ? tr("Do")
               : grade == QLatin1String("dont") ? tr("Don't")
               : grade == QLatin1String("ok")   ? tr("Acceptable")
                                                : QString();
    }

    static QString option(const OptionRow &row)
    {
        QStringList parts{row.text, grade(row.grade), row.why};
        if (!row.better.isEmpty())
            parts << tr("Better: %1").arg(row.better);
        parts.removeAll(QString());
        return parts.join(QLatin1String(". "));
    }

    static QString share(qsizetype right, qsizetype all)
    {
        return tr("%1 of %2 right").arg(right).arg(all);
    }
    static QString panel(int votes) { return tr("%1 of the panel chose the same").arg(votes); }
};

void tellOptions(const StepModel &step, QStringList &told)
{
    for (const OptionRow &row : step.options()->rows()) {
        if (!row.chosen)
            continue;
        if (!row.grade.isEmpty())
            told << Verdict::option(row);
        else if (step.kind == QLatin1String("rate"))
            told << Verdict::panel(row.votes);
    }
}

void tellPlaces(const StepModel &step, QStringList &told)
{
    const auto &rows = step.items()->rows();
    const auto isTold = [](const SortItemRow &row) { return !row.right.isEmpty(); };
    const auto isRight = [](const SortItemRow &row) { return row.right == QLatin1String("right"); };
    if (std::ranges::any_of(rows, isTold))
        told << Verdict::share(std::ranges::count_if(rows, isRight), rows.size());
}

void tellFindings(const StepModel &step, QStringList &told)
{
    const auto &rows = step.findings()->rows();
    const auto isRight = [](const FindingRow &row) {
        return row.verdict == QLatin1String("found") || row.verdict == QLatin1String("kept");
    };
    const auto counts = [](const FindingRow &row) { return row.verdict != QLatin1String("extra"); };
    if (!rows.isEmpty())
        told << Verdict::share(std::ranges::count_if(rows, isRight),
                               std::ranges::count_if(rows, counts));
}

} // namespace

QString verdictOn(const StepModel &step)
{
    QStringList told;
    if (step.phase == QLatin1String("asking"))
        return {};
    tellOptions(step, told);
    tellPlaces(step, told);
    tellFindings(step, told);
    if (!told.isEmpty() && !step.why.isEmpty())
        told << step.why;
    return told.join(QLatin1String(". "));
}

} // namespace rapport::ui
