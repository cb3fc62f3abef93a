#include "learner/home/library.h"

#include "learner/home/rowmaker.h"

#include <algorithm>
#include <numeric>

namespace rapport::player {

namespace {

constexpr int progressMs = 100;

/// More are not looked through by anybody; more words find them.
constexpr std::size_t mostFound = 6;

} // namespace

Library::Library(QObject *parent)
    : QObject(parent)
{
    m_progress.setInterval(progressMs);
    connect(&m_progress, &QTimer::timeout, this, &Library::loadingChanged);
}

void Library::load(const std::filesystem::path &folder, const std::string &language)
{
    m_reader = std::make_unique<CatalogueReader>(folder, language);
    connect(m_reader.get(), &CatalogueReader::finished, this, &Library::adopt);
}

void Library::settle(std::chrono::milliseconds time)
{
    if (!m_reader)
        return;
    if (m_reader->waitFor(time))
        return adopt();
    m_progress.start();
    emit loadingChanged();
}

void Library::adopt()
{
    if (!m_reader)
        return;
    m_catalogue = m_reader->take();
    m_reader.reset();
    m_progress.stop();
    for (std::size_t i = 0; i < m_catalogue.courses.size(); ++i)
        m_places.insert(QString::fromStdString(m_catalogue.courses[i].course.id.value), i);
    refresh();
    emit loadingChanged();
}

double Library::loaded() const
{
    return m_reader && m_reader->all() > 0 ? double(m_reader->done()) / m_reader->all() : 0;
}

QString Library::loadingText() const
{
    if (!m_reader || m_reader->all() == 0)
        return tr("Looking for your courses");
    return tr("Reading your courses: %1 of %2").arg(m_reader->done()).arg(m_reader->all());
}

Result<void> Library::show(records::RecordStore &store, const records::LearnerId &learner,
                           QDate today)
{
    Result<Standing> standing = Standing::of(store, learner, today);
    if (!standing)
        return standing.error();
    if (learner != m_learner)
        forget();
    m_store = &store;
    m_learner = learner;
    m_standing = std::move(*standing);
    refresh();
    return {};
}

void Library::forget()
{
    m_store = nullptr;
    m_learner = {};
    m_standing = {};
    m_search.clear();
    m_course = {};
    m_whereabouts.forget();
    emit courseChanged();
}

void Library::refresh()
{
    sortCourses();
    m_rows.clear();
    for (const std::size_t place : m_order) {
        const format::CourseHead &head = m_catalogue.courses[place];
        m_rows.append(RowMaker::course(head, m_standing.of(head)));
    }
    fillCourses();
    m_next = UpNext::of(m_catalogue, m_order, m_standing);
    if (const format::CourseHead *head = find(courseId()))
        fillCourse(*head);
    emit changed();
}

void Library::sortCourses()
{
    std::vector<CourseStanding> standings;
    for (const format::CourseHead &head : m_catalogue.courses)
        standings.push_back(m_standing.of(head));
    m_order.resize(m_catalogue.courses.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
        return RowMaker::comesBefore(m_catalogue.courses[a], standings[a], m_catalogue.courses[b],
                                     standings[b]);
    });
}

const format::CourseHead *Library::find(const QString &courseId) const
{
    const auto found = m_places.constFind(courseId);
    return found == m_places.cend() ? nullptr : &m_catalogue.courses[*found];
}

void Library::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    fillCourses();
    emit changed();
}

void Library::fillCourses()
{
    if (m_search.trimmed().isEmpty()) {
        m_found.setRows({});
        m_courses.setRows(m_rows);
        return;
    }
    const CourseFinder::Found found = m_finder.find(m_catalogue, m_search, mostFound);
    QList<CourseRow> rows;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (found.courses[m_order[i]])
            rows.append(m_rows[qsizetype(i)]);
    }
    m_courses.setRows(rows);
    QList<FoundRow> lessons;
    for (const CourseFinder::Lesson &one : found.lessons) {
        const format::CourseHead &head = m_catalogue.courses[one.course];
        const format::LessonHead &lesson = head.lessons[one.lesson];
        FoundRow row;
        row.courseId = QString::fromStdString(head.course.id.value);
        row.lessonId = QString::fromStdString(lesson.id.value);
        row.title = QString::fromStdString(lesson.title.source);
        row.line = RowMaker::placeOf(head, one.lesson);
        lessons.append(row);
    }
    m_found.setRows(lessons);
}

QString Library::tally() const
{
    const auto complete = [this](const QString &id) {
        const format::CourseHead *head = find(id);
        return head && m_standing.of(*head).complete;
    };
    int assigned = 0;
    int passed = 0;
    for (const records::Assignment &one : m_standing.assigned()) {
        const QString id = QString::fromStdString(one.course.value);
        assigned += find(id) ? 1 : 0;
        passed += complete(id) ? 1 : 0;
    }
    if (assigned > 0)
        return tr("%1 assigned · %2 complete").arg(assigned).arg(passed);
    for (const CourseRow &row : m_rows)
        passed += complete(row.courseId) ? 1 : 0;
    return tr("%n course(s) · %1 complete", "", total()).arg(passed);
}

QStringList Library::absent() const
{
    QStringList names;
    for (const records::Assignment &one : m_standing.assigned()) {
        const QString id = QString::fromStdString(one.course.value);
        if (!find(id))
            names.append(id);
    }
    return names;
}

QString Library::trouble() const
{
    QStringList sentences;
    QStringList names;
    for (const format::SkippedCourse &skipped : m_catalogue.skipped)
        names.append(QString::fromStdString(skipped.folder.filename().string()));
    if (!names.isEmpty())
        sentences.append(
            tr("Left out, because it cannot be read: %1. Ask whoever made it to check it.")
                .arg(names.join(tr(", "))));
    if (const QStringList missing = absent(); !missing.isEmpty() && !loading())
        sentences.append(
            tr("Assigned to you, but not on this computer: %1. Ask your trainer for it.")
                .arg(missing.join(tr(", "))));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace rapport::player
