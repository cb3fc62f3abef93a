#pragma once

#include "base/clock.h"
#include "lesson/kinds/reply.h"

#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace rapport::player {

/// Words to a learner on a terminal, and what they type.
class Console
{
public:
    Console(std::istream &in, std::ostream &out)
        : m_in(in)
        , m_out(out)
    {}

    [[nodiscard]] std::ostream &out() { return m_out; }

    /// An author's text, broken into lines of a readable length, without Markdown's stars.
    void paragraph(const std::string &text, int indent = 0);
    /// The same with a number before it.
    void numbered(int number, const std::string &text, int indent = 2);

    /// A line the learner typed, without blanks around it; nothing at the end of the input, or when
    /// they say "q".
    std::optional<std::string> line();

    /// How many numbers fit.
    enum class Many {
        Any,  ///< whatever is typed, also nothing
        One,  ///< exactly one
        Some, ///< one or more
        SomeOrNone,
        All, ///< each number once, in some order
    };
    /// A line of numbers from 1 to most; asks again until it fits. Nothing when the learner leaves.
    std::optional<std::vector<int>> numbers(int most, Many many);
    /// One number; nothing when the learner leaves.
    std::optional<int> number(int most);

private:
    std::istream &m_in;
    std::ostream &m_out;
};

/// A length of time or a moment of a recording, "1:07".
[[nodiscard]] std::string clockText(Millis time);

/// A phrase and the reason for it, with a full stop between them where the phrase has no end.
[[nodiscard]] std::string withReason(const std::string &phrase, const std::string &reason);

/// What a grade says: "Do", "In part", "Don't", or nothing.
[[nodiscard]] const char *verdict(lesson::Grade grade);

} // namespace rapport::player
