#pragma once

#include <array>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace rapport::lesson {

/// One entry of a record's table: its key in the file, the member it fills, and what it means in
/// a sentence for the reference. Everything generic (reading, writing, listing texts and media)
/// is driven by these tables.
template <class Record, class Value>
struct Field
{
    std::string_view key;
    Value Record::*member;
    std::string_view meaning;
    bool required = false;

    /// The same field, which a file must give.
    [[nodiscard]] constexpr Field must() const { return {key, member, meaning, true}; }
};

template <class Record, class Value>
Field(std::string_view, Value Record::*, std::string_view) -> Field<Record, Value>;

/// Stands in a kind's table where the fields that every step has are written.
struct CommonFields
{};

/// The table of a record. Specialised beside each record as `static constexpr auto table`.
/// `static constexpr bool inlined = true` has a record written on one line: `{a: 1, b: 2}`.
template <class Record>
struct Fields;

template <class Record>
concept HasFields = requires
{
    Fields<Record>::table;
};

template <class Record>
concept Inlined = HasFields<Record> && requires
{
    Fields<Record>::inlined;
};

/// The words of an enumeration, in the order of its values. Specialised beside each enumeration
/// as `static constexpr std::array names`.
template <class Enum>
struct Names;

template <class Enum>
concept HasNames = requires
{
    Names<Enum>::names;
};

/// Calls visit(field) for each field of a table, passing over CommonFields.
template <class Record, class Visit>
constexpr void forEachField(Visit &&visit)
{
    const auto one = [&]<class Entry>(const Entry &entry) {
        if constexpr (!std::is_same_v<Entry, CommonFields>)
            visit(entry);
    };
    std::apply([&](const auto &...entry) { (one(entry), ...); }, Fields<Record>::table);
}

/// A field this version does not know, kept word for word.
struct UnknownField
{
    std::string key;
    std::string yaml; ///< the whole entry as it stood, from its key, without its indentation

    bool operator==(const UnknownField &) const = default;
};

using UnknownFields = std::vector<UnknownField>;

} // namespace rapport::lesson
