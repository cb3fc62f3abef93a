#include "learner/progress/certifying.h"

#include "learner/progress/results.h"
#include "ui/text/sayings.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace rapport::player {

namespace {

/// For translators, who find the sentences of this file under its name.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(Certifying)
};

} // namespace

std::optional<Certificate> earnedCertificate(records::RecordStore &store,
                                             const std::vector<format::CourseHead> &courses,
                                             const records::Learner &learner,
                                             const std::string &course)
{
    std::vector<records::Completion> finished;
    records::CompletionFilter filter;
    filter.learner = learner.id;
    filter.course = records::CourseId{course};
    const auto read = store.completions(filter, [&](const records::Completion &one) {
        finished.push_back(one);
        return true;
    });
    if (!read)
        return std::nullopt;
    return Results(courses, finished).certificate(course, learner.name);
}

Result<QString> saveInDocuments(Certificate certificate)
{
    certificate.fontFamily = ui::interFamily();
    return saveCertificate(certificate,
                           QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QString savedInWords(const Result<QString> &saved)
{
    if (!saved)
        return ui::inWindowLanguage(saved.error());
    return Said::tr("The certificate is in %1.").arg(QDir::toNativeSeparators(*saved));
}

} // namespace rapport::player
