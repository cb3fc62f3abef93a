#pragma once

#include "ui/theme/themetokens.h"

#include <QFont>
#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>
#include <algorithm>

namespace rapport::ui {

/// The look of every window, as the QML singleton Theme: colours of the theme in force, fonts,
/// and motion. Sizes are logical pixels. Spacing is in multiples of 4 and written where it is
/// used; corners are 12 for cards, 10 for buttons, 8 for fields.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY modeChanged)
    Q_PROPERTY(bool dark READ dark NOTIFY paletteChanged)
    Q_PROPERTY(QColor background READ background NOTIFY paletteChanged)
    Q_PROPERTY(QColor surface READ surface NOTIFY paletteChanged)
    Q_PROPERTY(QColor sunken READ sunken NOTIFY paletteChanged)
    Q_PROPERTY(QColor line READ line NOTIFY paletteChanged)
    Q_PROPERTY(QColor outline READ outline NOTIFY paletteChanged)
    Q_PROPERTY(QColor ink READ ink NOTIFY paletteChanged)
    Q_PROPERTY(QColor ink2 READ ink2 NOTIFY paletteChanged)
    Q_PROPERTY(QColor ink3 READ ink3 NOTIFY paletteChanged)
    Q_PROPERTY(QColor primary READ primary NOTIFY paletteChanged)
    Q_PROPERTY(QColor primarySoft READ primarySoft NOTIFY paletteChanged)
    Q_PROPERTY(QColor onPrimary READ onPrimary NOTIFY paletteChanged)
    Q_PROPERTY(QColor hover READ hover NOTIFY paletteChanged)
    Q_PROPERTY(QColor selected READ selected NOTIFY paletteChanged)
    Q_PROPERTY(QColor lit READ lit NOTIFY paletteChanged)
    Q_PROPERTY(QColor heroStart READ heroStart NOTIFY paletteChanged)
    Q_PROPERTY(QColor heroEnd READ heroEnd NOTIFY paletteChanged)
    Q_PROPERTY(QColor onHero READ onHero NOTIFY paletteChanged)
    Q_PROPERTY(QColor avatarStart READ avatarStart NOTIFY paletteChanged)
    Q_PROPERTY(QColor avatarEnd READ avatarEnd NOTIFY paletteChanged)
    Q_PROPERTY(QColor onAvatar READ onAvatar NOTIFY paletteChanged)
    /// Strong and soft colour by tone: Theme.tones["call"], Theme.softs["call"].
    Q_PROPERTY(QVariantMap tones READ tones NOTIFY paletteChanged)
    Q_PROPERTY(QVariantMap softs READ softs NOTIFY paletteChanged)
    /// 0.8 to 2.0; anything else is brought into that range.
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY fontsChanged)
    /// How much icons and indicators grow: with the text, a little less, and never smaller than
    /// drawn.
    Q_PROPERTY(double iconScale READ iconScale NOTIFY fontsChanged)
    Q_PROPERTY(bool dyslexicFont READ dyslexicFont WRITE setDyslexicFont NOTIFY fontsChanged)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY fontsChanged)
    Q_PROPERTY(QFont titleFont READ titleFont NOTIFY fontsChanged)     ///< 26, bold
    Q_PROPERTY(QFont headingFont READ headingFont NOTIFY fontsChanged) ///< 18, bold
    Q_PROPERTY(QFont quoteFont READ quoteFont NOTIFY fontsChanged)     ///< 19, words to be spoken
    Q_PROPERTY(QFont bodyFont READ bodyFont NOTIFY fontsChanged)       ///< 15
    Q_PROPERTY(QFont strongFont READ strongFont NOTIFY fontsChanged)   ///< 15, semi-bold
    Q_PROPERTY(QFont captionFont READ captionFont NOTIFY fontsChanged) ///< 13
    Q_PROPERTY(QFont labelFont READ labelFont NOTIFY fontsChanged)     ///< 13, semi-bold
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY motionChanged)
    /// Durations in ms; 0 with reduced motion.
    Q_PROPERTY(int quick READ quick NOTIFY motionChanged)
    Q_PROPERTY(int calm READ calm NOTIFY motionChanged)

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] QColor background() const { return get(Token::Background); }
    [[nodiscard]] QColor surface() const { return get(Token::Surface); }
    [[nodiscard]] QColor sunken() const { return get(Token::Sunken); }
    [[nodiscard]] QColor line() const { return get(Token::Line); }
    [[nodiscard]] QColor outline() const { return get(Token::Outline); }
    [[nodiscard]] QColor ink() const { return get(Token::Ink); }
    [[nodiscard]] QColor ink2() const { return get(Token::Ink2); }
    [[nodiscard]] QColor ink3() const { return get(Token::Ink3); }
    [[nodiscard]] QColor primary() const { return get(Token::Primary); }
    [[nodiscard]] QColor primarySoft() const { return get(Token::PrimarySoft); }
    [[nodiscard]] QColor onPrimary() const { return get(Token::OnPrimary); }
    [[nodiscard]] QColor hover() const { return get(Token::Hover); }
    [[nodiscard]] QColor selected() const { return get(Token::Selected); }
    [[nodiscard]] QColor lit() const { return get(Token::Lit); }
    [[nodiscard]] QColor heroStart() const { return get(Token::HeroStart); }
    [[nodiscard]] QColor heroEnd() const { return get(Token::HeroEnd); }
    [[nodiscard]] QColor onHero() const { return get(Token::OnHero); }
    [[nodiscard]] QColor avatarStart() const { return get(Token::AvatarStart); }
    [[nodiscard]] QColor avatarEnd() const { return get(Token::AvatarEnd); }
    [[nodiscard]] QColor onAvatar() const { return get(Token::OnAvatar); }
    [[nodiscard]] QVariantMap tones() const { return m_tones; }
    [[nodiscard]] QVariantMap softs() const { return m_softs; }

    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    [[nodiscard]] double iconScale() const { return std::max(1.0, m_textScale * 0.8); }
    [[nodiscard]] bool dyslexicFont() const { return m_dyslexic; }
    void setDyslexicFont(bool on);
    [[nodiscard]] QString fontFamily() const { return m_family; }
    [[nodiscard]] QFont titleFont() const { return font(26, QFont::Bold, -0.4); }
    [[nodiscard]] QFont headingFont() const { return font(18, QFont::Bold, -0.2); }
    [[nodiscard]] QFont quoteFont() const { return font(19, QFont::Normal); }
    [[nodiscard]] QFont bodyFont() const { return font(15, QFont::Normal); }
    [[nodiscard]] QFont strongFont() const { return font(15, QFont::DemiBold); }
    [[nodiscard]] QFont captionFont() const { return font(13, QFont::Normal); }
    [[nodiscard]] QFont labelFont() const { return font(13, QFont::DemiBold); }

    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool on);
    [[nodiscard]] int quick() const { return m_reducedMotion ? 0 : 120; }
    [[nodiscard]] int calm() const { return m_reducedMotion ? 0 : 200; }

    /// Loads the slanted face; text that may be emphasised asks for it.
    Q_INVOKABLE static void needItalics();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void modeChanged();
    void paletteChanged();
    void fontsChanged();
    void motionChanged();

private:
    [[nodiscard]] QColor get(Token token) const { return color(token, m_dark); }
    [[nodiscard]] QFont font(int pixels, int weight, double spacing = 0) const;
    void applyMode();
    void fillTones();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_dyslexic = false;
    bool m_reducedMotion = false;
    double m_textScale = 1.0;
    QString m_family;
    QVariantMap m_tones;
    QVariantMap m_softs;
};

} // namespace rapport::ui
