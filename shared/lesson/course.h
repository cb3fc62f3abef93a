#pragma once

#include "lesson/fields.h"
#include "lesson/lesson.h"
#include "lesson/phrase.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// Something a course measures.
struct Competency
{
    Text name;
    double weight = 1;
    UnknownFields unknown;

    bool operator==(const Competency &) const = default;
};

template <>
struct Fields<Competency>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"name", &Competency::name, "What the learner reads."}.must(),
        Field{"weight", &Competency::weight, "How much its points count in the score."},
    };
};

/// The synthetic voice that stands in until a person has recorded the lines.
struct Voice
{
    std::string name;
    double pitch = 50;
    double speed = 160;
    bool draft = true;
    UnknownFields unknown;

    bool operator==(const Voice &) const = default;
};

template <>
struct Fields<Voice>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"name", &Voice::name, "An espeak-ng voice."}.must(),
        Field{"pitch", &Voice::pitch, "0 to 99."},
        Field{"speed", &Voice::speed, "Words in a minute."},
        Field{"draft", &Voice::draft, "Whether recordings are still wanted."},
    };
};

/// Somebody who speaks in the course.
struct CastMember
{
    Text name;
    Text role;
    Text pronoun;
    Voice voice;
    UnknownFields unknown;

    bool operator==(const CastMember &) const = default;
};

template <>
struct Fields<CastMember>
{
    static constexpr auto table = std::tuple{
        Field{"name", &CastMember::name, "As the learner sees it."}.must(),
        Field{"role", &CastMember::role, "Who they are to the matter."},
        Field{"pronoun", &CastMember::pronoun, "her, him or them."},
        Field{"voice", &CastMember::voice, "The draft voice of their clips."},
    };
};

struct Course
{
    int rapport = formatVersion;
    CourseId id;
    Text title;
    Text summary;
    int version = 1;
    std::string language = "en";
    std::string icon;
    std::string accent;
    Text contentNote;
    std::string note;
    Keyed<CompetencyId, Competency> competencies;
    Keyed<CastId, CastMember> cast;
    std::vector<LessonId> lessons;
    std::vector<Accepted> accept;
    UnknownFields unknown;

    bool operator==(const Course &) const = default;
};

template <>
struct Fields<Course>
{
    static constexpr auto table = std::tuple{
        Field{"rapport", &Course::rapport, "The version of the lesson language."}.must(),
        Field{"id", &Course::id, "Names the course; its folder's name."}.must(),
        Field{"title", &Course::title, "What the learner sees."}.must(),
        Field{"summary", &Course::summary, "A sentence or two for the card."},
        Field{"version", &Course::version, "Counts up with each published change."},
        Field{"language", &Course::language, "The language it is written in (BCP 47)."},
        Field{"icon", &Course::icon, "phone, scale, message, alert, layers or book."},
        Field{"accent", &Course::accent, "call, do, quiz, dont, hold, voice or page."},
        Field{"content_note", &Course::contentNote, "A word of care before hard subjects."},
        Field{"note", &Course::note, "For authors; never shown."},
        Field{"competencies", &Course::competencies, "What it measures."},
        Field{"cast", &Course::cast, "Who speaks in it."},
        Field{"lessons", &Course::lessons, "Its lessons, in order."}.must(),
        Field{"accept", &Course::accept, "Warnings that may stand, each with a reason."},
    };
};

} // namespace rapport::lesson
