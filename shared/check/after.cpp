#include "check/lessonrules.h"

#include <algorithm>
#include <set>

namespace rapport::check {

namespace {

/// Follows what lessons wait for.
class Waiting
{
public:
    explicit Waiting(const LessonOrder &order)
        : m_order(order)
    {}

    /// Whether a lesson waits, over others, for `wanted`.
    [[nodiscard]] bool leadsTo(const std::string &from, const std::string &wanted)
    {
        m_seen.clear();
        return follow(from, [&](const std::string &id) { return id == wanted; });
    }

    /// Whether a lesson waits, over others, for one that has no file, or that waits for itself.
    [[nodiscard]] bool isStuck(const std::string &from)
    {
        std::set<std::string> reached{from};
        m_seen.clear();
        (void)follow(from, [&](const std::string &id) {
            reached.insert(id);
            return false;
        });
        return std::ranges::any_of(reached, [this](const std::string &id) {
            return !m_order.contains(id) || leadsTo(id, id);
        });
    }

private:
    template <class Wanted>
    bool follow(const std::string &from, Wanted &&wanted)
    {
        std::vector<std::string> open{from};
        while (!open.empty()) {
            const auto found = m_order.find(open.back());
            open.pop_back();
            if (found == m_order.end())
                continue;
            for (const lesson::LessonId &id : found->second) {
                if (wanted(id.value))
                    return true;
                if (m_seen.insert(id.value).second)
                    open.push_back(id.value);
            }
        }
        return false;
    }

    const LessonOrder &m_order;
    std::set<std::string> m_seen;
};

void checkOrder(const lesson::Lesson &lesson, const lesson::LessonId &first, const std::string &at,
                const LessonOrder &order, Report &report)
{
    Waiting waiting(order);
    if (waiting.leadsTo(first.value, lesson.id.value))
        report.error("RP0235", at, "“" + first.value + "” in its turn waits for this lesson.",
                     "Let one of them open without the other.");
    else if (waiting.isStuck(first.value))
        report.error("RP0236", at, "“" + first.value + "” can never be taken, so this never opens.",
                     "Let “" + first.value + "” open first, or take it out of after.");
}

} // namespace

void checkAfter(const lesson::Lesson &lesson, const Surroundings &around, Report &report)
{
    for (std::size_t i = 0; i < lesson.after.size(); ++i) {
        const lesson::LessonId &first = lesson.after[i];
        const std::string at = "after/#" + std::to_string(i);
        const bool listed = !around.course || std::ranges::find(around.course->lessons, first) !=
                                                  around.course->lessons.end();
        if (first == lesson.id)
            report.error("RP0234", at, "The lesson waits for itself, so it never opens.",
                         "Take it out of after.");
        else if (!listed)
            report.error("RP0233", at, "The course has no lesson “" + first.value + "”.",
                         "Name a lesson of this course, or take it out.");
        else if (around.order)
            checkOrder(lesson, first, at, *around.order, report);
    }
}

} // namespace rapport::check
