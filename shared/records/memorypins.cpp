#include "records/detail/memoryprivate.h"

#include <algorithm>

namespace rapport::records {

Result<void> MemoryStore::setPin(const LearnerId &learner, const std::string &pin)
{
    if (!d->isLearner(learner))
        return unknownLearner();
    if (pin.empty()) {
        d->kept.erase(learner);
        return {};
    }
    Result<std::string> sealed = sealPin(pin);
    if (!sealed)
        return sealed.error();
    d->kept[learner] = {std::move(*sealed), 0, {}};
    return {};
}

Result<bool> MemoryStore::hasPin(const LearnerId &learner)
{
    return d->kept.contains(learner);
}

Result<std::vector<LearnerId>> MemoryStore::learnersWithPin()
{
    std::vector<LearnerId> all;
    for (const auto &[learner, pin] : d->kept)
        all.push_back(learner);
    return all;
}

Result<PinCheck> MemoryStore::checkPin(const LearnerId &learner, const std::string &pin)
{
    const auto kept = d->kept.find(learner);
    if (kept == d->kept.end())
        return PinCheck{PinCheck::Outcome::Right, Millis(0)};
    const Result<bool> right = opensWith(kept->second, pin);
    if (!right)
        return right.error();
    const PinCheck check = d->pins.count(learner, kept->second);
    if (check.outcome == PinCheck::Outcome::Early || !*right)
        return check;
    kept->second.wrong = 0;
    kept->second.notBefore.clear();
    return PinCheck{PinCheck::Outcome::Right, Millis(0)};
}

Result<Millis> MemoryStore::pinWait(const LearnerId &learner)
{
    const auto kept = d->kept.find(learner);
    return kept == d->kept.end() ? Millis(0) : d->pins.left(learner, kept->second);
}

} // namespace rapport::records
