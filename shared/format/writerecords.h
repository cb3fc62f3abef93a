#pragma once

#include "format/writeflow.h"

/// How each shape of value is written: on one line where it may and fits, else below its key.
namespace rapport::format {

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

/// The names of all items of a list. Where two items have one id, the second is called by its
/// number, as in SourceNotes.
template <class T>
std::vector<std::string> itemNames(const std::vector<T> &list)
{
    std::vector<std::string> names;
    std::unordered_set<std::string> taken;
    names.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        std::string name = itemName(list[i], i);
        if (!taken.insert(name).second)
            name = '#' + std::to_string(i);
        names.push_back(std::move(name));
    }
    return names;
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

template <class T>
void writeItems(Writer &out, const std::vector<T> &list)
{
    if (!out.hasNotes()) {
        for (const T &item : list)
            writeItem(out, item, std::string());
        return;
    }
    const std::vector<std::string> names = itemNames(list);
    for (std::size_t i = 0; i < list.size(); ++i)
        writeItem(out, list[i], names[i]);
}

template <class T>
void writeEntry(Writer &out, std::string_view key, const T &value)
{
    out.beginEntry(key);
    writeValue(out, value);
    out.endEntry();
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
            for (const auto &[key, entry] : value.entries)
                writeEntry(out, key.value, entry);
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
    writeEntry(out, field.key, record.*field.member);
}

template <class Record>
void writeFields(Writer &out, const Record &record)
{
    forEachWritten(out, record, [&](const auto &field) { writeField(out, record, field); });
    for (const lesson::UnknownField &unknown : record.unknown)
        out.verbatimEntry(unknown.key, unknown.yaml);
}

} // namespace rapport::format
