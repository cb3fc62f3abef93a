#include "format/merge.h"

#include "format/diff.h"
#include "format/mergeitems.h"

#include <algorithm>

namespace rapport::format {

namespace {

std::string joined(const ItemNames &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Words on the line that names them, or indented below it where they take several.
void appendWords(std::string &out, const char *who, std::string_view words)
{
    out += who;
    if (words.empty())
        words = "nothing";
    const bool below = words.find('\n') != std::string_view::npos;
    while (!words.empty()) {
        const std::string_view line = words.substr(0, words.find('\n'));
        out += below ? "\n" : " ";
        if (below && !line.empty())
            out += "      ";
        out += line;
        words.remove_prefix(std::min(line.size() + 1, words.size()));
    }
    out += '\n';
}

} // namespace

void Merger::add(ConflictKind kind, std::string base, std::string ours, std::string theirs)
{
    m_conflicts.push_back(
        {kind, m_address, std::move(base), std::move(ours), std::move(theirs), m_address});
}

ItemNames Merger::ordered(const ItemNames &base, const ItemNames &ours, const ItemNames &theirs,
                          const ItemNames &kept)
{
    MergedOrder order = mergeOrder(base, ours, theirs, kept);
    if (order.disputed)
        add(ConflictKind::Order, joined(base), joined(ours), joined(theirs));
    return std::move(order.names);
}

/// What ours removed is told about where theirs goes on, or else at the list.
std::string Merger::besideOf(const Conflict &removed, const ItemNames &theirs,
                             const ItemNames &order) const
{
    const std::string name = removed.address.substr(removed.address.rfind('/') + 1);
    for (auto next = std::ranges::find(theirs, name); next != theirs.end(); ++next) {
        if (std::ranges::find(order, *next) != order.end())
            return removed.address.substr(0, removed.address.size() - name.size()) + *next;
    }
    return m_address;
}

template <class T>
Merged<T> merge(const T &base, const T &ours, const T &theirs)
{
    Merger merger;
    T value = merger.merge(base, ours, theirs);
    return {std::move(value), merger.take()};
}

template Merged<lesson::Lesson> merge(const lesson::Lesson &, const lesson::Lesson &,
                                      const lesson::Lesson &);
template Merged<lesson::Course> merge(const lesson::Course &, const lesson::Course &,
                                      const lesson::Course &);
template Merged<lesson::PhraseBank> merge(const lesson::PhraseBank &, const lesson::PhraseBank &,
                                          const lesson::PhraseBank &);
template Merged<lesson::RuleBank> merge(const lesson::RuleBank &, const lesson::RuleBank &,
                                        const lesson::RuleBank &);
template Merged<lesson::Translation> merge(const lesson::Translation &, const lesson::Translation &,
                                           const lesson::Translation &);

std::string toText(const Conflict &conflict)
{
    static constexpr const char *sentences[] = {
        "both sides changed it; ours was kept.",
        "ours removed what theirs changed; it stays removed.",
        "theirs removed what ours changed; ours was kept.",
        "both sides added it, each in another way; ours was kept.",
        "both sides put it in another order; ours was kept.",
    };
    std::string text = placeInWords(conflict.address) + ": " + sentences[int(conflict.kind)] + '\n';
    appendWords(text, "  base:", conflict.base);
    appendWords(text, "  ours:", conflict.ours);
    appendWords(text, "  theirs:", conflict.theirs);
    return text;
}

} // namespace rapport::format
