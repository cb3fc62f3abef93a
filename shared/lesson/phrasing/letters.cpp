#include "lesson/phrasing/letters.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace rapport::lesson {

namespace {

struct Base
{
    char32_t first;
    char32_t last;
    const char *letters;
};

// In the order of their codes. Greek and Cyrillic stand here only where a letter has a mark.
constexpr Base bases[] = {
    {0xAA, 0xAA, "a"},     {0xB5, 0xB5, "μ"},      {0xBA, 0xBA, "o"},     {0xC0, 0xC5, "a"},
    {0xC6, 0xC6, "ae"},    {0xC7, 0xC7, "c"},      {0xC8, 0xCB, "e"},     {0xCC, 0xCF, "i"},
    {0xD0, 0xD0, "d"},     {0xD1, 0xD1, "n"},      {0xD2, 0xD6, "o"},     {0xD8, 0xD8, "o"},
    {0xD9, 0xDC, "u"},     {0xDD, 0xDD, "y"},      {0xDE, 0xDE, "th"},    {0xDF, 0xDF, "ss"},
    {0xE0, 0xE5, "a"},     {0xE6, 0xE6, "ae"},     {0xE7, 0xE7, "c"},     {0xE8, 0xEB, "e"},
    {0xEC, 0xEF, "i"},     {0xF0, 0xF0, "d"},      {0xF1, 0xF1, "n"},     {0xF2, 0xF6, "o"},
    {0xF8, 0xF8, "o"},     {0xF9, 0xFC, "u"},      {0xFD, 0xFD, "y"},     {0xFE, 0xFE, "th"},
    {0xFF, 0xFF, "y"},     {0x100, 0x105, "a"},    {0x106, 0x10D, "c"},   {0x10E, 0x111, "d"},
    {0x112, 0x11B, "e"},   {0x11C, 0x123, "g"},    {0x124, 0x127, "h"},   {0x128, 0x131, "i"},
    {0x132, 0x133, "ij"},  {0x134, 0x135, "j"},    {0x136, 0x138, "k"},   {0x139, 0x142, "l"},
    {0x143, 0x14B, "n"},   {0x14C, 0x151, "o"},    {0x152, 0x153, "oe"},  {0x154, 0x159, "r"},
    {0x15A, 0x161, "s"},   {0x162, 0x167, "t"},    {0x168, 0x173, "u"},   {0x174, 0x175, "w"},
    {0x176, 0x178, "y"},   {0x179, 0x17E, "z"},    {0x17F, 0x17F, "s"},   {0x1A0, 0x1A1, "o"},
    {0x1AF, 0x1B0, "u"},   {0x1CD, 0x1CE, "a"},    {0x1CF, 0x1D0, "i"},   {0x1D1, 0x1D2, "o"},
    {0x1D3, 0x1DC, "u"},   {0x1E6, 0x1E7, "g"},    {0x200, 0x203, "a"},   {0x204, 0x207, "e"},
    {0x208, 0x20B, "i"},   {0x20C, 0x20F, "o"},    {0x210, 0x213, "r"},   {0x214, 0x217, "u"},
    {0x218, 0x219, "s"},   {0x21A, 0x21B, "t"},    {0x386, 0x386, "α"},   {0x388, 0x388, "ε"},
    {0x389, 0x389, "η"},   {0x38A, 0x38A, "ι"},    {0x38C, 0x38C, "ο"},   {0x38E, 0x38E, "υ"},
    {0x38F, 0x38F, "ω"},   {0x390, 0x390, "ι"},    {0x3AA, 0x3AA, "ι"},   {0x3AB, 0x3AB, "υ"},
    {0x3AC, 0x3AC, "α"},   {0x3AD, 0x3AD, "ε"},    {0x3AE, 0x3AE, "η"},   {0x3AF, 0x3AF, "ι"},
    {0x3B0, 0x3B0, "υ"},   {0x3C2, 0x3C2, "σ"},    {0x3CA, 0x3CA, "ι"},   {0x3CB, 0x3CB, "υ"},
    {0x3CC, 0x3CC, "ο"},   {0x3CD, 0x3CD, "υ"},    {0x3CE, 0x3CE, "ω"},   {0x400, 0x401, "е"},
    {0x403, 0x403, "г"},   {0x407, 0x407, "і"},    {0x40C, 0x40C, "к"},   {0x40D, 0x40D, "и"},
    {0x40E, 0x40E, "у"},   {0x419, 0x419, "и"},    {0x439, 0x439, "и"},   {0x450, 0x451, "е"},
    {0x453, 0x453, "г"},   {0x457, 0x457, "і"},    {0x45C, 0x45C, "к"},   {0x45D, 0x45D, "и"},
    {0x45E, 0x45E, "у"},   {0x1E00, 0x1E01, "a"},  {0x1E02, 0x1E07, "b"}, {0x1E08, 0x1E09, "c"},
    {0x1E0A, 0x1E13, "d"}, {0x1E14, 0x1E1D, "e"},  {0x1E1E, 0x1E1F, "f"}, {0x1E20, 0x1E21, "g"},
    {0x1E22, 0x1E2B, "h"}, {0x1E2C, 0x1E2F, "i"},  {0x1E30, 0x1E35, "k"}, {0x1E36, 0x1E3D, "l"},
    {0x1E3E, 0x1E43, "m"}, {0x1E44, 0x1E4B, "n"},  {0x1E4C, 0x1E53, "o"}, {0x1E54, 0x1E57, "p"},
    {0x1E58, 0x1E5F, "r"}, {0x1E60, 0x1E69, "s"},  {0x1E6A, 0x1E71, "t"}, {0x1E72, 0x1E7B, "u"},
    {0x1E7C, 0x1E7F, "v"}, {0x1E80, 0x1E89, "w"},  {0x1E8A, 0x1E8D, "x"}, {0x1E8E, 0x1E8F, "y"},
    {0x1E90, 0x1E95, "z"}, {0x1E9E, 0x1E9E, "ss"}, {0x1EA0, 0x1EB7, "a"}, {0x1EB8, 0x1EC7, "e"},
    {0x1EC8, 0x1ECB, "i"}, {0x1ECC, 0x1EE3, "o"},  {0x1EE4, 0x1EF1, "u"}, {0x1EF2, 0x1EF9, "y"},
    {0x1F00, 0x1F0F, "α"}, {0x1F10, 0x1F1D, "ε"},  {0x1F20, 0x1F2F, "η"}, {0x1F30, 0x1F3F, "ι"},
    {0x1F40, 0x1F4D, "ο"}, {0x1F50, 0x1F5F, "υ"},  {0x1F60, 0x1F6F, "ω"}, {0x1F70, 0x1F71, "α"},
    {0x1F72, 0x1F73, "ε"}, {0x1F74, 0x1F75, "η"},  {0x1F76, 0x1F77, "ι"}, {0x1F78, 0x1F79, "ο"},
    {0x1F7A, 0x1F7B, "υ"}, {0x1F7C, 0x1F7D, "ω"},  {0x1F80, 0x1F8F, "α"}, {0x1F90, 0x1F9F, "η"},
    {0x1FA0, 0x1FAF, "ω"}, {0x1FB0, 0x1FBC, "α"},  {0x1FC2, 0x1FC7, "η"}, {0x1FC8, 0x1FC9, "ε"},
    {0x1FCA, 0x1FCC, "η"}, {0x1FD0, 0x1FDB, "ι"},  {0x1FE0, 0x1FE3, "υ"}, {0x1FE4, 0x1FE5, "ρ"},
    {0x1FE6, 0x1FEB, "υ"}, {0x1FEC, 0x1FEC, "ρ"},  {0x1FF2, 0x1FF7, "ω"}, {0x1FF8, 0x1FF9, "ο"},
    {0x1FFA, 0x1FFC, "ω"},
};

struct Kind
{
    char32_t first;
    char32_t last;
    Glyph glyph;
};

// In the order of their codes, above ASCII. What is not named is a letter.
constexpr Kind kinds[] = {
    {0x80, 0x9F, Glyph::Space},         {0xA0, 0xA0, Glyph::Space},
    {0xA1, 0xA9, Glyph::Sign},          {0xAB, 0xAC, Glyph::Sign},
    {0xAD, 0xAD, Glyph::Mark},          {0xAE, 0xB3, Glyph::Sign},
    {0xB4, 0xB4, Glyph::Joint},         {0xB6, 0xB9, Glyph::Sign},
    {0xBB, 0xBF, Glyph::Sign},          {0xD7, 0xD7, Glyph::Sign},
    {0xF7, 0xF7, Glyph::Sign},          {0x2B9, 0x2BC, Glyph::Joint},
    {0x300, 0x36F, Glyph::Mark},        {0x37E, 0x37E, Glyph::Stop},
    {0x387, 0x387, Glyph::Pause},       {0x589, 0x589, Glyph::Stop},
    {0x591, 0x5BD, Glyph::Mark},        {0x60C, 0x60C, Glyph::Pause},
    {0x61B, 0x61B, Glyph::Pause},       {0x61F, 0x61F, Glyph::Stop},
    {0x64B, 0x652, Glyph::Mark},        {0x6D4, 0x6D4, Glyph::Stop},
    {0x964, 0x965, Glyph::Stop},        {0x2000, 0x200A, Glyph::Space},
    {0x200B, 0x200F, Glyph::Mark},      {0x2010, 0x2011, Glyph::Sign},
    {0x2012, 0x2015, Glyph::Pause},     {0x2018, 0x2019, Glyph::Joint},
    {0x201A, 0x2025, Glyph::Sign},      {0x2026, 0x2026, Glyph::Pause},
    {0x2027, 0x2027, Glyph::Sign},      {0x2028, 0x2029, Glyph::Space},
    {0x202A, 0x202E, Glyph::Mark},      {0x202F, 0x202F, Glyph::Space},
    {0x2030, 0x2031, Glyph::Sign},      {0x2032, 0x2032, Glyph::Joint},
    {0x2033, 0x203B, Glyph::Sign},      {0x203C, 0x203D, Glyph::Stop},
    {0x203E, 0x2046, Glyph::Sign},      {0x2047, 0x2049, Glyph::Stop},
    {0x204A, 0x205E, Glyph::Sign},      {0x205F, 0x205F, Glyph::Space},
    {0x2060, 0x206F, Glyph::Mark},      {0x2070, 0x2BFF, Glyph::Sign},
    {0x2E00, 0x2E7F, Glyph::Sign},      {0x3000, 0x3000, Glyph::Space},
    {0x3001, 0x3001, Glyph::Pause},     {0x3002, 0x3002, Glyph::Stop},
    {0x3003, 0x3004, Glyph::Sign},      {0x3005, 0x3007, Glyph::Ideograph},
    {0x3008, 0x303F, Glyph::Sign},      {0x3040, 0x30FF, Glyph::Ideograph},
    {0x3400, 0x4DBF, Glyph::Ideograph}, {0x4E00, 0x9FFF, Glyph::Ideograph},
    {0xE000, 0xF8FF, Glyph::Sign},      {0xF900, 0xFAFF, Glyph::Ideograph},
    {0xFE00, 0xFE0F, Glyph::Mark},      {0xFE10, 0xFE6F, Glyph::Sign},
    {0xFEFF, 0xFEFF, Glyph::Mark},      {0xFFE0, 0xFFFF, Glyph::Sign},
    {0x1F000, 0x1FAFF, Glyph::Sign},    {0x20000, 0x3FFFF, Glyph::Ideograph},
    {0xE0000, 0xE01EF, Glyph::Mark},
};

template <class Entry, std::size_t Size>
const Entry *entryOf(const Entry (&table)[Size], char32_t code)
{
    const Entry *found = std::ranges::lower_bound(table, code, {}, &Entry::last);
    return found != std::end(table) && found->first <= code ? found : nullptr;
}

Glyph asciiGlyph(char32_t code)
{
    if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z'))
        return Glyph::Letter;
    if (code >= '0' && code <= '9')
        return Glyph::Digit;
    if (code <= ' ' || code == 0x7F)
        return Glyph::Space;
    if (code == '\'' || code == '`')
        return Glyph::Joint;
    if (code == '.' || code == '!' || code == '?')
        return Glyph::Stop;
    const std::string_view pauses = ",;:()[]{}";
    return pauses.find(char(code)) == std::string_view::npos ? Glyph::Sign : Glyph::Pause;
}

/// The forms as wide as an ideograph mean the same as ASCII.
char32_t narrowed(char32_t code)
{
    return code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code;
}

Glyph glyphOf(char32_t code)
{
    if (code < 0x80)
        return asciiGlyph(code);
    const Kind *kind = entryOf(kinds, code);
    return kind ? kind->glyph : Glyph::Letter;
}

/// The small letter of scripts whose capitals stand in even rows.
char32_t small(char32_t code)
{
    const auto within = [code](char32_t first, char32_t last) {
        return code >= first && code <= last;
    };
    if (within('A', 'Z') || within(0x391, 0x3A9) || within(0x410, 0x42F))
        return code + 0x20;
    if (within(0x400, 0x40F))
        return code + 0x50;
    if (within(0x531, 0x556))
        return code + 0x30;
    if (within(0x460, 0x481) || within(0x48A, 0x4BF) || within(0x4D0, 0x52F))
        return code | 1;
    return within(0x4C1, 0x4CE) && code % 2 == 1 ? code + 1 : code;
}

void appendUtf8(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out += char(code);
        return;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr std::array<unsigned, 4> leads{0, 0xC0, 0xE0, 0xF0};
    out += char(leads[std::size_t(more)] | (code >> (6 * more)));
    for (int i = more - 1; i >= 0; --i)
        out += char(0x80 | ((code >> (6 * i)) & 0x3F));
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return {lead, 1, asciiGlyph(lead)};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const std::string_view bytes = text.substr(at, length);
    if (bytes.size() < length || firstInvalidUtf8(bytes))
        return {};
    char32_t code = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i)
        code = (code << 6) | (static_cast<unsigned char>(bytes[i]) & 0x3F);
    code = narrowed(code);
    return {code, length, glyphOf(code)};
}

void appendFolded(std::string &out, char32_t letter)
{
    if (letter >= 0x80) {
        if (const Base *base = entryOf(bases, letter)) {
            out += base->letters;
            return;
        }
    }
    appendUtf8(out, small(letter));
}

} // namespace rapport::lesson
