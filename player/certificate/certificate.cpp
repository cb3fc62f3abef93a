#include "certificate/certificate.h"

#include "base/atomicfile.h"
#include "certificate/certificatepage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

namespace rapport::player {

namespace {

/// For translators, who find the sentences of this file under its name.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

/// What no file system minds in a name, and no folder is left by.
QString harmless(const QString &name)
{
    QString clean;
    for (const QChar letter : name.simplified()) {
        const bool refused = QStringLiteral("/\\:*?\"<>|").contains(letter) || !letter.isPrint();
        clean.append(refused ? QLatin1Char('-') : letter);
    }
    // Bytes count, not letters: 255 is the limit of most file systems.
    while (clean.toUtf8().size() > 90)
        clean.chop(clean.back().isLowSurrogate() ? 2 : 1);
    return clean;
}

} // namespace

QByteArray certificatePdf(const Certificate &certificate)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&bytes);
        pdf.setTitle(Said::tr("Certificate: %1").arg(certificate.course));
        pdf.setCreator(QStringLiteral("Rapport"));
        pdf.setResolution(300);
        pdf.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
        QPainter painter(&pdf);
        CertificatePage(painter, certificate).paint();
    }
    return bytes.data();
}

QString certificateFileName(const Certificate &certificate)
{
    return QStringLiteral("%1 – %2 – %3.pdf")
        .arg(Said::tr("Certificate"), harmless(certificate.course), harmless(certificate.learner));
}

Result<QString> saveCertificate(const Certificate &certificate, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return Error{Fault::World,
                     Said::tr("The folder %1 cannot be made.").arg(folder).toStdString(),
                     Said::tr("Your results are kept.").toStdString(),
                     Said::tr("Check that you may write there.").toStdString()};
    }
    const QFileInfo wanted(QDir(folder), certificateFileName(certificate));
    QString path = wanted.filePath();
    for (int copy = 2; QFileInfo::exists(path); ++copy) {
        path = wanted.dir().filePath(
            QStringLiteral("%1 (%2).pdf").arg(wanted.completeBaseName()).arg(copy));
    }
    const QByteArray pdf = certificatePdf(certificate);
    const std::string_view content(pdf.constData(), std::size_t(pdf.size()));
    if (const Result<void> written = writeAtomically(path.toStdString(), content); !written)
        return written.error();
    return path;
}

} // namespace rapport::player
