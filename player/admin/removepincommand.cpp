#include "admin/removepincommand.h"

#include "records/sqlitestore.h"

#include <ostream>

namespace rapport::player {

Result<void> removePin(const RemovePinOptions &options, std::ostream &out)
{
    const SystemClock clock;
    const auto store =
        records::SqliteStore::open(options.records, clock, records::SqliteStore::Mode::Existing);
    if (!store)
        return store.error();
    const auto learner = (*store)->learnerByName(options.learner, false);
    if (!learner)
        return learner.error();
    if (!*learner) {
        return Error{Fault::Usage, "The records know nobody called “" + options.learner + "”.",
                     "Nothing was changed.", "Write the name as the learner signs in with it."};
    }
    const Result<bool> had = (*store)->hasPin((*learner)->id);
    if (!had)
        return had.error();
    if (const Result<void> removed = (*store)->setPin((*learner)->id, {}); !removed)
        return removed;
    out << (*learner)->name
        << (*had ? " has no PIN any more and can set a new one.\n" : " had no PIN.\n");
    return {};
}

} // namespace rapport::player
