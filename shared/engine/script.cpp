#include "engine/script.h"

namespace rapport::engine {

std::optional<StepIndex> Script::find(const lesson::StepId &id) const
{
    const auto found = m_index.find(id.value);
    if (found == m_index.end())
        return std::nullopt;
    return found->second;
}

std::optional<std::uint32_t> Script::moodMeter() const
{
    for (std::uint32_t i = 0; i < m_meters.size(); ++i) {
        if (m_meters[i].meter.shown)
            return i;
    }
    return std::nullopt;
}

Script::PairWords Script::wordsOf(const lesson::Pair &pair) const
{
    const lesson::Phrase *phrase = pair.phrase.empty() ? nullptr : m_phrases.find(pair.phrase.id);
    if (!phrase)
        return {&pair.dont, &pair.correct, &pair.why, &pair.text};
    return {pair.dont.empty() ? &phrase->dont : &pair.dont,
            pair.correct.empty() ? &phrase->correct : &pair.correct,
            pair.why.empty() ? &phrase->why : &pair.why,
            pair.text.empty() ? &phrase->situation : &pair.text};
}

} // namespace rapport::engine
