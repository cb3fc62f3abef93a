#include "fuzz/target.h"
#include "lesson/expression/parser.h"
#include "lesson/expression/types.h"

using namespace rapport;
using namespace rapport::lesson;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view source = fuzz::textOf(data, size);
    const Parsed<Expression> condition = parseExpression(source);
    const Parsed<Effect> effect = parseEffect(source);
    const Scope scope{[](std::string_view name) -> std::optional<Type> {
                          return name.starts_with('b') ? Type::Boolean : Type::Number;
                      },
                      [](std::string_view id) { return id.size() < 5; }};
    for (const auto &problem : {condition.problem, effect.problem})
        fuzz::require(!problem || problem->offset <= size, "A problem outside of the source.");
    if (!condition.problem) {
        fuzz::require(condition.value.nodes.size() <= maxExpressionNodes, "Too many parts.");
        const Typed typed = checkTypes(condition.value, scope);
        fuzz::require(!typed.problem || typed.problem->offset <= size, "A problem outside.");
    }
    if (!effect.problem)
        (void)checkTypes(effect.value.value, scope);
    return 0;
}
