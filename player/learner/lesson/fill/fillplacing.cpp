#include "learner/lesson/fill/stepfiller.h"

#include <algorithm>

// Steps where everything gets a place: sort, match, order.

namespace rapport::player {

namespace {

QString name(const std::string &text)
{
    return QString::fromStdString(text);
}

QString verdict(bool told, bool right)
{
    return !told ? QString() : right ? QStringLiteral("right") : QStringLiteral("wrong");
}

/// Where everything lies: as handed in, else as laid out so far.
QHash<QString, QString> places(const engine::Place *handedIn, const Draft &draft)
{
    QHash<QString, QString> where = handedIn ? QHash<QString, QString>() : draft.sorted;
    if (handedIn) {
        for (const auto &[item, place] : handedIn->items)
            where.insert(name(item.value), name(place.value));
    }
    return where;
}

/// The right sides as they are shown: shuffled, with letters.
QList<ui::BucketRow> rightSides(const engine::LessonRun &run, const lesson::Match &match,
                                const QHash<QString, QString> &where, bool told)
{
    QList<ui::BucketRow> rows;
    for (const std::size_t at : run.shuffled(match.pairs.size() + match.decoys.size())) {
        const bool isPair = at < match.pairs.size();
        const lesson::PartId &id =
            isPair ? match.pairs[at].id : match.decoys[at - match.pairs.size()].id;
        ui::BucketRow row;
        row.bucketId = name(id.value);
        row.name =
            words(isPair ? match.pairs[at].right : match.decoys[at - match.pairs.size()].text);
        row.key = QString(QChar('A' + int(rows.size())));
        row.count = int(where.values().count(row.bucketId));
        if (told && !isPair)
            row.why = words(match.decoys[at - match.pairs.size()].why);
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<QString> orderShown(const engine::LessonRun &run, const lesson::Order &order,
                          const Draft &draft)
{
    if (!draft.order.isEmpty())
        return draft.order;
    QList<QString> shown;
    for (const std::size_t at : run.shuffled(order.items.size()))
        shown.append(name(order.items[at].id.value));
    return shown;
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Sort &sort) const
{
    step.prompt = words(sort.prompt);
    step.text = words(sort.text);
    const auto *placed = given<engine::Place>();
    const QHash<QString, QString> where = places(placed, m_scene.draft);
    QList<ui::SortItemRow> items;
    QHash<QString, int> counts;
    for (const lesson::SortItem &item : sort.items) {
        const QString id = name(item.id.value);
        const QString bucket = where.value(id);
        const bool right = bucket == name(item.bucket.value);
        items.append({id,
                      words(item.text),
                      bucket,
                      verdict(placed, right),
                      placed ? words(item.why) : QString(),
                      {}});
        ++counts[bucket];
    }
    QList<ui::BucketRow> buckets;
    for (const lesson::Bucket &bucket : sort.buckets) {
        const QString id = name(bucket.id.value);
        buckets.append({id, words(bucket.name), name(bucket.key).toUpper(), counts.value(id), {}});
    }
    step.items()->setRows(items);
    step.buckets()->setRows(buckets);
    step.canSubmit = !placed && counts.value(QString()) == 0;
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Match &match) const
{
    step.prompt = words(match.prompt);
    step.text = words(match.text);
    const auto *placed = given<engine::Place>();
    const QHash<QString, QString> where = places(placed, m_scene.draft);
    QList<ui::SortItemRow> items;
    for (const lesson::MatchPair &pair : match.pairs) {
        const QString id = name(pair.id.value);
        const bool right = where.value(id) == id;
        items.append({id, words(pair.left), where.value(id), verdict(placed, right),
                      placed ? words(pair.why) : QString(),
                      placed && !right ? words(pair.right) : QString()});
    }
    step.items()->setRows(items);
    step.buckets()->setRows(rightSides(m_run, match, where, placed));
    step.canSubmit = !placed && where.size() == int(match.pairs.size());
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Order &order) const
{
    step.prompt = words(order.prompt);
    step.text = words(order.text);
    const auto *arranged = given<engine::Arrange>();
    QList<QString> shown = arranged ? QList<QString>() : orderShown(m_run, order, m_scene.draft);
    std::vector<bool> right;
    if (arranged) {
        right = engine::judgeOrder(order, *arranged);
        for (const lesson::PartId &id : arranged->items)
            shown.append(name(id.value));
    }
    QList<ui::SortItemRow> items;
    for (const QString &id : shown) {
        const auto item = std::ranges::find(order.items, id.toStdString(),
                                            [](const auto &one) { return one.id.value; });
        ui::SortItemRow row{id, words(item->text), {}, {}, {}, {}};
        if (arranged) {
            row.right = verdict(true, right[std::size_t(items.size())]);
            row.why = words(item->why);
            if (item != order.items.begin() && !right[std::size_t(items.size())])
                row.better = words((item - 1)->text);
        }
        items.append(row);
    }
    step.items()->setRows(items);
    step.canSubmit = !arranged;
}

} // namespace rapport::player
