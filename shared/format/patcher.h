#pragma once

#include "format/entrylines.h"
#include "format/notes.h"
#include "format/textedits.h"
#include "format/writer.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Changing a file's text entry by entry. What has changed is decided in patchrecords.h; here is
/// how it is put into the lines that are there.
namespace rapport::format {

/// Writes an entry or item, from Writer::beginEntry() or beginItem() on.
using WritePart = std::function<void(Writer &)>;
/// Changes what is inside of a value that stands at a node. False where the value has to be written
/// anew; then whatever was edited is taken back.
using PatchPart = std::function<bool(NodeIndex)>;

/// A field of a record, before and after.
struct FieldPatch
{
    std::string_view key;
    bool changed = false;
    bool says = false; ///< whether the new value is worth a line
    PatchPart inside;
    WritePart write;
};

/// An item of a list or a keyed set as it is to be.
struct ItemPatch
{
    int before = -1; ///< its number before, or -1 where it is new
    bool changed = false;
    std::string name; ///< its segment in addresses, as it was before
    PatchPart inside;
    WritePart write;
};

class Patcher
{
public:
    /// `notes` are put beside what is written anew. Both must outlive the patcher.
    Patcher(const SourceFile &file, const SourceNotes &notes)
        : m_file(file)
        , m_notes(notes)
        , m_edits(file.text())
    {}

    [[nodiscard]] const SourceFile &file() const { return m_file; }
    [[nodiscard]] TextEdits &edits() { return m_edits; }

    /// Each changes a map or list at a node; false where it has to be written anew.
    bool patchFields(NodeIndex map, const std::vector<FieldPatch> &fields);
    bool patchItems(NodeIndex node, const std::vector<ItemPatch> &items);
    bool patchInBrackets(NodeIndex value, std::string with);

private:
    struct Parent
    {
        NodeIndex node;
        std::vector<EntryLines> lines;
    };

    bool patchBlockFields(NodeIndex map, const std::vector<FieldPatch> &fields);
    bool patchBracketFields(NodeIndex map, const std::vector<FieldPatch> &fields);
    bool patchBlockItems(NodeIndex node, const std::vector<ItemPatch> &items);
    bool patchBracketItems(NodeIndex node, const std::vector<ItemPatch> &items);
    bool removeEntry(const Parent &parent, std::size_t index);
    void insertFields(const Parent &parent, const std::vector<FieldPatch> &fields);
    void rearrange(const Parent &parent, const std::vector<ItemPatch> &items);
    bool inside(const PatchPart &patch, NodeIndex value, std::string_view segment);
    void writeAnew(const Parent &parent, const EntryLines &entry, std::string_view segment,
                   const WritePart &write);
    bool writeInPlace(const Parent &parent, const EntryLines &entry, std::string_view segment,
                      std::string_view anew);
    [[nodiscard]] std::string written(const WritePart &write, std::size_t indent,
                                      bool withAbove) const;
    [[nodiscard]] std::string lostComments(const EntryLines &entry, const std::string &anew) const;

    const SourceFile &m_file;
    const SourceNotes &m_notes;
    TextEdits m_edits;
    std::string m_address;
};

} // namespace rapport::format
