#include "learner/lesson/answerwords.h"

#include "learner/lesson/fill/stepfiller.h"
#include "ui/text/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::player {

namespace {

/// For translators, who find the sentences of this file under its name.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

QString inOrder(const lesson::Order &order, const engine::Arrange &arranged)
{
    const std::vector<bool> right = engine::judgeOrder(order, arranged);
    return Said::tr("%1 of %2 in order").arg(std::ranges::count(right, true)).arg(right.size());
}

QString inPlace(const engine::StepProgram &step, const engine::Place &place)
{
    const auto *sort = step.as<lesson::Sort>();
    const auto right = std::ranges::count_if(place.items, [&](const auto &placed) {
        if (!sort)
            return placed.first == placed.second;
        const auto item = std::ranges::find(sort->items, placed.first, &lesson::SortItem::id);
        return item != sort->items.end() && item->bucket == placed.second;
    });
    return Said::tr("%1 of %2 in their place").arg(right).arg(place.items.size());
}

QString found(const engine::Finds &finds)
{
    const QString hits = Said::tr("%1 of %2 found").arg(finds.hits).arg(finds.found.size());
    return finds.falseAlarms == 0
               ? hits
               : hits + QStringLiteral(", ") +
                     Said::tr("%1 where there was nothing").arg(finds.falseAlarms);
}

/// The answers to a question of a recording.
QString pickedAt(const engine::StepProgram &step, const engine::Pick &picked)
{
    QStringList texts;
    for (const auto &stop : step.stops) {
        for (const engine::Way &way : stop) {
            if (std::ranges::count(picked.parts, *way.id) > 0)
                texts.append(words(*way.text));
        }
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString answerWords(const engine::StepProgram &step, const engine::Visit &visit)
{
    const engine::Answer &answer = visit.answer;
    if (const auto *arranged = std::get_if<engine::Arrange>(&answer))
        return inOrder(*step.as<lesson::Order>(), *arranged);
    if (const auto *place = std::get_if<engine::Place>(&answer))
        return inPlace(step, *place);
    if (const auto *mark = std::get_if<engine::Mark>(&answer))
        return found(engine::judgeMarks(*step.as<lesson::Clip>(), *mark));
    if (const auto *said = std::get_if<engine::Say>(&answer))
        return QString::fromStdString(said->text);
    if (const auto *speech = std::get_if<engine::Speech>(&answer))
        return Said::tr("%1 of %2 points met")
            .arg(speech->met.size())
            .arg(step.as<lesson::Speak>()->checklist.size());
    if (std::holds_alternative<engine::TimeUp>(answer))
        return Said::tr("The time was up.");
    const auto *picked = std::get_if<engine::Pick>(&answer);
    if (const auto *spot = step.as<lesson::Spot>(); spot && picked)
        return found(engine::judgeSpots(*spot, *picked));
    return picked ? pickedAt(step, *picked) : QString();
}

const lesson::ClipStop *stopAnswered(const engine::LessonRun &run, std::size_t visit)
{
    const auto &visits = run.state().visits;
    const auto *clip = run.script().at(visits[visit].step).as<lesson::Clip>();
    const auto answersOne = [&](std::size_t at) {
        return visits[at].step == visits[visit].step &&
               std::holds_alternative<engine::Pick>(visits[at].answer);
    };
    if (!clip || !answersOne(visit))
        return nullptr;
    std::size_t before = 0;
    while (before < visit && answersOne(visit - before - 1))
        ++before;
    return before < clip->stops.size() ? &clip->stops[before] : nullptr;
}

QString promptOf(const lesson::Step &step)
{
    QString prompt;
    QString text;
    std::visit(
        [&](const auto &body) {
            if constexpr (requires { body.prompt; })
                prompt = words(body.prompt);
            if constexpr (requires { body.text; })
                text = ui::SafeText::toPlain(words(body.text)).simplified();
        },
        step.body);
    const QString title = words(step.title);
    return !prompt.isEmpty() ? prompt : !title.isEmpty() ? title : text;
}

} // namespace rapport::player
