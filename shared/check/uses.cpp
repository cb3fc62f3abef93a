#include "check/uses.h"

#include "check/report.h"
#include "lesson/walk.h"

namespace rapport::check {

namespace {

std::string withoutEnding(std::string_view path)
{
    return std::string(path.substr(0, path.rfind('.')));
}

} // namespace

void Uses::note(const lesson::Media &media)
{
    if (media.empty())
        return;
    m_media.insert(media.path);
    m_recordings.insert(withoutEnding(media.path));
}

void Uses::note(const lesson::PhraseRef &ref)
{
    if (!ref.empty())
        m_phrases.insert(ref.id.value);
}

void Uses::note(const lesson::Score &score)
{
    for (const auto &[id, points] : score.entries) {
        if (points > 0)
            m_earned.insert(id.value);
    }
}

void Uses::add(const lesson::Lesson &lesson)
{
    std::string address;
    for (const lesson::Step &step : lesson.steps)
        lesson::walkStep(step, address,
                         [this](const std::string &, const auto &value) { note(value); });
}

void Uses::add(const lesson::RuleBank &rules)
{
    for (const lesson::RuleSet &set : rules.sets) {
        for (const lesson::PhraseRule &rule : set.rules)
            note(rule.score);
    }
}

bool Uses::usesMedia(std::string_view path) const
{
    return m_media.contains(std::string(path)) ||
           (path.ends_with(".vtt") && m_recordings.contains(withoutEnding(path)));
}

bool Uses::usesPhrase(std::string_view id) const
{
    return m_phrases.contains(std::string(id));
}

bool Uses::earns(std::string_view competency) const
{
    return m_earned.contains(std::string(competency));
}

Findings checkUnusedMedia(const std::vector<std::string> &files, const Uses &uses)
{
    Findings findings;
    Report report(findings);
    for (const std::string &file : files) {
        if (file.ends_with(".yaml") || uses.usesMedia(file))
            continue;
        report.warning("RP0286", "", "No lesson uses this file.",
                       "Use it, or move it out of the media folder.");
        findings.back().file = file;
    }
    return findings;
}

} // namespace rapport::check
