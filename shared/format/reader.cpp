#include "format/readrecords.h"

#include "lesson/expression/parser.h"

namespace rapport::format {

void Reader::complain(const char *code, Severity severity, NodeIndex node, std::string message,
                      std::string advice)
{
    if (m_diagnostics.size() < maxComplaints)
        m_diagnostics.push_back(
            {code, severity, m_file.placeOf(node), m_step, std::move(message), std::move(advice)});
}

void Reader::complainAt(const char *code, NodeIndex node, std::size_t offset, std::string message,
                        std::string advice)
{
    if (m_diagnostics.size() >= maxComplaints)
        return;
    const Node &scalar = at(node);
    // In a quoted or folded scalar the offset in the value is not the offset in the text.
    const bool asWritten =
        !scalar.quoted &&
        m_file.text().compare(scalar.begin, offset, textOf(node).substr(0, offset)) == 0;
    m_diagnostics.push_back({code, Severity::Error,
                             m_file.placeOf(scalar.line, scalar.begin + (asWritten ? offset : 0)),
                             m_step, std::move(message), std::move(advice)});
}

bool Reader::expect(NodeIndex node, NodeKind kind)
{
    if (at(node).kind == kind)
        return true;
    static constexpr const char *names[] = {"a single value", "a set of “key: value” lines",
                                            "a list"};
    complain("RP0103", Severity::Error, node,
             std::string("Here belongs ") + names[int(kind)] + ", but this is " +
                 names[int(at(node).kind)] + '.',
             kind == NodeKind::List ? "Begin each entry with “- ”, or put the list in [ ]."
                                    : "Compare with an example of the reference.");
    return false;
}

std::string Reader::verbatim(NodeIndex key, NodeIndex value)
{
    m_kept.push_back(entryRange(m_file, key, at(value).end));
    return entryText(m_file, m_kept.back(), at(key).indent);
}

std::string Reader::verbatimItem(NodeIndex map)
{
    m_kept.push_back(entryRange(m_file, map, at(map).end));
    return entryText(m_file, m_kept.back(), at(map).indent);
}

void keepUnknown(Reader &reader, NodeIndex key, NodeIndex value, lesson::UnknownFields &unknown)
{
    const std::string name(reader.textOf(key));
    if (!name.empty())
        reader.complain("RP0102", Severity::Warning, key, "“" + name + "” is not known here.",
                        "It is kept as it stands; look for a slip of the pen.");
    unknown.push_back({name, reader.verbatim(key, value)});
}

void read(Reader &reader, NodeIndex node, std::string &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    value = reader.textOf(node);
    while (value.ends_with('\n'))
        value.pop_back();
}

void read(Reader &reader, NodeIndex node, lesson::Text &value)
{
    read(reader, node, value.source);
}

void read(Reader &reader, NodeIndex node, bool &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    const std::string_view text = reader.textOf(node);
    if (text == "true" || text == "false")
        value = text == "true";
    else
        reader.complain("RP0105", Severity::Error, node,
                        "“" + std::string(text) + "” is neither true nor false.",
                        "Write true or false.");
}

void read(Reader &reader, NodeIndex node, double &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    const std::optional<double> number = numberFromText(reader.textOf(node));
    if (number)
        value = *number;
    else
        reader.complain("RP0104", Severity::Error, node,
                        "“" + std::string(reader.textOf(node)) + "” is not a number.",
                        "Write digits, with a point for fractions.");
}

void read(Reader &reader, NodeIndex node, int &value)
{
    double number = value;
    read(reader, node, number);
    if (number >= 0 && number <= 1e9 && number == double(int(number)))
        value = int(number);
    else
        reader.complain("RP0104", Severity::Error, node, "This has to be a whole number.",
                        "Write a whole number, 0 or larger.");
}

void read(Reader &reader, NodeIndex node, Millis &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    if (const auto time = durationFromText(reader.textOf(node)))
        value = *time;
    else
        reader.complain("RP0110", Severity::Error, node,
                        "“" + std::string(reader.textOf(node)) + "” is not a length of time.",
                        "Write it with its unit, at most a day: 60 s, 2 min, 2 min 30 s.");
}

void read(Reader &reader, NodeIndex node, lesson::Share &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    if (const auto share = shareFromText(reader.textOf(node)))
        value = *share;
    else
        reader.complain("RP0111", Severity::Error, node,
                        "“" + std::string(reader.textOf(node)) + "” is not a share.",
                        "Write it in percent, from 0% to 100%.");
}

void read(Reader &reader, NodeIndex node, lesson::Rate &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    if (const auto rate = rateFromText(reader.textOf(node)))
        value = *rate;
    else
        reader.complain("RP0112", Severity::Error, node,
                        "“" + std::string(reader.textOf(node)) + "” is not a change over time.",
                        "Write it like this: -1 per 10 s.");
}

void read(Reader &reader, NodeIndex node, lesson::Value &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    const std::string_view text = reader.textOf(node);
    if (text == "true" || text == "false")
        value = text == "true";
    else if (const auto number = numberFromText(text))
        value = *number;
    else
        reader.complain("RP0113", Severity::Error, node,
                        "“" + std::string(text) + "” cannot be the value of a variable.",
                        "Write true, false or a number.");
}

void read(Reader &reader, NodeIndex node, lesson::Media &value)
{
    read(reader, node, value.path);
    const std::string_view path = value.path;
    const bool leaves = path.starts_with('/') || path.starts_with("..") ||
                        path.find("/..") != std::string_view::npos ||
                        path.find('\\') != std::string_view::npos ||
                        path.find(':') != std::string_view::npos;
    if (leaves || path.empty()) {
        reader.complain("RP0114", Severity::Error, node,
                        "“" + value.path + "” is not a file of this course.",
                        "Put the file into the course's media folder and name it from there.");
        value.path.clear();
    }
}

void read(Reader &reader, NodeIndex node, lesson::Expression &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    auto parsed = lesson::parseExpression(reader.textOf(node));
    if (parsed.problem)
        reader.complainAt("RP0108", node, parsed.problem->offset, parsed.problem->message,
                          "A condition looks like this: mood < 30 and not told_name.");
    else
        value = std::move(parsed.value);
}

void read(Reader &reader, NodeIndex node, lesson::Effect &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    auto parsed = lesson::parseEffect(reader.textOf(node));
    if (parsed.problem)
        reader.complainAt("RP0109", node, parsed.problem->offset, parsed.problem->message,
                          "An effect looks like this: mood += 15.");
    else
        value = std::move(parsed.value);
}

void read(Reader &reader, NodeIndex node, lesson::StepRef &value)
{
    readId(reader, node, value.id.value);
}

void read(Reader &reader, NodeIndex node, lesson::PhraseRef &value)
{
    readId(reader, node, value.id.value);
}

void readId(Reader &reader, NodeIndex node, std::string &value)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    value = reader.textOf(node);
    if (!isIdentifier(value))
        reader.complain("RP0107", Severity::Error, node, "“" + value + "” cannot be a name here.",
                        "Use small letters, digits, - and _, beginning with a letter.");
}

void readWord(Reader &reader, NodeIndex node, std::size_t &value, const char *const *names,
              std::size_t count)
{
    if (!reader.expect(node, NodeKind::Scalar))
        return;
    const std::string_view text = reader.textOf(node);
    const char *const *found = std::find(names, names + count, text);
    if (found != names + count) {
        value = std::size_t(found - names);
        return;
    }
    std::string words;
    for (std::size_t i = 0; i < count; ++i)
        words += (i == 0 ? "" : i + 1 == count ? " or " : ", ") + std::string(names[i]);
    reader.complain("RP0106", Severity::Error, node,
                    "“" + std::string(text) + "” is not one of the words that fit here.",
                    "Write " + words + '.');
}

} // namespace rapport::format
