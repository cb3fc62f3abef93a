// Usage: records_recorder safe|early FILE LEARNER COUNT
//
// Goes on with the learner's open attempt, or begins one, and records answers. Prints the number
// of each answer once the store has said that it is kept. With "early" it prints before the
// commit, and commits only every twentieth: the mistake that the tests must be able to see.

#include "faults/records/recorder.h"

#include "records/detail/sqlite.h"
#include "records/sqlitestore.h"

#include <cstdlib>
#include <iostream>
#include <unistd.h>

using namespace rapport;
using namespace rapport::records;

namespace {

void report(int n)
{
    const std::string line = std::to_string(n) + '\n';
    if (::write(STDOUT_FILENO, line.data(), line.size()) != ssize_t(line.size()))
        std::exit(1);
}

AttemptId attemptOf(RecordStore &store, const LearnerId &learner)
{
    const auto open = store.openAttempt(learner, recorderCourse, recorderLesson);
    if (open && *open)
        return (*open)->attempt;
    return *store.beginAttempt(
        {learner, recorderCourse, recorderLesson, "1", "hash", recorderRun(0)});
}

int recordSafely(RecordStore &store, const AttemptId &attempt, int count)
{
    const int already = int(store.responses(attempt)->size());
    for (int n = already + 1; n <= already + count; ++n) {
        const Result<void> kept = store.recordAnswer(
            attempt, {recorderStep(n), "turn", "ack", "do", 1, "", Millis(n)}, recorderRun(n));
        if (!kept) {
            std::cerr << kept.error().sentence() << '\n';
            return 3;
        }
        report(n);
    }
    return 0;
}

int recordEarly(RecordStore &store, const AttemptId &attempt, const std::string &path, int count)
{
    const int already = int(store.responses(attempt)->size());
    const DatabaseHandle db = openDatabase(path, SQLITE_OPEN_READWRITE);
    execute(db.get(), "PRAGMA synchronous = OFF");
    Statement insert(db.get(), "INSERT INTO response SELECT no, ?2, ?3, 'turn', 'ack', 'do', 1"
                               " FROM attempt WHERE id = ?1");
    for (int n = already + 1; n <= already + count; ++n) {
        if (n % 20 == 1)
            execute(db.get(), "BEGIN IMMEDIATE");
        insert.run(attempt.value, n, recorderStep(n));
        report(n);
        ::usleep(500);
        if (n % 20 == 0)
            execute(db.get(), "COMMIT");
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    const std::string mode = argv[1];
    const std::string path = argv[2];
    const SystemClock clock;
    const auto store = SqliteStore::open(path, clock);
    if (!store) {
        std::cerr << store.error().sentence() << '\n';
        return 3;
    }
    const auto learner = (*store)->learnerByName(argv[3], true);
    if (!learner)
        return 3;
    const AttemptId attempt = attemptOf(**store, (*learner)->id);
    const int count = std::atoi(argv[4]);
    return mode == "early" ? recordEarly(**store, attempt, path, count)
                           : recordSafely(**store, attempt, count);
}
