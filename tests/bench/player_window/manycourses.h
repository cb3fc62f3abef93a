#pragma once

#include <QDir>
#include <QFile>
#include <QString>

/// Courses for measuring, made up in a folder.
namespace rapport::bench {

inline bool writeText(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

/// A lesson of pages and choices in turn.
inline QString lessonText(const QString &id, int steps)
{
    QString text = QString("rapport: 1\nid: %1\ntitle: The lesson %1\nsummary: What to say first, "
                           "and what to leave out.\nminutes: 6\nstart: s0\nsteps:\n")
                       .arg(id);
    for (int i = 0; i < steps; ++i) {
        text += QString("  - id: s%1\n").arg(i);
        text +=
            i % 2 == 0
                ? QString("    kind: page\n    text: Some words to read, number %1.\n").arg(i)
                : QString("    kind: choice\n    prompt: Which of these was said?\n"
                          "    options:\n"
                          "      - {id: one, text: The first %1., correct: true, why: It was.}\n"
                          "      - {id: two, text: The second %1., why: It was not.}\n")
                      .arg(i);
        text += i + 1 < steps ? QString("    next: s%1\n").arg(i + 1) : QString("    next: bye\n");
    }
    return text + "  - id: bye\n    kind: end\n    text: Goodbye.\n";
}

/// Six lessons in each course; the first lesson of the first has so many steps, all others few.
inline bool makeCourses(const QString &folder, int courses, int steps)
{
    static const QStringList accents{"call", "do", "quiz", "dont", "hold", "voice", "page"};
    bool written = true;
    for (int i = 0; i < courses; ++i) {
        const QString id = QString("course-%1").arg(i, 3, 10, QLatin1Char('0'));
        written = written &&
                  writeText(folder + '/' + id + "/course.yaml",
                            QString("rapport: 1\nid: %1\ntitle: Course number %2\nsummary: Listen, "
                                    "validate, cooperate, affirm; one drill for each of them.\n"
                                    "accent: %3\nlessons: [l0, l1, l2, l3, l4, l5]\n")
                                .arg(id)
                                .arg(i)
                                .arg(accents[i % accents.size()]));
        for (int j = 0; j < 6; ++j) {
            const QString lesson = QString("l%1").arg(j);
            written = written && writeText(folder + '/' + id + "/lessons/" + lesson + ".yaml",
                                           lessonText(lesson, i == 0 && j == 0 ? steps : 12));
        }
    }
    return written;
}

} // namespace rapport::bench
