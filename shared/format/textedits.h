#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rapport::format {

/// Replacements of ranges of a text, collected in any order and made at once. Ranges do not
/// overlap; what is put in at one spot stands in the order in which it was given.
class TextEdits
{
public:
    /// `text` is a SourceFile's: without a byte order mark, lines parted by "\n". It must outlive
    /// the edits.
    explicit TextEdits(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_edits.empty(); }

    void replace(std::size_t begin, std::size_t end, std::string with);
    /// Replaces a range together with every edit made inside of it so far.
    void overwrite(std::size_t begin, std::size_t end, std::string with);
    /// The range with the edits that were made inside of it. What was put in where the range begins
    /// is left out, since it follows on what stands before.
    [[nodiscard]] std::string render(std::size_t begin, std::size_t end) const;

    /// What was edited since mark() is taken back by rewind().
    [[nodiscard]] std::size_t mark() const { return m_edits.size(); }
    void rewind(std::size_t mark) { m_edits.resize(mark); }

    /// The file's bytes with the edits made: its byte order mark and its line breaks stay as they
    /// are, and new lines are broken like its first one. `bytes` are what the SourceFile was parsed
    /// from.
    [[nodiscard]] std::string applyTo(std::string_view bytes) const;

private:
    struct Edit
    {
        std::size_t begin;
        std::size_t end;
        std::string with;
    };

    [[nodiscard]] static bool isInside(const Edit &edit, std::size_t begin, std::size_t end);

    std::string_view m_text;
    std::vector<Edit> m_edits;
};

/// A text with the byte order mark and the line breaks of a file's bytes.
[[nodiscard]] std::string dressedLike(std::string_view bytes, std::string_view text);

} // namespace rapport::format
