#include "exchange/po.h"

#include "exchange/poparser.h"
#include "lesson/language.h"

#include <algorithm>

namespace rapport::editor {

namespace {

void appendEscaped(std::string &out, char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
        (out += '\\') += c;
    else if (c == '\n')
        out += "\\n";
    else if (c == '\t')
        out += "\\t";
    else if (c == '\r')
        out += "\\r";
    else if (byte < 0x20 || byte == 0x7F)
        (((out += '\\') += char('0' + byte / 64)) += char('0' + byte / 8 % 8)) +=
            char('0' + byte % 8);
    else
        out += c;
}

/// `keyword "text"`, a line of the text to a line.
void appendText(std::string &out, std::string_view keyword, std::string_view text)
{
    const std::size_t newline = text.find('\n');
    const bool severalLines = newline != std::string_view::npos && newline + 1 < text.size();
    ((out += keyword) += " \"") += severalLines ? "\"\n\"" : "";
    for (std::size_t i = 0; i < text.size(); ++i) {
        appendEscaped(out, text[i]);
        if (text[i] == '\n' && i + 1 < text.size())
            out += "\"\n\"";
    }
    out += "\"\n";
}

void appendComment(std::string &out, std::string_view mark, std::string_view text)
{
    while (true) {
        const std::size_t newline = std::min(text.find('\n'), text.size());
        (out += mark) += text.substr(0, newline);
        out += '\n';
        if (newline == text.size())
            return;
        text.remove_prefix(newline + 1);
    }
}

/// gettext writes pt_BR where the web writes pt-BR.
std::string withSign(std::string tag, char from, char to)
{
    std::ranges::replace(tag, from, to);
    return tag;
}

std::string fieldOf(std::string_view heading, std::string_view key)
{
    const std::string start = std::string(key) + ": ";
    for (std::size_t at = 0; at < heading.size();) {
        const std::size_t end = std::min(heading.find('\n', at), heading.size());
        const std::string_view line = heading.substr(at, end - at);
        if (line.starts_with(start))
            return std::string(line.substr(start.size()));
        at = end + 1;
    }
    return {};
}

Result<void> readHeading(const PoEntry &entry, Exchange &exchange)
{
    const std::string type = fieldOf(entry.translation, "Content-Type");
    const std::size_t charset = type.find("charset=");
    if (charset != std::string::npos && type.substr(charset + 8) != "UTF-8" &&
        type.substr(charset + 8) != "utf-8")
        return atLine(entry.line,
                      "The file says that it is encoded as “" + type.substr(charset + 8) + "”.",
                      "Save it as UTF-8 and try again.");
    const auto language = [&](const char *key) {
        return lesson::canonicalLanguage(withSign(fieldOf(entry.translation, key), '_', '-'));
    };
    exchange.course = fieldOf(entry.translation, "X-Rapport-Course");
    exchange.from = language("X-Source-Language");
    exchange.to = language("Language");
    return {};
}

Unit unitFrom(const PoEntry &entry)
{
    Unit unit;
    unit.name = entry.context;
    unit.source = entry.text;
    unit.target = entry.translation;
    unit.line = entry.line;
    unit.state = unit.target.empty() ? lesson::TextState::New
                 : entry.fuzzy       ? lesson::TextState::Stale
                                     : lesson::TextState::Translated;
    return unit;
}

} // namespace

std::string writePo(const Exchange &exchange)
{
    std::string out;
    appendText(out, "msgid", "");
    appendText(out, "msgstr",
               "Project-Id-Version: " + exchange.course +
                   "\nPO-Revision-Date: \nLast-Translator: \nLanguage-Team: \nLanguage: " +
                   withSign(exchange.to, '-', '_') +
                   "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
                   "Content-Transfer-Encoding: 8bit\nX-Rapport-Course: " +
                   exchange.course + "\nX-Source-Language: " + withSign(exchange.from, '-', '_') +
                   "\n");
    for (const Unit &unit : exchange.units) {
        out += '\n';
        for (const std::string &note : unit.notes)
            appendComment(out, "#. ", note);
        appendComment(out, "#: ", unit.file);
        if (unit.state == lesson::TextState::Stale)
            out += "#, fuzzy\n";
        appendText(out, "msgctxt", unit.name);
        appendText(out, "msgid", unit.source);
        appendText(out, "msgstr", unit.target);
    }
    return out;
}

Result<Received> readPo(std::string_view text)
{
    if (const Result<void> fine = requireUtf8(text); !fine)
        return fine.error();
    Received received;
    PoParser parser(text);
    while (const auto entry = parser.next()) {
        if (!entry->complaint.empty()) {
            received.problems.push_back(
                {entry->line, entry->context, entry->complaint, "It was not taken.", false});
        } else if (entry->text.empty() && entry->context.empty()) {
            if (const Result<void> read = readHeading(*entry, received.exchange); !read)
                return read.error();
        } else {
            received.exchange.units.push_back(unitFrom(*entry));
        }
    }
    if (received.exchange.units.empty() && received.problems.empty())
        return atLine(1, "There is no entry of a PO file in it.",
                      "Take the file that the translator sent back.");
    return received;
}

} // namespace rapport::editor
