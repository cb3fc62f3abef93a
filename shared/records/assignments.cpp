#include "records/assignments.h"

#include <charconv>
#include <chrono>
#include <regex>

namespace rapport::records {

namespace {

int numberAt(const std::string &text, std::size_t at, std::size_t length)
{
    int number = 0;
    std::from_chars(text.data() + at, text.data() + at + length, number);
    return number;
}

} // namespace

bool isDay(const std::string &text)
{
    static const std::regex form(R"(\d{4}-\d\d-\d\d)");
    if (!std::regex_match(text, form))
        return false;
    const std::chrono::year_month_day day{std::chrono::year(numberAt(text, 0, 4)),
                                          std::chrono::month(unsigned(numberAt(text, 5, 2))),
                                          std::chrono::day(unsigned(numberAt(text, 8, 2)))};
    return day.ok();
}

} // namespace rapport::records
