#pragma once

#include "engine/script.h"
#include "engine/state.h"

#include <cstdint>
#include <vector>

namespace rapport::engine::paths {

/// A number that a path's future can depend on.
struct Field
{
    enum class Of : std::uint8_t {
        Number, ///< a meter or variable
        Flag,
        Visited,
        Tries,
        Earned,    ///< points of a competency
        EntryMood, ///< the rest follow how a mistake is made good again
        Mistake,   ///< whether one is open
        Wanted,    ///< the mood it takes
        Turns,
        TooLate
    };

    Of of = Of::Number;
    std::uint32_t slot = 0;
    double low = 0; ///< values stay within
    double high = 0;
    bool whole = false;     ///< a whole number of few values
    std::uint8_t bits = 64; ///< it is kept in
    std::uint16_t word = 0;
    std::uint8_t shift = 0;
};

/// Which numbers of a lesson the rest of a path can depend on, and nothing else: what conditions
/// ask for, what the changes of those are made from, and what the pass rule asks for at the end.
///
/// Points are only kept where a condition met on the way asks for them, or where more of them can
/// keep a lesson from being passed; else Passing adds them up along the paths. A count of tries is
/// kept up to the first number that makes no difference any more.
class Layout
{
public:
    explicit Layout(const Script &script);

    static constexpr std::uint32_t untracked = 0xffff'ffff;

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    /// How many 64-bit words the numbers of a state take; the first has room for its place.
    [[nodiscard]] std::size_t words() const { return m_words; }
    [[nodiscard]] unsigned placeBits() const { return m_placeBits; }
    /// The bits used in the first word; the number of a state where there is no other word.
    [[nodiscard]] unsigned firstBits() const { return m_firstBits; }
    /// Gives each number its bits, beside a place of so many.
    void pack(std::size_t places);

    [[nodiscard]] std::uint32_t number(std::uint32_t slot) const { return m_numbers[slot]; }
    [[nodiscard]] std::uint32_t flag(std::uint32_t flag) const { return m_flags[flag]; }
    [[nodiscard]] std::uint32_t visited(StepIndex step) const { return m_visited[step]; }
    [[nodiscard]] std::uint32_t tries(StepIndex step) const { return m_tries[step]; }
    [[nodiscard]] std::uint32_t earned(std::uint32_t which) const { return m_earned[which]; }
    /// The first of the fields that follow mistakes, in the order of Field::Of, or untracked.
    [[nodiscard]] std::uint32_t recovery() const { return m_recovery; }

    /// Code whose values are read from fields. Points that are no field are left as they are.
    [[nodiscard]] Code inFields(const Code &code) const;
    /// The values of all fields in the state of a run.
    [[nodiscard]] std::vector<double> valuesOf(const State &state) const;

private:
    void askOnTheWay();
    void ask(const Code &code, bool atTheEnd);
    void askForTries(const Code &code, std::size_t at);
    void askForChanges();
    void askForPass();
    void askForRecovery();
    std::uint32_t add(Field::Of of, std::uint32_t slot, double low, double high, bool whole);
    void addNumber(std::uint32_t slot);
    void addEarned(std::uint32_t competency);
    void addFlag(std::uint32_t flag);
    void findWholeNumbers();
    [[nodiscard]] bool staysWhole(const Change &change) const;
    [[nodiscard]] bool driftsInParts(std::uint32_t slot) const;

    const Script &m_script;
    std::vector<Field> m_fields;
    std::vector<std::uint32_t> m_numbers, m_flags, m_visited, m_tries, m_earned;
    std::uint32_t m_recovery = untracked;
    std::size_t m_words = 1;
    unsigned m_placeBits = 0;
    unsigned m_firstBits = 0;
};

/// Calls visit(change) for each change that anything in the lesson can make.
template <class Visit>
void forEachChange(const Script &script, Visit &&visit)
{
    const auto all = [&](const std::vector<Change> &changes) {
        for (const Change &change : changes)
            visit(change);
    };
    for (const StepProgram &step : script.steps()) {
        all(step.effects);
        for (const Way &way : step.ways)
            all(way.effects);
        for (const std::vector<Way> &stop : step.stops) {
            for (const Way &way : stop)
                all(way.effects);
        }
    }
}

/// How a value changes as points grow.
enum class Trend { Flat, Up, Down, Either };

/// The trend of a condition in all points and the score taken together.
[[nodiscard]] Trend trendOf(const Code &code);

} // namespace rapport::engine::paths
