#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// A page to read.
struct Page
{
    static constexpr std::string_view kind = "page";

    Text text;
    Media picture;
    Text alt;
    Media clip;
    Media captions;
    StepRef next;

    bool operator==(const Page &) const = default;
};

template <>
struct Fields<Page>
{
    static constexpr auto table = std::tuple{
        Field{"text", &Page::text, "What the page says."}.must(),
        Field{"picture", &Page::picture, "A picture below the text."},
        Field{"alt", &Page::alt, "What the picture shows, for those who cannot see it."},
        Field{"clip", &Page::clip, "A recording that belongs to the page."},
        Field{"captions", &Page::captions, "The clip's words as WebVTT."},
        CommonFields{},
        Field{"next", &Page::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
