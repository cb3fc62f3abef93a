#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rapport::editor {

/// One entry of a PO file.
struct PoEntry
{
    std::string context;
    std::string text;
    std::string translation;
    bool fuzzy = false;
    int line = 0;          ///< of its first keyword, from 1
    std::string complaint; ///< what cannot be read in it; empty when all is well
};

/// Goes through the entries of a PO file. Obsolete ones (`#~`) and comments are passed over.
class PoParser
{
public:
    explicit PoParser(std::string_view text)
        : m_text(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text)
    {}

    /// The next entry, or nothing at the end of the file.
    std::optional<PoEntry> next();

private:
    [[nodiscard]] std::optional<std::string_view> peekLine() const;
    void skipLine();
    /// False where the line belongs to the next entry.
    bool takeLine(std::string_view line, PoEntry &entry);
    bool takeKeyword(std::string_view line, PoEntry &entry);
    /// Whether a keyword begins an entry behind the one that is being read.
    [[nodiscard]] bool begins(std::string_view keyword) const;
    void appendQuoted(std::string_view quoted, PoEntry &entry);

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    std::string PoEntry::*m_part = nullptr; ///< what lines that begin with a quote go on with
};

} // namespace rapport::editor
