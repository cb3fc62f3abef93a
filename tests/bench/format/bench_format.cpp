#include "bench/format/eventscan.h"
#include "bench/format/samples.h"
#include "bench/measure.h"
#include "format/coursefolder.h"
#include "format/locator.h"

#include <yaml-cpp/yaml.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <malloc.h>
#include <map>
#include <unistd.h>

using namespace rapport;

namespace {

/// The time a step takes at each size, against the time it takes among 1,000.
class Growth
{
public:
    void note(const std::string &what, int steps, double seconds)
    {
        m_perStep[what][steps] = seconds / steps;
    }

    /// What is linear stays near 1; what is not grows tenfold with ten times the steps.
    [[nodiscard]] bool tell() const
    {
        bool met = true;
        for (const auto &[what, perStep] : m_perStep) {
            for (const auto &[steps, seconds] : perStep) {
                const double ratio = seconds / perStep.at(1000);
                const std::string name = "growth " + what + ' ' + std::to_string(steps);
                if (steps != 1000)
                    met = bench::tell(name.c_str(), seconds * 1e6, perStep.at(1000) * 1e6,
                                      "us/step", ratio, "<=", 2.5) &&
                          met;
            }
        }
        return met;
    }

private:
    std::map<std::string, std::map<int, double>> m_perStep;
};

Growth growth;

/// One lesson of a size, as written by hand and by us.
struct Sample
{
    Sample(int count, std::string (*make)(int), const char *called)
        : steps(count)
        , what(called)
        , hand(make(count))
        , canonical(format::write(read(hand).value))
    {}

    static format::Reading<lesson::Lesson> read(const std::string &text)
    {
        return format::readLesson(format::SourceFile::parse(text, "long.yaml"));
    }
    [[nodiscard]] int rounds() const { return hand.size() > 4'000'000 ? 3 : steps > 500 ? 7 : 25; }
    [[nodiscard]] std::string name(const char *work) const
    {
        return std::string(work) + ' ' + std::to_string(steps) + what;
    }

    int steps;
    const char *what;
    std::string hand;
    std::string canonical;
};

bench::Pair timeReading(const Sample &sample, const std::string &text)
{
    std::size_t seen = 0;
    const bench::Pair time = bench::alternate<bench::OwnTime>(
        sample.rounds(),
        [&] {
            const auto reading = Sample::read(text);
            seen += reading.value.steps.size() + reading.diagnostics.size();
        },
        [&] { seen += bench::eventScan(text); });
    if (seen == 0)
        std::abort();
    return time;
}

bool benchHand(const Sample &sample)
{
    const bench::Pair time = timeReading(sample, sample.hand);
    growth.note(std::string("hand") + sample.what, sample.steps, time.ours);
    return bench::tell(sample.name("hand").c_str(), time.ours * 1e3, time.reference * 1e3, "ms",
                       time.ours / time.reference, "<=", 1.3);
}

bool benchCanonical(const Sample &sample)
{
    const bench::Pair time = timeReading(sample, sample.canonical);
    growth.note(std::string("canonical") + sample.what, sample.steps, time.ours);
    const double megabytes = double(sample.canonical.size()) / 1e6;
    const double ours = megabytes / time.ours;
    const double reference = megabytes / time.reference;
    bool met = bench::tell(sample.name("canonical").c_str(), ours, reference, "MB/s",
                           ours / reference, ">=", 10);
    constexpr double jsYaml = 28.2; // its best on a machine like this
    met = bench::tell(sample.name("  and js-yaml").c_str(), ours, jsYaml, "MB/s", ours / jsYaml,
                      ">=", 1) &&
          met;
    return met;
}

bool benchWriting(const Sample &sample)
{
    const auto reading = Sample::read(sample.canonical);
    const YAML::Node tree = YAML::Load(sample.canonical);
    std::size_t written = 0;
    std::size_t emitted = 0;
    const bench::Pair time = bench::alternate<bench::OwnTime>(
        sample.rounds(), [&] { written = format::write(reading.value).size(); },
        [&] {
            YAML::Emitter emitter;
            emitter << tree;
            emitted = emitter.size();
        });
    growth.note(std::string("write") + sample.what, sample.steps, time.ours);
    const double ours = double(written) / time.ours / 1e6;
    const double reference = double(emitted) / time.reference / 1e6;
    return bench::tell(sample.name("write").c_str(), ours, reference, "MB/s", ours / reference,
                       ">=", 10);
}

double heap()
{
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

/// What a lesson takes once it is read, and the most that is taken on the way: with the text and
/// the tree beside it.
bool benchMemory(const Sample &sample)
{
    const double before = heap();
    format::Reading<lesson::Lesson> reading;
    double most = 0;
    {
        const auto file = format::SourceFile::parse(sample.canonical, "long.yaml");
        reading = format::readLesson(file);
        most = heap() - before;
    }
    const double kept = heap() - before;
    const auto size = double(sample.canonical.size());
    std::printf("%-28s %10.0f bytes a step, %.0f on the way: %.2f x the file\n",
                sample.name("memory").c_str(), kept / sample.steps, most / sample.steps,
                most / size);
    // A step of a few words takes more than its words: there the ratio says nothing.
    return *sample.what != '\0' || bench::tell(sample.name("memory").c_str(), kept / 1e6,
                                               size / 1e6, "MB", kept / size, "<=", 3);
}

/// 10,000 findings into places, among ever more steps.
void benchPlaces(const Sample &sample)
{
    constexpr int findings = 10'000;
    const auto file = format::SourceFile::parse(sample.canonical, "long.yaml");
    std::vector<std::string> addresses;
    for (int i = 0; i < findings; ++i)
        addresses.push_back("steps/s" + std::to_string(i * 7919 % sample.steps) +
                            "/replies/blame/why");
    int lines = 0;
    const bench::Pair time = bench::alternate<bench::OwnTime>(
        5,
        [&] {
            format::Locator locator(file);
            for (const std::string &address : addresses)
                lines += locator.placeOf(address).line;
        },
        [] {});
    std::printf("%-28s %10.2f us a finding, of %d\n", sample.name("places").c_str(),
                time.ours * 1e6 / findings, lines == 0 ? 0 : findings);
}

/// The head of a lesson in a folder costs the same at any size.
bool benchHeads(const Sample &small, const Sample &large)
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / ("heads-" + std::to_string(getpid()));
    for (const Sample *sample : {&small, &large}) {
        const fs::path course = folder / std::to_string(sample->steps) / "course";
        fs::create_directories(course / "lessons");
        std::ofstream(course / "course.yaml") << "rapport: 1\nid: course\ntitle: One\n"
                                                 "lessons: [long]\n";
        std::ofstream(course / "lessons" / "long.yaml") << sample->canonical;
    }
    std::size_t found = 0;
    const auto list = [&](const Sample &sample) {
        for (int i = 0; i < 20; ++i) {
            const auto all = format::readCatalogue(folder / std::to_string(sample.steps));
            for (const format::CourseHead &one : all.courses)
                found += one.lessons.size();
        }
    };
    const bench::Pair time = bench::alternate<bench::OwnTime>(
        15, [&] { list(large); }, [&] { list(small); });
    fs::remove_all(folder);
    return found > 0 &&
           bench::tell(large.name("head").c_str(), time.ours * 1e6 / 20, time.reference * 1e6 / 20,
                       "us", time.ours / time.reference, "<=", 1.5);
}

bool benchAll(const Sample &sample)
{
    bool met = benchHand(sample);
    met = benchCanonical(sample) && met;
    met = benchWriting(sample) && met;
    return benchMemory(sample) && met;
}

} // namespace

int main()
{
    std::puts("name                               ours  reference           ratio       bar");
    bool met = true;
    for (const int steps : {100, 1000, 10'000}) {
        const Sample sample(steps, bench::largeSteps, "");
        met = benchAll(sample) && met;
        benchPlaces(sample);
    }
    for (const int steps : {100, 1000, 10'000, 100'000})
        met = benchAll(Sample(steps, bench::smallSteps, " small")) && met;
    met = benchHeads(Sample(100, bench::largeSteps, ""), Sample(10'000, bench::largeSteps, "")) &&
          met;
    met = growth.tell() && met;
    return met ? 0 : 1;
}
