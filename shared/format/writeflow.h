#pragma once

#include "format/writer.h"

#include <type_traits>

/// The one-line form of values: `{a: 1, b: 2}`, `[x, y]`, or a scalar.
namespace rapport::format {

using lesson::isKeyed;
using lesson::isList;

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

} // namespace rapport::format
