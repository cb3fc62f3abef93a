#include "format/canonicalscan.h"

#include "format/keyset.h"
#include "format/scalarscan.h"

namespace rapport::format {

namespace {

/// yaml-cpp takes no longer word for a key.
constexpr std::size_t longestKey = 1000;

/// Goes through a text once. Every function returns false where it steps aside.
class CanonicalScan : ScalarScan
{
public:
    CanonicalScan(std::string_view text, Tree &tree)
        : ScalarScan(text, tree)
    {}

    bool scan()
    {
        return findContent() && m_column == 0 && map() && m_column == atEnd && partsFit(m_end);
    }

private:
    [[nodiscard]] bool atKey() const
    {
        if (!is(*m_at, KeyStart))
            return false;
        const char *end = m_at;
        while (is(*end, KeyPart))
            ++end;
        return *end == ':' && (end[1] == ' ' || end[1] == '\n');
    }

    bool key(KeySet &keys, bool flow)
    {
        const char *begin = m_at;
        if (!is(*m_at, KeyStart))
            return false;
        while (is(*m_at, KeyPart))
            ++m_at;
        const std::string_view name(begin, std::size_t(m_at - begin));
        if (*m_at != ':' || name.size() > longestKey || isNull(name) || !keys.insert(name))
            return false;
        addScalar(begin, m_at, flow);
        ++m_at;
        return *m_at == ' ' || (*m_at == '\n' && !flow);
    }

    /// The lines of a map whose first key stands here.
    bool map()
    {
        const std::ptrdiff_t column = m_at - m_lineStart;
        const auto node = NodeIndex(m_tree.nodes.size());
        if (!open(NodeKind::Map, false))
            return false;
        KeySet keys;
        do {
            if (!key(keys, false) || !valueOfKey(column))
                return false;
        } while (m_column == column);
        return m_column < column && close(node);
    }

    bool valueOfKey(std::ptrdiff_t column)
    {
        skipBlanks();
        if (*m_at != '\n' && *m_at != '#')
            return value(column);
        if (!endLine() || !findContent() || m_column <= column)
            return false;
        return *m_at == '-' ? list() : map();
    }

    /// The lines of a list whose first dash stands here.
    bool list()
    {
        const std::ptrdiff_t column = m_at - m_lineStart;
        const auto node = NodeIndex(m_tree.nodes.size());
        if (!open(NodeKind::List, false))
            return false;
        do {
            if (*m_at != '-' || m_at[1] != ' ')
                return false;
            ++m_at;
            skipBlanks();
            if (!(atKey() ? map() : value(column)))
                return false;
        } while (m_column == column);
        return m_column < column && close(node);
    }

    /// A scalar or brackets on the rest of this line, or a block below it; then on to what follows,
    /// which must not be deeper than the entry at `column` that the value belongs to.
    bool value(std::ptrdiff_t column)
    {
        bool ok = false;
        switch (*m_at) {
        case '|':
        case '>':
            return block(column) && findContent() && m_column <= column;
        case '"':
            ok = doubleQuoted(false);
            break;
        case '\'':
            ok = singleQuoted(false);
            break;
        case '[':
        case '{':
            ok = brackets();
            break;
        default:
            ok = plain();
        }
        return ok && endLine() && findContent() && m_column <= column;
    }

    /// A map or list in brackets, on one line.
    bool brackets()
    {
        const char *begin = m_at;
        if (!(*m_at == '{' ? mapInBrackets() : listInBrackets()))
            return false;
        return std::size_t(m_at - begin) < longestPart;
    }

    bool mapInBrackets()
    {
        const auto node = NodeIndex(m_tree.nodes.size());
        if (!open(NodeKind::Map, true))
            return false;
        KeySet keys;
        if (closesAtOnce('}'))
            return close(node);
        while (key(keys, true)) {
            skipBlanks();
            if (!valueInBrackets())
                return false;
            if (*m_at == '}')
                return ++m_at, close(node);
            if (!skipComma())
                return false;
        }
        return false;
    }

    bool listInBrackets()
    {
        const auto node = NodeIndex(m_tree.nodes.size());
        if (!open(NodeKind::List, true))
            return false;
        if (closesAtOnce(']'))
            return close(node);
        while (valueInBrackets()) {
            if (*m_at == ']')
                return ++m_at, close(node);
            if (!skipComma())
                return false;
        }
        return false;
    }

    bool closesAtOnce(char bracket)
    {
        ++m_at;
        skipBlanks();
        if (*m_at != bracket)
            return false;
        ++m_at;
        return true;
    }

    bool skipComma()
    {
        if (*m_at != ',')
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

    /// One value and the blanks behind it.
    bool valueInBrackets()
    {
        bool ok = false;
        switch (*m_at) {
        case '"':
            ok = doubleQuoted(true);
            break;
        case '\'':
            ok = singleQuoted(true);
            break;
        case '[':
            ok = listInBrackets();
            break;
        case '{':
            ok = mapInBrackets();
            break;
        default:
            ok = plainInBrackets();
        }
        skipBlanks();
        return ok;
    }
};

} // namespace

bool scanCanonical(std::string_view text, Tree &tree)
{
    if (text.ends_with('\n') && CanonicalScan(text, tree).scan())
        return true;
    tree = {};
    return false;
}

} // namespace rapport::format
