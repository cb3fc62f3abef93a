#include "check/kinds.h"
#include "check/kinds/parts.h"

#include <algorithm>

// Questions: choosing, sorting, ordering, matching, rating.

namespace rapport::check {

void checkBody(const lesson::Choice &choice, const Surroundings &, Report &report)
{
    checkOptions(choice.options, choice.multiple, "options", report);
    const bool someGoNowhere =
        std::ranges::any_of(choice.options, [](const auto &option) { return option.next.empty(); });
    if (choice.next.empty() && someGoNowhere)
        report.error("RP0222", "", "The question does not say where to go next.",
                     "Give it a next.");
}

void checkBody(const lesson::Sort &sort, const Surroundings &, Report &report)
{
    checkIds(sort.buckets, "buckets", report);
    checkIds(sort.items, "items", report);
    checkEnough(sort.items, 1, "items", "item", report);
    checkWords(
        sort.buckets, "buckets",
        [](const auto &bucket) -> std::string_view { return bucket.name.source; }, report);
    checkWords(
        sort.items, "items", [](const auto &item) -> std::string_view { return item.text.source; },
        report);
    if (sort.buckets.size() < 2)
        report.error("RP0219", "buckets", "Sorting needs at least two buckets.",
                     "Add another bucket.");
    for (const lesson::SortItem &item : sort.items) {
        if (std::ranges::find(sort.buckets, item.bucket, &lesson::Bucket::id) == sort.buckets.end())
            report.error("RP0221", "items/" + item.id.value + "/bucket",
                         "There is no bucket “" + item.bucket.value + "”.",
                         "Name one of the step's buckets.");
    }
}

void checkBody(const lesson::Order &order, const Surroundings &, Report &report)
{
    checkIds(order.items, "items", report);
    checkEnough(order.items, 2, "items", "item", report);
    checkWords(
        order.items, "items", [](const auto &item) -> std::string_view { return item.text.source; },
        report);
}

void checkBody(const lesson::Match &match, const Surroundings &, Report &report)
{
    // Pairs and decoys answer to the same names, and stand side by side on the right.
    std::set<std::string_view> ids;
    checkIds(match.pairs, "pairs", report, ids);
    checkIds(match.decoys, "decoys", report, ids);
    checkEnough(match.pairs, 2, "pairs", "pair", report);
    checkWords(
        match.pairs, "pairs", [](const auto &pair) -> std::string_view { return pair.left.source; },
        report);
    MetWords right;
    checkWords(
        match.pairs, "pairs",
        [](const auto &pair) -> std::string_view { return pair.right.source; }, report, right);
    checkWords(
        match.decoys, "decoys",
        [](const auto &decoy) -> std::string_view { return decoy.text.source; }, report, right);
}

namespace {

void checkPanel(const lesson::Rating &rating, Report &report)
{
    int most = 0;
    for (const lesson::RatingLevel &level : rating.levels)
        most = std::max(most, level.panel);
    if (most <= 0 && !rating.levels.empty())
        report.error("RP0265", "levels", "Nobody of the panel chose any level.",
                     "Write behind each level how many of the panel chose it.");
    const auto favourites = std::ranges::count(rating.levels, most, &lesson::RatingLevel::panel);
    if (most > 0 && favourites > 1)
        report.note("RP0266", "levels",
                    counted(std::size_t(favourites), "level") +
                        " were chosen equally often; each of them earns all points.",
                    "Leave it so if the panel was of two minds.");
}

} // namespace

void checkBody(const lesson::Rating &rating, const Surroundings &, Report &report)
{
    checkIds(rating.levels, "levels", report);
    checkEnough(rating.levels, 2, "levels", "level", report);
    checkWords(
        rating.levels, "levels",
        [](const auto &level) -> std::string_view { return level.name.source; }, report);
    checkCaptions(rating.clip, rating.captions, report);
    checkPanel(rating, report);
}

} // namespace rapport::check
