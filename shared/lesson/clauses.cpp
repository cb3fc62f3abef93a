#include "lesson/clauses.h"

#include <algorithm>
#include <array>

namespace rapport::lesson {

namespace {

constexpr std::array<std::string_view, 10> marks{".", ",", ";", ":", "?", "!", "…", "¿", "—", "–"};
constexpr std::array<std::string_view, 9> closers{"\"", "'", ")", "]", "*", "”", "’", "»", "_"};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// The length of the first of some signs that text begins with at an offset, or 0.
template <std::size_t count>
std::size_t lengthOf(const std::array<std::string_view, count> &signs, std::string_view text,
                     std::size_t at)
{
    for (const std::string_view sign : signs) {
        if (text.substr(at).starts_with(sign))
            return sign.size();
    }
    return 0;
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// Behind the marks that begin at an offset and the quotation marks that close after them.
std::size_t behindMarks(std::string_view text, std::size_t at)
{
    while (const std::size_t length = lengthOf(marks, text, at))
        at += length;
    while (const std::size_t length = lengthOf(closers, text, at))
        at += length;
    return at;
}

} // namespace

std::vector<Clause> clausesOf(std::string_view text)
{
    std::vector<Clause> clauses;
    std::size_t begin = skipBlanks(text, 0);
    std::size_t at = begin;
    while (at < text.size()) {
        const std::size_t behind =
            at > begin && lengthOf(marks, text, at) > 0 ? behindMarks(text, at) : at;
        const bool parts = behind > at && (behind == text.size() || isBlank(text[behind]));
        if (!parts) {
            at = std::max(behind, at + 1);
            continue;
        }
        clauses.push_back({begin, behind});
        begin = at = skipBlanks(text, behind);
    }
    std::size_t end = text.size();
    while (end > begin && isBlank(text[end - 1]))
        --end;
    if (begin < end)
        clauses.push_back({begin, end});
    return clauses;
}

} // namespace rapport::lesson
