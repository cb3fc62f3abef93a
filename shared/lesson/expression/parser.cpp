#include "lesson/expression/parser.h"

#include "lesson/expression/lexer.h"

#include <array>

namespace rapport::lesson {

namespace {

struct Operator
{
    std::string_view token;
    Op op;
};

constexpr std::array comparisons{
    Operator{"<", Op::Less},          Operator{"<=", Op::LessEqual}, Operator{">", Op::Greater},
    Operator{">=", Op::GreaterEqual}, Operator{"==", Op::Equal},     Operator{"!=", Op::Unequal},
};

class Parser
{
public:
    explicit Parser(std::string_view source)
        : m_lexer(source)
    {
        m_out.value.source = source;
        if (source.size() > maxExpressionBytes)
            fail(0, "This is longer than a condition may be.");
        else
            step();
    }

    Parsed<Expression> parse()
    {
        disjunction();
        if (!m_out.problem && m_token.kind != Token::End)
            fail(m_token.begin, "I did not expect “" + std::string(m_token.text) + "” here.");
        return std::move(m_out);
    }

private:
    /// Counts nesting for as long as it lives.
    struct Level
    {
        explicit Level(Parser &owner)
            : parser(owner)
        {
            if (++parser.m_depth > maxExpressionDepth)
                parser.fail(parser.m_token.begin, "This is nested too deeply.");
        }
        ~Level() { --parser.m_depth; }
        Parser &parser;
    };

    void fail(std::size_t offset, std::string message)
    {
        if (!m_out.problem)
            m_out.problem = ExpressionProblem{offset, std::move(message)};
    }

    void step()
    {
        m_token = m_lexer.next();
        if (m_token.kind == Token::Unknown)
            fail(m_token.begin, "“" + std::string(m_token.text) + "” has no meaning here.");
    }

    bool failed() const { return m_out.problem.has_value(); }
    bool at(std::string_view text) const { return !failed() && m_token.text == text; }

    bool accept(std::string_view text)
    {
        if (!at(text))
            return false;
        step();
        return true;
    }

    void expect(std::string_view text)
    {
        if (!failed() && !accept(text))
            fail(m_token.begin, "“" + std::string(text) + "” is missing here.");
    }

    void emit(Op op, const Token &token, double number = 0)
    {
        if (m_out.value.nodes.size() == maxExpressionNodes)
            fail(token.begin, "This has more parts than a condition may have.");
        if (!failed())
            m_out.value.nodes.push_back({op, static_cast<std::uint16_t>(token.begin),
                                         static_cast<std::uint16_t>(token.text.size()), number});
    }

    void disjunction()
    {
        const Level level(*this);
        conjunction();
        while (at("or")) {
            const Token token = m_token;
            step();
            conjunction();
            emit(Op::Or, token);
        }
    }

    void conjunction()
    {
        negation();
        while (at("and")) {
            const Token token = m_token;
            step();
            negation();
            emit(Op::And, token);
        }
    }

    void negation()
    {
        const Level level(*this);
        if (at("not")) {
            const Token token = m_token;
            step();
            negation();
            emit(Op::Not, token);
        } else {
            comparison();
        }
    }

    void comparison()
    {
        sum();
        for (const Operator &candidate : comparisons) {
            if (at(candidate.token)) {
                const Token token = m_token;
                step();
                sum();
                emit(candidate.op, token);
                return;
            }
        }
    }

    void sum()
    {
        unary();
        while (at("+") || at("-")) {
            const Token token = m_token;
            step();
            unary();
            emit(token.text == "+" ? Op::Add : Op::Subtract, token);
        }
    }

    void unary()
    {
        const Level level(*this);
        if (at("-")) {
            const Token token = m_token;
            step();
            unary();
            emit(Op::Negate, token);
        } else {
            primary();
        }
    }

    void primary()
    {
        if (failed())
            return;
        const Token token = m_token;
        if (token.kind == Token::Number) {
            step();
            emit(Op::Number, token, token.number);
        } else if (accept("(")) {
            disjunction();
            expect(")");
        } else if (token.kind == Token::Name) {
            step();
            word(token);
        } else {
            fail(token.begin, "A number, a name or a bracket is missing here.");
        }
    }

    void word(const Token &token)
    {
        if (token.text == "true" || token.text == "false")
            emit(token.text == "true" ? Op::True : Op::False, token);
        else if (token.text == "visited" && at("("))
            named(Op::Visited);
        else if (token.text == "tries" && at("("))
            named(Op::Tries);
        else if (token.text == "flag" && at("("))
            named(Op::FlagRaised);
        else if ((token.text == "min" || token.text == "max") && at("("))
            pair(token.text == "min" ? Op::Min : Op::Max, token);
        else
            emit(Op::Name, token);
    }

    void named(Op op)
    {
        expect("(");
        const Token name = m_token;
        if (name.kind != Token::Name)
            fail(name.begin, "A name belongs between these brackets.");
        step();
        expect(")");
        emit(op, name);
    }

    void pair(Op op, const Token &token)
    {
        expect("(");
        disjunction();
        expect(",");
        disjunction();
        expect(")");
        emit(op, token);
    }

    Lexer m_lexer;
    Token m_token;
    Parsed<Expression> m_out;
    int m_depth = 0;
};

} // namespace

Parsed<Expression> parseExpression(std::string_view source)
{
    return Parser(source).parse();
}

Parsed<Effect> parseEffect(std::string_view source)
{
    Parsed<Effect> out;
    out.value.source = source;
    Lexer lexer(source);
    const Token name = lexer.next();
    const Token assign = lexer.next();
    if (name.kind != Token::Name) {
        out.problem = {name.begin, "An effect begins with the name of a meter or variable."};
        return out;
    }
    if (assign.text == "=")
        out.value.assign = Assign::Set;
    else if (assign.text == "+=")
        out.value.assign = Assign::Add;
    else if (assign.text == "-=")
        out.value.assign = Assign::Subtract;
    else {
        out.problem = {assign.begin, "“=”, “+=” or “-=” is missing after the name."};
        return out;
    }
    out.value.target = name.text;
    const std::size_t from = assign.begin + assign.text.size();
    Parsed<Expression> value = parseExpression(source.substr(from));
    if (value.problem)
        out.problem = {value.problem->offset + from, value.problem->message};
    out.value.value = std::move(value.value);
    return out;
}

} // namespace rapport::lesson
