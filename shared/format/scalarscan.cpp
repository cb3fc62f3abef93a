#include "format/scalarscan.h"

namespace rapport::format {

namespace {

/// What a backslash and a letter stand for, or a zero where a text would have to be refused.
char escapedBy(char letter)
{
    switch (letter) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case '"':
    case '\\':
        return letter;
    default:
        return '\0';
    }
}

} // namespace

bool ScalarScan::atPlain() const
{
    return is(*m_at, PlainStart) || (*m_at == '-' && m_at[1] >= '0' && m_at[1] <= '9');
}

bool ScalarScan::plain()
{
    if (!atPlain())
        return false;
    const char *begin = m_at++;
    for (;; ++m_at) {
        if (!is(*m_at, LineStop))
            continue;
        if (*m_at == '\n' || (*m_at == '#' && m_at[-1] == ' '))
            return endPlain(begin, false);
        if (*m_at == '\t' || (*m_at == ':' && (m_at[1] == ' ' || m_at[1] == '\n')))
            return false;
    }
}

bool ScalarScan::plainInBrackets()
{
    if (!atPlain())
        return false;
    const char *begin = m_at++;
    for (;; ++m_at) {
        if (!is(*m_at, FlowStop))
            continue;
        if (*m_at == ',' || *m_at == ']' || *m_at == '}')
            return endPlain(begin, true);
        const bool inside = (*m_at == '#' && m_at[-1] != ' ') ||
                            (*m_at == ':' && m_at[1] != ' ' && !is(m_at[1], FlowStop));
        if (!inside)
            return false;
    }
}

bool ScalarScan::endPlain(const char *begin, bool flow)
{
    const char *end = m_at;
    while (end[-1] == ' ')
        --end;
    addScalar(begin, end, flow);
    return !isNull({begin, std::size_t(end - begin)});
}

bool ScalarScan::doubleQuoted(bool flow)
{
    Node &node = add(NodeKind::Scalar, m_at, flow);
    node.quoted = true;
    const char *begin = ++m_at;
    while (!is(*m_at, QuoteStop))
        ++m_at;
    if (*m_at == '\\')
        return escaped(node, begin);
    if (*m_at != '"')
        return false;
    node.size = std::uint32_t(m_at - begin);
    ++m_at;
    return true;
}

bool ScalarScan::escaped(Node &node, const char *begin)
{
    std::string &out = m_tree.pieces;
    while (true) {
        out.append(begin, m_at);
        if (*m_at == '"')
            break;
        const char meant = *m_at == '\\' ? escapedBy(m_at[1]) : '\0';
        if (meant == '\0')
            return false;
        out += meant;
        begin = m_at += 2;
        while (!is(*m_at, QuoteStop))
            ++m_at;
    }
    ++m_at;
    endPiece(node);
    return true;
}

void ScalarScan::endPiece(Node &node)
{
    node.assembled = true;
    node.size = std::uint32_t(m_tree.ends.size());
    m_tree.ends.push_back(std::uint32_t(m_tree.pieces.size()));
}

bool ScalarScan::singleQuoted(bool flow)
{
    Node &node = add(NodeKind::Scalar, m_at, flow);
    node.quoted = true;
    const char *begin = ++m_at;
    while (*m_at != '\'' && *m_at != '\n' && *m_at != '\t')
        ++m_at;
    node.size = std::uint32_t(m_at - begin);
    return *m_at == '\'' && *++m_at != '\'';
}

bool ScalarScan::block(std::ptrdiff_t column)
{
    Node &node = add(NodeKind::Scalar, m_at, false);
    node.quoted = true;
    const bool folds = *m_at++ == '>';
    const bool strips = *m_at == '-';
    m_at += strips ? 1 : 0;
    if (!endLine())
        return false;
    for (; m_at != m_end && *m_at == '\n'; nextLine()) {
        if (folds)
            return false;
        m_tree.pieces += '\n';
    }
    const std::ptrdiff_t indent = blanksAhead();
    if (indent <= column || !blockLines(indent, folds))
        return false;
    if (!strips)
        m_tree.pieces += '\n';
    endPiece(node);
    return true;
}

std::ptrdiff_t ScalarScan::blanksAhead() const
{
    const char *at = m_at;
    while (at != m_end && *at == ' ')
        ++at;
    return at - m_at;
}

bool ScalarScan::blockLines(std::ptrdiff_t indent, bool folds)
{
    std::string &out = m_tree.pieces;
    while (true) {
        const char *begin = m_at + indent;
        if (*begin == '\n' || *begin == '\t' || (folds && *begin == ' '))
            return false;
        skipToLineEnd();
        if (m_at[-1] == ' ' || m_at[-1] == '\t')
            return false;
        out.append(begin, m_at);
        nextLine();
        std::size_t emptyLines = 0;
        for (; m_at != m_end && *m_at == '\n'; nextLine())
            ++emptyLines;
        const std::ptrdiff_t blanks = blanksAhead();
        if (blanks < indent)
            return m_at == m_end || m_at[blanks] != '\n';
        if (folds && emptyLines > 0)
            return false;
        out.append(emptyLines + 1, folds ? ' ' : '\n');
    }
}

} // namespace rapport::format
