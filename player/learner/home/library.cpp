#include "learner/home/library.h"

#include "ui/text/safetext.h"

#include <algorithm>
#include <cmath>

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

QString percent(double share)
{
    return QString::number(std::round(share)) + QLatin1Char('%');
}

bool mentions(const format::CourseHead &head, const QString &words)
{
    const auto has = [&](const lesson::Text &place) {
        return text(place.source).contains(words, Qt::CaseInsensitive);
    };
    return has(head.course.title) || has(head.course.summary) ||
           std::ranges::any_of(head.lessons, [&](const format::LessonHead &lesson) {
               return has(lesson.title) || has(lesson.summary);
           });
}

} // namespace

Library::Library(QObject *parent)
    : QObject(parent)
{}

void Library::load(const std::filesystem::path &folder, const std::string &language)
{
    m_catalogue = format::readCatalogue(folder, language);
    std::ranges::stable_sort(m_catalogue.courses, {}, [](const format::CourseHead &head) {
        return head.course.title.source;
    });
}

Result<void> Library::show(records::RecordStore &store, const records::LearnerId &learner)
{
    auto progress = store.progress(learner);
    if (!progress)
        return progress.error();
    auto open = store.openAttempts(learner);
    if (!open)
        return open.error();
    m_progress = std::move(*progress);
    m_open = std::move(*open);
    fillCourses();
    fillNext();
    if (!m_courseId.isEmpty())
        openCourse(m_courseId);
    emit changed();
    return {};
}

const format::CourseHead *Library::find(const QString &courseId) const
{
    const auto found = std::ranges::find_if(m_catalogue.courses, [&](const auto &head) {
        return text(head.course.id.value) == courseId;
    });
    return found == m_catalogue.courses.end() ? nullptr : &*found;
}

void Library::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    fillCourses();
    emit changed();
}

QString Library::tally() const
{
    const auto passed = std::ranges::count_if(
        m_catalogue.courses, [this](const auto &head) { return rowOf(head).passed; });
    return (total() == 1 ? tr("1 course") : tr("%1 courses").arg(total())) + QStringLiteral(" · ") +
           tr("%1 complete").arg(passed);
}

QString Library::trouble() const
{
    if (m_catalogue.skipped.empty())
        return {};
    QStringList names;
    for (const format::SkippedCourse &skipped : m_catalogue.skipped)
        names.append(QString::fromStdString(skipped.folder.filename().string()));
    return tr("Left out, because it cannot be read: %1. Ask whoever made it to check it.")
        .arg(names.join(QStringLiteral(", ")));
}

const records::LessonProgress *Library::progressOf(const lesson::CourseId &course,
                                                   const lesson::LessonId &lesson) const
{
    const auto found = std::ranges::find_if(m_progress, [&](const auto &one) {
        return one.course.value == course.value && one.lesson.value == lesson.value;
    });
    return found == m_progress.end() ? nullptr : &*found;
}

bool Library::isOpen(const lesson::CourseId &course, const lesson::LessonId &lesson) const
{
    return std::ranges::any_of(m_open, [&](const records::OpenAttempt &one) {
        return one.course.value == course.value && one.lesson.value == lesson.value;
    });
}

CourseRow Library::rowOf(const format::CourseHead &head) const
{
    CourseRow row;
    row.courseId = text(head.course.id.value);
    row.title = text(head.course.title.source);
    row.summary = text(head.course.summary.source);
    row.iconName = iconOf(head.course);
    row.accent = accentOf(head.course);
    const auto lessons = head.lessons.size();
    row.extent = (lessons == 1 ? tr("1 lesson") : tr("%1 lessons").arg(lessons)) +
                 QStringLiteral(" · ") + tr("%1 min").arg(std::round(head.minutes()));
    double best = 0;
    int passed = 0;
    for (const format::LessonHead &lesson : head.lessons) {
        const records::LessonProgress *progress = progressOf(head.course.id, lesson.id);
        if (progress && progress->passed) {
            ++passed;
            best += progress->bestScore.value_or(0);
        }
    }
    row.progress = head.lessons.empty() ? 0 : double(passed) / double(head.lessons.size());
    row.passed = passed > 0 && passed == int(head.lessons.size());
    if (row.passed)
        row.badge = tr("Passed %1").arg(percent(best / passed));
    return row;
}

LessonRow Library::rowOf(const format::CourseHead &head, int number) const
{
    const format::LessonHead &lesson = head.lessons[std::size_t(number)];
    LessonRow row;
    row.lessonId = text(lesson.id.value);
    row.number = number + 1;
    row.title = text(lesson.title.source);
    row.summary = text(lesson.summary.source);
    row.extent = tr("%1 min").arg(std::round(lesson.minutes));
    const records::LessonProgress *progress = progressOf(head.course.id, lesson.id);
    const bool tried = progress && progress->bestScore;
    const bool passed = progress && progress->passed;
    row.status = isOpen(head.course.id, lesson.id) ? QStringLiteral("open")
                 : passed                          ? QStringLiteral("passed")
                 : tried                           ? QStringLiteral("failed")
                                                   : QStringLiteral("new");
    if (tried)
        row.result =
            (passed ? tr("Passed %1") : tr("Best so far %1")).arg(percent(*progress->bestScore));
    return row;
}

void Library::fillCourses()
{
    QList<CourseRow> rows;
    for (const format::CourseHead &head : m_catalogue.courses) {
        if (m_search.isEmpty() || mentions(head, m_search))
            rows.append(rowOf(head));
    }
    m_courses.setRows(rows);
}

void Library::openCourse(const QString &courseId)
{
    const format::CourseHead *head = find(courseId);
    if (!head)
        return;
    m_courseId = courseId;
    m_courseTitle = text(head->course.title.source);
    m_courseSummary = text(head->course.summary.source);
    m_contentNote = ui::SafeText::toPlain(text(head->course.contentNote.source));
    QList<LessonRow> rows;
    for (int i = 0; i < int(head->lessons.size()); ++i)
        rows.append(rowOf(*head, i));
    m_lessons.setRows(rows);
    emit courseChanged();
}

void Library::suggest(const format::CourseHead &head, std::size_t lesson, bool open)
{
    const format::LessonHead &one = head.lessons[lesson];
    m_nextCourse = text(head.course.id.value);
    m_nextLesson = text(one.id.value);
    m_nextTitle = text(one.title.source);
    m_nextLine = text(head.course.title.source) + QStringLiteral(" · ") +
                 tr("Lesson %1 of %2").arg(lesson + 1).arg(head.lessons.size());
    m_nextIsOpen = open;
    m_nextLead = (open ? tr("Continue where you left off") : tr("Next for you")) +
                 QStringLiteral(" · ") + tr("about %1 minutes").arg(std::round(one.minutes));
    m_nextProgress = rowOf(head).progress;
}

void Library::fillNext()
{
    m_nextCourse.clear();
    m_nextTitle.clear();
    for (const records::OpenAttempt &open : m_open) {
        const format::CourseHead *head = find(text(open.course.value));
        if (!head)
            continue;
        const auto lesson = std::ranges::find(head->lessons, open.lesson.value,
                                              [](const auto &one) { return one.id.value; });
        if (lesson != head->lessons.end())
            return suggest(*head, std::size_t(lesson - head->lessons.begin()), true);
    }
    for (const format::CourseHead &head : m_catalogue.courses) {
        for (std::size_t i = 0; i < head.lessons.size(); ++i) {
            const records::LessonProgress *progress =
                progressOf(head.course.id, head.lessons[i].id);
            if (!progress || !progress->passed)
                return suggest(head, i, false);
        }
    }
}

} // namespace rapport::player
