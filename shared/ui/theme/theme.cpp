#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

bool desktopIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return relativeLuminance(palette.color(QPalette::Window)) <
           relativeLuminance(palette.color(QPalette::WindowText));
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_dark(desktopIsDark())
    , m_family(interFamily())
{
    fillTones();
    qGuiApp->installEventFilter(this);
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    emit modeChanged();
    applyMode();
}

void Theme::applyMode()
{
    const bool dark = m_mode == Mode::System ? desktopIsDark() : m_mode == Mode::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    fillTones();
    emit paletteChanged();
}

void Theme::fillTones()
{
    for (const Tone &tone : rapport::ui::tones) {
        const QString name = QString::fromUtf8(tone.name.data(), qsizetype(tone.name.size()));
        m_tones.insert(name, get(tone.strong));
        m_softs.insert(name, get(tone.soft));
    }
}

void Theme::setTextScale(double scale)
{
    const double wanted = std::isfinite(scale) ? std::clamp(scale, 0.8, 2.0) : 1.0;
    if (qFuzzyCompare(wanted, m_textScale))
        return;
    m_textScale = wanted;
    emit fontsChanged();
}

void Theme::setDyslexicFont(bool on)
{
    if (on == m_dyslexic)
        return;
    m_dyslexic = on;
    m_family = on ? dyslexicFamily() : interFamily();
    emit fontsChanged();
}

void Theme::setReducedMotion(bool on)
{
    if (on == m_reducedMotion)
        return;
    m_reducedMotion = on;
    emit motionChanged();
}

QFont Theme::font(int pixels, int weight, double spacing) const
{
    QFont font(m_family);
    font.setPixelSize(qRound(pixels * m_textScale));
    font.setWeight(static_cast<QFont::Weight>(weight));
    // Tight spacing suits Inter's large sizes; OpenDyslexic needs its letters apart.
    if (!m_dyslexic)
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing * m_textScale);
    return font;
}

void Theme::needItalics()
{
    ui::needItalics();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        applyMode();
    return QObject::eventFilter(watched, event);
}

} // namespace rapport::ui
