#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace rapport {

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

    /// Says this after it, with a blank between. Empty sayings add nothing.
    Saying &then(const Saying &next);

private:
    std::vector<Part> m_parts;
};

/// What say() puts into a sentence: texts as they are, whole numbers in decimal.
[[nodiscard]] inline std::string saidValue(std::string_view text)
{
    return std::string(text);
}
[[nodiscard]] inline std::string saidValue(long long number)
{
    return std::to_string(number);
}

/// A sentence that can be translated: say("records", "There is no file %1.", path). The pattern is
/// a literal, found by lupdate as QCoreApplication::translate(context, pattern) would be.
template <class... Values>
[[nodiscard]] Saying say(const char *context, const char *pattern, const Values &...values)
{
    return {context, pattern, std::vector<std::string>{saidValue(values)...}};
}

} // namespace rapport
