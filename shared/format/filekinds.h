#pragma once

#include "format/files.h"
#include "lesson/rules.h"
#include "lesson/translation.h"

#include <string_view>
#include <type_traits>

namespace rapport::format {

/// Calls visit(std::type_identity<Record>) with the record that a file of that name holds.
template <class Visit>
decltype(auto) withRecordOf(std::string_view path, Visit &&visit)
{
    switch (kindOfFile(path)) {
    case FileKind::Course:
        return visit(std::type_identity<lesson::Course>());
    case FileKind::Phrases:
        return visit(std::type_identity<lesson::PhraseBank>());
    case FileKind::Rules:
        return visit(std::type_identity<lesson::RuleBank>());
    case FileKind::Translation:
        return visit(std::type_identity<lesson::Translation>());
    case FileKind::Lesson:
        break;
    }
    return visit(std::type_identity<lesson::Lesson>());
}

} // namespace rapport::format
