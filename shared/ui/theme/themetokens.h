#pragma once

#include <QColor>
#include <array>
#include <string_view>

namespace rapport::ui {

/// The colours of the product by what they are for. The table in themetokens.cpp is their only
/// source: the QML singleton Theme, the painted items and the contrast test all read it.
enum class Token {
    Background,
    Surface,
    Sunken,
    Line,
    Outline, ///< border that alone shows where a control is: 3 : 1 against what surrounds it
    Ink,
    Ink2,
    Ink3,
    Primary,
    PrimarySoft,
    OnPrimary,
    Do,
    DoSoft,
    Dont,
    DontSoft,
    Call,
    CallSoft,
    Quiz,
    QuizSoft,
    Hold,
    HoldSoft,
    Voice,
    VoiceSoft,
    Page,
    PageSoft,
    Hover,
    Selected,
    Lit, ///< behind the caption being spoken
    HeroStart,
    HeroEnd,
    OnHero,
    AvatarStart,
    AvatarEnd,
    OnAvatar,
    Count
};

/// A family of colours that carries one meaning, by its name in lessons and in QML ("call").
struct Tone
{
    std::string_view name;
    Token strong;
    Token soft;
};

inline constexpr std::array<Tone, 8> tones{{
    {"primary", Token::Primary, Token::PrimarySoft},
    {"do", Token::Do, Token::DoSoft},
    {"dont", Token::Dont, Token::DontSoft},
    {"call", Token::Call, Token::CallSoft},
    {"quiz", Token::Quiz, Token::QuizSoft},
    {"hold", Token::Hold, Token::HoldSoft},
    {"voice", Token::Voice, Token::VoiceSoft},
    {"page", Token::Page, Token::PageSoft},
}};

/// The opaque colour of a token in the light or the dark theme.
[[nodiscard]] QColor color(Token token, bool dark);

/// The token's name in a message, for example "ink2".
[[nodiscard]] const char *name(Token token);

/// Relative luminance of an opaque colour, 0 to 1 (WCAG 2.2, "relative luminance").
[[nodiscard]] double relativeLuminance(const QColor &color);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"); the order is irrelevant.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace rapport::ui
