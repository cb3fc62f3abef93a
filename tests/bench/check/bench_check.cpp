#include "bench/measure.h"
#include "check/check.h"
#include "format/files.h"

#include <string>

using namespace rapport;

namespace {

/// A lesson as a person writes it: about 1 KB a step, three replies each that all say something
/// else, so that nothing is found but everything is looked at.
std::string handWritten(int steps)
{
    std::string text = "rapport: 1\nid: long\ntitle: A long call\nstart: s0\n"
                       "meters:\n  mood: {start: 40, low: Distressed, high: At ease}\n"
                       "pass: {score: 70%, must: [mood > 20]}\nsteps:\n";
    for (int i = 0; i < steps; ++i) {
        const std::string id = std::to_string(i);
        const std::string next = i + 1 == steps ? "end" : 's' + std::to_string(i + 1);
        text += "  # The moment number " + id + ".\n  - id: s" + id +
                "\n    kind: turn\n    speaker: customer\n    line: I already told all of this to "
                "the last person, and it is number " +
                id +
                " today.\n    clip: media/line.ogg\n    captions: media/line.vtt\n"
                "    note: |\n      Teaches to take the work off the caller.\n    replies:\n";
        int number = 0;
        for (const char *grade : {"dont", "do", "ok"})
            text += "      - id: reply" + std::to_string(++number) +
                    "\n        say: You shouldn't have to repeat it, in the words of number " +
                    std::to_string(number) + ". May I go on from there?\n        grade: " + grade +
                    "\n        score: {empathy: 2, control: 1}\n        effects: [mood += 15]\n"
                    "        when: mood < 90 or visited(s0)\n"
                    "        why: \"It takes the work off her: and asks before going on.\"\n"
                    "        phrase: p7\n        next: " +
                    next + "\n";
        text += '\n';
    }
    return text + "  - id: end\n    kind: end\n    text: Goodbye.\n";
}

/// What lessons are checked against: a course and as many phrases as a trainer may gather.
struct Around
{
    Around()
    {
        for (const char *id : {"empathy", "control"})
            course.competencies.entries.push_back({{id}, {}});
        for (int i = 0; i < 100; ++i) {
            const std::string id = std::to_string(i);
            lesson::Phrase phrase;
            phrase.id = {"p" + id};
            phrase.dont = {"You really should have called department " + id + " much sooner."};
            phrase.correct = {"You have called now, and I am number " + id + '.'};
            phrase.why = {"Nobody can call any sooner."};
            phrases.phrases.push_back(std::move(phrase));
        }
        around.course = &course;
        around.phrases = &phrases;
        around.hasMedia = [](const std::string &) { return true; };
        around.captions = [](const std::string &) {
            return std::optional(check::CaptionFacts{Millis(4000), {}});
        };
    }

    lesson::Course course;
    lesson::PhraseBank phrases;
    check::Surroundings around;
};

bool benchAgainstReading(int steps, int rounds)
{
    const Around around;
    const std::string text = handWritten(steps);
    const lesson::Lesson lesson =
        format::readLesson(format::SourceFile::parse(text, "long.yaml")).value;
    std::size_t found = 0;
    std::size_t read = 0;
    const bench::Pair time = bench::alternate(
        rounds, [&] { found += check::checkLesson(lesson, around.around).size(); },
        [&] {
            // As a file that a person wrote is read, not one we laid out.
            read += format::readLesson(format::SourceFile::parseByEvents(text, "long.yaml"))
                        .value.steps.size();
        });
    const std::string name = "check " + std::to_string(steps) + " steps, read";
    std::printf("%zu findings in %zu steps read\n", found / std::size_t(rounds + 1), read);
    return bench::tell(name.c_str(), time.ours * 1e3, time.reference * 1e3, "ms",
                       time.ours / time.reference, "<=", 0.25);
}

/// The steps of a lesson over and over, as a file of that size would be refused.
lesson::Lesson repeated(const lesson::Lesson &lesson, int times)
{
    lesson::Lesson out = lesson;
    out.steps.clear();
    const auto last = lesson.steps.size() - 1;
    for (int round = 0; round < times; ++round) {
        const std::string suffix = "-" + std::to_string(round);
        for (std::size_t i = 0; i < last; ++i) {
            lesson::Step step = lesson.steps[i];
            auto &turn = std::get<lesson::Turn>(step.body);
            step.id.value += suffix;
            turn.line.source += suffix;
            for (lesson::Reply &reply : turn.replies) {
                reply.when = {};
                if (i + 1 < last)
                    reply.next.id.value += suffix;
                else if (round + 1 < times)
                    reply.next.id.value = "s0-" + std::to_string(round + 1);
            }
            out.steps.push_back(std::move(step));
        }
    }
    out.steps.push_back(lesson.steps.back());
    out.start.id.value = "s0-0";
    return out;
}

/// Ten times the steps take ten times as long, or at most half as long again for the memory.
bool benchGrowth(const lesson::Lesson &thousand, int fewer, int more, int rounds)
{
    const Around around;
    const lesson::Lesson small = repeated(thousand, fewer);
    const lesson::Lesson large = repeated(thousand, more);
    std::size_t found = 0;
    const bench::Pair time = bench::alternate(
        rounds, [&] { found += check::checkLesson(large, around.around).size(); },
        [&] { found += check::checkLesson(small, around.around).size(); });
    const double ours = time.ours * 1e6 / double(large.steps.size());
    const double reference = time.reference * 1e6 / double(small.steps.size());
    const std::string name =
        "check " + std::to_string(more) + "k, " + std::to_string(fewer) + "k steps";
    return found > 0 &&
           bench::tell(name.c_str(), ours, reference, "us/step", ours / reference, "<=", 1.5);
}

} // namespace

int main()
{
    std::puts("name                               ours  reference           ratio       bar");
    bool met = benchAgainstReading(100, 15);
    met = benchAgainstReading(1000, 7) && met;
    met = benchAgainstReading(10000, 3) && met;
    const lesson::Lesson thousand =
        format::readLesson(format::SourceFile::parse(handWritten(1000), "long.yaml")).value;
    met = benchGrowth(thousand, 1, 10, 5) && met;
    met = benchGrowth(thousand, 10, 100, 3) && met;
    return met ? 0 : 1;
}
