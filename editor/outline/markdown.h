#pragma once

#include "lesson/values.h"

#include <string>
#include <string_view>
#include <vector>

namespace rapport::editor {

/// Puts Markdown together, block by block.
class Markdown
{
public:
    void heading(int level, std::string_view text);
    /// Text that is Markdown already, with an empty line behind it. Nothing where it is empty.
    void block(std::string_view text);
    void block(const lesson::Text &text) { block(text.source); }
    void label(std::string_view name, const lesson::Text &text);
    /// One item of a list; lines behind the first belong to it.
    void item(std::string_view text, int depth = 0);
    /// Ends a list.
    void gap();
    void row(const std::vector<std::string> &cells);

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

/// On one line, for a list item or a table's cell.
[[nodiscard]] std::string onOneLine(std::string_view text);

/// "empathy +2, control -1", or nothing.
[[nodiscard]] std::string pointsText(const lesson::Score &score);

} // namespace rapport::editor
