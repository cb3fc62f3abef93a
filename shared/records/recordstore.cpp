#include "records/recordstore.h"

namespace rapport::records {

Result<ChainReport> RecordStore::verifyChain()
{
    ChainVerifier verifier;
    const Result<void> read = events([&](const Event &event) {
        verifier.add(event);
        return true;
    });
    if (!read)
        return read.error();
    return verifier.report();
}

} // namespace rapport::records
