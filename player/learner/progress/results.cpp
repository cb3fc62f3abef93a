#include "learner/progress/results.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace rapport::player {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Results", text, nullptr, count);
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QDateTime local(const std::string &iso)
{
    return QDateTime::fromString(text(iso), Qt::ISODateWithMs).toLocalTime();
}

QString day(const std::string &iso)
{
    return QLocale().toString(local(iso).date(), tr("d MMM yyyy"));
}

QString percent(double score)
{
    return QLocale().toString(std::round(score), 'f', 0) + QLatin1Char('%');
}

QString number(double value)
{
    return QLocale().toString(std::round(value * 10) / 10, 'g', 6);
}

QString spent(Millis time)
{
    const auto minutes = int((time.count() + 30'000) / 60'000);
    if (minutes < 1)
        return tr("Under 1 min");
    if (minutes < 60)
        return tr("%n min", minutes);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

double share(const records::Competency &one)
{
    return std::clamp(one.earned / one.possible, 0.0, 1.0);
}

QString points(const records::Competency &one)
{
    return tr("%1 of %2").arg(number(std::max(0.0, one.earned)), number(one.possible));
}

} // namespace

Results::Results(const std::vector<format::CourseHead> &courses,
                   const std::vector<records::Completion> &attempts)
    : m_courses(courses)
    , m_attempts(attempts)
{}

const format::CourseHead *Results::find(const std::string &course) const
{
    const auto found = std::ranges::find_if(
        m_courses, [&](const format::CourseHead &head) { return head.course.id.value == course; });
    return found == m_courses.end() ? nullptr : &*found;
}

std::vector<const records::Completion *> Results::of(const std::string &course) const
{
    std::vector<const records::Completion *> chosen;
    for (const records::Completion &one : m_attempts) {
        if (course.empty() || one.course.value == course)
            chosen.push_back(&one);
    }
    return chosen;
}

const records::Completion *Results::bestPass(const std::string &course,
                                              const lesson::LessonId &lesson) const
{
    const records::Completion *best = nullptr;
    for (const records::Completion *one : of(course)) {
        const bool counts =
            one->lesson.value == lesson.value && one->record.result == records::Outcome::Passed;
        if (counts && (!best || one->record.score > best->record.score))
            best = one;
    }
    return best;
}

int Results::passedLessons(const format::CourseHead &course) const
{
    return int(std::ranges::count_if(course.lessons, [&](const format::LessonHead &lesson) {
        return bestPass(course.course.id.value, lesson.id) != nullptr;
    }));
}

QString Results::courseTitle(const std::string &course) const
{
    const format::CourseHead *head = find(course);
    return text(head ? head->course.title.source : course);
}

QString Results::lessonTitle(const std::string &course, const std::string &lesson) const
{
    const format::CourseHead *head = find(course);
    const format::LessonHead *found = head ? head->find({lesson}) : nullptr;
    return text(found ? found->title.source : lesson);
}

QString Results::competencyName(const std::string &course, const records::Competency &one) const
{
    // Records keep the course's own words, which may not be those it is shown in.
    const format::CourseHead *head = find(course);
    const lesson::Competency *shown = head ? head->course.competencies.find({one.id}) : nullptr;
    return text(shown ? shown->name.source : one.name);
}

QList<ui::TileRow> Results::tiles(const std::string &course) const
{
    const auto attempts = of(course);
    int passed = 0;
    int lessons = 0;
    for (const format::CourseHead &head : m_courses) {
        if (!course.empty() && head.course.id.value != course)
            continue;
        passed += passedLessons(head);
        lessons += int(head.lessons.size());
    }
    Millis time{0};
    double best = 0;
    for (const records::Completion *one : attempts) {
        time += one->record.duration;
        best = std::max(best, one->record.score);
    }
    QList<ui::TileRow> rows;
    rows.append({tr("Lessons passed"), tr("%1 of %2").arg(passed).arg(lessons), QString(),
                 passed > 0 ? QStringLiteral("do") : QString()});
    rows.append(
        {tr("Attempts finished"), QLocale().toString(attempts.size()), QString(), QString()});
    rows.append({tr("Time spent"), spent(time), QString(), QString()});
    if (!attempts.empty())
        rows.append({tr("Best score"), percent(best), QString(), QString()});
    return rows;
}

QList<CourseStandingRow> Results::courses() const
{
    QList<CourseStandingRow> rows;
    for (const format::CourseHead &head : m_courses) {
        if (of(head.course.id.value).empty())
            continue;
        const int passed = passedLessons(head);
        const int all = int(head.lessons.size());
        CourseStandingRow row;
        row.courseId = text(head.course.id.value);
        row.title = text(head.course.title.source);
        row.detail = tr("%1 of %n lesson(s) passed", all).arg(passed);
        row.progress = all == 0 ? 0 : double(passed) / all;
        row.certificate = all > 0 && passed == all;
        rows.append(row);
    }
    return rows;
}

QList<AttemptRow> Results::attempts(const std::string &course) const
{
    QList<AttemptRow> rows;
    for (const records::Completion *one : of(course)) {
        AttemptRow row;
        row.attemptId = text(one->attempt.value);
        row.lesson = lessonTitle(one->course.value, one->lesson.value);
        row.course = courseTitle(one->course.value);
        row.when = QLocale().toString(local(one->finished), tr("d MMM yyyy, HH:mm"));
        row.took = spent(one->record.duration);
        row.score = percent(one->record.score);
        row.passed = one->record.result == records::Outcome::Passed;
        rows.prepend(row);
    }
    return rows;
}

Results::Curve Results::curve(const std::string &course, std::size_t most) const
{
    auto attempts = of(course);
    if (attempts.size() > most)
        attempts.erase(attempts.begin(), attempts.end() - std::ptrdiff_t(most));
    Curve curve;
    for (const records::Completion *one : attempts) {
        const double score = std::clamp(one->record.score, 0.0, 100.0);
        curve.scores.append(score / 100);
        curve.labels.append(percent(score));
    }
    if (attempts.empty())
        return curve;
    const QString from = day(attempts.front()->finished);
    const QString to = day(attempts.back()->finished);
    curve.when = from == to ? from : tr("%1 to %2").arg(from, to);
    return curve;
}

QList<CompetencyRow> Results::competencies(const std::string &course) const
{
    struct Pair
    {
        const records::Competency *best = nullptr;
        const records::Competency *latest = nullptr;
    };
    std::map<QString, Pair> byName;
    for (const records::Completion *attempt : of(course)) {
        for (const records::Competency &one : attempt->record.competencies) {
            if (one.possible <= 0)
                continue;
            Pair &pair = byName[competencyName(attempt->course.value, one)];
            pair.latest = &one;
            if (!pair.best || share(one) > share(*pair.best))
                pair.best = &one;
        }
    }
    QList<CompetencyRow> rows;
    for (const auto &[name, pair] : byName) {
        rows.append({name, tr("Best %1, latest %2").arg(points(*pair.best), points(*pair.latest)),
                     share(*pair.best), share(*pair.latest)});
    }
    return rows;
}

std::optional<Certificate> Results::certificate(const std::string &course,
                                                 const std::string &learner) const
{
    const format::CourseHead *head = find(course);
    if (!head || head->lessons.empty())
        return std::nullopt;
    Certificate certificate;
    std::string completed;
    for (const format::LessonHead &lesson : head->lessons) {
        const records::Completion *best = bestPass(course, lesson.id);
        if (!best)
            return std::nullopt;
        certificate.lessons.append(
            {text(lesson.title.source), local(best->finished).date(), best->record.score});
        // The course was completed when the last of its lessons was passed for the first time.
        const auto first = std::ranges::find_if(m_attempts, [&](const records::Completion &one) {
            return one.course.value == course && one.lesson.value == lesson.id.value &&
                   one.record.result == records::Outcome::Passed;
        });
        if (first->finished > completed) {
            completed = first->finished;
            certificate.record = text(first->attempt.value);
            certificate.courseVersion = text(first->courseVersion);
        }
    }
    certificate.learner = text(learner);
    certificate.course = text(head->course.title.source);
    certificate.extent = tr("%n lesson(s)", int(head->lessons.size())) + QStringLiteral(" · ") +
                         tr("%n min", int(std::round(head->minutes())));
    certificate.completed = local(completed).date();
    return certificate;
}

} // namespace rapport::player
