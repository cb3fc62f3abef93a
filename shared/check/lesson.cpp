#include "check/kinds.h"
#include "check/lessonrules.h"
#include "lesson/walk.h"

#include <unordered_map>
#include <unordered_set>

namespace rapport::check {

namespace {

using lesson::Type;

/// The rules that hold for every kind of step, found by walking the field tables.
class LessonCheck
{
public:
    LessonCheck(const lesson::Lesson &lesson, const Surroundings &around, Findings &out)
        : m_lesson(lesson)
        , m_around(around)
        , m_out(out)
        , m_graph(lesson)
    {
        declareNames();
        if (around.phrases) {
            for (const lesson::Phrase &phrase : around.phrases->phrases)
                m_phrases.insert(phrase.id.value);
        }
    }

    void run()
    {
        checkHead();
        checkRepeatedIds();
        for (const lesson::Step &step : m_lesson.steps) {
            Report report(m_out, &step);
            checkValues(step, report);
            checkTimer(step, report);
            std::visit([&](const auto &body) { checkBody(body, m_around, report); }, step.body);
        }
        checkMedia(m_lesson, m_around, m_out);
        checkStory(m_lesson, m_graph, m_out);
        checkAnswers(m_lesson, m_out);
        checkLengths(m_lesson, m_out);
        checkWording(m_lesson, m_around, m_out);
        if (m_around.paths)
            checkPaths(m_lesson, *m_around.paths, m_out);
    }

private:
    void declareNames()
    {
        for (const auto &[name, meter] : m_lesson.meters.entries)
            m_types.emplace(name.value, Type::Number);
        for (const auto &[name, value] : m_lesson.vars.entries)
            m_types.emplace(name.value,
                            std::holds_alternative<bool>(value) ? Type::Boolean : Type::Number);
        m_assignable = m_types;
        m_types.emplace("score", Type::Number);
        if (m_around.course) {
            for (const auto &[id, competency] : m_around.course->competencies.entries)
                m_types.emplace(id.value, Type::Number);
        }
        std::string address;
        for (const lesson::Step &step : m_lesson.steps) {
            lesson::walkStep(step, address, [&](const std::string &, const auto &value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, lesson::Score>) {
                    for (const auto &[id, points] : value.entries)
                        m_types.emplace(id.value, Type::Number);
                }
            });
        }
        m_scope.name = [this](std::string_view name) -> std::optional<Type> {
            const auto found = m_types.find(std::string(name));
            return found == m_types.end() ? std::nullopt : std::optional(found->second);
        };
        m_scope.hasStep = [this](std::string_view id) { return m_graph.find(id) >= 0; };
    }

    void checkHead()
    {
        Report report(m_out);
        if (!m_lesson.start.empty() && m_graph.find(m_lesson.start.id.value) < 0)
            report.error("RP0205", "start",
                         "The lesson starts at “" + m_lesson.start.id.value +
                             "”, which does not exist.",
                         "Name the id of its first step.");
        for (const auto &[name, meter] : m_lesson.meters.entries) {
            if (meter.min >= meter.max || meter.start < meter.min || meter.start > meter.max)
                report.error("RP0206", "meters/" + name.value,
                             "The meter starts outside of its range, or has none.",
                             "Let min be below max, and start between them.");
        }
        checkPass(m_lesson, m_scope, m_around, report);
        checkAfter(m_lesson, m_around, report);
        if (!m_lesson.customer.empty())
            checkSpeaker(m_lesson.customer, "customer", report);
    }

    void checkRepeatedIds()
    {
        std::unordered_set<std::string_view> seen;
        for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
            const lesson::Step &step = m_lesson.steps[i];
            if (seen.insert(step.id.value).second)
                continue;
            m_out.push_back({"RP0201",
                             Severity::Error,
                             "steps/#" + std::to_string(i) + "/id",
                             step.id.value,
                             "“" + step.id.value + "” is already the id of an earlier step.",
                             "Give this one another id.",
                             0,
                             {},
                             0});
        }
    }

    void checkValues(const lesson::Step &step, Report &report)
    {
        std::string address;
        lesson::walkStep(step, address, [&](const std::string &at, const auto &value) {
            checkValue(value, at, report);
        });
    }

    template <class T>
    void checkValue(const T &, const std::string &, Report &)
    {}

    void checkValue(const lesson::StepRef &ref, const std::string &at, Report &report)
    {
        if (!ref.empty() && m_graph.find(ref.id.value) < 0)
            report.error("RP0202", at, "It goes to “" + ref.id.value + "”, which does not exist.",
                         "Name the id of a step of this lesson.");
    }

    void checkValue(const lesson::Expression &value, const std::string &at, Report &report)
    {
        checkExpression(value, Type::Boolean, m_scope, at, report);
    }

    void checkValue(const lesson::Effect &effect, const std::string &at, Report &report)
    {
        // What could not be read is no effect, and was complained about.
        if (effect.source.empty())
            return;
        const auto target = m_assignable.find(effect.target);
        if (target == m_assignable.end()) {
            report.error("RP0209", at,
                         "There is no meter or variable “" + effect.target + "” to change.",
                         "Declare it under meters or vars.");
            return;
        }
        const lesson::Typed typed = lesson::checkTypes(effect.value, m_scope);
        const bool adds = effect.assign != lesson::Assign::Set;
        if (typed.problem)
            report.error("RP0207", at, typed.problem->message,
                         "Declare the name under meters or vars, or correct it.");
        else if (typed.type != target->second || (adds && typed.type == Type::Boolean))
            report.error("RP0230", at, "“" + effect.source + "” mixes numbers with true and false.",
                         "Give it a value of the kind it began with.");
    }

    void checkValue(const lesson::PhraseRef &ref, const std::string &at, Report &report)
    {
        if (!ref.empty() && m_around.phrases && !m_phrases.contains(ref.id.value))
            report.error("RP0232", at, "The phrase bank has no “" + ref.id.value + "”.",
                         "Add it to phrases.yaml, or name another.");
    }

    void checkValue(const lesson::Score &score, const std::string &at, Report &report)
    {
        if (!m_around.course)
            return;
        for (const auto &[id, points] : score.entries) {
            if (!m_around.course->competencies.find(id.value))
                report.error("RP0213", at + '/' + id.value,
                             "The course measures no competency “" + id.value + "”.",
                             "Declare it in course.yaml, or name another.");
        }
    }

    void checkValue(const lesson::CastId &speaker, const std::string &at, Report &report)
    {
        checkSpeaker(speaker, at, report);
    }

    void checkSpeaker(const lesson::CastId &speaker, const std::string &at, Report &report)
    {
        const bool builtIn = speaker.value == "customer" || speaker.value == "agent";
        if (!speaker.empty() && !builtIn && m_around.course &&
            !m_around.course->cast.find(speaker.value))
            report.error("RP0214", at, "Nobody of the cast is called “" + speaker.value + "”.",
                         "Add them to the cast in course.yaml, or name another.");
    }

    const lesson::Lesson &m_lesson;
    const Surroundings &m_around;
    Findings &m_out;
    StoryGraph m_graph;
    lesson::Scope m_scope;
    std::unordered_map<std::string, Type> m_types;
    std::unordered_map<std::string, Type> m_assignable;
    std::unordered_set<std::string_view> m_phrases;
};

} // namespace

Findings checkLesson(const lesson::Lesson &lesson, const Surroundings &around)
{
    Findings findings;
    LessonCheck(lesson, around, findings).run();
    return findings;
}

} // namespace rapport::check
