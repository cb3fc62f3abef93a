#pragma once

#ifndef Q_MOC_RUN
#include "check/check.h"
#include "lesson/expression/parser.h"
#endif

#include <QStringList>

/// Small lessons to check.
namespace rapport::check::samples {

inline lesson::Step stepOf(const char *id, lesson::StepBody body)
{
    lesson::Step step;
    step.id = {id};
    step.body = std::move(body);
    return step;
}

inline lesson::Step page(const char *id, const char *next)
{
    lesson::Page body;
    body.text = {"Read " + std::string(id) + '.'};
    body.next.id = {next};
    return stepOf(id, std::move(body));
}

inline lesson::Step end(const char *id, lesson::Outcome outcome = lesson::Outcome::Resolved)
{
    return stepOf(id, lesson::End{{"Bye from " + std::string(id) + '.'}, outcome});
}

inline lesson::Reply reply(const char *id, const char *next,
                           lesson::Grade grade = lesson::Grade::None)
{
    lesson::Reply out;
    out.id = {id};
    out.say = {"I say " + std::string(id) + '.'};
    out.grade = grade;
    if (grade != lesson::Grade::None)
        out.why = {"It does something to the caller."};
    out.next.id = {next};
    return out;
}

inline lesson::Step turn(const char *id, const char *next, std::vector<lesson::Reply> replies)
{
    lesson::Turn body;
    body.speaker = {"customer"};
    body.line = {"Well, " + std::string(id) + '?'};
    body.next.id = {next};
    body.replies = std::move(replies);
    return stepOf(id, std::move(body));
}

inline lesson::Lesson lessonOf(std::vector<lesson::Step> steps)
{
    lesson::Lesson out;
    out.start.id = steps.front().id;
    out.steps = std::move(steps);
    return out;
}

/// "RP0204 hold": each finding's code and step, in order of the alphabet.
inline QStringList codesIn(const Findings &findings)
{
    QStringList codes;
    for (const Finding &one : findings)
        codes.append(QString::fromStdString(one.code + ' ' + one.step).trimmed());
    codes.sort();
    return codes;
}

inline QStringList codesOf(const lesson::Lesson &lesson, const Surroundings &around = {})
{
    return codesIn(checkLesson(lesson, around));
}

} // namespace rapport::check::samples
