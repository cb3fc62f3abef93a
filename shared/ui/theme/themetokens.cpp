#include "ui/theme/themetokens.h"

#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

struct Row
{
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

// Ink 3, Do and their like are a shade stronger than first drawn, because as first drawn they
// missed 4.5 : 1 on the surfaces that they are used on.
constexpr std::array rows{
    Row{Token::Background, "background", 0xF5F7F8, 0x0F1519},
    Row{Token::Surface, "surface", 0xFFFFFF, 0x182026},
    Row{Token::Sunken, "sunken", 0xEDF1F3, 0x222C33},
    Row{Token::Line, "line", 0xDCE2E7, 0x2E3A42},
    Row{Token::Outline, "outline", 0x7C8994, 0x6F7D87},
    Row{Token::Ink, "ink", 0x14212B, 0xEAF0F3},
    Row{Token::Ink2, "ink2", 0x53616D, 0xA9B7C0},
    Row{Token::Ink3, "ink3", 0x5F6D78, 0x8896A0},
    Row{Token::Primary, "primary", 0x0F766E, 0x3DB8AC},
    Row{Token::PrimarySoft, "primarySoft", 0xDDF1EE, 0x12322F},
    Row{Token::OnPrimary, "onPrimary", 0xFFFFFF, 0x06201D},
    Row{Token::Do, "do", 0x147B3A, 0x5CC98A},
    Row{Token::DoSoft, "doSoft", 0xE6F5EA, 0x15301F},
    Row{Token::Dont, "dont", 0xB42318, 0xF08A80},
    Row{Token::DontSoft, "dontSoft", 0xFCEBE9, 0x3A1A17},
    Row{Token::Call, "call", 0x0E6C8C, 0x5DB9D6},
    Row{Token::CallSoft, "callSoft", 0xE0F1F6, 0x12303B},
    Row{Token::Quiz, "quiz", 0x6941C6, 0xAE95EE},
    Row{Token::QuizSoft, "quizSoft", 0xF0EBFC, 0x2A2145},
    Row{Token::Hold, "hold", 0xA15C07, 0xE5A64E},
    Row{Token::HoldSoft, "holdSoft", 0xFDF2DF, 0x38280F},
    Row{Token::Voice, "voice", 0xBE185D, 0xF08CB5},
    Row{Token::VoiceSoft, "voiceSoft", 0xFCE7F0, 0x3B1526},
    Row{Token::Page, "page", 0x475467, 0xA6B1C0},
    Row{Token::PageSoft, "pageSoft", 0xEEF1F4, 0x242C36},
    Row{Token::Hover, "hover", 0xF2F5F6, 0x1F2930},
    Row{Token::Selected, "selected", 0xF2F9F8, 0x152A2A},
    Row{Token::Lit, "lit", 0xFFEFC2, 0x4A3C12},
    Row{Token::HeroStart, "heroStart", 0x0F766E, 0x0E5A55},
    Row{Token::HeroEnd, "heroEnd", 0x0E6C8C, 0x0C4F68},
    Row{Token::OnHero, "onHero", 0xFFFFFF, 0xFFFFFF},
    Row{Token::AvatarStart, "avatarStart", 0xBFE3DD, 0x1E4A46},
    Row{Token::AvatarEnd, "avatarEnd", 0x93C9D9, 0x1A4152},
    Row{Token::OnAvatar, "onAvatar", 0x0B4A54, 0xCDEBE6},
};

constexpr bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].token != static_cast<Token>(i))
            return false;
    }
    return rows.size() == static_cast<std::size_t>(Token::Count);
}
static_assert(rowsFollowTheEnum());

const Row &rowOf(Token token)
{
    return rows.at(static_cast<std::size_t>(token));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

QColor color(Token token, bool dark)
{
    return QColor::fromRgb(dark ? rowOf(token).dark : rowOf(token).light);
}

const char *name(Token token)
{
    return rowOf(token).name;
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace rapport::ui
