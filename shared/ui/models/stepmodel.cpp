#include "ui/models/stepmodel.h"
#include "ui/models/verdict.h"

#include <algorithm>

namespace rapport::ui {

StepModel::StepModel(QObject *parent)
    : QObject(parent)
{}

namespace {

/// Gives an object the values a fresh one has. The call outlives its steps.
void renew(QObject &object, const QObject &fresh)
{
    const QSignalBlocker silence(&object);
    const QMetaObject *meta = object.metaObject();
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.isWritable() && qstrcmp(property.name(), "call") != 0)
            property.write(&object, property.read(&fresh));
    }
}

} // namespace

void StepModel::reset()
{
    // Views hear of the new step once, when it is filled: a call would otherwise be rebuilt from
    // turn to turn.
    renew(*this, StepModel());
    renew(m_recording, RecordingModel());
    renew(m_own, OwnWordsModel());
    renew(m_time, TimeLimit());
    m_options.setRows({});
    m_items.setRows({});
    m_buckets.setRows({});
    m_lines.setRows({});
    m_clauses.setRows({});
    m_findings.setRows({});
    m_recording.lines()->setRows({});
    m_recording.marks()->setRows({});
}

QString StepModel::verdict() const
{
    return verdictOn(*this);
}

bool StepModel::offers(const QString &part) const
{
    const auto isOption = [&](const OptionRow &row) { return row.optionId == part && row.enabled; };
    const auto isClause = [&](const ClauseRow &row) { return row.clauseId == part; };
    return phase == QLatin1String("asking") && (std::ranges::any_of(m_options.rows(), isOption) ||
                                                std::ranges::any_of(m_clauses.rows(), isClause));
}

void StepModel::chooseNumber(int number)
{
    for (const OptionRow &row : m_options.rows()) {
        if (row.number == number) {
            multiple ? toggle(row.optionId) : choose(row.optionId);
            return;
        }
    }
}

void StepModel::choose(const QString &optionId)
{
    if (offers(optionId))
        emit chosen(optionId);
}

void StepModel::toggle(const QString &optionId)
{
    if (offers(optionId))
        emit toggled(optionId);
}

void StepModel::place(const QString &itemId, const QString &bucketId)
{
    if (phase == QLatin1String("asking"))
        emit placed(itemId, bucketId);
}

void StepModel::move(const QString &itemId, int row)
{
    if (phase == QLatin1String("asking"))
        emit moved(itemId, std::clamp(row, 0, std::max(0, m_items.count() - 1)));
}

void StepModel::submit()
{
    if (canSubmit)
        emit submitted();
}

void StepModel::advance()
{
    if (canContinue)
        emit advanceRequested();
}

void StepModel::wait()
{
    emit waitRequested();
}

void StepModel::play(const QUrl &url)
{
    if (!url.isEmpty())
        emit playRequested(url);
}

} // namespace rapport::ui
