#pragma once

#include "format/writer.h"

#include <type_traits>
#include <unordered_set>

/// How each shape of value is written: on one line where it may and fits, else below its key.
namespace rapport::format {

template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;
template <class T>
inline constexpr bool isKeyed = false;
template <class Key, class T>
inline constexpr bool isKeyed<lesson::Keyed<Key, T>> = true;

/// Numbers, truth values and times are never quoted; words are where YAML would misread them.
template <class T>
inline constexpr bool isBare =
    std::is_arithmetic_v<T> || std::is_same_v<T, lesson::Value> || std::is_same_v<T, Millis> ||
    std::is_same_v<T, lesson::Share> || std::is_same_v<T, lesson::Rate>;
template <class T>
inline constexpr bool isProse = std::is_same_v<T, lesson::Text> || std::is_same_v<T, std::string>;

template <class T>
constexpr bool triesFlow(const T *)
{
    return lesson::Inlined<T> || !lesson::HasFields<T>;
}
template <class T>
constexpr bool triesFlow(const std::vector<T> *)
{
    return !lesson::HasFields<T>;
}
template <class Key, class T>
constexpr bool triesFlow(const lesson::Keyed<Key, T> *)
{
    return !lesson::HasFields<T>;
}

template <class T>
bool writeFlow(Writer &out, const T &value);

/// Calls write(field) for each field that is worth a line: required, unusual, or given before.
template <class Record, class Write>
void forEachWritten(Writer &out, const Record &record, Write &&write)
{
    static const Record usual{};
    lesson::forEachField<Record>([&](const auto &field) {
        const bool says = field.required || !(record.*field.member == usual.*field.member);
        if (says || out.wasGiven(field.key))
            write(field);
    });
}

template <class Record>
bool writeFlowRecord(Writer &out, const Record &record)
{
    std::string_view gap;
    bool ok = record.unknown.empty();
    out.raw("{");
    forEachWritten(out, record, [&](const auto &field) {
        out.raw(gap);
        out.raw(field.key);
        out.raw(": ");
        ok = ok && writeFlow(out, record.*field.member);
        gap = ", ";
    });
    out.raw("}");
    return ok;
}

/// Writes a value on the current line. Returns false where it cannot stand on one.
template <class T>
bool writeFlow(Writer &out, const T &value)
{
    bool ok = true;
    std::string_view gap;
    if constexpr (lesson::HasFields<T>) {
        ok = writeFlowRecord(out, value);
    } else if constexpr (isList<T>) {
        out.raw("[");
        for (const auto &item : value) {
            out.raw(gap);
            ok = ok && writeFlow(out, item);
            gap = ", ";
        }
        out.raw("]");
    } else if constexpr (isKeyed<T>) {
        out.raw("{");
        for (const auto &[key, entry] : value.entries) {
            out.raw(gap);
            out.raw(key.value);
            out.raw(": ");
            ok = ok && writeFlow(out, entry);
            gap = ", ";
        }
        out.raw("}");
    } else if constexpr (isBare<T>) {
        out.raw(scalarText(value));
    } else {
        const std::string text = scalarText(value);
        ok = text.find('\n') == std::string::npos;
        out.flowWord(text);
    }
    return ok;
}

template <class Record>
void writeFields(Writer &out, const Record &record);
void writeFields(Writer &out, const lesson::Step &step);

/// The name of a list item in an address: its id, or its number.
template <class T>
std::string itemName(const T &item, std::size_t number)
{
    if constexpr (requires { item.id.value; }) {
        if (!item.id.value.empty())
            return item.id.value;
    }
    return '#' + std::to_string(number);
}

template <class T>
void writeValue(Writer &out, const T &value);

template <class T>
void writeItem(Writer &out, const T &item, const std::string &name)
{
    if constexpr (std::is_same_v<T, lesson::Step>) {
        if (const auto *unknown = std::get_if<lesson::UnknownStep>(&item.body))
            return out.verbatimItem(name, unknown->yaml);
    }
    out.beginItem(name);
    writeValue(out, item);
    out.endItem();
}

/// Where two items have one id, the second is called by its number, as in SourceNotes.
template <class T>
void writeItems(Writer &out, const std::vector<T> &list)
{
    std::unordered_set<std::string> taken;
    for (std::size_t i = 0; i < list.size(); ++i) {
        std::string name = itemName(list[i], i);
        if (!taken.insert(name).second)
            name = '#' + std::to_string(i);
        writeItem(out, list[i], name);
    }
}

/// Writes what is empty on the line, for below it there would be nothing to tell a list by.
template <class T>
bool writeEmpty(Writer &out, const T &value)
{
    if constexpr (isList<T> || isKeyed<T>) {
        const bool empty = value.empty();
        if (empty)
            out.raw(isList<T> ? " []" : " {}");
        return empty;
    }
    return false;
}

/// Writes a value behind its key or dash.
template <class T>
void writeValue(Writer &out, const T &value)
{
    if constexpr (isBare<T>) {
        return out.bare(scalarText(value));
    } else if constexpr (isProse<T>) {
        return out.text(scalarText(value));
    } else if constexpr (lesson::HasFields<T> || isList<T> || isKeyed<T>) {
        if (triesFlow(&value) && !out.notesBelow()) {
            const std::size_t mark = out.mark();
            out.raw(" ");
            if (writeFlow(out, value) && out.fits())
                return;
            out.rewind(mark);
        }
        if (writeEmpty(out, value))
            return;
        out.deeper();
        if constexpr (isList<T>) {
            writeItems(out, value);
        } else if constexpr (isKeyed<T>) {
            for (const auto &[key, entry] : value.entries) {
                out.beginEntry(key.value);
                writeValue(out, entry);
                out.endEntry();
            }
        } else {
            writeFields(out, value);
        }
        out.shallower();
    } else {
        out.word(scalarText(value));
    }
}

template <class Record, class Field>
void writeField(Writer &out, const Record &record, const Field &field)
{
    out.beginEntry(field.key);
    writeValue(out, record.*field.member);
    out.endEntry();
}

template <class Record>
void writeFields(Writer &out, const Record &record)
{
    forEachWritten(out, record, [&](const auto &field) { writeField(out, record, field); });
    for (const lesson::UnknownField &unknown : record.unknown)
        out.verbatimEntry(unknown.key, unknown.yaml);
}

} // namespace rapport::format
