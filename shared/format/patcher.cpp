#include "format/patcher.h"

#include "lesson/walk.h"

#include <algorithm>

namespace rapport::format {

namespace {

std::size_t indexOf(const SourceFile &file, const std::vector<EntryLines> &lines,
                    std::string_view key)
{
    const auto found = std::ranges::find_if(
        lines, [&](const EntryLines &entry) { return file.textOf(entry.first) == key; });
    return std::size_t(found - lines.begin());
}

bool isOneLine(std::string_view text)
{
    return text.find('\n') == text.size() - 1;
}

/// What ends a file may lack its line break; what is put behind it must not join its line.
void closeLine(std::string &text)
{
    if (!text.empty() && !text.ends_with('\n'))
        text += '\n';
}

} // namespace

bool Patcher::patchFields(NodeIndex map, const std::vector<FieldPatch> &fields)
{
    if (m_file.at(map).kind != NodeKind::Map)
        return false;
    return m_file.at(map).flow ? patchBracketFields(map, fields) : patchBlockFields(map, fields);
}

bool Patcher::patchItems(NodeIndex node, const std::vector<ItemPatch> &items)
{
    if (m_file.at(node).kind == NodeKind::Scalar || items.empty())
        return false;
    return m_file.at(node).flow ? patchBracketItems(node, items) : patchBlockItems(node, items);
}

bool Patcher::patchInBrackets(NodeIndex value, std::string with)
{
    const auto range = m_file.at(value).flow ? valueRange(m_file, value, value) : std::nullopt;
    if (range)
        m_edits.replace(range->begin, range->end, std::move(with));
    return range.has_value();
}

bool Patcher::inside(const PatchPart &patch, NodeIndex value, std::string_view segment)
{
    if (!patch)
        return false;
    const std::size_t mark = m_edits.mark();
    const lesson::detail::Segment below(m_address, segment);
    const bool done = patch(value);
    if (!done)
        m_edits.rewind(mark);
    return done;
}

bool Patcher::patchBracketFields(NodeIndex map, const std::vector<FieldPatch> &fields)
{
    for (const FieldPatch &field : fields) {
        if (!field.changed)
            continue;
        const NodeIndex value = m_file.child(map, field.key);
        if (value == noNode || !field.says || !inside(field.inside, value, field.key))
            return false;
    }
    return true;
}

bool Patcher::patchBracketItems(NodeIndex node, const std::vector<ItemPatch> &items)
{
    std::vector<NodeIndex> values;
    if (m_file.at(node).kind == NodeKind::Map)
        forEachEntry(m_file, node, [&](NodeIndex, NodeIndex value) { values.push_back(value); });
    else
        forEachItem(m_file, node, [&](NodeIndex item) { values.push_back(item); });
    if (values.size() != items.size())
        return false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].before != int(i) ||
            (items[i].changed && !inside(items[i].inside, values[i], items[i].name)))
            return false;
    }
    return true;
}

bool Patcher::patchBlockFields(NodeIndex map, const std::vector<FieldPatch> &fields)
{
    const Parent parent{map, linesOf(m_file, map)};
    std::size_t left = parent.lines.size();
    for (const FieldPatch &field : fields) {
        const std::size_t index = indexOf(m_file, parent.lines, field.key);
        if (!field.changed || index == parent.lines.size())
            continue;
        const EntryLines &entry = parent.lines[index];
        if (!field.says) {
            if (!removeEntry(parent, index) || --left == 0)
                return false;
        } else if (!inside(field.inside, entry.value, field.key)) {
            writeAnew(parent, entry, field.key, field.write);
        }
    }
    insertFields(parent, fields);
    return true;
}

bool Patcher::removeEntry(const Parent &parent, std::size_t index)
{
    const EntryLines &entry = parent.lines[index];
    if (!entry.ownLine)
        return false;
    const std::size_t floor = index == 0 ? 0 : parent.lines[index - 1].end;
    m_edits.replace(leadBegin(m_file, entry, floor), entry.end, {});
    return true;
}

void Patcher::insertFields(const Parent &parent, const std::vector<FieldPatch> &fields)
{
    const std::size_t none = parent.lines.size();
    std::size_t anchor = none;
    for (const FieldPatch &field : fields) {
        const std::size_t index = indexOf(m_file, parent.lines, field.key);
        if (index != none)
            anchor = index;
        else if (field.changed && field.says) {
            const EntryLines &after = parent.lines[anchor == none ? 0 : anchor];
            std::string text = written(field.write, parent.lines.front().indent, true);
            const bool open = !std::string_view(m_file.text()).substr(0, after.end).ends_with('\n');
            if (open) {
                text.insert(0, "\n");
                text.pop_back();
            }
            m_edits.replace(after.end, after.end, std::move(text));
        }
    }
}

bool Patcher::patchBlockItems(NodeIndex node, const std::vector<ItemPatch> &items)
{
    const Parent parent{node, linesOf(m_file, node)};
    if (!std::ranges::all_of(parent.lines, &EntryLines::ownLine))
        return false;
    bool sameOrder = items.size() == parent.lines.size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ItemPatch &item = items[i];
        sameOrder = sameOrder && item.before == int(i);
        if (item.before < 0 || !item.changed)
            continue;
        const EntryLines &entry = parent.lines[std::size_t(item.before)];
        if (!inside(item.inside, entry.value, item.name))
            writeAnew(parent, entry, item.name, item.write);
    }
    if (!sameOrder)
        rearrange(parent, items);
    return true;
}

void Patcher::rearrange(const Parent &parent, const std::vector<ItemPatch> &items)
{
    const std::vector<EntryLines> &lines = parent.lines;
    std::vector<std::size_t> begins{leadBegin(m_file, lines.front(), 0)};
    const bool firstApart = m_file.text()[begins.front()] == '\n';
    bool apart = false;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        begins.push_back(lines[i - 1].end);
        apart = apart || m_file.text()[begins[i]] == '\n';
    }
    std::string all;
    for (const ItemPatch &item : items) {
        const auto before = std::size_t(item.before);
        std::string text = item.before < 0 ? written(item.write, lines.front().indent, true)
                                           : m_edits.render(begins[before], lines[before].end);
        const bool isApart = all.empty() ? firstApart : apart;
        if ((all.empty() && item.before != 0) || (isApart && item.before <= 0))
            text.replace(0, text.find_first_not_of('\n'), isApart ? "\n" : "");
        closeLine(text);
        all += text;
    }
    if (!std::string_view(m_file.text()).substr(0, lines.back().end).ends_with('\n'))
        all.pop_back();
    m_edits.overwrite(begins.front(), lines.back().end, std::move(all));
}

std::string Patcher::written(const WritePart &write, std::size_t indent, bool withAbove) const
{
    Writer out(&m_notes, m_address, indent, withAbove);
    write(out);
    return out.takePart();
}

void Patcher::writeAnew(const Parent &parent, const EntryLines &entry, std::string_view segment,
                        const WritePart &write)
{
    std::string text = written(write, entry.indent, false);
    text.erase(0, entry.indent);
    if (writeInPlace(parent, entry, segment, text))
        return;
    const std::string lost = lostComments(entry, text);
    if (!std::string_view(m_file.text()).substr(0, entry.end).ends_with('\n'))
        text.pop_back();
    const std::size_t line = lineBegin(m_file.text(), entry.begin);
    if (!entry.ownLine || lost.empty())
        m_edits.overwrite(entry.begin, entry.end, text + lost);
    else
        m_edits.overwrite(line, entry.end, lost + std::string(entry.indent, ' ') + text);
}

/// Where a value stood on one line and does so again, the rest of the line stays as it is.
bool Patcher::writeInPlace(const Parent &parent, const EntryLines &entry, std::string_view segment,
                           std::string_view anew)
{
    const auto range = valueRange(m_file, entry.value, parent.node);
    if (!range || !isOneLine(anew))
        return false;
    const std::string_view text = m_file.text();
    if (text.substr(range->begin, range->end - range->begin).find('\n') != std::string_view::npos)
        return false;
    anew.remove_suffix(1);
    const lesson::detail::Segment below(m_address, segment);
    if (const EntryNotes *notes = m_notes.find(m_address);
        notes && !notes->beside.empty() && anew.ends_with(notes->beside))
        anew.remove_suffix(notes->beside.size() + 2);
    const bool isItem = entry.first == entry.value;
    anew.remove_prefix(std::min(anew.size(), isItem ? 2 : segment.size() + 2));
    m_edits.replace(range->begin, range->end, std::string(anew));
    return true;
}

/// The comments in an entry's lines that its new text has no place for, as lines of their own.
std::string Patcher::lostComments(const EntryLines &entry, const std::string &anew) const
{
    std::string lost;
    for (const TextRange &place : m_notes.places) {
        if (place.begin < entry.begin || place.end > entry.end)
            continue;
        const std::string comment = m_file.text().substr(place.begin, place.end - place.begin);
        if (anew.find(comment) == std::string::npos)
            lost += std::string(entry.indent, ' ') + comment + '\n';
    }
    return lost;
}

} // namespace rapport::format
