#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rapport::lesson {

/// The operations of the expression language. An expression is kept in postfix order; running it
/// takes as many steps as it has nodes, so it can neither loop nor allocate.
enum class Op : std::uint8_t {
    Number,
    True,
    False,
    Name,
    Visited,
    Tries,
    FlagRaised,
    Negate,
    Not,
    Add,
    Subtract,
    Min,
    Max,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    Unequal,
    And,
    Or,
};

struct ExpressionNode
{
    Op op = Op::Number;
    std::uint16_t begin = 0;  ///< offset of its token in the source, in bytes
    std::uint16_t length = 0; ///< length of the name or token, in bytes
    double number = 0;        ///< the value, for Op::Number

    bool operator==(const ExpressionNode &) const = default;
};

/// A parsed condition or value. Default-constructed it is empty: a condition that always holds.
struct Expression
{
    std::string source;
    std::vector<ExpressionNode> nodes;

    [[nodiscard]] bool empty() const { return nodes.empty(); }
    /// The text of a node's token: the name for Name, Visited, Tries and FlagRaised.
    [[nodiscard]] std::string_view word(const ExpressionNode &node) const
    {
        return std::string_view(source).substr(node.begin, node.length);
    }
    bool operator==(const Expression &) const = default;
};

enum class Assign : std::uint8_t { Set, Add, Subtract };

/// One effect: `name = value`, `name += value` or `name -= value`.
struct Effect
{
    std::string source;
    std::string target;
    Assign assign = Assign::Set;
    Expression value;

    bool operator==(const Effect &) const = default;
};

} // namespace rapport::lesson
