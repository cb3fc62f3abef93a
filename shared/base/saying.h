#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rapport {

/// What Saying::with puts into a sentence: texts as they are, whole numbers in decimal.
[[nodiscard]] inline std::string saidValue(std::string_view text)
{
    return std::string(text);
}
[[nodiscard]] inline std::string saidValue(long long number)
{
    return std::to_string(number);
}

/// Sentences for people: English text that remembers what it was made from, so that a window can
/// say the same in another language. Where a plain string is wanted, it is the English one.
class Saying : public std::string
{
public:
    /// One sentence, before its values are put in.
    struct Part
    {
        std::string context; ///< where translators find it; empty: said in English only
        std::string pattern; ///< English with %1 to %9 where the values go
        std::vector<std::string> values;

        bool operator==(const Part &) const = default;
    };

    Saying() = default;
    // A plain text is a saying that no translation is known of.
    Saying(const char *sentence);
    Saying(std::string sentence);
    Saying(std::string_view context, std::string_view pattern, std::vector<std::string> values);

    /// The sentences in order; none where it is empty.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

    /// The same sentence with these in the places of %1, %2…; of several sentences the last.
    template <class... Values>
    [[nodiscard]] Saying with(const Values &...values) const
    {
        return filledWith({saidValue(values)...});
    }

    /// Says this after it, with a blank between. Empty sayings add nothing.
    Saying &then(const Saying &next);

private:
    [[nodiscard]] Saying filledWith(std::vector<std::string> values) const;

    std::vector<Part> m_parts;
};

/// A sentence that can be translated: say("records", "There is no file %1.").with(path). Context
/// and pattern are literals, found by lupdate as QCoreApplication::translate(context, pattern)
/// would be; it would not find them with anything else between the brackets.
[[nodiscard]] inline Saying say(std::string_view context, std::string_view pattern)
{
    return {context, pattern, {}};
}

} // namespace rapport
