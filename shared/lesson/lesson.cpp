#include "lesson/lesson.h"

namespace rapport::lesson {

std::string_view Step::kind() const
{
    return std::visit(
        []<class Body>(const Body &known) -> std::string_view {
            if constexpr (KnownKind<Body>)
                return Body::kind;
            else
                return known.name;
        },
        body);
}

} // namespace rapport::lesson
