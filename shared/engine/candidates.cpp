#include "engine/candidates.h"

#include "lesson/clauses.h"

#include <algorithm>
#include <numeric>

namespace rapport::engine {

namespace {

/// The words of a pattern with its signs left out: the first of alternatives, nothing for a gap.
std::string wordsOf(const std::string &pattern)
{
    std::string words;
    bool skipping = false;
    for (const char c : pattern) {
        skipping = c == '|' || (skipping && c != ' ');
        if (!skipping && c != '*' && c != '=' && c != '"' && c != '.')
            words += c;
    }
    return words;
}

std::string madeUpReply(const StepProgram &step, bool right)
{
    std::string reply;
    for (const lesson::PhraseRule &rule : step.phrases) {
        const auto &patterns = right ? rule.must : rule.mustNot;
        if (!patterns.empty())
            reply += (reply.empty() ? "" : ", ") + wordsOf(patterns.front());
    }
    return reply.empty() ? "Mm" : reply;
}

std::vector<lesson::PartId> clausesOfAll(const lesson::Spot &spot)
{
    std::vector<lesson::PartId> all;
    for (const lesson::SpotLine &line : spot.lines) {
        const std::size_t count = lesson::clausesOf(line.text.source).size();
        for (std::size_t number = 0; number < count; ++number)
            all.push_back(clauseId(line.id, number));
    }
    return all;
}

/// For each spot the first clause that hits it.
Answer allSpots(const lesson::Spot &spot)
{
    Pick picked;
    std::vector<bool> found(spot.spots.size());
    for (const lesson::PartId &clause : clausesOfAll(spot)) {
        const Finds finds = judgeSpots(spot, {{clause}});
        bool isNew = false;
        for (std::size_t i = 0; i < found.size(); ++i) {
            isNew = isNew || (finds.found[i] && !found[i]);
            found[i] = found[i] || finds.found[i];
        }
        if (isNew)
            picked.parts.push_back(clause);
    }
    return picked;
}

Answer wrongSpots(const lesson::Spot &spot)
{
    Pick picked;
    for (const lesson::PartId &clause : clausesOfAll(spot)) {
        if (judgeSpots(spot, {{clause}}).hits == 0)
            picked.parts.push_back(clause);
    }
    return picked;
}

Answer allMarks(const lesson::Clip &clip)
{
    Mark mark;
    for (const lesson::ClipMark &window : clip.marks) {
        const Millis middle = (window.from + window.to) / 2;
        mark.moments.push_back({middle, middle});
    }
    return mark;
}

/// A moment after the last window is a false alarm.
Answer wrongMarks(const lesson::Clip &clip)
{
    Millis last(0);
    for (const lesson::ClipMark &window : clip.marks)
        last = std::max(last, window.to);
    last += Millis(1000);
    return Mark{{{last, last}}};
}

Answer sorted(const lesson::Sort &sort, bool right)
{
    Place place;
    for (const lesson::SortItem &item : sort.items) {
        const auto other = std::ranges::find_if(
            sort.buckets, [&](const lesson::Bucket &bucket) { return bucket.id != item.bucket; });
        const bool stays = right || other == sort.buckets.end();
        place.items.push_back({item.id, stays ? item.bucket : other->id});
    }
    return place;
}

/// Wrong: each left side gets the right side of the next pair, so that none is its own.
Answer matched(const lesson::Match &match, bool right)
{
    Place place;
    for (std::size_t i = 0; i < match.pairs.size(); ++i) {
        const std::size_t given = right ? i : (i + 1) % match.pairs.size();
        place.items.push_back({match.pairs[i].id, match.pairs[given].id});
    }
    if (!right && match.pairs.size() == 1 && !match.decoys.empty())
        place.items.front().second = match.decoys.front().id;
    return place;
}

Answer arranged(const lesson::Order &order, bool right)
{
    Arrange answer;
    for (const lesson::OrderItem &item : order.items)
        answer.items.push_back(item.id);
    if (!right)
        std::ranges::reverse(answer.items);
    return answer;
}

Answer spoken(const lesson::Speak &speak, bool right)
{
    Speech speech;
    for (const lesson::CheckItem &item : speak.checklist) {
        if (right)
            speech.met.push_back(item.id);
    }
    return speech;
}

Answer made(const LessonRun &run, bool right)
{
    const StepProgram &step = run.current();
    if (const auto *sort = step.as<lesson::Sort>())
        return sorted(*sort, right);
    if (const auto *match = step.as<lesson::Match>())
        return matched(*match, right);
    if (const auto *order = step.as<lesson::Order>())
        return arranged(*order, right);
    if (const auto *spot = step.as<lesson::Spot>())
        return right ? allSpots(*spot) : wrongSpots(*spot);
    if (const auto *clip = step.as<lesson::Clip>())
        return right ? allMarks(*clip) : wrongMarks(*clip);
    if (const auto *write = step.as<lesson::Write>())
        return Say{right && !write->model.empty() ? write->model.source : madeUpReply(step, right)};
    if (const auto *speak = step.as<lesson::Speak>())
        return spoken(*speak, right);
    return Continue{};
}

template <class Item>
void shuffle(std::vector<Item> &items, Random &random)
{
    for (std::size_t left = items.size(); left > 1; --left)
        std::swap(items[left - 1], items[random.below(left)]);
}

/// Each member of a list stays as often as not.
template <class Item>
void thin(std::vector<Item> &items, Random &random)
{
    std::erase_if(items, [&](const Item &) { return random.below(2) == 0; });
}

Answer drawnMatch(const lesson::Match &match, Random &random)
{
    std::vector<lesson::PartId> rights;
    for (const lesson::MatchPair &pair : match.pairs)
        rights.push_back(pair.id);
    for (const lesson::Decoy &decoy : match.decoys)
        rights.push_back(decoy.id);
    shuffle(rights, random);
    Place place;
    for (std::size_t i = 0; i < match.pairs.size(); ++i)
        place.items.push_back({match.pairs[i].id, rights[i]});
    return place;
}

} // namespace

Answer rightAnswer(const LessonRun &run)
{
    return made(run, true);
}

Answer wrongAnswer(const LessonRun &run)
{
    return made(run, false);
}

Answer drawnAnswer(const LessonRun &run, Random &random)
{
    const StepProgram &step = run.current();
    if (const auto *match = step.as<lesson::Match>())
        return drawnMatch(*match, random);
    Answer answer = made(run, !step.as<lesson::Write>() || random.below(2) == 0);
    if (const auto *sort = step.as<lesson::Sort>()) {
        for (auto &[item, bucket] : std::get<Place>(answer).items)
            bucket = sort->buckets[random.below(sort->buckets.size())].id;
    } else if (auto *order = std::get_if<Arrange>(&answer)) {
        shuffle(order->items, random);
    } else if (const auto *spot = step.as<lesson::Spot>()) {
        Pick all{clausesOfAll(*spot)};
        thin(all.parts, random);
        return all;
    } else if (auto *mark = std::get_if<Mark>(&answer)) {
        thin(mark->moments, random);
    } else if (auto *speech = std::get_if<Speech>(&answer)) {
        thin(speech->met, random);
    }
    return answer;
}

} // namespace rapport::engine
