#include "engine/savedrun.h"
#include "engine/autopilot.h"
#include "format/files.h"
#include "fuzz/target.h"

#include <fstream>
#include <iterator>

using namespace rapport;

namespace {

std::shared_ptr<const engine::Script> compiled(const char *file)
{
    std::ifstream stream(std::string(RAPPORT_SOURCE_DIR "/tests/golden/") + file);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    auto reading = format::readLesson(format::SourceFile::parse(text, file));
    lesson::PhraseBank phrases;
    phrases.phrases.push_back(
        {{"paraphrase-at-handover"}, {}, {"No."}, {"Yes."}, {"So."}, {}, {}, {}});
    auto script = engine::Script::compile(std::move(reading.value), {}, std::move(phrases));
    fuzz::require(script.ok(), file);
    return *script;
}

/// A run that was let in can be played, saved and taken up again like any other.
void goOn(engine::LessonRun run)
{
    engine::Autopilot pilot(run.script(), engine::Aim::Random, run.state().seed);
    for (int i = 0; i < 50 && !run.finished(); ++i) {
        run.advance(Millis(700));
        if (!run.finished())
            fuzz::require(run.answer(pilot.next(run)).ok(), "The autopilot's answer is refused.");
        const auto again = engine::resume(run.sharedScript(), engine::save(run));
        fuzz::require(again.ok() && again->run.state() == run.state(), "Not the same run again.");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto scripts = {compiled("lessons/transfer-sample/lessons/transfer.yaml"),
                                 compiled("runs/every-kind/lesson.yaml")};
    for (const auto &script : scripts) {
        if (auto run = engine::resume(script, fuzz::textOf(data, size)))
            goOn(std::move(run->run));
    }
    return 0;
}
