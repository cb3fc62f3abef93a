#include "engine/paths/layout.h"

#include "engine/evaluate.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace rapport::engine::paths {

using lesson::Op;

namespace {

/// More tries than this are not told apart where code does more than compare them with a number.
constexpr double mostTries = 1e6;
/// A range of more values is no short one: then a number is kept as it is.
constexpr double manyValues = 1 << 20;

bool isWhole(double number)
{
    return std::floor(number) == number && std::abs(number) < manyValues;
}

bool compares(Op op)
{
    return op >= Op::Less && op <= Op::Unequal;
}

Trend flipped(Trend trend)
{
    return trend == Trend::Up ? Trend::Down : trend == Trend::Down ? Trend::Up : trend;
}

Trend together(Trend a, Trend b)
{
    if (a == Trend::Flat || a == b)
        return b;
    return b == Trend::Flat ? a : Trend::Either;
}

Trend trendOf(Op op, Trend a, Trend b)
{
    switch (op) {
    case Op::Subtract:
    case Op::Greater:
    case Op::GreaterEqual:
        return together(a, flipped(b));
    case Op::Less:
    case Op::LessEqual:
        return together(flipped(a), b);
    case Op::Equal:
    case Op::Unequal:
        return a == Trend::Flat && b == Trend::Flat ? Trend::Flat : Trend::Either;
    default:
        return together(a, b);
    }
}

} // namespace

Trend trendOf(const Code &code)
{
    std::vector<Trend> stack;
    for (const Instruction &in : code) {
        if (in.op == Op::Negate || in.op == Op::Not) {
            stack.back() = flipped(stack.back());
        } else if (in.op < Op::Negate) {
            const bool points =
                in.source == Source::Competency || in.source == Source::ScorePercent;
            stack.push_back(points ? Trend::Up : Trend::Flat);
        } else {
            const Trend second = stack.back();
            stack.pop_back();
            stack.back() = trendOf(in.op, stack.back(), second);
        }
    }
    return stack.empty() ? Trend::Flat : stack.back();
}

Layout::Layout(const Script &script)
    : m_script(script)
    , m_numbers(script.initialNumbers().size(), untracked)
    , m_flags(script.flags().size(), untracked)
    , m_visited(script.steps().size(), untracked)
    , m_tries(script.steps().size(), untracked)
    , m_earned(script.competencies().size(), untracked)
{
    askOnTheWay();
    askForPass();
    askForRecovery();
    askForChanges();
    findWholeNumbers();
}

void Layout::askOnTheWay()
{
    for (const StepProgram &step : m_script.steps()) {
        for (const Way &way : step.ways)
            ask(way.when, false);
        for (const Fork &fork : step.forks)
            ask(fork.when, false);
    }
}

void Layout::askForPass()
{
    for (const auto *codes : {&m_script.mustHold(), &m_script.atLeastOf()}) {
        for (const Code &code : *codes) {
            const Trend trend = trendOf(code);
            ask(code, trend == Trend::Flat || trend == Trend::Up);
        }
    }
    for (const std::uint32_t flag : m_script.neverRaised())
        addFlag(flag);
}

/// What the changes of tracked numbers are made from is tracked too, and so on.
void Layout::askForChanges()
{
    for (std::size_t before = std::size_t(-1); before != m_fields.size();) {
        before = m_fields.size();
        forEachChange(m_script, [&](const Change &change) {
            if (m_numbers[change.slot] != untracked)
                ask(change.value, false);
        });
    }
}

void Layout::askForRecovery()
{
    const auto mood = m_script.moodMeter();
    if (m_script.lesson().pass.recovery <= 0 || !mood)
        return;
    addNumber(*mood);
    const Field meter = m_fields[m_numbers[*mood]];
    m_recovery = add(Field::Of::EntryMood, *mood, meter.low, meter.high, false);
    add(Field::Of::Mistake, 0, 0, 1, true);
    add(Field::Of::Wanted, *mood, meter.low, meter.high, false);
    add(Field::Of::Turns, 0, 0, double(m_script.lesson().pass.recovery), true);
    add(Field::Of::TooLate, 0, 0, 1, true);
}

void Layout::ask(const Code &code, bool atTheEnd)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        const Instruction &in = code[i];
        if (in.source == Source::Number)
            addNumber(in.slot);
        else if (in.source == Source::Flag)
            addFlag(in.slot);
        else if (in.source == Source::Competency && !atTheEnd)
            addEarned(in.slot);
        else if (in.source == Source::Step && in.op == Op::Tries)
            askForTries(code, i);
        else if (in.source == Source::Step && m_visited[in.slot] == untracked)
            m_visited[in.slot] = add(Field::Of::Visited, in.slot, 0, 1, true);
        for (std::uint32_t c = 0;
             in.source == Source::ScorePercent && !atTheEnd && c < m_script.competencies().size();
             ++c)
            addEarned(c);
    }
}

/// `tries(a) >= 3` cannot tell three from four.
void Layout::askForTries(const Code &code, std::size_t at)
{
    double most = mostTries;
    const auto isNumber = [&](std::size_t i) {
        return code[i].op == Op::Number && std::abs(code[i].number) < mostTries;
    };
    if (at + 2 < code.size() && isNumber(at + 1) && compares(code[at + 2].op))
        most = std::max(1.0, std::floor(code[at + 1].number) + 1);
    else if (at > 0 && at + 1 < code.size() && isNumber(at - 1) && compares(code[at + 1].op))
        most = std::max(1.0, std::floor(code[at - 1].number) + 1);
    std::uint32_t &field = m_tries[code[at].slot];
    if (field == untracked)
        field = add(Field::Of::Tries, code[at].slot, 0, 0, true);
    m_fields[field].high = std::max(m_fields[field].high, most);
}

std::uint32_t Layout::add(Field::Of of, std::uint32_t slot, double low, double high, bool whole)
{
    m_fields.push_back({of, slot, low, high, whole, 64, 0, 0});
    return std::uint32_t(m_fields.size() - 1);
}

void Layout::addNumber(std::uint32_t slot)
{
    if (m_numbers[slot] != untracked)
        return;
    if (slot >= m_script.meters().size()) {
        const auto &var = m_script.lesson().vars.entries[slot - m_script.meters().size()].second;
        const bool truth = std::holds_alternative<bool>(var);
        m_numbers[slot] = truth
                              ? add(Field::Of::Number, slot, 0, 1, true)
                              : add(Field::Of::Number, slot, -largestNumber, largestNumber, false);
        return;
    }
    const lesson::Meter &meter = m_script.meters()[slot].meter;
    m_numbers[slot] =
        add(Field::Of::Number, slot, meter.min, std::max(meter.min, meter.max), false);
}

void Layout::addFlag(std::uint32_t flag)
{
    if (m_flags[flag] == untracked)
        m_flags[flag] = add(Field::Of::Flag, flag, 0, 1, true);
}

void Layout::addEarned(std::uint32_t competency)
{
    if (m_earned[competency] == untracked)
        m_earned[competency] =
            add(Field::Of::Earned, competency, -largestNumber, largestNumber, false);
}

bool Layout::driftsInParts(std::uint32_t slot) const
{
    const lesson::Meter &meter = m_script.meters()[slot].meter;
    const auto inParts = [](const lesson::Rate &rate) {
        return rate.per.count() > 0 || (rate.perTurn && !isWhole(rate.amount));
    };
    return inParts(meter.drift) || inParts(meter.hold);
}

/// Meters that only ever take whole numbers need few bits. All are taken for such at first, and
/// those that are not are weeded out until none is left.
void Layout::findWholeNumbers()
{
    for (Field &field : m_fields) {
        const bool meter = field.of == Field::Of::Number && field.slot < m_script.meters().size();
        if (meter)
            field.whole = isWhole(field.low) && isWhole(field.high) &&
                          isWhole(m_script.initialNumbers()[field.slot]) &&
                          !driftsInParts(field.slot);
    }
    for (bool changed = true; changed;) {
        changed = false;
        forEachChange(m_script, [&](const Change &change) {
            const std::uint32_t field = m_numbers[change.slot];
            if (field == untracked || !m_fields[field].whole || staysWhole(change))
                return;
            m_fields[field].whole = false;
            changed = true;
        });
    }
    for (Field &field : m_fields) {
        if (field.of == Field::Of::EntryMood || field.of == Field::Of::Wanted)
            field.whole = m_fields[m_numbers[field.slot]].whole;
    }
}

bool Layout::staysWhole(const Change &change) const
{
    return std::ranges::all_of(change.value, [&](const Instruction &in) {
        if (in.op == Op::Number)
            return isWhole(in.number);
        if (in.source == Source::Number)
            return m_fields[m_numbers[in.slot]].whole;
        return in.source != Source::Competency && in.source != Source::ScorePercent;
    });
}

void Layout::pack(std::size_t places)
{
    m_placeBits = unsigned(std::bit_width(std::max<std::size_t>(places, 2) - 1));
    m_words = 1;
    unsigned used = 0;
    for (Field &field : m_fields) {
        const double values = field.high - field.low + 1;
        field.whole = field.whole && values <= manyValues;
        field.bits = field.whole ? std::uint8_t(std::bit_width(std::uint64_t(values) - 1))
                                 : std::uint8_t(64);
        const unsigned room = m_words == 1 ? 64 - m_placeBits : 64;
        if (used + field.bits > room) {
            if (m_words == 1)
                m_firstBits = used + m_placeBits;
            ++m_words;
            used = 0;
        }
        field.word = std::uint16_t(m_words - 1);
        field.shift = std::uint8_t(used);
        used += field.bits;
    }
    if (m_words == 1)
        m_firstBits = used + m_placeBits;
}

Code Layout::inFields(const Code &code) const
{
    Code out = code;
    for (Instruction &in : out) {
        std::uint32_t field = untracked;
        if (in.source == Source::Number)
            field = m_numbers[in.slot];
        else if (in.source == Source::Flag)
            field = m_flags[in.slot];
        else if (in.source == Source::Competency)
            field = m_earned[in.slot];
        else if (in.source == Source::Step)
            field = in.op == Op::Tries ? m_tries[in.slot] : m_visited[in.slot];
        if (field != untracked) {
            in.source = Source::Number;
            in.slot = field;
        }
    }
    return out;
}

std::vector<double> Layout::valuesOf(const State &state) const
{
    std::vector<double> values;
    for (const Field &field : m_fields) {
        double value = 0;
        if (field.of == Field::Of::Number)
            value = state.numbers[field.slot];
        else if (field.of == Field::Of::Flag)
            value = state.flags[field.slot];
        else if (field.of == Field::Of::Visited)
            value = state.tries[field.slot] > 0;
        else if (field.of == Field::Of::Tries)
            value = state.tries[field.slot];
        else if (field.of == Field::Of::Earned)
            value = state.earned[field.slot];
        else if (field.of == Field::Of::EntryMood)
            value = state.moodOnEntry;
        values.push_back(std::clamp(value, field.low, field.high));
    }
    return values;
}

} // namespace rapport::engine::paths
