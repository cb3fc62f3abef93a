#include "base/utf8.h"
#include "format/tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <unordered_set>

namespace rapport::format {

namespace {

/// Reads a string in place; a stringstream would copy it.
class ViewBuffer final : public std::streambuf
{
public:
    explicit ViewBuffer(std::string_view text)
    {
        char *begin = const_cast<char *>(text.data());
        setg(begin, begin, begin + text.size());
    }
};

/// Thrown out of yaml-cpp when going on would cost more than a file may.
struct TooMuch
{};

/// yaml-cpp speaks to programmers; these are the cases that people who write lessons meet.
std::string explain(const std::string &message)
{
    if (message.find("end of map") != std::string::npos ||
        message.find("illegal map value") != std::string::npos)
        return "This line does not fit the lines above it: a colon inside a text, or a wrong "
               "indentation.";
    if (message.find("end of sequence") != std::string::npos)
        return "This line does not fit the list above it.";
    if (message.find("flow") != std::string::npos || message.find("]") != std::string::npos)
        return "A bracket is opened but not closed.";
    if (message.find("tab") != std::string::npos)
        return "A tab stands where only blanks may indent.";
    if (message.find("quot") != std::string::npos || message.find("EOF") != std::string::npos)
        return "A quotation mark is opened but not closed.";
    return "This cannot be read as YAML (" + message + ").";
}

} // namespace

/// Builds the tree from yaml-cpp's events and notes what is not allowed on the way.
class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(SourceFile &file)
        : m_file(file)
    {}

    void build()
    {
        if (!acceptable())
            return;
        ViewBuffer buffer(m_file.m_text);
        std::istream stream(&buffer);
        try {
            YAML::Parser parser(stream);
            m_file.m_readable = parser.HandleNextDocument(*this);
            if (!m_file.m_readable || m_file.m_nodes.empty())
                complain("RP0011", 0, 0, "The file is empty.", "Write the lesson into it.");
            else if (parser.HandleNextDocument(*this))
                m_file.m_readable = false;
        } catch (const TooMuch &) {
            m_file.m_readable = false;
        } catch (const YAML::Exception &problem) {
            m_file.m_readable = false;
            const YAML::Mark mark = problem.mark;
            complain("RP0001", mark.is_null() ? 0 : mark.line, mark.is_null() ? 0 : mark.pos,
                     explain(problem.msg), "Look at this line and the one above it.");
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
    void OnDocumentEnd() override {}
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
        node.text = m_file.m_scalars.emplace_back(value);
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
        refuseRepeatedKeys(map);
    }

private:
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
        std::optional<std::size_t> bad = firstInvalidUtf8(text);
        if (!bad && text.find('\0') != std::string::npos)
            bad = text.find('\0');
        if (bad) {
            const auto line = std::count(text.begin(), text.begin() + std::ptrdiff_t(*bad), '\n');
            complain("RP0003", line, *bad, "This is not UTF-8 text.",
                     "Save the file as UTF-8 in your editor.");
        }
        return !bad;
    }

    void complain(const char *code, std::size_t line, std::size_t offset, std::string message,
                  std::string advice)
    {
        offset = std::min(offset, m_file.m_text.size());
        m_file.m_diagnostics.push_back({code,
                                        Severity::Error,
                                        m_file.placeOf(std::uint32_t(line), offset),
                                        {},
                                        std::move(message),
                                        std::move(advice)});
    }

    void note(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            complain("RP0004", mark.line, mark.pos, "An anchor (&) stands here.",
                     "Write the text out where it is needed.");
        if (!tag.empty() && tag != "?" && tag != "!")
            complain("RP0006", mark.line, mark.pos, "A tag (" + tag + ") stands here.",
                     "Leave the tag out.");
    }

    Node &add(NodeKind kind, const YAML::Mark &mark, bool flow)
    {
        std::vector<Node> &nodes = m_file.m_nodes;
        if (nodes.size() == maxNodes) {
            complain("RP0009", mark.line, mark.pos, "The file has more parts than a lesson may.",
                     "Split it into several lessons.");
            throw TooMuch();
        }
        const bool inside = !m_open.empty() && nodes[m_open.back()].flow;
        nodes.push_back({kind,
                         flow || inside,
                         false,
                         std::uint32_t(mark.pos),
                         std::uint32_t(mark.line),
                         std::uint32_t(mark.column),
                         NodeIndex(nodes.size() + 1),
                         {}});
        return nodes.back();
    }

    void open(NodeKind kind, const YAML::Mark &mark, bool flow)
    {
        if (m_open.size() == maxDepth) {
            complain("RP0008", mark.line, mark.pos, "This is nested deeper than 32 levels.",
                     "Look for brackets or indentation that should not be there.");
            throw TooMuch();
        }
        add(kind, mark, flow);
        m_open.push_back(NodeIndex(m_file.m_nodes.size() - 1));
    }

    void close()
    {
        m_file.m_nodes[m_open.back()].end = NodeIndex(m_file.m_nodes.size());
        m_open.pop_back();
    }

    void refuseRepeatedKeys(NodeIndex map)
    {
        constexpr std::size_t linearLimit = 24;
        std::vector<std::string_view> few;
        std::unordered_set<std::string_view> many;
        forEachEntry(m_file, map, [&](NodeIndex key, NodeIndex) {
            const std::string_view name = m_file.at(key).text;
            if (few.size() == linearLimit && many.empty())
                many.insert(few.begin(), few.end());
            const bool repeated = few.size() < linearLimit ? std::ranges::count(few, name) > 0
                                                           : !many.insert(name).second;
            if (few.size() < linearLimit)
                few.push_back(name);
            if (repeated)
                complain("RP0007", m_file.at(key).line, m_file.at(key).begin,
                         "“" + std::string(name) + "” stands here a second time.",
                         "Keep one of the two.");
        });
    }

    SourceFile &m_file;
    std::vector<NodeIndex> m_open;
    int m_documents = 0;
};

SourceFile SourceFile::parse(std::string text, std::string name)
{
    SourceFile file;
    file.m_text = std::move(text);
    file.m_name = std::move(name);
    TreeBuilder(file).build();
    return file;
}

} // namespace rapport::format
