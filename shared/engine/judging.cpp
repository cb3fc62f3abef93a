#include "engine/judging.h"

#include "lesson/clauses.h"

#include <algorithm>

namespace rapport::engine {

std::vector<bool> judgeOrder(const lesson::Order &order, const Arrange &arranged)
{
    std::vector<bool> right;
    const auto place = [&](const lesson::PartId &id) {
        return std::ranges::find(order.items, id, &lesson::OrderItem::id) - order.items.begin();
    };
    for (std::size_t i = 0; i < arranged.items.size(); ++i) {
        const auto before = i == 0 ? -1 : place(arranged.items[i - 1]);
        right.push_back(place(arranged.items[i]) == before + 1);
    }
    return right;
}

Finds judgeMarks(const lesson::Clip &clip, const Mark &mark)
{
    Finds finds;
    finds.found.resize(clip.marks.size());
    for (const Moment &moment : mark.moments) {
        bool hits = false;
        for (std::size_t i = 0; i < clip.marks.size(); ++i) {
            const lesson::ClipMark &window = clip.marks[i];
            if (moment.from <= window.to && moment.to >= window.from)
                finds.found[i] = hits = true;
        }
        finds.right.push_back(hits);
    }
    finds.hits = int(std::ranges::count(finds.found, true));
    finds.falseAlarms = int(std::ranges::count(finds.right, false));
    return finds;
}

Finds judgeSpots(const lesson::Spot &spot, const Pick &picked)
{
    Finds finds;
    finds.found.resize(spot.spots.size());
    finds.right.resize(picked.parts.size());
    for (const lesson::SpotLine &line : spot.lines) {
        const std::vector<lesson::Clause> clauses = lesson::clausesOf(line.text.source);
        for (std::size_t number = 0; number < clauses.size(); ++number) {
            const auto at = std::ranges::find(picked.parts, clauseId(line.id, number));
            if (at == picked.parts.end())
                continue;
            for (std::size_t i = 0; i < spot.spots.size(); ++i) {
                const lesson::SpotMark &wanted = spot.spots[i];
                const std::size_t begin = line.text.source.find(wanted.words.source);
                const bool overlaps = wanted.line == line.id && begin != std::string::npos &&
                                      begin < clauses[number].end &&
                                      begin + wanted.words.source.size() > clauses[number].begin;
                if (overlaps)
                    finds.found[i] = finds.right[std::size_t(at - picked.parts.begin())] = true;
            }
        }
    }
    finds.hits = int(std::ranges::count(finds.found, true));
    finds.falseAlarms = int(std::ranges::count(finds.right, false));
    return finds;
}

double panelShare(const lesson::Rating &rating, const lesson::PartId &level)
{
    int most = 0;
    int votes = 0;
    for (const lesson::RatingLevel &one : rating.levels) {
        most = std::max(most, one.panel);
        if (one.id == level)
            votes = std::max(0, one.panel);
    }
    return most == 0 ? 1 : double(votes) / most;
}

lesson::Judgement judgeWriting(const StepProgram &step, const Say &said,
                               const std::string &language)
{
    return lesson::judgeReply(said.text, step.phrases, step.as<lesson::Write>()->words, language);
}

std::vector<SpeechFinding> judgeSpeech(const lesson::Speak &speak, const Speech &speech)
{
    std::vector<SpeechFinding> findings;
    const auto look = [&](const std::string &name, double least, double most) {
        const auto taken =
            std::ranges::find(speech.measured, name, &std::pair<std::string, double>::first);
        if ((least == 0 && most == 0) || taken == speech.measured.end())
            return;
        const double value = taken->second;
        const bool kept = (least == 0 || value >= least) && (most == 0 || value <= most);
        findings.push_back({name, value, least, most, kept});
    };
    const auto seconds = [](Millis time) { return double(time.count()) / 1000; };
    for (std::size_t i = 0; i < speak.pauses.size(); ++i)
        look("pause_" + std::to_string(i + 1), seconds(speak.pauses[i].least),
             seconds(speak.pauses[i].longest));
    look("longest_pause", 0, seconds(speak.longestPause));
    look("pace", speak.pace.least, speak.pace.most);
    look("loudness", speak.loudness.least, speak.loudness.most);
    return findings;
}

} // namespace rapport::engine
