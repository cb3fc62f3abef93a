#pragma once

#include "format/coursefolder.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rapport::player {

/// Finds courses and lessons by words of their titles and summaries. Case and accents do not
/// matter, and each word has to be there, in any order.
class CourseFinder
{
public:
    /// A lesson by its course's place in the catalogue and its own in the course.
    struct Lesson
    {
        std::size_t course = 0;
        std::size_t lesson = 0;
    };
    struct Found
    {
        std::vector<bool> courses; ///< for each of the catalogue; with those of the lessons
        std::vector<Lesson> lessons;
    };

    /// Lessons beyond `most` are not named.
    [[nodiscard]] Found find(const format::Catalogue &catalogue, const QString &words,
                             std::size_t most);

private:
    /// The words of a course, and of each of its lessons, made ready for comparing.
    struct Entry
    {
        QString course;
        QStringList lessons;
    };
    void prepare(const format::Catalogue &catalogue);

    std::vector<Entry> m_entries;
};

} // namespace rapport::player
