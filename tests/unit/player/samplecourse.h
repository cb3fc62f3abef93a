#pragma once

#include "format/coursefolder.h"

#include <QFile>
#include <QTemporaryDir>

/// A course on disk with one short lesson, "call", that has every kind of step a learner answers.
class SampleCourse
{
public:
    SampleCourse()
    {
        QDir(m_folder.path()).mkpath("lessons");
        write("course.yaml", courseText);
        write("lessons/call.yaml", lessonText);
    }

    [[nodiscard]] rapport::format::CourseHead head() const
    {
        return *rapport::format::readCourseHead(m_folder.path().toStdString());
    }

    /// Puts after in place of before in the lesson; false where before does not occur.
    [[nodiscard]] bool change(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = lessonText;
        if (!text.contains(before))
            return false;
        return write("lessons/call.yaml", text.replace(before, after));
    }

    /// Puts another file into the course, in place of one of that name.
    bool write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

private:
    static const QByteArray courseText;
    static const QByteArray lessonText;
    QTemporaryDir m_folder;
};
