#pragma once

#include "base/result.h"
#include "records/recordstore.h"

#include <functional>
#include <string>
#include <string_view>

namespace rapport::records {

/// One line of CSV in the making (RFC 4180: commas, CR LF, quotes doubled).
class CsvLine
{
public:
    /// A text. One that begins with = + - @ TAB or CR gets an apostrophe before it, because
    /// spreadsheets would take it for a formula.
    void text(std::string_view text);

    /// A number, with at most this many decimals and no trailing zeros.
    void number(double number, int decimals);

    void empty();

    /// The line with its end; the next cell begins a new one.
    [[nodiscard]] std::string_view finish();

private:
    void separate();

    std::string m_line;
    bool m_begun = false;
    bool m_finished = false;
};

/// Takes the output bit by bit; an Error ends the export.
using Sink = std::function<Result<void>(std::string_view)>;

/// Writes the completions that pass the filter as CSV in UTF-8, in flat memory. One header line,
/// then one line each: learner (the name, or the id once the name is forgotten), course, lesson,
/// version, attempt, started, finished, minutes, score (percent), one column per competency that
/// occurs (percent of the points possible; headed and sorted by id), result. The columns and
/// the lines see the same moment. Other processes cannot record while it runs, so the sink must not
/// wait for anyone.
Result<void> exportCsv(RecordStore &store, const CompletionFilter &filter, const Sink &sink);

} // namespace rapport::records
