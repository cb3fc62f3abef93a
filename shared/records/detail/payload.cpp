#include "records/detail/payload.h"

#include "base/utf8.h"
#include "records/assignments.h"
#include "records/detail/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace rapport::records {

namespace {

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<QJsonObject> parseObject(const std::string &text)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

std::string text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

Error notFinite()
{
    return {Fault::Usage, "A score is not a number.", "Nothing was recorded.", ""};
}

QJsonArray toJson(const std::vector<Competency> &competencies)
{
    QJsonArray array;
    for (const Competency &c : competencies) {
        array.append(QJsonObject{{"id", fromUtf8(c.id)},
                                 {"name", fromUtf8(c.name)},
                                 {"earned", c.earned},
                                 {"possible", c.possible}});
    }
    return array;
}

} // namespace

const char *toString(Outcome outcome)
{
    return outcome == Outcome::Passed ? "passed" : "failed";
}

std::string startedPayload(const std::string &courseVersion)
{
    return compact({{"version", fromUtf8(courseVersion)}});
}

Result<std::string> answerPayload(const AnswerRecord &answer)
{
    if (const auto utf8 = requireUtf8({answer.step, answer.kind, answer.answer, answer.grade});
        !utf8)
        return utf8.error();
    if (!std::isfinite(answer.score))
        return notFinite();
    QJsonObject object{{"kind", fromUtf8(answer.kind)},
                       {"answer", fromUtf8(answer.answer)},
                       {"grade", fromUtf8(answer.grade)},
                       {"score", answer.score}};
    if (!answer.detail.empty()) {
        const auto detail = parseObject(answer.detail);
        if (!detail) {
            return Error{Fault::Usage, "The detail of an answer is not a JSON object.",
                         "Nothing was recorded.", ""};
        }
        object.insert("detail", *detail);
    }
    return compact(object);
}

Result<std::string> finishedPayload(const CompletionRecord &completion)
{
    bool finite = std::isfinite(completion.score);
    for (const Competency &c : completion.competencies) {
        if (const auto utf8 = requireUtf8({c.id, c.name}); !utf8)
            return utf8.error();
        finite = finite && std::isfinite(c.earned) && std::isfinite(c.possible);
    }
    if (const auto utf8 = requireUtf8({completion.ending}); !utf8)
        return utf8.error();
    if (!finite)
        return notFinite();
    return compact({{"result", toString(completion.result)},
                    {"score", completion.score},
                    {"ending", fromUtf8(completion.ending)},
                    {"competencies", toJson(completion.competencies)}});
}

Result<Event> assignedDraft(const LearnerId &learner, const CourseId &course,
                            const std::string &due)
{
    if (!due.empty() && !isDay(due)) {
        return Error{Fault::Usage, "“" + due + "” is not a day.", "Nothing was recorded.",
                     "Write it like 2026-03-09."};
    }
    Result<Event> draft = unassignedDraft(learner, course);
    if (draft) {
        draft->kind = EventKind::Assigned;
        draft->payload = compact({{"due", fromUtf8(due)}});
    }
    return draft;
}

Result<Event> unassignedDraft(const LearnerId &learner, const CourseId &course)
{
    if (const auto utf8 = requireUtf8({learner.value, course.value}); !utf8)
        return utf8.error();
    Event draft;
    draft.kind = EventKind::Unassigned;
    draft.learner = learner;
    draft.course = course;
    draft.payload = "{}";
    return draft;
}

std::optional<std::string> courseVersionOf(const Event &event)
{
    const auto object = parseObject(event.payload);
    if (!object)
        return std::nullopt;
    return text(*object, "version");
}

std::optional<std::string> dueOf(const Event &event)
{
    const auto object = parseObject(event.payload);
    if (!object)
        return std::nullopt;
    return text(*object, "due");
}

std::optional<Response> responseOf(const Event &event, int number)
{
    const auto object = parseObject(event.payload);
    if (!object)
        return std::nullopt;
    return Response{number,
                    event.step,
                    text(*object, "kind"),
                    text(*object, "answer"),
                    text(*object, "grade"),
                    object->value("score").toDouble()};
}

std::optional<CompletionRecord> completionOf(const Event &event)
{
    const auto object = parseObject(event.payload);
    if (!object)
        return std::nullopt;
    CompletionRecord record;
    record.result = text(*object, "result") == "passed" ? Outcome::Passed : Outcome::Failed;
    record.score = object->value("score").toDouble();
    record.ending = text(*object, "ending");
    record.duration = event.at;
    for (const QJsonValue &value : object->value("competencies").toArray()) {
        const QJsonObject c = value.toObject();
        record.competencies.push_back({text(c, "id"), text(c, "name"), c.value("earned").toDouble(),
                                       c.value("possible").toDouble()});
    }
    return record;
}

Result<void> requireUtf8(std::initializer_list<std::string_view> texts)
{
    for (const std::string_view candidate : texts) {
        if (firstInvalidUtf8(candidate)) {
            return Error{Fault::Usage, "A text to be recorded is not valid UTF-8.",
                         "Nothing was recorded.", ""};
        }
    }
    return {};
}

Result<std::string> cleanName(const std::string &name)
{
    if (const auto utf8 = requireUtf8({name}); !utf8)
        return utf8.error();
    const std::string clean = fromUtf8(name).trimmed().toStdString();
    if (clean.empty()) {
        return Error{Fault::Usage, "The learner's name is empty.", "Nothing was recorded.",
                     "Enter a name."};
    }
    return clean;
}

Error unknownAttempt()
{
    return {Fault::Usage, "There is no such attempt.", "Nothing was recorded.",
            "Begin the lesson again."};
}

Error closedAttempt()
{
    return {Fault::Usage, "This attempt has already ended.",
            "What was recorded before is kept, and nothing was added.", "Begin the lesson again."};
}

Error unknownLearner()
{
    return {Fault::Usage, "There is no such learner.", "Nothing was recorded.",
            "Choose somebody who is in the records."};
}

Error movedAttempt()
{
    return {Fault::Usage, "This lesson was gone on with elsewhere, in another window.",
            "What was answered there is kept, and nothing was added here.",
            "Open the lesson again to go on from there."};
}

Event seal(Event draft, const DeviceId &device, const Head &head, const Clock &clock)
{
    const UtcTime now = clock.utcNow();
    draft.id.value = makeUuid(now);
    draft.device = device;
    draft.sequence = head.sequence + 1;
    draft.time = toIso(now);
    draft.hash = chainHash(head.hash, draft);
    return draft;
}

} // namespace rapport::records
