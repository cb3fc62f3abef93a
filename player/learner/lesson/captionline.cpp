#include "learner/lesson/captionline.h"

#include <algorithm>

namespace rapport::player {

CaptionLine::CaptionLine(const QString &line, const format::Captions &captions)
{
    qsizetype from = 0;
    for (const format::Cue &cue : captions.cues) {
        const QString words = QString::fromStdString(cue.text).simplified();
        const qsizetype at = line.indexOf(words, from);
        if (words.isEmpty() || at < 0)
            continue;
        from = at + words.size();
        m_phrases.append({cue.start, cue.end, {int(at), int(words.size())}});
    }
}

Stretch CaptionLine::at(Millis moment) const
{
    if (m_phrases.isEmpty() || moment >= m_phrases.last().end)
        return {};
    const auto after = std::ranges::upper_bound(m_phrases, moment, {}, &Phrase::start);
    return after == m_phrases.begin() ? Stretch{} : (after - 1)->words;
}

} // namespace rapport::player
