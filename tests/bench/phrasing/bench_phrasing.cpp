#include "bench/measure.h"
#include "format/files.h"
#include "lesson/phrasing/judge.h"

#include <fstream>
#include <iterator>
#include <regex>
#include <string>

using namespace rapport;

namespace {

/// About sixty words, as a learner types them.
const std::string reply =
    "I'm so sorry to hear that, Mrs Patel, and thank you for telling me. I can hear how worried "
    "you "
    "are about the rent. I've got my colleague's notes here, so you don't have to go through any "
    "of "
    "it again. I'd like to stop the card first, so that nothing more goes out. Is that all right "
    "with you, or shall I call you back tomorrow?";

lesson::RuleBank starterRules()
{
    std::ifstream stream(RAPPORT_SOURCE_DIR "/content/templates/rules.yaml");
    std::string text((std::istreambuf_iterator<char>(stream)), {});
    return format::readRules(format::SourceFile::parse(std::move(text), "rules.yaml")).value;
}

/// A pattern as near as a regular expression comes to it: no inflections, no contractions.
std::string expressionOf(const std::string &pattern)
{
    std::string out = "\\b(";
    for (const char c : pattern) {
        if (c == ' ')
            out += ")\\W+(";
        else if (c == '.')
            out += out.ends_with('(') ? "\\w+\\W+" : "";
        else if (c == '*')
            out += "\\w*";
        else if (c != '=' && c != '^')
            out += c;
    }
    return out + ")\\b";
}

std::vector<std::regex> expressionsOf(const lesson::RuleBank &bank)
{
    std::vector<std::regex> out;
    for (const lesson::RuleSet &set : bank.sets) {
        for (const lesson::PhraseRule &rule : set.rules) {
            for (const auto *list : {&rule.must, &rule.mustNot}) {
                for (const std::string &pattern : *list)
                    out.emplace_back(expressionOf(pattern),
                                     std::regex::icase | std::regex::optimize);
            }
        }
    }
    return out;
}

} // namespace

int main()
{
    const lesson::RuleBank bank = starterRules();
    const std::vector<std::regex> expressions = expressionsOf(bank);
    std::size_t found = 0;
    std::size_t matched = 0;
    const bench::Pair time = bench::alternate(
        15,
        [&] {
            for (const lesson::RuleSet &set : bank.sets) {
                for (const auto &one : lesson::judgeReply(reply, set.rules, {}, "en").rules)
                    found += one.found.size() + one.forbidden.size();
            }
        },
        [&] {
            for (const std::regex &one : expressions)
                matched += std::regex_search(reply, one) ? 1 : 0;
        });
    std::printf("%zu sets, %zu patterns\n", bank.sets.size(), expressions.size());
    std::puts("name                               ours  reference           ratio       bar");
    // Ours reads the patterns too; the expressions were made beforehand.
    const bool met = bench::tell("judge 60 words by 10 sets", time.ours * 1e3, time.reference * 1e3,
                                 "ms", time.ours / time.reference, "<=", 1);
    return met && found > 0 && matched > 0 ? 0 : 1;
}
