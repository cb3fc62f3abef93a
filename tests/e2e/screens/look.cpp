#include "e2e/screens/look.h"

#include "e2e/screens/textfit.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace rapport;

namespace {

QString chosen;

} // namespace

bool Look::choose(const QString &name)
{
    chosen = name;
    const QStringList parts = name.split('-');
    return (parts.size() == 3 || (parts.size() == 4 && parts[3] == "small")) &&
           QStringList{"light", "dark"}.contains(parts[0]) && parts[1].toInt() >= 80 &&
           QStringList{"ltr", "rtl"}.contains(parts[2]);
}

QString Look::name() const
{
    return chosen;
}

int Look::theme() const
{
    return chosen.startsWith("dark") ? 2 : 1;
}

double Look::textScale() const
{
    return chosen.section('-', 1, 1).toInt() / 100.0;
}

QSize Look::size() const
{
    return chosen.endsWith("small") ? QSize(1024, 700) : QSize(1280, 800);
}

bool Look::rightToLeft()
{
    return chosen.section('-', 2, 2) == "rtl";
}

void Look::settle(QQuickWindow *window) const
{
    QList<QRectF> before;
    for (int tries = 0; tries < 80; ++tries) {
        QTest::qWait(10);
        const QList<QRectF> now = TextFit(*window).places();
        if (!now.isEmpty() && now == before)
            return;
        before = now;
    }
}

QStringList Look::take(QQuickWindow *window, const QString &screen) const
{
    settle(window);
    const QString folder = "pictures/" + name();
    const bool saved =
        QDir().mkpath(folder) && window->grabWindow().save(folder + '/' + screen + ".png");
    const TextFit fit(*window);
    QStringList troubles = fit.findings();
    if (!saved)
        troubles << QStringLiteral("no picture could be written to ") + folder;
    if (fit.looked() == 0)
        troubles << QStringLiteral("the window shows no text");
    for (QString &trouble : troubles)
        trouble.prepend(screen + ": ");
    return troubles;
}
