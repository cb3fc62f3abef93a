#pragma once

#include "format/scancursor.h"

namespace rapport::format {

/// The scalars of canonical form. Each function adds a node and goes behind it, or returns false
/// where it steps aside. `flow`: inside of brackets.
class ScalarScan : protected ScanCursor
{
protected:
    using ScanCursor::ScanCursor;

    /// A word without quotes, up to the line's end or a comment.
    bool plain();
    /// The same up to a comma or closing bracket.
    bool plainInBrackets();
    bool doubleQuoted(bool flow);
    bool singleQuoted(bool flow);
    /// A literal or folded text below its header, deeper than the entry at `column`.
    bool block(std::ptrdiff_t column);

private:
    [[nodiscard]] bool atPlain() const;
    bool endPlain(const char *begin, bool flow);
    /// The rest of a text in double quotes, from its first backslash on.
    bool escaped(Node &node, const char *begin);
    void endPiece(Node &node);
    [[nodiscard]] std::ptrdiff_t blanksAhead() const;
    /// Every line of a block down to one that is indented less, without the last line break.
    bool blockLines(std::ptrdiff_t indent, bool folds);
};

} // namespace rapport::format
