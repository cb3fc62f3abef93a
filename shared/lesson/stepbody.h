#pragma once

#include "lesson/kinds/branch.h"
#include "lesson/kinds/choice.h"
#include "lesson/kinds/clip.h"
#include "lesson/kinds/end.h"
#include "lesson/kinds/hold.h"
#include "lesson/kinds/match.h"
#include "lesson/kinds/order.h"
#include "lesson/kinds/page.h"
#include "lesson/kinds/pair.h"
#include "lesson/kinds/rating.h"
#include "lesson/kinds/sort.h"
#include "lesson/kinds/speak.h"
#include "lesson/kinds/spot.h"
#include "lesson/kinds/turn.h"
#include "lesson/kinds/unknown.h"
#include "lesson/kinds/write.h"

#include <utility>
#include <variant>

namespace rapport::lesson {

/// THE list of kinds. A new kind of step is one header under kinds/ and one entry here.
using StepBody = std::variant<Page, Pair, Turn, Clip, Choice, Sort, Order, Match, Spot, Write,
                              Rating, Hold, Speak, Branch, End, UnknownStep>;

template <class Body>
concept KnownKind = HasFields<Body>;

/// Calls visit(std::type_identity<Kind>) for each known kind, in the order of the list.
template <class Visit>
constexpr void forEachKind(Visit &&visit)
{
    const auto one = [&]<class Body>(std::type_identity<Body> type) {
        if constexpr (KnownKind<Body>)
            visit(type);
    };
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (one(std::type_identity<std::variant_alternative_t<I, StepBody>>()), ...);
    }
    (std::make_index_sequence<std::variant_size_v<StepBody>>());
}

} // namespace rapport::lesson
