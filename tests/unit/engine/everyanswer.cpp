#include "unit/engine/everyanswer.h"

#include "lesson/clauses.h"

#include <algorithm>
#include <deque>
#include <sstream>

namespace rapport::testing {

using namespace engine;

namespace {

/// Calls visit(chosen) for each set of the items.
template <class Item, class Visit>
void forEachSet(const std::vector<Item> &items, Visit &&visit)
{
    for (std::size_t set = 0; set < std::size_t(1) << items.size(); ++set) {
        std::vector<Item> chosen;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (set >> i & 1)
                chosen.push_back(items[i]);
        }
        visit(std::move(chosen));
    }
}

void sorts(const lesson::Sort &sort, std::vector<Answer> &out)
{
    std::size_t ways = 1;
    for (std::size_t i = 0; i < sort.items.size(); ++i)
        ways *= sort.buckets.size();
    for (std::size_t way = 0; way < ways; ++way) {
        Place place;
        std::size_t rest = way;
        for (const lesson::SortItem &item : sort.items) {
            place.items.push_back({item.id, sort.buckets[rest % sort.buckets.size()].id});
            rest /= sort.buckets.size();
        }
        out.push_back(place);
    }
}

void matches(const lesson::Match &match, std::vector<Answer> &out)
{
    std::vector<lesson::PartId> rights;
    for (const auto &pair : match.pairs)
        rights.push_back(pair.id);
    for (const auto &decoy : match.decoys)
        rights.push_back(decoy.id);
    std::ranges::sort(rights);
    do {
        Place place;
        for (std::size_t i = 0; i < match.pairs.size(); ++i)
            place.items.push_back({match.pairs[i].id, rights[i]});
        out.push_back(place);
    } while (std::ranges::next_permutation(rights).found);
}

void orders(const lesson::Order &order, std::vector<Answer> &out)
{
    std::vector<lesson::PartId> items;
    for (const auto &item : order.items)
        items.push_back(item.id);
    std::ranges::sort(items);
    do {
        out.push_back(Arrange{items});
    } while (std::ranges::next_permutation(items).found);
}

void spots(const lesson::Spot &spot, std::vector<Answer> &out)
{
    std::vector<lesson::PartId> clauses;
    for (const lesson::SpotLine &line : spot.lines) {
        for (std::size_t i = 0; i < lesson::clausesOf(line.text.source).size(); ++i)
            clauses.push_back(clauseId(line.id, i));
    }
    forEachSet(clauses, [&](auto chosen) { out.push_back(Pick{std::move(chosen)}); });
}

void marks(const lesson::Clip &clip, std::vector<Answer> &out)
{
    std::vector<Moment> moments{{Millis(100'000), Millis(100'000)}};
    for (const lesson::ClipMark &mark : clip.marks)
        moments.push_back({mark.from, mark.from});
    forEachSet(moments, [&](auto chosen) { out.push_back(Mark{std::move(chosen)}); });
}

void made(const LessonRun &run, std::vector<Answer> &out)
{
    const StepProgram &step = run.current();
    if (const auto *sort = step.as<lesson::Sort>())
        sorts(*sort, out);
    else if (const auto *match = step.as<lesson::Match>())
        matches(*match, out);
    else if (const auto *order = step.as<lesson::Order>())
        orders(*order, out);
    else if (const auto *spot = step.as<lesson::Spot>())
        spots(*spot, out);
    else if (const auto *clip = step.as<lesson::Clip>())
        marks(*clip, out);
    else if (step.as<lesson::Write>())
        forEachSet(std::vector<std::string>{"apple", "pear"}, [&](auto chosen) {
            std::string text = "well";
            for (const std::string &word : chosen)
                text += ' ' + word;
            out.push_back(Say{text});
        });
    else if (const auto *speak = step.as<lesson::Speak>())
        forEachSet(speak->checklist, [&](auto chosen) {
            Speech speech;
            for (const lesson::CheckItem &item : chosen)
                speech.met.push_back(item.id);
            out.push_back(speech);
        });
}

/// Two runs with the same key have the same futures, but for the clock. Where mistakes have to be
/// made good again, what was said is part of it.
std::string keyOf(const LessonRun &run)
{
    const State &state = run.state();
    std::ostringstream key;
    key << state.step << ' ' << int(state.phase) << ' ' << state.part << ' ' << state.then << ' '
        << state.moodOnEntry << '|';
    for (const double number : state.numbers)
        key << number << ' ';
    for (const double earned : state.earned)
        key << earned << ' ';
    for (const std::uint32_t tries : state.tries)
        key << tries << ' ';
    for (const bool flag : state.flags)
        key << flag;
    const HoldState &hold = state.hold;
    key << '|' << hold.onHold << hold.wasHeld << hold.asked << hold.askedFirst
        << hold.offeredCallback << hold.predicted << hold.silentTooLong << hold.heldTooLong << ' '
        << std::min<Millis>(hold.held, Millis(150'000)).count() << ' ' << hold.silence.count();
    for (const bool done : hold.done)
        key << done;
    if (run.script().lesson().pass.recovery > 0) {
        for (const Recovery &one : recoveries(run.script(), state))
            key << '/' << one.turns.value_or(-1) << ' '
                << (one.turns ? 0 : state.visits[one.visit].moodBefore) << ' '
                << (one.turns
                        ? 0
                        : std::count_if(state.visits.begin() + long(one.visit) + 1,
                                        state.visits.end(), [&](const Visit &visit) {
                                            return run.script().at(visit.step).as<lesson::Turn>() !=
                                                   nullptr;
                                        }));
    }
    return key.str();
}

void note(const LessonRun &run, Tried &tried)
{
    const Script &script = run.script();
    for (StepIndex step = 0; step < script.steps().size(); ++step) {
        if (run.state().tries[step] > 0)
            tried.steps.insert(step);
    }
    for (const Way *way : run.ways())
        tried.offered.insert(run.current().step->id.value + '/' + way->id->value);
    for (std::size_t i = 0; i < script.flags().size(); ++i) {
        if (run.state().flags[i])
            tried.flags.insert(script.flags()[i]);
    }
    if (!run.finished())
        return;
    const double total = totalEarned(script, run.state());
    tried.best = std::max(tried.best, total);
    tried.worst = std::min(tried.worst, total);
    tried.competencies.resize(script.competencies().size(), -1e9);
    for (std::size_t i = 0; i < tried.competencies.size(); ++i)
        tried.competencies[i] = std::max(tried.competencies[i], run.state().earned[i]);
    tried.ended = true;
    (run.result().passed ? tried.passed : tried.failed) = true;
}

} // namespace

std::vector<Answer> everyAnswer(const LessonRun &run)
{
    std::vector<Answer> all;
    if (run.canContinue())
        all.push_back(Continue{});
    if (run.canWait())
        all.push_back(Wait{});
    if (run.timeLeft())
        all.push_back(TimeUp{});
    if (run.expects() == Expects::Ways) {
        std::vector<lesson::PartId> parts;
        for (const Way *way : run.ways())
            parts.push_back(*way->id);
        forEachSet(parts, [&](auto chosen) {
            if (!chosen.empty())
                all.push_back(Pick{std::move(chosen)});
        });
    } else {
        for (const Way *way : run.ways())
            all.push_back(pick(*way->id));
        if (!run.finished() && run.state().phase == Phase::Asking && run.ways().empty() &&
            run.expects() != Expects::Continue)
            made(run, all);
    }
    return all;
}

std::optional<Tried> tryEverything(std::shared_ptr<const Script> script, std::uint64_t seed,
                                   std::size_t limit)
{
    const bool keepsVisits = script->lesson().pass.recovery > 0;
    std::deque<LessonRun> line;
    std::set<std::string> seen;
    Tried tried;
    const auto meet = [&](LessonRun run) {
        if (!seen.insert(keyOf(run)).second)
            return;
        note(run, tried);
        line.push_back(std::move(run));
    };
    meet(LessonRun(std::move(script), seed));
    for (; !line.empty(); line.pop_front()) {
        if (seen.size() > limit)
            return std::nullopt;
        for (const Answer &answer : everyAnswer(line.front())) {
            State state = line.front().state();
            if (!keepsVisits)
                state.visits.clear();
            LessonRun next(line.front().sharedScript(), std::move(state));
            if (next.answer(answer))
                meet(std::move(next));
        }
    }
    return tried;
}

} // namespace rapport::testing
