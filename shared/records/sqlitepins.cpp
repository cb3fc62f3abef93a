#include "records/detail/sqliteprivate.h"

namespace rapport::records {

PinStatements::PinStatements(sqlite3 *db)
    : find(db, "SELECT sealed, wrong, not_before FROM secret WHERE learner = ?1")
    , learners(db, "SELECT learner FROM secret")
    , set(db, "INSERT INTO secret (learner, sealed) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET"
              " sealed = ?2, wrong = 0, not_before = ''")
    , keepTries(db, "UPDATE secret SET wrong = ?3, not_before = ?4"
                    " WHERE learner = ?1 AND sealed = ?2")
    , remove(db, "DELETE FROM secret WHERE learner = ?1")
{}

std::optional<KeptPin> SqliteStore::Private::keptPin(const LearnerId &learner)
{
    Rows rows = pinStatements.find.query(learner.value);
    if (!rows.next())
        return std::nullopt;
    return KeptPin{rows.text(0), int(rows.number(1)), rows.text(2)};
}

void SqliteStore::Private::keepTries(const LearnerId &learner, const KeptPin &pin)
{
    pinStatements.keepTries.run(learner.value, pin.sealed, pin.wrong, pin.notBefore);
}

Result<void> SqliteStore::setPin(const LearnerId &learner, const std::string &pin)
{
    const Result<std::string> sealed = pin.empty() ? std::string() : sealPin(pin);
    if (!sealed)
        return sealed.error();
    return d->transact([&]() -> Result<void> {
        if (!d->isLearner(learner))
            return unknownLearner();
        if (sealed->empty())
            d->pinStatements.remove.run(learner.value);
        else
            d->pinStatements.set.run(learner.value, *sealed);
        return {};
    });
}

Result<bool> SqliteStore::hasPin(const LearnerId &learner)
{
    return d->read([&]() -> Result<bool> { return d->keptPin(learner).has_value(); });
}

Result<std::vector<LearnerId>> SqliteStore::learnersWithPin()
{
    return d->read([&]() -> Result<std::vector<LearnerId>> {
        std::vector<LearnerId> all;
        Rows rows = d->pinStatements.learners.query();
        while (rows.next())
            all.push_back({rows.text(0)});
        return all;
    });
}

Result<PinCheck> SqliteStore::checkPin(const LearnerId &learner, const std::string &pin)
{
    std::optional<KeptPin> before, counted;
    // Looking at the try takes long enough that no other process should wait for it.
    const Result<PinCheck> wrong = d->transact([&]() -> Result<PinCheck> {
        before = counted = d->keptPin(learner);
        if (!counted)
            return PinCheck{PinCheck::Outcome::Right, Millis(0)};
        if (!isPin(pin))
            return opensWith(*counted, pin).error();
        const PinCheck check = d->pins.count(learner, *counted);
        if (*counted != *before)
            d->keepTries(learner, *counted);
        return check;
    });
    if (!wrong || wrong->outcome != PinCheck::Outcome::Wrong)
        return wrong;
    const Result<bool> right = opensWith(*counted, pin);
    if (right && !*right)
        return wrong;
    // Where this fails the learner is still who they are: one try too many stays counted.
    (void)d->transact([&]() -> Result<void> {
        if (right)
            *before = {counted->sealed, 0, {}};
        d->keepTries(learner, *before);
        return {};
    });
    if (!right)
        return right.error();
    return PinCheck{PinCheck::Outcome::Right, Millis(0)};
}

Result<Millis> SqliteStore::pinWait(const LearnerId &learner)
{
    return d->transact([&]() -> Result<Millis> {
        std::optional<KeptPin> pin = d->keptPin(learner);
        if (!pin)
            return Millis(0);
        const KeptPin before = *pin;
        const Millis left = d->pins.left(learner, *pin);
        if (*pin != before)
            d->keepTries(learner, *pin);
        return left;
    });
}

} // namespace rapport::records
