#include "records/reviews.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rapport::records {

namespace {

constexpr std::array ratingNames{"again", "hard", "good", "easy"};
constexpr std::array<std::string_view, 4> allRightOrWrong{"turn", "pair", "choice", "write"};
constexpr std::array<std::string_view, 4> inParts{"sort", "match", "order", "spot"};

} // namespace

const char *toString(ReviewRating rating)
{
    return ratingNames[static_cast<std::size_t>(rating)];
}

bool isMistake(const std::string &kind, const std::string &grade)
{
    if (std::ranges::find(allRightOrWrong, kind) != allRightOrWrong.end())
        return grade == "dont";
    return std::ranges::find(inParts, kind) != inParts.end() && (grade == "dont" || grade == "ok");
}

} // namespace rapport::records
