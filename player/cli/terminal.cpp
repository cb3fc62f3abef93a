#include "cli/terminal.h"

#include "base/utf8.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

namespace rapport::player {

namespace {

constexpr std::size_t terminalColumns = 88;

std::string clock(Millis time)
{
    const long long seconds = time.count() / 1000;
    std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + ':' + (rest.size() == 1 ? "0" : "") + rest;
}

const char *verdict(lesson::Grade grade)
{
    switch (grade) {
    case lesson::Grade::Do:
        return "Do";
    case lesson::Grade::Ok:
        return "In part";
    case lesson::Grade::Dont:
        return "Don't";
    case lesson::Grade::None:
        break;
    }
    return "";
}

/// Markdown's emphasis is left out; a star between blanks stays.
std::string withoutStars(const std::string &line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool blankBefore = i == 0 || line[i - 1] == ' ';
        const bool blankAfter = i + 1 == line.size() || line[i + 1] == ' ';
        if (line[i] != '*' || (blankBefore && blankAfter))
            out += line[i];
    }
    return out;
}

/// Who speaks, as the cast names them.
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

} // namespace

void Terminal::paragraph(const std::string &text, int indent)
{
    const std::string margin(std::size_t(indent), ' ');
    std::istringstream lines(text);
    std::string out = margin;
    const auto flush = [&] {
        if (out.size() > margin.size())
            m_out << out << '\n';
        out = margin;
    };
    for (std::string line; std::getline(lines, line);) {
        const bool isItem = line.starts_with("- ") || line.starts_with("* ");
        if (line.empty() || isItem)
            flush();
        if (line.empty())
            m_out << '\n';
        std::istringstream words(withoutStars(line));
        for (std::string word; words >> word;) {
            if (countCharacters(out) + 1 + countCharacters(word) > terminalColumns)
                flush();
            out += (out.size() > margin.size() ? " " : "") + word;
        }
    }
    flush();
}

void Terminal::show(const LessonSession &session)
{
    const engine::LessonRun &run = session.run();
    const engine::StepProgram &step = run.current();
    m_out << '\n';
    if (const auto *page = step.as<lesson::Page>()) {
        paragraph(page->text.source);
    } else if (const auto *turn = step.as<lesson::Turn>()) {
        paragraph(speakerName(session, turn->speaker) + ": " + turn->line.source);
    } else if (const auto *pair = step.as<lesson::Pair>()) {
        const auto words = run.script().wordsOf(*pair);
        paragraph(words.situation->source);
        paragraph(pair->prompt.source);
        if (pair->mode == lesson::PairMode::Show) {
            paragraph("Don't: " + words.dont->source, 2);
            paragraph("Do: " + words.correct->source, 2);
            paragraph(words.why->source);
        }
    } else if (const auto *choice = step.as<lesson::Choice>()) {
        paragraph(choice->text.source);
        paragraph(choice->prompt.source);
    } else if (const auto *sort = step.as<lesson::Sort>()) {
        paragraph(sort->prompt.source);
        paragraph(sort->text.source);
    } else if (const auto *hold = step.as<lesson::Hold>()) {
        const engine::HoldState &state = run.state().hold;
        paragraph(!state.onHold      ? hold->text.source
                  : run.holdIsDone() ? "It is done. Go back to the caller."
                                     : hold->waiting.source);
        if (state.wasHeld)
            paragraph("On hold for " + clock(state.held) +
                      " in all. Nobody has spoken to the "
                      "caller for " +
                      clock(state.silence) + ".");
        paragraph(hold->prompt.source);
    }
}

void Terminal::showOptions(const engine::LessonRun &run)
{
    int number = 0;
    for (const engine::Way *way : run.ways())
        paragraph(std::to_string(++number) + "  " + way->text->source, 2);
    if (run.canWait())
        paragraph(std::to_string(++number) + "  Wait " +
                      std::to_string(engine::LessonRun::waitStep.count() / 1000) + " seconds",
                  2);
}

std::optional<std::vector<int>> Terminal::numbers(int most, bool several)
{
    std::string line;
    while (m_out << "> " << std::flush, std::getline(m_in, line)) {
        std::istringstream words(line);
        std::vector<int> typed;
        bool fits = true;
        for (std::string word; words >> word;) {
            if (word == "q" || word == "quit")
                return std::nullopt;
            const bool digits = word.size() < 4 && std::ranges::all_of(word, [](unsigned char c) {
                                    return c >= '0' && c <= '9';
                                });
            typed.push_back(digits ? std::stoi(word) : 0);
            fits = fits && typed.back() >= 1 && typed.back() <= most;
        }
        if (most == 0 || (fits && !typed.empty() && (several || typed.size() == 1)))
            return typed;
        m_out << "Type " << (several ? "one or more numbers" : "a number") << " from 1 to " << most
              << ", or q to leave with your progress kept.\n";
    }
    return std::nullopt;
}

std::optional<engine::Answer> Terminal::askSort(const lesson::Sort &sort)
{
    engine::Place place;
    for (const lesson::SortItem &item : sort.items) {
        paragraph(item.text.source, 2);
        int number = 0;
        for (const lesson::Bucket &bucket : sort.buckets)
            m_out << "    " << ++number << "  " << bucket.name.source << '\n';
        const auto typed = numbers(int(sort.buckets.size()), false);
        if (!typed)
            return std::nullopt;
        place.items.push_back({item.id, sort.buckets[std::size_t(typed->front() - 1)].id});
    }
    return place;
}

std::optional<engine::Answer> Terminal::ask(const engine::LessonRun &run)
{
    if (run.state().phase == engine::Phase::Explaining || run.canContinue()) {
        m_out << "Press Enter to continue.\n";
        return numbers(0, true) ? std::optional<engine::Answer>(engine::Continue{}) : std::nullopt;
    }
    if (const auto *sort = run.current().as<lesson::Sort>())
        return askSort(*sort);
    showOptions(run);
    const auto *choice = run.current().as<lesson::Choice>();
    const std::vector<const engine::Way *> ways = run.ways();
    const int most = int(ways.size()) + (run.canWait() ? 1 : 0);
    const auto typed = numbers(most, choice && choice->multiple);
    if (!typed)
        return std::nullopt;
    if (std::size_t(typed->front()) > ways.size())
        return engine::Wait{};
    engine::Pick pick;
    for (const int number : std::set<int>(typed->begin(), typed->end()))
        pick.parts.push_back(*ways[std::size_t(number - 1)]->id);
    return pick;
}

void Terminal::explain(const LessonSession &session)
{
    const engine::LessonRun &run = session.run();
    const engine::Visit &visit = run.state().visits.back();
    m_out << '\n' << verdict(visit.grade) << ".\n";
    if (const auto *pair = run.current().as<lesson::Pair>()) {
        const auto words = run.script().wordsOf(*pair);
        paragraph("Do: " + words.correct->source, 2);
        paragraph(words.why->source);
    } else if (const auto *sort = run.current().as<lesson::Sort>()) {
        for (const lesson::SortItem &item : sort->items)
            paragraph(item.text.source + ": " + item.bucket.value + ". " + item.why.source, 2);
    } else {
        for (const engine::Way &way : run.current().ways)
            paragraph(std::string(verdict(way.grade)) + ": " + way.text->source + ' ' +
                          way.why->source,
                      2);
    }
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
            paragraph(std::string(verdict(way.grade)) + ": " + way.why->source, 2);
    }
}

Result<void> Terminal::play(LessonSession &session)
{
    if (!session.notice().empty())
        paragraph(session.notice());
    if (session.resumed())
        paragraph("You go on where you left off.");
    if (session.run().state().phase == engine::Phase::Explaining)
        explain(session);
    bool again = true;
    while (!session.run().finished()) {
        if (again && session.run().state().phase == engine::Phase::Asking)
            show(session);
        const std::optional<engine::Answer> answer = ask(session.run());
        if (!answer) {
            m_out << '\n';
            paragraph("Your answers and your place are kept. Play again to go on.");
            return session.save();
        }
        const std::size_t visits = session.run().state().visits.size();
        const Result<engine::Reaction> reaction = session.answer(*answer);
        if (!reaction)
            return reaction.error();
        const auto &now = session.run().state().visits;
        showReaction(session, *reaction, now.size() > visits ? &now.back() : nullptr);
        again = session.run().state().phase == engine::Phase::Asking;
    }
    const auto *end = session.run().current().as<lesson::End>();
    m_out << '\n';
    paragraph(end->text.source);
    return {};
}

} // namespace rapport::player
