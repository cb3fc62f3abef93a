#include "engine/candidates.h"
#include "engine/judging.h"
#include "engine/paths/movemaker.h"
#include "lesson/clauses.h"

#include <algorithm>
#include <set>

// Answers that come to what is wanted of them.

namespace rapport::engine::paths {

namespace {

/// Of more places to find than this not every set is tried.
constexpr std::size_t fewPlaces = 10;

std::vector<int> upTo(int count)
{
    std::vector<int> all;
    for (int i = 0; i <= count; ++i)
        all.push_back(i);
    return all;
}

/// All but one cannot be right: then the last one is too.
std::vector<int> withoutLastButOne(int count)
{
    std::vector<int> all = upTo(count);
    if (count > 0)
        all.erase(all.end() - 2);
    return all;
}

/// Pieces of an answer that hit something, and pieces that hit nothing.
template <class Piece>
struct Pieces
{
    std::vector<Piece> hitting;
    std::vector<Piece> wrong;
};

/// Calls judge(pieces) for sets of pieces that come to different finds.
template <class Piece, class Judge>
std::vector<std::pair<Answer, Finds>> triesOf(const Pieces<Piece> &pieces, Judge &&judge)
{
    std::vector<std::pair<Answer, Finds>> all;
    std::set<std::pair<int, int>> seen;
    const auto look = [&](std::vector<Piece> chosen, std::size_t wrong) {
        chosen.insert(chosen.end(), pieces.wrong.begin(), pieces.wrong.begin() + long(wrong));
        std::pair<Answer, Finds> made = judge(std::move(chosen));
        if (seen.insert({made.second.hits, made.second.falseAlarms}).second)
            all.push_back(std::move(made));
    };
    const std::size_t count = pieces.hitting.size();
    const std::size_t sets = count <= fewPlaces ? std::size_t(1) << count : count + 1;
    for (std::size_t set = 0; set < sets; ++set) {
        const std::size_t bits = count <= fewPlaces ? set : 0;
        std::vector<Piece> chosen;
        for (std::size_t i = 0; i < count; ++i) {
            if (count <= fewPlaces ? (bits >> i & 1) != 0 : i < set)
                chosen.push_back(pieces.hitting[i]);
        }
        look(chosen, 0);
        look(std::move(chosen), pieces.wrong.size());
    }
    for (std::size_t wrong = 1; wrong < std::min(pieces.wrong.size(), count); ++wrong)
        look(pieces.hitting, wrong);
    return all;
}

std::vector<std::pair<Answer, Finds>> spotTries(const lesson::Spot &spot)
{
    Pieces<lesson::PartId> pieces;
    for (const lesson::SpotLine &line : spot.lines) {
        const std::size_t count = lesson::clausesOf(line.text.source).size();
        for (std::size_t number = 0; number < count; ++number) {
            const lesson::PartId clause = clauseId(line.id, number);
            const bool hits = judgeSpots(spot, {{clause}}).hits > 0;
            (hits ? pieces.hitting : pieces.wrong).push_back(clause);
        }
    }
    return triesOf(pieces, [&](std::vector<lesson::PartId> chosen) {
        const Pick picked{std::move(chosen)};
        return std::pair<Answer, Finds>{picked, judgeSpots(spot, picked)};
    });
}

std::vector<std::pair<Answer, Finds>> markTries(const lesson::Clip &clip)
{
    Pieces<Moment> pieces;
    Millis last(0);
    for (const lesson::ClipMark &window : clip.marks) {
        const Millis middle = (window.from + window.to) / 2;
        pieces.hitting.push_back({middle, middle});
        last = std::max(last, window.to);
    }
    last += Millis(1000);
    pieces.wrong.push_back({last, last});
    return triesOf(pieces, [&](std::vector<Moment> chosen) {
        const Mark mark{std::move(chosen)};
        return std::pair<Answer, Finds>{mark, judgeMarks(clip, mark)};
    });
}

Answer sortedWith(const lesson::Sort &sort, int right)
{
    engine::Place place;
    for (const lesson::SortItem &item : sort.items) {
        const auto other = std::ranges::find_if(
            sort.buckets, [&](const lesson::Bucket &bucket) { return bucket.id != item.bucket; });
        place.items.push_back({item.id, right-- > 0 ? item.bucket : other->id});
    }
    return place;
}

/// The rest change sides among themselves; one alone gets what belongs to nothing.
Answer matchedWith(const lesson::Match &match, int right)
{
    engine::Place place;
    const auto first = std::size_t(right);
    const std::size_t count = match.pairs.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t given = i < first ? i : i + 1 == count ? first : i + 1;
        place.items.push_back({match.pairs[i].id, match.pairs[given].id});
    }
    if (first + 1 == count)
        place.items.back().second = match.decoys.front().id;
    return place;
}

/// The first ones stay together, the rest stand backwards.
Answer arrangedWith(const lesson::Order &order, int right)
{
    Arrange arranged;
    for (const lesson::OrderItem &item : order.items)
        arranged.items.push_back(item.id);
    std::reverse(arranged.items.begin() + right, arranged.items.end());
    return arranged;
}

} // namespace

std::vector<int> rightCounts(const lesson::StepBody &body)
{
    if (const auto *sort = std::get_if<lesson::Sort>(&body)) {
        const int count = int(sort->items.size());
        return sort->buckets.size() > 1 ? upTo(count) : std::vector<int>{count};
    }
    if (const auto *order = std::get_if<lesson::Order>(&body))
        return withoutLastButOne(int(order->items.size()));
    if (const auto *match = std::get_if<lesson::Match>(&body)) {
        const int count = int(match->pairs.size());
        return match->decoys.empty() ? withoutLastButOne(count) : upTo(count);
    }
    if (const auto *speak = std::get_if<lesson::Speak>(&body))
        return upTo(int(speak->checklist.size()));
    return {};
}

Answer answerWithRight(const lesson::StepBody &body, int right)
{
    if (const auto *sort = std::get_if<lesson::Sort>(&body))
        return sortedWith(*sort, right);
    if (const auto *match = std::get_if<lesson::Match>(&body))
        return matchedWith(*match, right);
    if (const auto *order = std::get_if<lesson::Order>(&body))
        return arrangedWith(*order, right);
    Speech speech;
    for (int i = 0; i < right; ++i)
        speech.met.push_back(std::get<lesson::Speak>(body).checklist[std::size_t(i)].id);
    return speech;
}

std::vector<std::pair<Answer, Finds>> findTries(const lesson::StepBody &body)
{
    if (const auto *spot = std::get_if<lesson::Spot>(&body))
        return spotTries(*spot);
    return markTries(std::get<lesson::Clip>(body));
}

Answer answerOf(const Moves &moves, const Script &script, PlaceIndex at, const Move &move)
{
    const StepProgram &step = script.at(moves.places[at].step);
    const std::size_t part = at - moves.firstPlace[moves.places[at].step];
    const std::vector<Way> &ways = part < step.stops.size() ? step.stops[part] : step.ways;
    switch (move.choosing.by) {
    case Choosing::By::Wait:
        return Wait{};
    case Choosing::By::TimeUp:
        return TimeUp{};
    case Choosing::By::Way:
        return pick(*ways[move.choosing.what].id);
    case Choosing::By::Right:
        return answerWithRight(step.step->body, int(move.choosing.what));
    case Choosing::By::Rules:
        return replyKeeping(step, move.choosing.what);
    case Choosing::By::Ready:
        return moves.ready[move.choosing.what];
    case Choosing::By::Parts: {
        Pick picked;
        for (std::size_t i = 0; i < ways.size() && i < 64; ++i) {
            if (move.choosing.what >> i & 1)
                picked.parts.push_back(*ways[i].id);
        }
        return picked;
    }
    case Choosing::By::Nothing:
    case Choosing::By::Continue:
        break;
    }
    return Continue{};
}

} // namespace rapport::engine::paths
