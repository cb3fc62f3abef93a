#include "base/saying.h"

#include <utility>

namespace rapport {

namespace {

std::string filled(std::string_view pattern, const std::vector<std::string> &values)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                             pattern[i + 1] <= '9';
        const std::size_t number = isPlace ? std::size_t(pattern[i + 1] - '1') : 0;
        if (!isPlace || number >= values.size()) {
            text += pattern[i];
            continue;
        }
        text += values[number];
        ++i;
    }
    return text;
}

} // namespace

Saying::Saying(const char *sentence)
    : Saying(std::string(sentence))
{}

Saying::Saying(std::string sentence)
    : std::string(std::move(sentence))
{
    if (!empty())
        m_parts.push_back({{}, *this, {}});
}

Saying::Saying(std::string_view context, std::string_view pattern, std::vector<std::string> values)
    : std::string(filled(pattern, values))
    , m_parts{{std::string(context), std::string(pattern), std::move(values)}}
{}

Saying &Saying::then(const Saying &next)
{
    if (next.empty())
        return *this;
    if (!empty())
        append(" ");
    append(next);
    m_parts.insert(m_parts.end(), next.m_parts.begin(), next.m_parts.end());
    return *this;
}

} // namespace rapport
