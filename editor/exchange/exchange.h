#pragma once

#include "base/result.h"
#include "lesson/translation.h"

#include <string>
#include <string_view>
#include <vector>

/// Texts on their way to a translator and back, and the file formats they travel in.
namespace rapport::editor {

/// How a text is called where one name has to say all: "lessons/transfer/steps/hold/text".
[[nodiscard]] std::string unitName(std::string_view file, std::string_view address);

/// One text to translate.
struct Unit
{
    std::string file;    ///< below the course's folder: "lessons/transfer.yaml"
    std::string address; ///< within the file
    std::string name;    ///< unitName() of the two, which is all that some formats give back
    std::string source;
    std::string target; ///< empty where there is no translation
    /// Where it stands; in a file that came back Stale also stands for what the translator marked
    /// as not finished.
    lesson::TextState state = lesson::TextState::New;
    std::vector<std::string> notes; ///< for the translator
    int line = 0;                   ///< where it was read, from 1

    bool operator==(const Unit &) const = default;
};

/// What is sent in one file: the texts of a course with one language to put them into.
struct Exchange
{
    std::string course; ///< its id; empty where a format does not say
    std::string from;   ///< the language of the sources; empty where a format does not say
    std::string to;     ///< the language of the targets; empty where a format does not say
    std::vector<Unit> units;

    bool operator==(const Exchange &) const = default;
};

/// Something in a file that came back that could not be taken as it is.
struct Problem
{
    int line = 0;     ///< in the file, from 1; 0 where there is none
    std::string name; ///< of the text; empty where it is about none
    std::string message;
    std::string kept;   ///< what became of it
    bool taken = false; ///< whether the text was taken all the same

    bool operator==(const Problem &) const = default;
};

/// A file that came back: what could be read of it, and what not.
struct Received
{
    Exchange exchange;
    std::vector<Problem> problems;
};

/// A format that translators' tools read. read() fails with Fault::Content where the whole file is
/// of no use, and says at which line.
struct ExchangeFormat
{
    std::string_view name;
    std::string_view ending;
    std::string_view otherEnding;
    /// Whether translators' tools take a mark off by themselves when a text is done. In a
    /// spreadsheet nobody does, and a changed text counts as done.
    bool keepsMarks;
    std::string (*write)(const Exchange &);
    Result<Received> (*read)(std::string_view text);
};

/// XLIFF 1.2, gettext PO and CSV.
[[nodiscard]] const std::vector<ExchangeFormat> &exchangeFormats();

/// The format a file is of by its ending, or null.
[[nodiscard]] const ExchangeFormat *formatOfFile(std::string_view path);

/// An Error with Fault::Content about a line of a file.
[[nodiscard]] Error atLine(long line, const std::string &what, const std::string &advice);

/// An Error where a text is not UTF-8.
[[nodiscard]] Result<void> requireUtf8(std::string_view text);

} // namespace rapport::editor
