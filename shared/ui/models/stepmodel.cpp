#include "ui/models/stepmodel.h"

namespace rapport::ui {

StepModel::StepModel(QObject *parent)
    : QObject(parent)
{}

void StepModel::reset()
{
    // Views hear of the new step once, when it is filled: a call would otherwise be rebuilt from
    // turn to turn. The call outlives its steps.
    const QSignalBlocker silence(this);
    const StepModel fresh;
    for (int i = metaObject()->propertyOffset(); i < metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = metaObject()->property(i);
        if (property.isWritable() && qstrcmp(property.name(), "call") != 0)
            property.write(this, property.read(&fresh));
    }
    m_options.setRows({});
    m_items.setRows({});
    m_buckets.setRows({});
}

const OptionRow *StepModel::find(const QString &optionId) const
{
    for (const OptionRow &row : m_options.rows()) {
        if (row.optionId == optionId)
            return &row;
    }
    return nullptr;
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
    const OptionRow *row = find(optionId);
    if (phase == QLatin1String("asking") && row && row->enabled)
        emit chosen(optionId);
}

void StepModel::toggle(const QString &optionId)
{
    const OptionRow *row = find(optionId);
    if (phase == QLatin1String("asking") && row && row->enabled)
        emit toggled(optionId);
}

void StepModel::place(const QString &itemId, const QString &bucketId)
{
    if (phase == QLatin1String("asking"))
        emit placed(itemId, bucketId);
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
