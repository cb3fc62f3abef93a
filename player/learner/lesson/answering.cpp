#include "learner/lesson/answering.h"

#include "learner/lesson/fill/stepfiller.h"
#include "lesson/clauses.h"

#include <algorithm>

namespace rapport::player {

Answering::Answering(ui::StepModel &step, const LessonSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    using ui::StepModel;
    connect(&step, &StepModel::chosen, this,
            [this](const QString &option) { emit given(engine::pick({option.toStdString()})); });
    connect(&step, &StepModel::waitRequested, this, [this] { emit given(engine::Wait{}); });
    connect(&step, &StepModel::toggled, this, &Answering::toggle);
    connect(&step, &StepModel::placed, this, &Answering::place);
    connect(&step, &StepModel::moved, this, &Answering::move);
    connect(&step, &StepModel::submitted, this, &Answering::submit);
    connect(step.own(), &ui::OwnWordsModel::written, this, [this](const QString &text) {
        m_draft.written = text;
        emit changed();
    });
    connect(step.own(), &ui::OwnWordsModel::said, this, [this] { speak({}); });
}

Draft Answering::after(bool leftStep) const
{
    Draft left;
    if (!leftStep)
        left.marks = m_draft.marks;
    return left;
}

void Answering::clear(bool leftStep)
{
    m_draft = after(leftStep);
}

void Answering::toggle(const QString &part)
{
    if (!m_draft.taken.remove(part))
        m_draft.taken.insert(part);
    emit changed();
}

/// What belongs to one thing on the left only moves when it is given to another.
void Answering::place(const QString &item, const QString &place)
{
    if (run().current().as<lesson::Match>()) {
        const QString before = m_draft.sorted.key(place);
        if (!place.isEmpty() && !before.isEmpty())
            m_draft.sorted.remove(before);
    }
    if (place.isEmpty())
        m_draft.sorted.remove(item);
    else
        m_draft.sorted.insert(item, place);
    emit changed();
}

void Answering::move(const QString &item, int row)
{
    const auto *order = run().current().as<lesson::Order>();
    if (!order)
        return;
    QList<QString> shown = orderShown(run(), *order, m_draft);
    const qsizetype from = shown.indexOf(item);
    if (from < 0 || row < 0 || row >= shown.size())
        return;
    shown.move(from, row);
    m_draft.order = shown;
    emit changed();
}

void Answering::toggleMark(const engine::Moment &moment)
{
    const auto at = std::ranges::lower_bound(m_draft.marks, moment.from, {}, &engine::Moment::from);
    if (at != m_draft.marks.end() && *at == moment)
        m_draft.marks.erase(at);
    else
        m_draft.marks.insert(at, moment);
    emit changed();
}

void Answering::speak(std::vector<std::pair<std::string, double>> measured)
{
    m_draft.spoken = true;
    m_draft.measured = std::move(measured);
    emit changed();
}

void Answering::removeMark(int at)
{
    if (at < 0 || at >= m_draft.marks.size())
        return;
    m_draft.marks.removeAt(at);
    emit changed();
}

engine::Place Answering::placed() const
{
    engine::Place place;
    const auto add = [&](const lesson::PartId &id) {
        const QString item = QString::fromStdString(id.value);
        if (m_draft.sorted.contains(item))
            place.items.push_back({id, {m_draft.sorted.value(item).toStdString()}});
    };
    if (const auto *sort = run().current().as<lesson::Sort>())
        std::ranges::for_each(sort->items, add, &lesson::SortItem::id);
    if (const auto *match = run().current().as<lesson::Match>())
        std::ranges::for_each(match->pairs, add, &lesson::MatchPair::id);
    return place;
}

engine::Pick Answering::picked() const
{
    engine::Pick pick;
    const auto add = [&](const lesson::PartId &id) {
        if (m_draft.taken.contains(QString::fromStdString(id.value)))
            pick.parts.push_back(id);
    };
    for (const engine::Way *way : run().ways())
        add(*way->id);
    const auto *spot = run().current().as<lesson::Spot>();
    for (std::size_t i = 0; spot && i < spot->lines.size(); ++i) {
        const lesson::SpotLine &line = spot->lines[i];
        const std::size_t count = lesson::clausesOf(line.text.source).size();
        for (std::size_t number = 0; number < count; ++number)
            add(engine::clauseId(line.id, number));
    }
    return pick;
}

engine::Answer Answering::laidOut() const
{
    using engine::Expects;
    switch (run().expects()) {
    case Expects::Place:
        return placed();
    case Expects::Arrange: {
        engine::Arrange arranged;
        for (const QString &id : orderShown(run(), *run().current().as<lesson::Order>(), m_draft))
            arranged.items.push_back({id.toStdString()});
        return arranged;
    }
    case Expects::Mark:
        return engine::Mark{{m_draft.marks.begin(), m_draft.marks.end()}};
    case Expects::Say:
        return engine::Say{m_draft.written.toStdString()};
    case Expects::Speech: {
        engine::Speech speech;
        for (const lesson::CheckItem &item : run().current().as<lesson::Speak>()->checklist) {
            if (m_draft.taken.contains(QString::fromStdString(item.id.value)))
                speech.met.push_back(item.id);
        }
        speech.measured = m_draft.measured;
        return speech;
    }
    default:
        return picked();
    }
}

void Answering::submit()
{
    emit given(laidOut());
}

} // namespace rapport::player
