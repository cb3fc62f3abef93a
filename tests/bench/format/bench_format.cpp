#include "bench/measure.h"
#include "format/files.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <istream>
#include <sstream>
#include <string>

using namespace rapport;

namespace {

/// A lesson as a person writes it: about 1 KB a step, three replies each, a comment now and then.
std::string handWritten(int steps)
{
    std::string text = "rapport: 1\nid: long\ntitle: A long call\nstart: s0\n"
                       "meters:\n  mood: {start: 40, low: Distressed, high: At ease}\nsteps:\n";
    for (int i = 0; i < steps; ++i) {
        const std::string id = std::to_string(i);
        const std::string next = i + 1 == steps ? "end" : 's' + std::to_string(i + 1);
        text += "  # The moment number " + id + ".\n  - id: s" + id +
                "\n    kind: turn\n"
                "    speaker: customer\n    line: I already told all of this to the last person, "
                "and it is number " +
                id +
                " today.\n    note: |\n      Teaches to take the work "
                "off the caller.\n      Tests asking before going on.\n    replies:\n";
        for (const char *reply : {"ack", "paraphrase", "blame"})
            text += std::string("      - id: ") + reply +
                    "\n        say: You shouldn't have to "
                    "repeat it. I have the notes. May I go on from there?\n        grade: do\n"
                    "        score: {empathy: 2, control: 1}\n        effects: [mood += 15]\n"
                    "        why: \"It takes the work off her: and asks before going on.\"\n"
                    "        next: " +
                    next + "\n";
        text += '\n';
    }
    return text + "  - id: end\n    kind: end\n    text: Goodbye.\n";
}

struct Deaf final : YAML::EventHandler
{
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        bytes += value.size();
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {}
    void OnMapEnd() override {}

    std::size_t bytes = 0;
};

std::size_t scan(const std::string &text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Deaf deaf;
    parser.HandleNextDocument(deaf);
    return deaf.bytes;
}

bool benchReading(int steps, int rounds)
{
    const std::string text = handWritten(steps);
    std::size_t seen = 0;
    const bench::Pair time = bench::alternate(
        rounds,
        [&] {
            const auto reading = format::readLesson(format::SourceFile::parse(text, "long.yaml"));
            seen += reading.value.steps.size() + reading.diagnostics.size();
        },
        [&] { seen += scan(text); });
    const std::string name = "read " + std::to_string(steps) + " steps";
    return seen > 0 && bench::tell(name.c_str(), time.ours * 1e3, time.reference * 1e3, "ms",
                                   time.ours / time.reference, "<=", 1.3);
}

bool benchWriting(int steps, int rounds)
{
    const auto reading =
        format::readLesson(format::SourceFile::parse(handWritten(steps), "long.yaml"));
    const std::string canonical = format::write(reading.value);
    const YAML::Node tree = YAML::Load(canonical);
    std::size_t written = 0;
    std::size_t emitted = 0;
    const bench::Pair time = bench::alternate(
        rounds, [&] { written = format::write(reading.value).size(); },
        [&] {
            YAML::Emitter emitter;
            emitter << tree;
            emitted = emitter.size();
        });
    const double ours = double(written) / time.ours / 1e6;
    const double reference = double(emitted) / time.reference / 1e6;
    const std::string name = "write " + std::to_string(steps) + " steps";
    return bench::tell(name.c_str(), ours, reference, "MB/s", ours / reference, ">=", 10);
}

} // namespace

int main()
{
    std::puts("name                               ours  reference           ratio       bar");
    bool met = benchReading(100, 15);
    met = benchReading(1000, 7) && met;
    met = benchReading(10000, 3) && met;
    met = benchWriting(1000, 7) && met;
    return met ? 0 : 1;
}
