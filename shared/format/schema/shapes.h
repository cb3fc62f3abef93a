#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rapport::format {

/// What can stand behind a key of the lesson language.
enum class ValueKind {
    Id,         ///< a name that is given or referred to within the file
    StepRef,    ///< the id of a step of the same lesson
    PhraseRef,  ///< the id of an entry of the phrase bank
    Text,       ///< words for the learner, small Markdown
    Plain,      ///< words for authors or programs
    Truth,      ///< true or false
    Whole,      ///< a whole number, 0 or larger
    Number,     ///< a number
    Duration,   ///< a length of time
    Share,      ///< a share in percent
    Rate,       ///< a change over time
    Value,      ///< what a variable begins with: true, false or a number
    Expression, ///< a condition
    Effect,     ///< a change to a meter or variable
    Media,      ///< a file of the course
    OneOf,      ///< one of a few words
    Record,     ///< a set of fields
    Step,       ///< a step of any kind
    List,       ///< several of one shape
    Keyed,      ///< the same under names of the author's choice
};

struct ValueShape
{
    ValueKind kind = ValueKind::Plain;
    std::vector<std::string> words; ///< for OneOf
    std::size_t record = 0;         ///< for Record: its number in Shapes::records
    std::vector<ValueShape> item;   ///< for List and Keyed: exactly one
};

struct FieldShape
{
    std::string key;
    std::string meaning;
    bool required = false;
    ValueShape value;
    std::string usual; ///< what holds where it is left out, as a file writes it; empty: nothing
};

struct RecordShape
{
    /// The shortest way to it by keys: "lesson", "step" for what every step has, "turn" for a kind,
    /// "turn/replies" for what stands under a key.
    std::string name;
    std::vector<FieldShape> fields;
    bool isKind = false; ///< a kind of step; its fields are without those every step has
};

/// A kind of file.
struct FileShape
{
    std::string name; ///< "lesson", as commands and the schema's file call it
    std::string title;
    std::size_t record = 0;
};

/// The lesson language as its field tables have it, as plain values.
struct Shapes
{
    std::vector<RecordShape> records;
    std::vector<FileShape> files;

    /// The record or file of that name, or null.
    [[nodiscard]] const RecordShape *record(std::string_view name) const;
    [[nodiscard]] const FileShape *file(std::string_view name) const;
};

/// Made once, from the tables of every record. It never changes while the program runs.
[[nodiscard]] const Shapes &shapes();

} // namespace rapport::format
