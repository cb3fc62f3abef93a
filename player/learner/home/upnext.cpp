#include "learner/home/upnext.h"

#include "learner/home/rowmaker.h"

#include <algorithm>
#include <cmath>

namespace rapport::player {

UpNext UpNext::at(const format::CourseHead &head, std::size_t number, const Standing &standing)
{
    const format::LessonHead &lesson = head.lessons[number];
    const std::string &course = head.course.id.value;
    const CourseStanding whole = standing.of(head);
    const std::optional<double> begun = standing.open(course, lesson.id.value);
    UpNext next;
    next.courseId = QString::fromStdString(course);
    next.lessonId = QString::fromStdString(lesson.id.value);
    next.title = QString::fromStdString(lesson.title.source);
    next.line = RowMaker::placeOf(head, number);
    next.open = begun.has_value();
    next.progress = whole.done;
    const int minutes = std::max(1, int(std::lround(lesson.minutes * (1 - begun.value_or(0)))));
    const bool timed = lesson.minutes > 0;
    if (begun)
        next.lead = timed ? tr("Continue where you left off · about %n minute(s) left", "", minutes)
                          : tr("Continue where you left off");
    else if (whole.due && whole.due->day.isValid())
        next.lead = timed ? tr("%1 · about %n minute(s)", "", minutes).arg(whole.due->words)
                          : whole.due->words;
    else
        next.lead =
            timed ? tr("Next for you · about %n minute(s)", "", minutes) : tr("Next for you");
    return next;
}

UpNext UpNext::of(const format::Catalogue &catalogue, const std::vector<std::size_t> &order,
                  const Standing &standing)
{
    for (const OpenLesson &open : standing.opened()) {
        const auto head =
            std::ranges::find(catalogue.courses, open.course,
                              [](const format::CourseHead &one) { return one.course.id.value; });
        if (head == catalogue.courses.end())
            continue;
        const auto lesson = std::ranges::find(
            head->lessons, open.lesson, [](const format::LessonHead &one) { return one.id.value; });
        if (lesson != head->lessons.end())
            return at(*head, std::size_t(lesson - head->lessons.begin()), standing);
    }
    for (const std::size_t place : order) {
        const format::CourseHead &head = catalogue.courses[place];
        for (std::size_t i = 0; i < head.lessons.size(); ++i) {
            const format::LessonHead &lesson = head.lessons[i];
            if (!standing.passed(head.course.id.value, lesson.id.value) &&
                standing.missing(head, lesson).empty())
                return at(head, i, standing);
        }
    }
    return {};
}

} // namespace rapport::player
