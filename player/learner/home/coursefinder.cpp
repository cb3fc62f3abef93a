#include "learner/home/coursefinder.h"

#include <algorithm>

namespace rapport::player {

namespace {

/// Without case and accents.
QString plain(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters;
}

QString plain(const lesson::Text &title, const lesson::Text &summary)
{
    return plain(QString::fromStdString(title.source + '\n' + summary.source));
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace

void CourseFinder::prepare(const format::Catalogue &catalogue)
{
    m_entries.clear();
    for (const format::CourseHead &head : catalogue.courses) {
        Entry entry{plain(head.course.title, head.course.summary), {}};
        for (const format::LessonHead &lesson : head.lessons)
            entry.lessons.append(plain(lesson.title, lesson.summary));
        m_entries.push_back(std::move(entry));
    }
}

CourseFinder::Found CourseFinder::find(const format::Catalogue &catalogue, const QString &text,
                                       std::size_t most)
{
    if (m_entries.size() != catalogue.courses.size())
        prepare(catalogue);
    const QStringList words = plain(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Found found{std::vector<bool>(m_entries.size()), {}};
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        found.courses[i] = hasAll(m_entries[i].course, words);
        for (qsizetype j = 0; j < m_entries[i].lessons.size(); ++j) {
            if (!hasAll(m_entries[i].lessons[j], words))
                continue;
            found.courses[i] = true;
            if (found.lessons.size() < most)
                found.lessons.push_back({i, std::size_t(j)});
        }
    }
    return found;
}

} // namespace rapport::player
