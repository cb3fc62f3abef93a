#include "cli/terminal.h"

#include <algorithm>
#include <set>

// Steps where everything gets a place: sort, match, order.

namespace rapport::player {

std::optional<engine::Answer> Terminal::askSort(const lesson::Sort &sort)
{
    engine::Place place;
    for (const lesson::SortItem &item : sort.items) {
        m_console.paragraph(item.text.source, 2);
        int number = 0;
        for (const lesson::Bucket &bucket : sort.buckets)
            m_console.out() << "    " << ++number << "  " << bucket.name.source << '\n';
        const auto typed = m_console.number(int(sort.buckets.size()));
        if (!typed)
            return std::nullopt;
        place.items.push_back({item.id, sort.buckets[std::size_t(*typed - 1)].id});
    }
    return place;
}

std::optional<engine::Answer> Terminal::askOrder(const engine::LessonRun &run,
                                                 const lesson::Order &order)
{
    const std::vector<std::size_t> shown = run.shuffled(order.items.size());
    int number = 0;
    for (const std::size_t at : shown)
        m_console.numbered(++number, order.items[at].text.source);
    m_console.paragraph("Type the numbers in the right order.");
    const auto typed = m_console.numbers(int(shown.size()), Console::Many::All);
    if (!typed)
        return std::nullopt;
    engine::Arrange arranged;
    for (const int one : *typed)
        arranged.items.push_back(order.items[shown[std::size_t(one - 1)]].id);
    return arranged;
}

std::optional<engine::Answer> Terminal::askMatch(const engine::LessonRun &run,
                                                 const lesson::Match &match)
{
    std::vector<lesson::PartId> rights;
    for (const std::size_t at : run.shuffled(match.pairs.size() + match.decoys.size())) {
        const bool isPair = at < match.pairs.size();
        rights.push_back(isPair ? match.pairs[at].id : match.decoys[at - match.pairs.size()].id);
        m_console.numbered(int(rights.size()),
                           isPair ? match.pairs[at].right.source
                                  : match.decoys[at - match.pairs.size()].text.source);
    }
    m_console.paragraph("Type the number of what belongs to each of these.");
    engine::Place place;
    std::set<int> used;
    while (place.items.size() < match.pairs.size()) {
        const lesson::MatchPair &pair = match.pairs[place.items.size()];
        m_console.paragraph(pair.left.source, 2);
        const auto typed = m_console.number(int(rights.size()));
        if (!typed)
            return std::nullopt;
        if (used.insert(*typed).second)
            place.items.push_back({pair.id, rights[std::size_t(*typed - 1)]});
        else
            m_console.paragraph("That one is used already. Each can be used once.");
    }
    return place;
}

void Terminal::explainOrder(const lesson::Order &order, const engine::Arrange &arranged)
{
    const std::vector<bool> right = engine::judgeOrder(order, arranged);
    for (std::size_t i = 0; i < arranged.items.size(); ++i) {
        const auto item = std::ranges::find(order.items, arranged.items[i], &lesson::OrderItem::id);
        m_console.paragraph(std::string(right[i] ? "Right: " : "Out of order: ") +
                                withReason(item->text.source, item->why.source),
                            2);
        if (right[i])
            continue;
        m_console.paragraph(item == order.items.begin()
                                ? "Comes first."
                                : "Comes straight after: " + (item - 1)->text.source,
                            4);
    }
}

void Terminal::explainMatch(const lesson::Match &match, const engine::Place &place)
{
    for (const lesson::MatchPair &pair : match.pairs) {
        const auto given = std::ranges::find(place.items, pair.id,
                                             &std::pair<lesson::PartId, lesson::PartId>::first);
        const bool right = given != place.items.end() && given->second == pair.id;
        m_console.paragraph(std::string(right ? "Right: " : "Wrong: ") + pair.left.source +
                                " belongs to: " + withReason(pair.right.source, pair.why.source),
                            2);
    }
    for (const lesson::Decoy &decoy : match.decoys)
        m_console.paragraph(
            "Belongs to nothing: " + withReason(decoy.text.source, decoy.why.source), 2);
}

} // namespace rapport::player
