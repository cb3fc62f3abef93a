#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rapport::lesson {

using CourseId = Id<struct CourseTag>;
using LessonId = Id<struct LessonTag>;
using StepId = Id<struct StepTag>;
using CompetencyId = Id<struct CompetencyTag>;
using CastId = Id<struct CastTag>;
using PhraseId = Id<struct PhraseTag>;
/// Names a reply, option, item, bucket or action within its step.
using PartId = Id<struct PartTag>;
using Flag = Id<struct FlagTag>;

/// A reference to a step, as against the id a step bears.
struct StepRef
{
    StepId id;

    [[nodiscard]] bool empty() const { return id.empty(); }
    bool operator==(const StepRef &) const = default;
};

/// A reference to an entry of the phrase bank.
struct PhraseRef
{
    PhraseId id;

    [[nodiscard]] bool empty() const { return id.empty(); }
    bool operator==(const PhraseRef &) const = default;
};

/// Words meant for the learner: small Markdown, translatable.
struct Text
{
    std::string source;

    [[nodiscard]] bool empty() const { return source.empty(); }
    bool operator==(const Text &) const = default;
};

/// A file of the course, by its path below the course's folder.
struct Media
{
    std::string path;

    [[nodiscard]] bool empty() const { return path.empty(); }
    bool operator==(const Media &) const = default;
};

/// A share in percent: 70 means 70 %.
struct Share
{
    double percent = 0;

    bool operator==(const Share &) const = default;
};

/// A change over time: amount for every span that passes, or for every turn of the call. Without
/// a span and without turns it means none.
struct Rate
{
    double amount = 0;
    Millis per{0};
    bool perTurn = false;

    [[nodiscard]] bool empty() const { return per.count() == 0 && !perTurn; }
    bool operator==(const Rate &) const = default;
};

/// The value of a variable.
using Value = std::variant<bool, double>;

/// Entries under keys of the author's choice, in the author's order.
template <class Key, class T>
struct Keyed
{
    std::vector<std::pair<Key, T>> entries;

    [[nodiscard]] bool empty() const { return entries.empty(); }
    [[nodiscard]] const T *find(std::string_view key) const
    {
        for (const auto &[name, value] : entries) {
            if (name.value == key)
                return &value;
        }
        return nullptr;
    }
    bool operator==(const Keyed &) const = default;
};

/// The shapes that generic code tells apart.
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;
template <class T>
inline constexpr bool isKeyed = false;
template <class Key, class T>
inline constexpr bool isKeyed<Keyed<Key, T>> = true;

using VariableName = Id<struct VariableTag>;
using MeterName = Id<struct MeterTag>;

/// Points per competency.
using Score = Keyed<CompetencyId, double>;

} // namespace rapport::lesson
