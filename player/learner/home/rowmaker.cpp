#include "learner/home/rowmaker.h"

#include <QHash>

#include <cmath>
#include <tuple>

namespace rapport::player {

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// Authors name icons by what they mean; the program's set has names of its own.
QString iconOf(const lesson::Course &course)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("phone"), QStringLiteral("phone")},
        {QStringLiteral("scale"), QStringLiteral("scale")},
        {QStringLiteral("message"), QStringLiteral("message-square")},
        {QStringLiteral("alert"), QStringLiteral("triangle-alert")},
        {QStringLiteral("layers"), QStringLiteral("layers")},
        {QStringLiteral("book"), QStringLiteral("book-open")}};
    return names.value(text(course.icon), QStringLiteral("book-open"));
}

QString accentOf(const lesson::Course &course)
{
    static const QStringList known{QStringLiteral("call"), QStringLiteral("do"),
                                   QStringLiteral("quiz"), QStringLiteral("dont"),
                                   QStringLiteral("hold"), QStringLiteral("voice"),
                                   QStringLiteral("page")};
    const QString accent = text(course.accent);
    return known.contains(accent) ? accent : QStringLiteral("page");
}

int urgency(const CourseStanding &standing)
{
    using When = Due::When;
    if (standing.complete)
        return 4;
    const When when = standing.due ? standing.due->when : When::Never;
    return when == When::Overdue ? 0 : when == When::Soon ? 1 : standing.begun ? 2 : 3;
}

/// Those without a day after those with one.
qint64 dayOf(const CourseStanding &standing)
{
    constexpr qint64 assigned = 100'000'000;
    if (!standing.due)
        return assigned + 1;
    return standing.due->day.isValid() ? standing.due->day.toJulianDay() : assigned;
}

} // namespace

QString RowMaker::percent(double ofHundred)
{
    return tr("%1%").arg(std::lround(ofHundred));
}

QString RowMaker::extent(const format::CourseHead &head)
{
    return tr("%n lesson(s) · %1 min", "", int(head.lessons.size()))
        .arg(std::lround(head.minutes()));
}

QString RowMaker::placeOf(const format::CourseHead &head, std::size_t number)
{
    return tr("%1 · Lesson %2 of %3")
        .arg(text(head.course.title.source))
        .arg(number + 1)
        .arg(head.lessons.size());
}

CourseRow RowMaker::course(const format::CourseHead &head, const CourseStanding &standing)
{
    CourseRow row;
    row.courseId = text(head.course.id.value);
    row.title = text(head.course.title.source);
    row.summary = text(head.course.summary.source);
    row.iconName = iconOf(head.course);
    row.accent = accentOf(head.course);
    row.extent = extent(head);
    row.progress = standing.done;
    if (standing.complete) {
        row.badge = tr("Passed %1").arg(percent(standing.score));
        row.badgeTone = QStringLiteral("do");
        row.badgeIcon = QStringLiteral("check");
    } else if (standing.due) {
        row.badge = standing.due->words;
        row.badgeTone = standing.due->tone;
        if (!row.badgeTone.isEmpty())
            row.badgeIcon = QStringLiteral("clock");
    }
    return row;
}

LessonRow RowMaker::lesson(const format::CourseHead &head, std::size_t number,
                           const Standing &standing)
{
    const format::LessonHead &lesson = head.lessons[number];
    const std::string &course = head.course.id.value;
    LessonRow row;
    row.lessonId = text(lesson.id.value);
    row.number = int(number) + 1;
    row.title = text(lesson.title.source);
    row.summary = text(lesson.summary.source);
    row.extent = tr("%1 min").arg(std::lround(lesson.minutes));
    const records::LessonProgress *progress = standing.progress(course, lesson.id.value);
    const std::optional<double> open = standing.open(course, lesson.id.value);
    const bool tried = progress && progress->bestScore;
    const bool passed = progress && progress->passed;
    QStringList missing;
    for (const format::LessonHead *one : standing.missing(head, lesson))
        missing.append(text(one->title.source));
    row.progress = open.value_or(0);
    row.status = open                 ? QStringLiteral("open")
                 : passed             ? QStringLiteral("passed")
                 : !missing.isEmpty() ? QStringLiteral("locked")
                 : tried              ? QStringLiteral("failed")
                                      : QStringLiteral("new");
    if (tried)
        row.result =
            (passed ? tr("Passed %1") : tr("Best so far %1")).arg(percent(*progress->bestScore));
    if (!missing.isEmpty())
        row.lock = tr("Opens when you have passed %1").arg(missing.join(tr(", ")));
    return row;
}

bool RowMaker::comesBefore(const format::CourseHead &a, const CourseStanding &atA,
                           const format::CourseHead &b, const CourseStanding &atB)
{
    return std::tuple(urgency(atA), dayOf(atA), a.course.title.source) <
           std::tuple(urgency(atB), dayOf(atB), b.course.title.source);
}

} // namespace rapport::player
