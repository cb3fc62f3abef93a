#include "records/detail/memoryprivate.h"
#include "records/detail/reviewpayload.h"
#include "records/detail/uuid.h"

#include <algorithm>
#include <set>

namespace rapport::records {

MemoryStore::Private::Private(const Clock &clock_)
    : clock(clock_)
    , device{makeUuid(clock_.utcNow())}
    , pins(clock_)
{}

bool MemoryStore::Private::isLearner(const LearnerId &learner) const
{
    return std::ranges::find(learners, learner, &Learner::id) != learners.end();
}

Result<MemoryAttempt *> MemoryStore::Private::append(Event draft)
{
    const Head head = log.empty() ? Head{} : Head{log.back().sequence, log.back().hash};
    Event event = seal(std::move(draft), device, head, clock);
    if (const Result<void> applied = projections.apply(event); !applied)
        return applied.error();
    MemoryAttempt *attempt = projections.find(event.attempt);
    log.push_back(std::move(event));
    return attempt;
}

Result<MemoryAttempt *> MemoryStore::Private::record(const AttemptId &id, EventKind kind, Millis at,
                                                     const std::string &step,
                                                     const std::string &payload)
{
    const MemoryAttempt *attempt = projections.find(id);
    if (!attempt)
        return unknownAttempt();
    Event draft;
    draft.kind = kind;
    draft.at = at;
    draft.learner = attempt->completion.learner;
    draft.course = attempt->completion.course;
    draft.lesson = attempt->completion.lesson;
    draft.contentHash = attempt->completion.contentHash;
    draft.attempt = id;
    draft.step = step;
    draft.payload = payload;
    return append(std::move(draft));
}

Completion MemoryStore::Private::named(const Completion &completion) const
{
    Completion with = completion;
    const auto found = std::ranges::find(learners, completion.learner, &Learner::id);
    if (found != learners.end())
        with.learnerName = found->name;
    return with;
}

MemoryStore::MemoryStore(const Clock &clock)
    : d(std::make_unique<Private>(clock))
{}

MemoryStore::~MemoryStore() = default;

Result<std::optional<Learner>> MemoryStore::learnerByName(const std::string &name,
                                                          bool createIfMissing)
{
    const Result<std::string> clean = cleanName(name);
    if (!clean)
        return clean.error();
    const auto found = std::ranges::find(d->learners, *clean, &Learner::name);
    if (found != d->learners.end())
        return std::optional(*found);
    if (!createIfMissing)
        return std::optional<Learner>();
    const Learner learner{{makeUuid(d->clock.utcNow())}, *clean};
    const auto place = std::ranges::lower_bound(d->learners, *clean, {}, &Learner::name);
    d->learners.insert(place, learner);
    return std::optional(learner);
}

Result<std::vector<Learner>> MemoryStore::learners()
{
    return d->learners;
}

Result<AttemptId> MemoryStore::beginAttempt(const NewAttempt &attempt)
{
    const auto utf8 =
        requireUtf8({attempt.learner.value, attempt.course.value, attempt.lesson.value,
                     attempt.courseVersion, attempt.contentHash});
    if (!utf8)
        return utf8.error();
    Event draft;
    draft.learner = attempt.learner;
    draft.course = attempt.course;
    draft.lesson = attempt.lesson;
    draft.contentHash = attempt.contentHash;
    draft.attempt.value = makeUuid(d->clock.utcNow());
    draft.payload = startedPayload(attempt.courseVersion);
    const Result<MemoryAttempt *> begun = d->append(std::move(draft));
    if (!begun)
        return begun.error();
    (*begun)->savedRun = attempt.savedRun;
    return (*begun)->completion.attempt;
}

Result<void> MemoryStore::recordAnswer(const AttemptId &attempt, const AnswerRecord &answer,
                                       const std::string &savedRun, Expected expected)
{
    const Result<std::string> payload = answerPayload(answer);
    if (!payload)
        return payload.error();
    const MemoryAttempt *before = d->projections.find(attempt);
    const bool isOpen = before && before->state == MemoryAttempt::State::Open;
    if (isOpen && expected && before->savedRun != *expected)
        return movedAttempt();
    const Result<MemoryAttempt *> recorded =
        d->record(attempt, EventKind::Answered, answer.at, answer.step, *payload);
    if (!recorded)
        return recorded.error();
    (*recorded)->savedRun = savedRun;
    return {};
}

Result<void> MemoryStore::saveRun(const AttemptId &attempt, const std::string &savedRun,
                                  Expected expected)
{
    MemoryAttempt *found = d->projections.find(attempt);
    if (!found)
        return unknownAttempt();
    if (found->state != MemoryAttempt::State::Open)
        return closedAttempt();
    if (expected && found->savedRun != *expected)
        return movedAttempt();
    found->savedRun = savedRun;
    return {};
}

Result<void> MemoryStore::recordResumed(const AttemptId &attempt, Millis at)
{
    const auto recorded = d->record(attempt, EventKind::AttemptResumed, at, "", "{}");
    return recorded ? Result<void>() : recorded.error();
}

Result<void> MemoryStore::finishAttempt(const AttemptId &attempt,
                                        const CompletionRecord &completion)
{
    const Result<std::string> payload = finishedPayload(completion);
    if (!payload)
        return payload.error();
    const auto recorded =
        d->record(attempt, EventKind::AttemptFinished, completion.duration, "", *payload);
    return recorded ? Result<void>() : recorded.error();
}

Result<void> MemoryStore::abandonAttempt(const AttemptId &attempt, Millis at)
{
    const auto recorded = d->record(attempt, EventKind::AttemptAbandoned, at, "", "{}");
    return recorded ? Result<void>() : recorded.error();
}

Result<std::optional<OpenAttempt>>
MemoryStore::openAttempt(const LearnerId &learner, const CourseId &course, const LessonId &lesson)
{
    const auto all = openAttempts(learner);
    for (const OpenAttempt &open : *all) {
        if (open.course == course && open.lesson == lesson)
            return std::optional(open);
    }
    return std::optional<OpenAttempt>();
}

Result<std::vector<OpenAttempt>> MemoryStore::openAttempts(const LearnerId &learner)
{
    std::vector<OpenAttempt> all;
    for (const MemoryAttempt &attempt : d->projections.attempts()) {
        const Completion &c = attempt.completion;
        if (attempt.state == MemoryAttempt::State::Open && c.learner == learner) {
            all.push_back({c.attempt, c.learner, c.course, c.lesson, c.courseVersion, c.contentHash,
                           c.number, c.started, attempt.savedRun});
        }
    }
    std::ranges::reverse(all);
    return all;
}

Result<std::vector<LessonProgress>> MemoryStore::progress(const LearnerId &learner)
{
    return d->projections.progress(learner);
}

Result<std::vector<Response>> MemoryStore::responses(const AttemptId &attempt)
{
    const MemoryAttempt *found = d->projections.find(attempt);
    return found ? found->responses : std::vector<Response>();
}

Result<std::optional<Completion>> MemoryStore::completion(const AttemptId &attempt)
{
    const MemoryAttempt *found = d->projections.find(attempt);
    if (!found || found->state != MemoryAttempt::State::Finished)
        return std::optional<Completion>();
    return std::optional(d->named(found->completion));
}

Result<void> MemoryStore::completions(const CompletionFilter &filter,
                                      const CompletionVisitor &visit)
{
    for (const MemoryAttempt &attempt : d->projections.attempts()) {
        const Completion &c = attempt.completion;
        const bool wanted = attempt.state == MemoryAttempt::State::Finished &&
                            (!filter.course || c.course == *filter.course) &&
                            (!filter.learner || c.learner == *filter.learner) &&
                            c.finished >= filter.since;
        if (wanted && !visit(d->named(c)))
            break;
    }
    return {};
}

Result<std::vector<std::string>> MemoryStore::competencyIds(const CompletionFilter &filter)
{
    std::set<std::string> ids;
    const Result<void> read = completions(filter, [&](const Completion &completion) {
        for (const Competency &competency : completion.record.competencies)
            ids.insert(competency.id);
        return true;
    });
    if (!read)
        return read.error();
    return std::vector<std::string>(ids.begin(), ids.end());
}

Result<std::vector<ReviewCard>> MemoryStore::reviewCards(const LearnerId &learner)
{
    return d->projections.reviews().cards(learner);
}

Result<std::vector<ReviewCard>> MemoryStore::reviewCardsDue(const LearnerId &learner,
                                                            const std::string &before)
{
    std::vector<ReviewCard> cards = d->projections.reviews().cards(learner);
    std::erase_if(cards, [&](const ReviewCard &card) { return card.due >= before; });
    return cards;
}

Result<std::int64_t> MemoryStore::countReviewsDue(const LearnerId &learner,
                                                  const std::string &before)
{
    return std::int64_t(reviewCardsDue(learner, before)->size());
}

Result<void> MemoryStore::recordReview(const ReviewRecord &review)
{
    const Result<Event> draft = reviewedDraft(review);
    if (!draft)
        return draft.error();
    const auto appended = d->append(*draft);
    return appended ? Result<void>() : appended.error();
}

Result<void> MemoryStore::snapshot(const std::function<Result<void>()> &read)
{
    return read();
}

Result<void> MemoryStore::events(const EventVisitor &visit)
{
    for (const Event &event : d->log) {
        if (!visit(event))
            break;
    }
    return {};
}

Result<RebuildReport> MemoryStore::rebuildProjections()
{
    MemoryProjections fresh;
    for (const Event &event : d->log) {
        if (const Result<void> applied = fresh.apply(event); !applied)
            return applied.error();
    }
    for (const MemoryAttempt &attempt : d->projections.attempts())
        fresh.find(attempt.completion.attempt)->savedRun = attempt.savedRun;
    const RebuildReport report{std::int64_t(d->log.size()), d->projections.sum(), fresh.sum()};
    d->projections = std::move(fresh);
    return report;
}

} // namespace rapport::records
