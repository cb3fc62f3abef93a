#include "base/utf8.h"
#include "format/canonicalscan.h"
#include "format/keyset.h"
#include "format/tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace rapport::format {

namespace {

/// Thrown out of yaml-cpp when going on would cost more than a file may.
struct TooMuch
{};

/// Gives yaml-cpp a text, but never much more than it has made sense of: it would gather every word
/// of an open bracket, at over a hundred times its size, before it says anything about it.
class ViewBuffer final : public std::streambuf
{
public:
    explicit ViewBuffer(std::string_view text = {})
    {
        char *begin = const_cast<char *>(text.data());
        setg(begin, begin, begin + text.size());
    }

    /// What lies before that offset has been understood.
    void understood(std::size_t offset) { m_understood = std::max(m_understood, offset); }
    [[nodiscard]] std::size_t given() const { return std::size_t(gptr() - eback()); }

protected:
    std::streamsize xsgetn(char *to, std::streamsize wanted) override
    {
        if (given() > m_understood + maxPartBytes)
            throw TooMuch();
        return std::streambuf::xsgetn(to, wanted);
    }

private:
    std::size_t m_understood = 0;
};

bool isForbidden(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return ((byte < 0x20) & (c != '\n') & (c != '\t')) | (byte == 0x7F);
}

/// The offset of the first forbidden character, or the text's size. Looks at many at once, which
/// the compiler turns into few instructions.
std::size_t firstForbidden(std::string_view text)
{
    constexpr std::size_t many = 256;
    std::size_t at = 0;
    for (; at + many <= text.size(); at += many) {
        const char *part = text.data() + at;
        std::uint8_t found = 0;
        for (std::size_t i = 0; i < many; ++i)
            found |= std::uint8_t(isForbidden(part[i]));
        if (found != 0)
            break;
    }
    while (at < text.size() && !isForbidden(text[at]))
        ++at;
    return at;
}

/// yaml-cpp speaks to programmers; these are the cases that people who write lessons meet.
std::string explain(const std::string &message)
{
    struct Case
    {
        std::string_view part;
        const char *sentence;
    };
    static constexpr Case cases[] = {
        {"flow",
         "A bracket is opened but not closed, or a text inside of it needs quotation marks."},
        {"end of map",
         "This line does not fit the lines above it: a colon inside a text, or a wrong "
         "indentation."},
        {"illegal map value",
         "This line does not fit the lines above it: a colon inside a text, or "
         "a wrong indentation."},
        {"end of sequence", "This line does not fit the list above it."},
        {"tab", "A tab stands where only blanks may indent."},
        {"EOF", "A quotation mark is opened but not closed."},
    };
    for (const Case &one : cases) {
        if (message.find(one.part) != std::string::npos)
            return one.sentence;
    }
    return "This cannot be read as YAML (" + message + ").";
}

/// Where the line breaks of other systems stand, "\n" alone.
void unifyLineBreaks(std::string &text)
{
    if (text.find('\r') == std::string::npos)
        return;
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from) {
        if (text[from] != '\r' || from + 1 == text.size() || text[from + 1] != '\n')
            text[to++] = text[from];
    }
    text.resize(to);
}

} // namespace

/// Builds the tree from yaml-cpp's events and notes what is not allowed on the way.
class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(SourceFile &file)
        : m_file(file)
    {}

    /// Whether the text may be read at all; makes its line breaks one.
    bool acceptable()
    {
        std::string &text = m_file.m_text;
        if (text.starts_with("\xEF\xBB\xBF"))
            text.erase(0, 3);
        if (text.size() > maxFileBytes) {
            complain("RP0002", 0, 0, "The file is larger than 16 MiB.",
                     "Split it into several lessons.");
            return false;
        }
        if (const std::optional<std::size_t> bad = firstInvalidUtf8(text)) {
            refuseByte(*bad, "This is not UTF-8 text.");
            return false;
        }
        unifyLineBreaks(text);
        // yaml-cpp takes some of these for the end of the file, and a second mark for nothing.
        const std::size_t control = firstForbidden(text);
        if (control < text.size())
            refuseByte(control, "A character stands here that no text has.");
        else if (text.starts_with("\xEF\xBB\xBF"))
            refuseByte(0, "A second byte order mark stands here.");
        else
            return true;
        return false;
    }

    void build()
    {
        m_buffer = ViewBuffer(m_file.m_text);
        std::istream stream(&m_buffer);
        try {
            YAML::Parser parser(stream);
            m_file.m_readable = parser.HandleNextDocument(*this);
            if (!m_file.m_readable || m_file.m_tree.nodes.empty())
                complain("RP0011", 0, 0, "The file is empty.", "Write the lesson into it.");
            else if (parser.HandleNextDocument(*this))
                m_file.m_readable = false;
        } catch (const TooMuch &) {
            m_file.m_readable = false;
            if (!hasErrors(m_file.m_diagnostics))
                tooMuch(m_lastLine, m_lastOffset);
        } catch (const YAML::Exception &problem) {
            m_file.m_readable = false;
            cannotRead(problem);
        }
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents == 2) {
            complain("RP0010", mark.line, mark.pos, "A second document begins here.",
                     "Keep one lesson in one file; take out the line “---”.");
            throw TooMuch();
        }
    }
    void OnDocumentEnd() override { m_buffer.understood(m_buffer.given()); }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        note(mark, "", anchor);
        add(NodeKind::Scalar, mark, false);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        complain("RP0005", mark.line, mark.pos, "An alias (*) stands here.",
                 "Write the text out in full.");
        add(NodeKind::Scalar, mark, false);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        note(mark, tag, anchor);
        Node &node = add(NodeKind::Scalar, mark, false);
        node.quoted = tag == "!";
        m_file.m_tree.setText(node, value, m_file.m_text);
        if (node.quoted && std::ranges::any_of(value, isForbidden))
            refuseByte(node.begin, "A character stands here that no text has.");
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        note(mark, tag, anchor);
        open(NodeKind::List, mark, style == YAML::EmitterStyle::Flow);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        note(mark, tag, anchor);
        open(NodeKind::Map, mark, style == YAML::EmitterStyle::Flow);
    }
    void OnMapEnd() override
    {
        const NodeIndex map = m_open.back();
        close();
        refuseStrangeKeys(map);
        refuseRepeatedKeys(map);
    }

private:
    void refuseByte(std::size_t offset, const char *what)
    {
        const std::string &text = m_file.m_text;
        const auto line = std::count(text.begin(), text.begin() + std::ptrdiff_t(offset), '\n');
        complain("RP0003", std::size_t(line), offset, what,
                 "Save the file as UTF-8 text in your editor.");
    }

    void cannotRead(const YAML::Exception &problem)
    {
        const bool hasPlace = !problem.mark.is_null();
        const std::size_t line = hasPlace ? std::size_t(problem.mark.line) : m_lastLine;
        const std::size_t offset = hasPlace ? std::size_t(problem.mark.pos) : m_lastOffset;
        if (problem.msg.find("anchor is not defined") != std::string::npos)
            complain("RP0005", line, offset, "An alias (*) stands here.",
                     "Write the text out in full.");
        else
            complain("RP0001", line, offset, explain(problem.msg),
                     "Look at this line and the one above it.");
    }

    void tooMuch(std::size_t line, std::size_t offset)
    {
        complain("RP0009", line, offset, "The file has more or larger parts than a lesson may.",
                 "Split it into several lessons.");
    }

    void complain(const char *code, std::size_t line, std::size_t offset, std::string message,
                  std::string advice)
    {
        offset = std::min(offset, m_file.m_text.size());
        Diagnostics &all = m_file.m_diagnostics;
        if (all.size() < maxComplaints)
            all.push_back({code,
                           Severity::Error,
                           m_file.placeOf(std::uint32_t(line), offset),
                           {},
                           std::move(message),
                           std::move(advice)});
    }

    void note(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        m_lastLine = std::size_t(mark.line);
        m_lastOffset = std::size_t(mark.pos);
        m_buffer.understood(m_lastOffset);
        if (anchor != 0)
            complain("RP0004", mark.line, mark.pos, "An anchor (&) stands here.",
                     "Write the text out where it is needed.");
        if (!tag.empty() && tag != "?" && tag != "!")
            complain("RP0006", mark.line, mark.pos, "A tag (" + tag + ") stands here.",
                     "Leave the tag out.");
    }

    Node &add(NodeKind kind, const YAML::Mark &mark, bool flow)
    {
        std::vector<Node> &nodes = m_file.m_tree.nodes;
        if (nodes.size() == maxNodes) {
            tooMuch(std::size_t(mark.line), std::size_t(mark.pos));
            throw TooMuch();
        }
        const bool inside = !m_open.empty() && nodes[m_open.back()].flow;
        Node &node = nodes.emplace_back();
        node.begin = std::uint32_t(mark.pos);
        node.line = std::uint32_t(mark.line);
        node.end = NodeIndex(nodes.size());
        node.indent = std::uint32_t(mark.column);
        node.kind = kind;
        node.flow = flow || inside;
        return node;
    }

    void open(NodeKind kind, const YAML::Mark &mark, bool flow)
    {
        if (m_open.size() == maxDepth) {
            complain("RP0008", mark.line, mark.pos, "This is nested deeper than 32 levels.",
                     "Look for brackets or indentation that should not be there.");
            throw TooMuch();
        }
        add(kind, mark, flow);
        m_open.push_back(NodeIndex(m_file.m_tree.nodes.size() - 1));
    }

    void close()
    {
        m_file.m_tree.nodes[m_open.back()].end = NodeIndex(m_file.m_tree.nodes.size());
        m_open.pop_back();
    }

    /// Whoever reads a lesson aloud cannot say a key that is no word, or one behind a "?".
    void refuseStrangeKeys(NodeIndex map)
    {
        forEachEntry(m_file, map, [&](NodeIndex key, NodeIndex) {
            const Node &name = m_file.at(key);
            if (name.kind != NodeKind::Scalar || m_file.textOf(key).empty() ||
                followsQuestionMark(name))
                complain("RP0014", name.line, name.begin, "A key has to be a single word.",
                         "Write it as “key: value”.");
        });
    }

    [[nodiscard]] bool followsQuestionMark(const Node &key) const
    {
        std::string_view before(m_file.m_text);
        before = before.substr(0, key.begin);
        const std::size_t last = before.find_last_not_of(" \t");
        if (last == std::string_view::npos || last + 1 == before.size() || before[last] != '?')
            return false;
        return last == 0 ||
               std::string_view(" \t\n{[,").find(before[last - 1]) != std::string_view::npos;
    }

    void refuseRepeatedKeys(NodeIndex map)
    {
        KeySet names;
        forEachEntry(m_file, map, [&](NodeIndex key, NodeIndex) {
            const std::string_view name = m_file.textOf(key);
            if (!names.insert(name))
                complain("RP0007", m_file.at(key).line, m_file.at(key).begin,
                         "“" + std::string(name) + "” stands here a second time.",
                         "Keep one of the two.");
        });
    }

    SourceFile &m_file;
    ViewBuffer m_buffer;
    std::vector<NodeIndex> m_open;
    int m_documents = 0;
    std::size_t m_lastLine = 0;
    std::size_t m_lastOffset = 0;
};

SourceFile SourceFile::parse(std::string text, std::string name)
{
    SourceFile file;
    file.m_text = std::move(text);
    file.m_name = std::move(name);
    TreeBuilder builder(file);
    if (!builder.acceptable())
        return file;
    file.m_scanned = scanCanonical(file.m_text, file.m_tree);
    if (file.m_scanned)
        file.m_readable = true;
    else
        builder.build();
    return file;
}

SourceFile SourceFile::parseByEvents(std::string text, std::string name)
{
    SourceFile file;
    file.m_text = std::move(text);
    file.m_name = std::move(name);
    TreeBuilder builder(file);
    if (builder.acceptable())
        builder.build();
    return file;
}

} // namespace rapport::format
