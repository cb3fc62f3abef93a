#include "e2e/window/follower.h"

#include <algorithm>

/// The keys for each kind of step.
namespace rapport {

namespace {

QString number(std::size_t at)
{
    return QString::number(at + 1);
}

QStringList times(std::size_t count, const QString &key)
{
    return QStringList(qsizetype(count), key);
}

/// Each item in its turn, the last one first, is carried to the top.
QStringList arranging(const engine::LessonRun &run, const lesson::Order &order,
                      const engine::Arrange &arranged)
{
    std::vector<lesson::PartId> shown;
    for (const std::size_t at : run.shuffled(order.items.size()))
        shown.push_back(order.items[at].id);
    QStringList keys;
    for (auto item = arranged.items.rbegin(); item != arranged.items.rend(); ++item) {
        const auto found = std::ranges::find(shown, *item);
        const auto at = std::size_t(found - shown.begin());
        keys << times(shown.size(), "Up") << times(at, "Down") << times(at, "alt+Up");
        std::rotate(shown.begin(), found, found + 1);
    }
    return keys << "Return";
}

QStringList placing(const engine::LessonRun &run, const engine::Place &place)
{
    QStringList keys;
    const auto *match = run.current().as<lesson::Match>();
    for (std::size_t i = 0; match && i < place.items.size(); ++i) {
        const auto rights = rightSides(run, *match);
        const auto at = std::ranges::find(rights, place.items[i].second) - rights.begin();
        keys << number(i) << QString(QChar(u'a' + char16_t(at)));
    }
    const auto *sort = run.current().as<lesson::Sort>();
    for (std::size_t i = 0; sort && i < place.items.size(); ++i) {
        const auto bucket =
            std::ranges::find(sort->buckets, place.items[i].second, &lesson::Bucket::id);
        keys << QString::fromStdString(bucket->key).toLower();
    }
    return keys << "Return";
}

QStringList spotting(const lesson::Spot &spot, const engine::Pick &pick)
{
    const std::vector<lesson::PartId> clauses = clausesOf(spot);
    QStringList keys{"Down"};
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        if (i > 0)
            keys << "Right";
        if (std::ranges::count(pick.parts, clauses[i]) > 0)
            keys << "space";
    }
    return keys << "Return";
}

QStringList picking(const engine::LessonRun &run, const engine::Pick &pick)
{
    QStringList keys;
    // A question of a recording comes at once to somebody who reads.
    if (run.current().as<lesson::Clip>() && run.state().part == 0)
        keys << "t";
    const auto ways = run.ways();
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (std::ranges::count(pick.parts, *ways[i]->id) > 0)
            keys << number(i);
    }
    return run.expects() == engine::Expects::Ways ? keys << "Return" : keys;
}

QStringList marking(const engine::LessonRun &run, const engine::Mark &mark,
                    const format::Captions &captions)
{
    QStringList keys = run.state().part == 0 ? QStringList{"t"} : QStringList();
    for (const format::Cue &cue : captions.cues) {
        keys << "Down";
        if (std::ranges::count(mark.moments, engine::Moment{cue.start, cue.end}) > 0)
            keys << "space";
    }
    return keys << "Return";
}

QStringList writing(const std::string &text)
{
    QStringList keys;
    for (const char letter : text)
        keys << (letter == ' '    ? QStringLiteral("space")
                 : letter == '.'  ? QStringLiteral("period")
                 : letter == '\'' ? QStringLiteral("apostrophe")
                                  : QString(QLatin1Char(letter)));
    return keys << "ctrl+Return";
}

QStringList speaking(const lesson::Speak &speak, const engine::Speech &speech)
{
    QStringList keys{"Return"};
    for (std::size_t i = 0; i < speak.checklist.size(); ++i) {
        if (std::ranges::count(speech.met, speak.checklist[i].id) > 0)
            keys << number(i);
    }
    return keys << "Return";
}

} // namespace

QStringList keysFor(const engine::LessonRun &run, const engine::Answer &answer,
                    const format::Captions &captions)
{
    if (const auto *pick = std::get_if<engine::Pick>(&answer)) {
        const auto *spot = run.current().as<lesson::Spot>();
        return spot ? spotting(*spot, *pick) : picking(run, *pick);
    }
    if (const auto *place = std::get_if<engine::Place>(&answer))
        return placing(run, *place);
    if (const auto *arranged = std::get_if<engine::Arrange>(&answer))
        return arranging(run, *run.current().as<lesson::Order>(), *arranged);
    if (const auto *mark = std::get_if<engine::Mark>(&answer))
        return marking(run, *mark, captions);
    if (const auto *said = std::get_if<engine::Say>(&answer))
        return writing(said->text);
    if (const auto *speech = std::get_if<engine::Speech>(&answer))
        return speaking(*run.current().as<lesson::Speak>(), *speech);
    return {"Return"};
}

} // namespace rapport
