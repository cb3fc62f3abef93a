#include "lesson/expression/types.h"

#include <string>

namespace rapport::lesson {

namespace {

const char *nameOf(Type type)
{
    return type == Type::Number ? "a number" : "true or false";
}

/// Runs the expression on types instead of values.
class TypeWalk
{
public:
    TypeWalk(const Expression &expression, const Scope &scope)
        : m_expression(expression)
        , m_scope(scope)
    {}

    Typed run()
    {
        for (const ExpressionNode &node : m_expression.nodes)
            visit(node);
        if (m_stack.size() == 1)
            m_out.type = m_stack.front();
        return m_out;
    }

private:
    void visit(const ExpressionNode &node)
    {
        switch (node.op) {
        case Op::Number:
            return push(Type::Number);
        case Op::True:
        case Op::False:
        case Op::FlagRaised:
            return push(Type::Boolean);
        case Op::Name:
            return name(node);
        case Op::Visited:
        case Op::Tries:
            return step(node);
        case Op::Negate:
            return operate(node, 1, Type::Number, Type::Number);
        case Op::Not:
            return operate(node, 1, Type::Boolean, Type::Boolean);
        case Op::Add:
        case Op::Subtract:
        case Op::Min:
        case Op::Max:
            return operate(node, 2, Type::Number, Type::Number);
        case Op::Less:
        case Op::LessEqual:
        case Op::Greater:
        case Op::GreaterEqual:
            return operate(node, 2, Type::Number, Type::Boolean);
        case Op::Equal:
        case Op::Unequal:
            return operate(node, 2, m_stack.empty() ? Type::Number : m_stack.back(), Type::Boolean);
        case Op::And:
        case Op::Or:
            return operate(node, 2, Type::Boolean, Type::Boolean);
        }
    }

    void push(Type type) { m_stack.push_back(type); }

    void name(const ExpressionNode &node)
    {
        const std::string_view word = m_expression.word(node);
        const std::optional<Type> type = m_scope.name(word);
        if (!type) {
            const bool minus = word.find('-') != std::string_view::npos;
            fail(node, "There is no meter, variable or competency “" + std::string(word) + "”." +
                           (minus ? " To subtract, put blanks around the minus." : ""));
        }
        push(type.value_or(Type::Number));
    }

    void step(const ExpressionNode &node)
    {
        const std::string_view word = m_expression.word(node);
        if (!m_scope.hasStep(word))
            fail(node, "There is no step “" + std::string(word) + "” in this lesson.");
        push(node.op == Op::Visited ? Type::Boolean : Type::Number);
    }

    void operate(const ExpressionNode &node, int operands, Type wanted, Type result)
    {
        for (int i = 0; i < operands && !m_stack.empty(); ++i) {
            if (m_stack.back() != wanted)
                fail(node, "“" + std::string(m_expression.word(node)) + "” wants " +
                               nameOf(wanted) + " here, but this is " + nameOf(m_stack.back()) +
                               '.');
            m_stack.pop_back();
        }
        push(result);
    }

    void fail(const ExpressionNode &node, std::string message)
    {
        if (!m_out.problem)
            m_out.problem = ExpressionProblem{node.begin, std::move(message)};
    }

    const Expression &m_expression;
    const Scope &m_scope;
    std::vector<Type> m_stack;
    Typed m_out;
};

} // namespace

Typed checkTypes(const Expression &expression, const Scope &scope)
{
    return TypeWalk(expression, scope).run();
}

} // namespace rapport::lesson
