#include "records/export/csv.h"

#include <charconv>
#include <cmath>

namespace rapport::records {

namespace {

constexpr std::size_t chunk = 64 * 1024;
constexpr double millisPerMinute = 60'000;

using CompetencyIds = std::vector<std::string>;

std::string_view header(CsvLine &line, const CompetencyIds &ids)
{
    for (const char *name : {"learner", "course", "lesson", "version", "attempt", "started",
                             "finished", "minutes", "score"})
        line.text(name);
    for (const std::string &id : ids)
        line.text(id);
    line.text("result");
    return line.finish();
}

void competencyCell(CsvLine &line, const CompletionRecord &record, const std::string &id)
{
    for (const Competency &competency : record.competencies) {
        if (competency.id == id && competency.possible > 0) {
            line.number(100 * competency.earned / competency.possible, 1);
            return;
        }
    }
    line.empty();
}

std::string_view row(CsvLine &line, const Completion &completion, const CompetencyIds &ids)
{
    const CompletionRecord &record = completion.record;
    line.text(completion.learnerName.empty() ? completion.learner.value : completion.learnerName);
    line.text(completion.course.value);
    line.text(completion.lesson.value);
    line.text(completion.courseVersion);
    line.number(completion.number, 0);
    line.text(completion.started);
    line.text(completion.finished);
    line.number(double(record.duration.count()) / millisPerMinute, 2);
    line.number(record.score, 2);
    for (const std::string &id : ids)
        competencyCell(line, record, id);
    line.text(record.result == Outcome::Passed ? "passed" : "failed");
    return line.finish();
}

Result<void> writeRows(RecordStore &store, const CompletionFilter &filter, const Sink &sink)
{
    const Result<CompetencyIds> ids = store.competencyIds(filter);
    if (!ids)
        return ids.error();
    CsvLine line;
    std::string pending(header(line, *ids));
    Result<void> written;
    const Result<void> read = store.completions(filter, [&](const Completion &completion) {
        pending += row(line, completion, *ids);
        if (pending.size() >= chunk) {
            written = sink(pending);
            pending.clear();
        }
        return written.ok();
    });
    if (!read || !written)
        return !read ? read : written;
    return sink(pending);
}

} // namespace

void CsvLine::separate()
{
    if (m_finished)
        m_line.clear();
    else if (m_begun)
        m_line += ',';
    m_begun = true;
    m_finished = false;
}

void CsvLine::text(std::string_view text)
{
    separate();
    const bool formula =
        !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted)
        m_line += '"';
    if (formula)
        m_line += '\'';
    if (!quoted) {
        m_line += text;
        return;
    }
    for (const char c : text) {
        if (c == '"')
            m_line += '"';
        m_line += c;
    }
    m_line += '"';
}

void CsvLine::number(double number, int decimals)
{
    separate();
    const double scale = std::pow(10.0, decimals);
    const double scaled = std::round(number * scale);
    // Adding zero turns a negative zero into a plain one.
    const double rounded = std::isfinite(scaled) ? scaled / scale + 0.0 : number;
    char digits[400];
    const auto [end, code] =
        std::to_chars(digits, digits + sizeof digits, rounded, std::chars_format::fixed);
    m_line.append(digits, code == std::errc() ? end : digits);
}

void CsvLine::empty()
{
    separate();
}

std::string_view CsvLine::finish()
{
    m_line += "\r\n";
    m_finished = true;
    return m_line;
}

Result<void> exportCsv(RecordStore &store, const CompletionFilter &filter, const Sink &sink)
{
    return store.snapshot([&] { return writeRows(store, filter, sink); });
}

} // namespace rapport::records
