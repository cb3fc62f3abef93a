#include "records/detail/reviewpayload.h"

#include "records/detail/payload.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace rapport::records {

namespace {

QDateTime timeOf(const std::string &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    return time.toUTC();
}

bool isTime(const std::string &text)
{
    const QDateTime time = timeOf(text);
    return time.isValid() && toIso(UtcTime(Millis(time.toMSecsSinceEpoch()))) == text;
}

std::optional<QJsonObject> objectOf(const Event &event)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromStdString(event.payload));
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

Result<Event> reviewedDraft(const ReviewRecord &review)
{
    if (const auto utf8 =
            requireUtf8({review.learner.value, review.card.course.value, review.card.lesson.value,
                         review.card.step, review.contentHash, review.due});
        !utf8)
        return utf8.error();
    const ReviewState &state = review.state;
    if (!std::isfinite(state.stability) || !std::isfinite(state.difficulty) ||
        !isTime(review.due)) {
        return Error{Fault::Usage, "What is to be recorded of a review is not a number or no time.",
                     "Nothing was recorded.", ""};
    }
    Event draft;
    draft.kind = EventKind::Reviewed;
    draft.learner = review.learner;
    draft.course = review.card.course;
    draft.lesson = review.card.lesson;
    draft.step = review.card.step;
    draft.contentHash = review.contentHash;
    const QJsonObject payload{{"rating", toString(review.rating)},
                              {"stability", state.stability},
                              {"difficulty", state.difficulty},
                              {"reviews", state.reviews},
                              {"lapses", state.lapses},
                              {"due", QString::fromStdString(review.due)}};
    draft.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact).toStdString();
    return draft;
}

std::optional<Reviewed> reviewedOf(const Event &event)
{
    const auto payload = objectOf(event);
    if (!payload)
        return std::nullopt;
    Reviewed reviewed;
    reviewed.state = {payload->value("stability").toDouble(),
                      payload->value("difficulty").toDouble(), payload->value("reviews").toInt(),
                      payload->value("lapses").toInt()};
    reviewed.due = payload->value("due").toString().toStdString();
    if (!isTime(reviewed.due))
        return std::nullopt;
    return reviewed;
}

bool isMistake(const Event &event)
{
    if (event.kind != EventKind::Answered)
        return false;
    const auto response = responseOf(event, 0);
    return response && isMistake(response->kind, response->grade);
}

std::string dayAfter(const std::string &time)
{
    const QDateTime at = timeOf(time);
    if (!at.isValid())
        return {};
    return toIso(UtcTime(Millis(at.toMSecsSinceEpoch())) + std::chrono::hours(24));
}

Error unknownCard()
{
    return {Fault::Usage, "There is no such card in this learner's practice.",
            "Nothing was recorded.", "Open the practice again."};
}

} // namespace rapport::records
