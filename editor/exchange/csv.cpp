#include "exchange/csv.h"

#include "lesson/language.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rapport::editor {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view formulaSigns = "=+-@\t\r";

using Row = std::vector<std::string>;

/// Whether a leading apostrophe would be taken off again on reading.
bool isGuarded(std::string_view cell)
{
    return cell.size() > 1 && cell[0] == '\'' &&
           (cell[1] == '\'' || formulaSigns.find(cell[1]) != std::string_view::npos);
}

void appendCell(std::string &out, std::string_view cell)
{
    const bool isFormula = !cell.empty() && formulaSigns.find(cell[0]) != std::string_view::npos;
    out += '"';
    if (isFormula || isGuarded(cell))
        out += '\'';
    for (const char c : cell) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendRow(std::string &out, const Row &row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCell(out, row[i]);
    }
    out += "\r\n";
}

/// Parts a text into rows. Knows at which line it stands.
class CsvRows
{
public:
    explicit CsvRows(std::string_view text)
        : m_text(text)
    {
        if (m_text.starts_with(byteOrderMark))
            m_text.remove_prefix(byteOrderMark.size());
        const std::string_view heading = m_text.substr(0, m_text.find_first_of("\r\n"));
        const auto most = [&](char a, char b) {
            return std::ranges::count(heading, a) >= std::ranges::count(heading, b) ? a : b;
        };
        m_comma = most(',', most(';', '\t'));
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }

    /// The next row, or nothing where a quote is opened and never closed.
    std::optional<Row> next()
    {
        Row row;
        while (true) {
            if (!cell(row.emplace_back()))
                return std::nullopt;
            if (atEnd() || m_text[m_at] != m_comma)
                break;
            ++m_at;
        }
        skipLineEnd();
        return row;
    }

private:
    bool cell(std::string &out)
    {
        const bool quoted = !atEnd() && m_text[m_at] == '"';
        if (quoted && !quotedPart(out))
            return false;
        while (!atEnd() && m_text[m_at] != m_comma && m_text[m_at] != '\n' && !atReturn())
            out += m_text[m_at++];
        if (isGuarded(out))
            out.erase(0, 1);
        return true;
    }

    bool quotedPart(std::string &out)
    {
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"' && m_text.substr(m_at + 1, 1) != "\"") {
                ++m_at;
                return true;
            }
            if (c == '"')
                ++m_at;
            m_line += c == '\n';
            out += c;
        }
        return false;
    }

    [[nodiscard]] bool atReturn() const { return m_text.substr(m_at, 2) == "\r\n"; }

    void skipLineEnd()
    {
        if (atReturn())
            ++m_at;
        if (!atEnd())
            ++m_at;
        ++m_line;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    char m_comma = ',';
};

/// Which column holds what; the language stands behind the column's name.
struct Columns
{
    std::optional<std::size_t> name, source, target, state;
    std::string from, to;

    explicit Columns(const Row &heading)
    {
        for (std::size_t i = 0; i < heading.size(); ++i) {
            const std::string_view cell = heading[i];
            const std::size_t blank = std::min(cell.find(' '), cell.size());
            const std::string_view what = cell.substr(0, blank);
            const std::string language =
                lesson::canonicalLanguage(cell.substr(std::min(blank + 1, cell.size())));
            if (what == "text")
                name = i;
            else if (what == "source")
                source = i, from = language;
            else if (what == "translation")
                target = i, to = language;
            else if (what == "state")
                state = i;
        }
    }
    [[nodiscard]] bool complete() const { return name && source && target; }
};

Unit unitFrom(const Row &row, const Columns &columns, int line)
{
    Unit unit;
    unit.name = row[*columns.name];
    unit.source = row[*columns.source];
    unit.target = row[*columns.target];
    unit.line = line;
    const std::string state = columns.state ? row[*columns.state] : std::string();
    unit.state = unit.target.empty() ? lesson::TextState::New
                 : state == "stale"  ? lesson::TextState::Stale
                                     : lesson::TextState::Translated;
    return unit;
}

} // namespace

std::string writeCsv(const Exchange &exchange)
{
    std::string out(byteOrderMark);
    appendRow(out,
              {"text", "source " + exchange.from, "translation " + exchange.to, "state", "notes"});
    for (const Unit &unit : exchange.units) {
        std::string notes;
        for (const std::string &note : unit.notes)
            notes += (notes.empty() ? "" : " ") + note;
        appendRow(out, {unit.name, unit.source, unit.target,
                        lesson::Names<lesson::TextState>::names[std::size_t(unit.state)], notes});
    }
    return out;
}

Result<Received> readCsv(std::string_view text)
{
    if (const Result<void> fine = requireUtf8(text); !fine)
        return fine.error();
    CsvRows rows(text);
    const std::optional<Row> heading = rows.next();
    const Columns columns(heading.value_or(Row()));
    if (!columns.complete())
        return atLine(1, "The heading names no columns “text”, “source” and “translation”.",
                      "Keep the first row as it was exported.");
    Received received;
    received.exchange.from = columns.from;
    received.exchange.to = columns.to;
    while (!rows.atEnd()) {
        const int line = rows.line();
        const std::optional<Row> row = rows.next();
        if (!row)
            return atLine(line, "A quotation mark is opened here and never closed.",
                          "Close it, or save the file again with a spreadsheet.");
        if (std::ranges::all_of(*row, &std::string::empty))
            continue;
        if (row->size() == heading->size())
            received.exchange.units.push_back(unitFrom(*row, columns, line));
        else
            received.problems.push_back({line, row->front(),
                                         "The row has " + std::to_string(row->size()) +
                                             " cells, the heading " +
                                             std::to_string(heading->size()) + '.',
                                         "It was not taken.", false});
    }
    return received;
}

} // namespace rapport::editor
