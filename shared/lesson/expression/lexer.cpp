#include "lesson/expression/lexer.h"

#include <array>
#include <charconv>

namespace rapport::lesson {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
}

constexpr std::array<std::string_view, 14> signs{"+=", "-=", "<=", ">=", "==", "!=", "<",
                                                 ">",  "=",  "+",  "-",  "(",  ")",  ","};

} // namespace

Token Lexer::make(Token::Kind kind, std::size_t length)
{
    Token token{kind, m_at, m_source.substr(m_at, length), 0};
    m_at += length;
    return token;
}

std::size_t Lexer::nameLength() const
{
    std::size_t end = m_at;
    while (end < m_source.size()) {
        const bool joinsWords = m_source[end] == '-' && end > m_at && end + 1 < m_source.size() &&
                                isWordByte(m_source[end + 1]);
        if (!isWordByte(m_source[end]) && !joinsWords)
            break;
        ++end;
    }
    return end - m_at;
}

Token Lexer::number()
{
    double value = 0;
    const char *begin = m_source.data() + m_at;
    const auto [end, failure] =
        std::from_chars(begin, m_source.data() + m_source.size(), value, std::chars_format::fixed);
    if (failure != std::errc())
        return make(Token::Unknown, 1);
    Token token = make(Token::Number, static_cast<std::size_t>(end - begin));
    token.number = value;
    return token;
}

Token Lexer::next()
{
    while (m_at < m_source.size() && (m_source[m_at] == ' ' || m_source[m_at] == '\t'))
        ++m_at;
    if (m_at == m_source.size())
        return make(Token::End, 0);
    if (isDigit(m_source[m_at]))
        return number();
    if (isWordByte(m_source[m_at]))
        return make(Token::Name, nameLength());
    for (std::string_view sign : signs) {
        if (m_source.substr(m_at).starts_with(sign))
            return make(Token::Sign, sign.size());
    }
    std::size_t length = 1;
    while (m_at + length < m_source.size() &&
           (static_cast<unsigned char>(m_source[m_at + length]) & 0xC0) == 0x80)
        ++length;
    return make(Token::Unknown, length);
}

} // namespace rapport::lesson
