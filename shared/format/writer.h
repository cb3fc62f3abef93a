#pragma once

#include "format/notes.h"
#include "format/scalars.h"
#include "lesson/fields.h"
#include "lesson/lesson.h"

#include <string>
#include <string_view>
#include <vector>

namespace rapport::format {

/// The widest line the canonical form writes, in characters, where a value can be broken at all.
inline constexpr std::size_t maxColumns = 100;
/// The same for a record or list in brackets, which reads better a little wide than broken up.
inline constexpr std::size_t maxFlowColumns = 110;

/// Puts entries, comments and values on lines. What is written is decided in writerecords.h.
class Writer
{
public:
    explicit Writer(const SourceNotes *notes)
        : m_notes(notes)
    {}
    /// Writes a part of a file: below the entry of that address, `indent` blanks in. The comments
    /// above the first entry are written only where that is asked for.
    Writer(const SourceNotes *notes, std::string address, std::size_t indent, bool withAbove)
        : m_notes(notes)
        , m_address(std::move(address))
        , m_depth(int(indent))
        , m_skipsAbove(!withAbove)
    {}

    /// Everything written, with the notes that belong at the end.
    [[nodiscard]] std::string take();
    /// The lines written so far, each with its line break, where a part is written.
    [[nodiscard]] std::string takePart();

    /// `key:` on a line of its own, or behind the dash of an item.
    void beginEntry(std::string_view key);
    void endEntry() { pop(); }
    /// `-` on a line of its own. `name` is the item's segment in addresses.
    void beginItem(std::string_view name);
    void endItem();
    void deeper() { m_depth += 2; }
    void shallower() { m_depth -= 2; }

    /// A value behind its key: bare, quoted where YAML would misread it, or as a block.
    void bare(std::string_view text);
    void word(std::string_view text);
    void text(std::string_view text);
    /// Something kept word for word, as an entry or item at the current depth.
    void verbatimEntry(std::string_view key, std::string_view yaml);
    void verbatimItem(std::string_view name, std::string_view yaml);

    /// One-line text is tried: rewind() takes it back to where mark() stood.
    [[nodiscard]] std::size_t mark() const { return m_out.size(); }
    void rewind(std::size_t mark) { m_out.resize(mark); }
    [[nodiscard]] bool fits(std::size_t columns = maxFlowColumns) const;
    void raw(std::string_view text) { m_out += text; }
    void flowWord(std::string_view text);

    /// Whether the source gave this field of the current entry, or has notes below the entry.
    [[nodiscard]] bool wasGiven(std::string_view key) const;
    [[nodiscard]] bool notesBelow() const;
    /// Whether there are notes at all; without them names in addresses do not matter.
    [[nodiscard]] bool hasNotes() const { return m_notes != nullptr; }

private:
    void newLine();
    void push(std::string_view segment);
    void pop();
    void lines(std::string_view yaml);
    void block(std::string_view text);
    void folded(std::string_view text);
    [[nodiscard]] std::size_t column() const;

    const SourceNotes *m_notes;
    std::string m_out;
    std::string m_address;
    std::vector<std::size_t> m_lengths;
    std::string m_beside; ///< comments that end the current line
    int m_depth = 0;
    bool m_afterDash = false;
    bool m_skipsAbove = false;
};

/// The one-line form of a value, before quoting.
std::string scalarText(bool value);
std::string scalarText(int value);
std::string scalarText(double value);
std::string scalarText(Millis value);
std::string scalarText(const std::string &value);
std::string scalarText(const lesson::Text &value);
std::string scalarText(const lesson::Media &value);
std::string scalarText(const lesson::Share &value);
std::string scalarText(const lesson::Rate &value);
std::string scalarText(const lesson::Value &value);
std::string scalarText(const lesson::Expression &value);
std::string scalarText(const lesson::Effect &value);
std::string scalarText(const lesson::StepRef &value);
std::string scalarText(const lesson::PhraseRef &value);
template <class Tag>
std::string scalarText(const Id<Tag> &value)
{
    return value.value;
}
template <lesson::HasNames Enum>
std::string scalarText(Enum value)
{
    return lesson::Names<Enum>::names[static_cast<std::size_t>(value)];
}

} // namespace rapport::format
