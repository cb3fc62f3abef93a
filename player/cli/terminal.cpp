#include "cli/terminal.h"

namespace rapport::player {

std::string speakerName(const LessonSession &session, const lesson::CastId &speaker)
{
    const lesson::Lesson &lesson = session.run().script().lesson();
    const std::string &id = speaker.value == "customer" && !lesson.customer.empty()
                                ? lesson.customer.value
                                : speaker.value;
    if (const lesson::CastMember *member = session.course().course.cast.find(id))
        return member->name.source;
    if (id == "agent")
        return "You";
    return id == "customer" ? "Customer" : id;
}

void Terminal::show(const LessonSession &session)
{
    const engine::LessonRun &run = session.run();
    const engine::StepProgram &step = run.current();
    const auto paragraph = [this](const lesson::Text &text) { m_console.paragraph(text.source); };
    m_console.out() << '\n';
    if (const auto *turn = step.as<lesson::Turn>())
        return m_console.paragraph(speakerName(session, turn->speaker) + ": " + turn->line.source);
    if (const auto *pair = step.as<lesson::Pair>())
        return showPair(run, *pair);
    if (const auto *hold = step.as<lesson::Hold>())
        return showHold(run, *hold);
    if (const auto *clip = step.as<lesson::Clip>())
        return showClip(session, *clip);
    std::visit(
        [&](const auto &body) {
            if constexpr (requires { body.text; })
                paragraph(body.text);
            if constexpr (requires { body.prompt; })
                paragraph(body.prompt);
        },
        step.step->body);
    if (const auto *spot = step.as<lesson::Spot>())
        showSpot(session, *spot);
    if (const auto *speak = step.as<lesson::Speak>())
        showSpeak(*speak);
}

std::optional<engine::Answer> Terminal::ask(const engine::LessonRun &run)
{
    const engine::StepProgram &step = run.current();
    switch (run.expects()) {
    case engine::Expects::Place:
        if (const auto *sort = step.as<lesson::Sort>())
            return askSort(*sort);
        return askMatch(run, *step.as<lesson::Match>());
    case engine::Expects::Arrange:
        return askOrder(run, *step.as<lesson::Order>());
    case engine::Expects::Clauses:
        return askSpot(*step.as<lesson::Spot>());
    case engine::Expects::Mark:
        return askMarks();
    case engine::Expects::Say:
        return askWrite(*step.as<lesson::Write>());
    case engine::Expects::Speech:
        return askSpeak(*step.as<lesson::Speak>());
    case engine::Expects::OneWay:
    case engine::Expects::Ways:
    case engine::Expects::Holding:
        return askWays(run);
    case engine::Expects::Continue:
    case engine::Expects::Nothing:
        break;
    }
    m_console.out() << "Press Enter to continue.\n";
    return m_console.numbers(0, Console::Many::Any)
               ? std::optional<engine::Answer>(engine::Continue{})
               : std::nullopt;
}

void Terminal::explain(const LessonSession &session)
{
    const engine::Visit &visit = session.run().state().visits.back();
    m_console.out() << '\n';
    if (visit.grade != lesson::Grade::None)
        m_console.out() << verdict(visit.grade) << ".\n";
    explainBody(session.run(), visit);
}

void Terminal::explainBody(const engine::LessonRun &run, const engine::Visit &visit)
{
    const engine::StepProgram &step = run.current();
    const auto *picked = std::get_if<engine::Pick>(&visit.answer);
    const auto *place = std::get_if<engine::Place>(&visit.answer);
    if (const auto *pair = step.as<lesson::Pair>()) {
        const auto words = run.script().wordsOf(*pair);
        m_console.paragraph("Do: " + words.correct->source, 2);
        m_console.paragraph(words.why->source);
    } else if (const auto *sort = step.as<lesson::Sort>()) {
        for (const lesson::SortItem &item : sort->items)
            m_console.paragraph(
                item.text.source + ": " + item.bucket.value + ". " + item.why.source, 2);
    } else if (const auto *match = step.as<lesson::Match>(); match && place) {
        explainMatch(*match, *place);
    } else if (const auto *arranged = std::get_if<engine::Arrange>(&visit.answer)) {
        explainOrder(*step.as<lesson::Order>(), *arranged);
    } else if (const auto *spot = step.as<lesson::Spot>(); spot && picked) {
        explainSpot(*spot, *picked);
    } else if (const auto *mark = std::get_if<engine::Mark>(&visit.answer)) {
        explainMarks(*step.as<lesson::Clip>(), *mark);
    } else if (const lesson::ClipStop *stop = run.stop()) {
        explainWays(step.stops[std::size_t(stop - step.as<lesson::Clip>()->stops.data())]);
    } else if (const auto *said = std::get_if<engine::Say>(&visit.answer)) {
        explainWriting(run, *said);
    } else if (const auto *rating = step.as<lesson::Rating>()) {
        explainRating(run, *rating);
    } else if (const auto *speech = std::get_if<engine::Speech>(&visit.answer)) {
        explainSpeech(*step.as<lesson::Speak>(), *speech);
    } else {
        explainWays(step.ways);
    }
}

void Terminal::explainWays(const std::vector<engine::Way> &ways)
{
    for (const engine::Way &way : ways)
        m_console.paragraph(
            std::string(verdict(way.grade)) + ": " + way.text->source + ' ' + way.why->source, 2);
}

void Terminal::showReaction(const LessonSession &session, const engine::Reaction &reaction,
                            const engine::Visit *visit)
{
    const engine::LessonRun &run = session.run();
    if (run.state().phase == engine::Phase::Explaining)
        return explain(session);
    const bool during = run.script().lesson().coaching == lesson::Coaching::During;
    const auto *picked = visit ? std::get_if<engine::Pick>(&visit->answer) : nullptr;
    if (!during || !picked || reaction.grade == lesson::Grade::None)
        return;
    for (const engine::Way &way : run.script().at(visit->step).ways) {
        if (*way.id == picked->parts.front() && !way.why->empty())
            m_console.paragraph(std::string(verdict(way.grade)) + ": " + way.why->source, 2);
    }
}

void Terminal::showTime(const engine::LessonRun &run)
{
    if (const std::optional<Millis> left = run.timeLeft())
        m_console.paragraph("You have " + clockText(*left) + " to answer.");
}

Result<bool> Terminal::letPass(LessonSession &session, Millis time)
{
    if (!session.run().timeLeft())
        return false;
    const Result<engine::Reaction> reaction = session.advance(time);
    if (!reaction)
        return reaction.error();
    if (reaction->leftStep)
        m_console.paragraph("The time is up.");
    return reaction->leftStep;
}

Result<bool> Terminal::takeOne(LessonSession &session)
{
    showTime(session.run());
    const Millis asked = m_clock.monotonicNow();
    const std::optional<engine::Answer> answer = ask(session.run());
    if (!answer)
        return false;
    const Result<bool> late = letPass(session, m_clock.monotonicNow() - asked);
    if (!late || *late)
        return late;
    const std::size_t visits = session.run().state().visits.size();
    const Result<engine::Reaction> reaction = session.answer(*answer);
    if (!reaction)
        return reaction.error();
    const auto &now = session.run().state().visits;
    showReaction(session, *reaction, now.size() > visits ? &now.back() : nullptr);
    return true;
}

Result<void> Terminal::play(LessonSession &session)
{
    if (!session.notice().empty())
        m_console.paragraph(session.notice());
    if (session.resumed())
        m_console.paragraph("You go on where you left off.");
    if (session.run().state().phase == engine::Phase::Explaining)
        explain(session);
    while (!session.run().finished()) {
        if (session.run().state().phase == engine::Phase::Asking)
            show(session);
        const Result<bool> taken = takeOne(session);
        if (!taken)
            return taken.error();
        if (!*taken) {
            m_console.out() << '\n';
            m_console.paragraph("Your answers and your place are kept. Play again to go on.");
            return session.save();
        }
    }
    m_console.out() << '\n';
    m_console.paragraph(session.run().current().as<lesson::End>()->text.source);
    return {};
}

} // namespace rapport::player
