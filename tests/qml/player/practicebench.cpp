#include "practicebench.h"

#include "records/sqlitestore.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace rapport;
using namespace rapport::records;

namespace {

/// The machine's clock, so many days earlier.
class EarlierClock final : public Clock
{
public:
    explicit EarlierClock(int days)
        : m_back(std::chrono::hours(24 * days))
    {}

    [[nodiscard]] UtcTime utcNow() const override { return SystemClock().utcNow() - m_back; }
    [[nodiscard]] Millis monotonicNow() const override { return SystemClock().monotonicNow(); }

private:
    Millis m_back;
};

} // namespace

bool PracticeBench::miss(const QString &learner, const QString &course, const QString &lesson,
                         const QStringList &steps, int daysAgo) const
{
    const EarlierClock clock(daysAgo);
    QDir().mkpath(path("data"));
    auto store = SqliteStore::open(path("data/records.sqlite").toStdString(), clock);
    if (!store)
        return false;
    const LearnerId id = (*(*store)->learnerByName(learner.toStdString(), true))->id;
    const auto attempt = (*store)->beginAttempt(
        {id, {course.toStdString()}, {lesson.toStdString()}, "1", "earlier", "run"});
    bool kept = attempt.ok();
    for (const QString &step : steps) {
        const AnswerRecord wrong{step.toStdString(), "turn", "wrong", "dont", 0, "", Millis(1)};
        kept = kept && (*store)->recordAnswer(*attempt, wrong, "run");
    }
    return kept && (*store)->finishAttempt(*attempt, {Outcome::Failed, 10, {}, "end", Millis(9)});
}

QStringList PracticeBench::reviews(const QString &learner) const
{
    const SystemClock clock;
    auto store = SqliteStore::open(path("data/records.sqlite").toStdString(), clock);
    if (!store)
        return {};
    const LearnerId id = (*(*store)->learnerByName(learner.toStdString(), false))->id;
    QMap<QString, QString> all;
    for (const ReviewCard &card : *(*store)->reviewCards(id))
        all.insert(QString::fromStdString(card.key.step), {});
    const auto read = (*store)->events([&](const Event &event) {
        if (event.kind == EventKind::Reviewed && event.learner == id) {
            const auto payload =
                QJsonDocument::fromJson(QByteArray::fromStdString(event.payload)).object();
            all[QString::fromStdString(event.step)] += " " + payload["rating"].toString();
        }
        return true;
    });
    QStringList told;
    for (auto one = all.begin(); read && one != all.end(); ++one)
        told.append(one.key() + one.value());
    return told;
}
