#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace rapport::player {

/// One lesson of a course that was passed.
struct CertifiedLesson
{
    QString title;
    QDate passed;     ///< the day of the best attempt, in local time
    double score = 0; ///< percent

    bool operator==(const CertifiedLesson &) const = default;
};

/// That a learner has passed every lesson of a course.
struct Certificate
{
    QString learner;
    QString course;
    QString extent; ///< "6 lessons · 38 min"
    QList<CertifiedLesson> lessons;
    QDate completed;       ///< the day the last lesson was passed
    QString courseVersion; ///< the author's
    QString record;        ///< the id of the attempt that completed it, to find it in the records
    QString fontFamily;    ///< a face that is loaded; empty for the desktop's

    bool operator==(const Certificate &) const = default;
};

/// The certificate as a PDF document of one A4 page on its side, its faces embedded. However long a
/// name is or many the lessons are, nothing is cut off: letters become smaller instead. Needs a
/// QGuiApplication.
[[nodiscard]] QByteArray certificatePdf(const Certificate &certificate);

/// "Certificate – Reading the customer – Dana Okafor.pdf", without what file systems refuse.
[[nodiscard]] QString certificateFileName(const Certificate &certificate);

/// Writes it into a folder, whole or not at all, and never over another file: "… (2).pdf". The path
/// it got.
[[nodiscard]] Result<QString> saveCertificate(const Certificate &certificate,
                                              const QString &folder);

} // namespace rapport::player
