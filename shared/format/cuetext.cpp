#include "format/cuetext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rapport::format {

namespace {

std::string decoded(std::string_view text)
{
    struct Name
    {
        std::string_view written;
        std::string_view meant;
    };
    static constexpr std::array<Name, 6> names = {{{"&amp;", "&"},
                                                   {"&lt;", "<"},
                                                   {"&gt;", ">"},
                                                   {"&nbsp;", "\xC2\xA0"},
                                                   {"&lrm;", "\xE2\x80\x8E"},
                                                   {"&rlm;", "\xE2\x80\x8F"}}};
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t next = text.find('&');
        result += text.substr(0, next);
        if (next == std::string_view::npos)
            break;
        text.remove_prefix(next);
        const auto name = std::find_if(names.begin(), names.end(), [&](const Name &candidate) {
            return text.starts_with(candidate.written);
        });
        result += name == names.end() ? "&" : name->meant;
        text.remove_prefix(name == names.end() ? 1 : name->written.size());
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\f\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

} // namespace

CueText::CueText(std::string_view markup)
{
    while (!markup.empty()) {
        const std::size_t open = markup.find('<');
        m_plain += decoded(markup.substr(0, open));
        if (open == std::string_view::npos)
            break;
        const std::size_t close = markup.find('>', open);
        if (close == std::string_view::npos) {
            m_unclosed = true;
            m_plain += decoded(markup.substr(open));
            break;
        }
        tag(markup.substr(open + 1, close - open - 1));
        markup.remove_prefix(close + 1);
    }
    m_plain = std::string(trimmed(m_plain));
}

void CueText::tag(std::string_view inside)
{
    const std::size_t nameEnd = inside.find_first_of(" \t\f\n");
    const std::string_view name = inside.substr(0, nameEnd);
    if (nameEnd == std::string_view::npos || (name != "v" && !name.starts_with("v.")))
        return;
    std::string voice = decoded(trimmed(inside.substr(nameEnd)));
    std::replace(voice.begin(), voice.end(), '\n', ' ');
    if (m_voice.empty())
        m_voice = std::move(voice);
    else
        m_severalVoices = m_severalVoices || voice != m_voice;
}

} // namespace rapport::format
