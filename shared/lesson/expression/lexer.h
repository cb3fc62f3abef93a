#pragma once

#include <cstddef>
#include <string_view>

namespace rapport::lesson {

/// A word or sign of an expression. Names may contain '-' after their first letter when a letter
/// or digit follows at once, as step ids do: "told-already" is one name, "mood - 5" a subtraction.
struct Token
{
    enum Kind { End, Number, Name, Sign, Unknown };

    Kind kind = End;
    std::size_t begin = 0;
    std::string_view text;
    double number = 0;
};

/// Cuts an expression into tokens. Stops at the first byte it does not know, with Unknown.
class Lexer
{
public:
    explicit Lexer(std::string_view source)
        : m_source(source)
    {}

    Token next();

private:
    Token make(Token::Kind kind, std::size_t length);
    [[nodiscard]] std::size_t nameLength() const;
    Token number();

    std::string_view m_source;
    std::size_t m_at = 0;
};

} // namespace rapport::lesson
