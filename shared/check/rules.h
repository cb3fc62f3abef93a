#pragma once

#include "check/report.h"
#include "lesson/rules.h"

namespace rapport::check {

/// Complains about rules for written replies, wherever they are kept. `key` is the address of
/// their list. `others` are rules that stand beside them, which `after` may name as well.
void checkPhraseRules(const std::vector<lesson::PhraseRule> &rules, const std::string &key,
                      const std::vector<lesson::PhraseRule> &others, std::string_view language,
                      Report &report);

} // namespace rapport::check
