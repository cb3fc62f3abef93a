#pragma once

#include "check/check.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace rapport::check {

/// What the lessons of a course make use of, gathered one by one, so that what nobody uses can be
/// named.
class Uses
{
public:
    void add(const lesson::Lesson &lesson);
    /// Rules give points, too.
    void add(const lesson::RuleBank &rules);

    /// Whether a file is used: named, or lying as captions beside a recording that is.
    [[nodiscard]] bool usesMedia(std::string_view path) const;
    [[nodiscard]] bool usesPhrase(std::string_view id) const;
    /// Whether any answer earns points of a competency.
    [[nodiscard]] bool earns(std::string_view competency) const;

private:
    template <class T>
    void note(const T &)
    {}
    void note(const lesson::Media &media);
    void note(const lesson::PhraseRef &ref);
    void note(const lesson::Score &score);

    std::unordered_set<std::string> m_media;
    std::unordered_set<std::string> m_recordings; ///< without their endings
    std::unordered_set<std::string> m_phrases;
    std::unordered_set<std::string> m_earned;
};

/// A complaint for each file of a course's media folder that nothing uses. Lists that programs keep
/// for themselves (.yaml) are passed over.
[[nodiscard]] Findings checkUnusedMedia(const std::vector<std::string> &files, const Uses &uses);

} // namespace rapport::check
