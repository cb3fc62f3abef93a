#pragma once

#include "lesson/course.h"
#include "lesson/lesson.h"
#include "lesson/rules.h"

#include <string_view>
#include <type_traits>

namespace rapport::format {

/// Calls visit(std::type_identity<Record>) with the record that a file of that name holds.
template <class Visit>
decltype(auto) withRecordOf(std::string_view path, Visit &&visit)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (name == "course.yaml")
        return visit(std::type_identity<lesson::Course>());
    if (name == "phrases.yaml")
        return visit(std::type_identity<lesson::PhraseBank>());
    if (name == "rules.yaml")
        return visit(std::type_identity<lesson::RuleBank>());
    return visit(std::type_identity<lesson::Lesson>());
}

} // namespace rapport::format
