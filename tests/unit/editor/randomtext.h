#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace rapport::editor {

/// Texts of everything that has ever been mangled on its way through a file.
class RandomText
{
public:
    explicit RandomText(unsigned seed)
        : m_random(seed)
    {}

    /// 1 to 12 pieces; never empty.
    [[nodiscard]] std::string next()
    {
        std::string text;
        for (int left = number(1, 12); left > 0; --left)
            text += pieces[std::size_t(number(0, int(pieces.size()) - 1))];
        return text;
    }

    [[nodiscard]] int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }

private:
    using Piece = std::string_view;
    static constexpr std::array pieces{Piece("word"),
                                       Piece(" "),
                                       Piece("\n"),
                                       Piece("\t"),
                                       Piece("\r"),
                                       Piece("\r\n"),
                                       Piece("\""),
                                       Piece("'"),
                                       Piece("''"),
                                       Piece("\\"),
                                       Piece("\\n"),
                                       Piece(","),
                                       Piece(";"),
                                       Piece("="),
                                       Piece("+"),
                                       Piece("-"),
                                       Piece("@"),
                                       Piece("#"),
                                       Piece(": "),
                                       Piece("- "),
                                       Piece("&amp;"),
                                       Piece("<b>"),
                                       Piece("]]>"),
                                       Piece("%s"),
                                       Piece("{"),
                                       Piece("}"),
                                       Piece("\xC3\xA9"),
                                       Piece("\xF0\x9F\x99\x82"),
                                       Piece("\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8"),
                                       Piece("\xE2\x80\xAE"),
                                       Piece("\xE2\x80\x8F"),
                                       Piece("\xE2\x80\xA8"),
                                       Piece("\xC2\x85"),
                                       Piece("\xC2\xA0"),
                                       Piece("\xEF\xBB\xBF"),
                                       Piece("\xEF\xBF\xBE"),
                                       Piece("\xEF\xBF\xBF"),
                                       Piece("\0", 1),
                                       Piece("\x01"),
                                       Piece("\x1F"),
                                       Piece("\x7F"),
                                       Piece("\x1B[31m"),
                                       Piece("null"),
                                       Piece("1e5"),
                                       Piece("**strong**"),
                                       Piece("[a](b)"),
                                       Piece("msgid \"")};

    std::mt19937 m_random;
};

} // namespace rapport::editor
