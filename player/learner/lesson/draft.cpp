#include "learner/lesson/draft.h"

#include "engine/lessonrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rapport::player {

namespace {

/// Which visit of which step a draft is for.
QString placeOf(const engine::LessonRun &run)
{
    const engine::State &state = run.state();
    return QStringLiteral("%1#%2")
        .arg(QString::fromStdString(run.current().step->id.value))
        .arg(state.tries[state.step]);
}

QSet<QString> idsOf(const auto &parts)
{
    QSet<QString> ids;
    for (const auto &part : parts)
        ids.insert(QString::fromStdString(part.id.value));
    return ids;
}

QHash<QString, QString> placed(const QJsonObject &kept, const engine::LessonRun &run)
{
    QSet<QString> items;
    QSet<QString> places;
    if (const auto *sort = run.current().as<lesson::Sort>()) {
        items = idsOf(sort->items);
        places = idsOf(sort->buckets);
    }
    if (const auto *match = run.current().as<lesson::Match>()) {
        items = idsOf(match->pairs);
        places = idsOf(match->pairs) + idsOf(match->decoys);
    }
    QHash<QString, QString> placed;
    for (auto one = kept.begin(); one != kept.end(); ++one) {
        const QString place = one.value().toString();
        if (items.contains(one.key()) && places.contains(place))
            placed.insert(one.key(), place);
    }
    return placed;
}

/// The items as they were arranged; none unless they are those of the step.
QList<QString> arranged(const QJsonArray &kept, const engine::LessonRun &run)
{
    const auto *order = run.current().as<lesson::Order>();
    QList<QString> items;
    for (const QJsonValue &one : kept)
        items.append(one.toString());
    const bool fits = order && items.size() == qsizetype(order->items.size()) &&
                      QSet<QString>(items.begin(), items.end()) == idsOf(order->items);
    return fits ? items : QList<QString>();
}

QList<engine::Moment> marked(const QJsonArray &kept)
{
    QList<engine::Moment> marks;
    for (const QJsonValue &one : kept) {
        const Millis from(qint64(one[u"from"].toDouble(-1)));
        const Millis to(qint64(one[u"to"].toDouble(-1)));
        if (from.count() >= 0 && to >= from)
            marks.append({from, to});
    }
    std::ranges::sort(marks, {}, &engine::Moment::from);
    return marks;
}

} // namespace

std::string toText(const Draft &draft, const engine::LessonRun &run)
{
    if (draft == Draft())
        return {};
    QJsonObject sorted;
    for (auto one = draft.sorted.begin(); one != draft.sorted.end(); ++one)
        sorted.insert(one.key(), one.value());
    QJsonArray marks;
    for (const engine::Moment &one : draft.marks)
        marks.append(
            QJsonObject{{"from", double(one.from.count())}, {"to", double(one.to.count())}});
    const QJsonObject kept{
        {"for", placeOf(run)},
        {"taken", QJsonArray::fromStringList({draft.taken.begin(), draft.taken.end()})},
        {"sorted", sorted},
        {"order", QJsonArray::fromStringList(draft.order)},
        {"marks", marks},
        {"written", draft.written},
        {"spoken", draft.spoken}};
    return QJsonDocument(kept).toJson(QJsonDocument::Compact).toStdString();
}

Draft draftFrom(const std::string &text, const engine::LessonRun &run)
{
    const QJsonObject kept = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    Draft draft;
    if (kept[u"for"].toString() != placeOf(run))
        return draft;
    for (const QJsonValue &one : kept[u"taken"].toArray())
        draft.taken.insert(one.toString());
    draft.sorted = placed(kept[u"sorted"].toObject(), run);
    draft.order = arranged(kept[u"order"].toArray(), run);
    draft.marks = marked(kept[u"marks"].toArray());
    draft.written = kept[u"written"].toString();
    draft.spoken = kept[u"spoken"].toBool();
    return draft;
}

} // namespace rapport::player
