#include "lesson/translation.h"

#include <cstdint>

namespace rapport::lesson {

std::string sourceHash(std::string_view text)
{
    constexpr int bits = 48;
    constexpr char digits[] = "0123456789abcdef";
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    hash = (hash >> bits) ^ (hash & ((std::uint64_t(1) << bits) - 1));
    std::string out;
    for (int shift = bits - 4; shift >= 0; shift -= 4)
        out += digits[(hash >> shift) & 15];
    return out;
}

TextState stateOf(std::string_view source, const TranslatedText *translated)
{
    if (!translated || translated->text.empty())
        return TextState::New;
    const bool current = translated->from.empty() || translated->from == sourceHash(source);
    return current ? TextState::Translated : TextState::Stale;
}

TranslationIndex::TranslationIndex(const Translation &translation)
{
    m_texts.reserve(translation.texts.size());
    for (const TranslatedText &one : translation.texts)
        m_texts.emplace(one.at, &one);
}

const TranslatedText *TranslationIndex::find(std::string_view address) const
{
    const auto found = m_texts.find(address);
    return found == m_texts.end() || found->second->text.empty() ? nullptr : found->second;
}

} // namespace rapport::lesson
