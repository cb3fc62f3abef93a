#pragma once

#ifndef Q_MOC_RUN
#include "format/schema/shapes.h"
#endif

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

/// The tables of the reference, content/format.md, made from the field tables.
namespace rapport::golden {

/// A record's name as the anchor of its table.
inline std::string anchorOf(const format::RecordShape &record)
{
    std::string anchor = "fields-" + record.name;
    std::ranges::replace(anchor, '/', '-');
    return anchor;
}

inline std::string wordsOf(const std::vector<std::string> &words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "`" : i + 1 == words.size() ? " or `" : ", `") + words[i] + '`';
    return text;
}

/// What stands behind a key, in words.
inline std::string inWords(const format::ValueShape &shape, const std::string &key)
{
    using format::ValueKind;
    static const std::vector<std::pair<ValueKind, const char *>> plain{
        {ValueKind::Id, "id"},
        {ValueKind::StepRef, "id of a step"},
        {ValueKind::PhraseRef, "id in the phrase bank"},
        {ValueKind::Text, "text"},
        {ValueKind::Plain, "words"},
        {ValueKind::Truth, "`true` or `false`"},
        {ValueKind::Whole, "whole number"},
        {ValueKind::Number, "number"},
        {ValueKind::Duration, "time"},
        {ValueKind::Share, "share"},
        {ValueKind::Rate, "rate"},
        {ValueKind::Value, "`true`, `false` or a number"},
        {ValueKind::Expression, "condition"},
        {ValueKind::Effect, "effect"},
        {ValueKind::Media, "media file"},
        {ValueKind::Step, "[step](#fields-step)"},
    };
    switch (shape.kind) {
    case ValueKind::OneOf:
        return wordsOf(shape.words);
    case ValueKind::Record:
        return '[' + key + "](#" + anchorOf(format::shapes().records[shape.record]) + ')';
    case ValueKind::List:
        return "list: " + inWords(shape.item.front(), key);
    case ValueKind::Keyed:
        return "names, each with: " + inWords(shape.item.front(), key);
    default:
        return std::ranges::find(plain, shape.kind, &std::pair<ValueKind, const char *>::first)
            ->second;
    }
}

/// The table of a record, as Markdown.
inline std::string tableOf(const format::RecordShape &record)
{
    std::string text = "<a id=\"" + anchorOf(record) + "\"></a>The fields of `" +
                       record.name.substr(record.name.rfind('/') + 1) +
                       "`:\n\n| field | what stands there | if left out | meaning |\n"
                       "|---|---|---|---|\n";
    for (const format::FieldShape &field : record.fields) {
        const std::string usual = field.required        ? "**required**"
                                  : field.usual.empty() ? ""
                                                        : '`' + field.usual + '`';
        text += "| `" + field.key + "` | " + inWords(field.value, field.key) + " | " + usual +
                " | " + field.meaning + " |\n";
    }
    return text;
}

/// The grammar of expressions as the parser's header has it, as a block.
inline std::string grammarOf(const std::string &header)
{
    std::string text = "```\n";
    std::size_t at = header.find('\n', header.find("/// Reads a condition or value. Grammar"));
    static const std::string mark = "\n///   ";
    while (header.compare(at, mark.size(), mark) == 0) {
        const std::size_t end = header.find('\n', at + 1);
        text += header.substr(at + mark.size(), end - at - mark.size()) + '\n';
        at = end;
    }
    return text + "```\n";
}

/// What belongs behind a marker, or nothing where the line is none. A name that no record has gets
/// no table.
inline std::optional<std::string> madeFor(const std::string &line, const std::string &grammar)
{
    static const std::string open = "<!-- fields: ";
    if (line == "<!-- grammar -->")
        return grammar;
    if (!line.starts_with(open))
        return std::nullopt;
    const std::string name = line.substr(open.size(), line.find(' ', open.size()) - open.size());
    const format::RecordShape *record = format::shapes().record(name);
    return record ? tableOf(*record) : "";
}

inline std::string indented(const std::string &text, std::size_t indent)
{
    std::string out;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        out += (line.empty() ? "" : std::string(indent, ' ')) + line + '\n';
    return out;
}

/// The text with everything made anew between its markers: `<!-- fields: name -->` or
/// `<!-- grammar -->`, and `<!-- end -->`, each indented as its table is.
inline std::string withTables(const std::string &text, const std::string &grammar)
{
    std::string made;
    bool inside = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        const std::string word = line.substr(indent);
        inside = inside && word != "<!-- end -->";
        if (inside)
            continue;
        made += line + '\n';
        if (const std::optional<std::string> part = madeFor(word, grammar)) {
            made += indented(*part, indent);
            inside = true;
        }
    }
    return made;
}

} // namespace rapport::golden
