// Usage: bench_records [FOLDER]
//
// Answers recorded per second (event, chain, projections and a saved run of 2 KB) against bare
// SQLite inserting one row at the same durability, in turns on the same disk; and events verified
// per second against their SHA-256 sums alone. Prints name, ours, reference, ratio, bar, met.

#include "records/detail/sqlite.h"
#include "records/sqlitestore.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <vector>

using namespace rapport;
using namespace rapport::records;
namespace fs = std::filesystem;

namespace {

constexpr int rounds = 11;
constexpr int perRound = 200;
constexpr double recordingBar = 0.6;
constexpr double verifyingBar = 0.6;

template <class Work>
double perSecond(int count, Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < count; ++i)
        work(i);
    return count / std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Of neighbours in time, so that a machine busy with something else weighs on both.
double medianRatio(const std::vector<double> &ours, const std::vector<double> &reference)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / reference[i]);
    return median(ratios);
}

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().sentence().c_str());
        std::exit(3);
    }
    return std::move(*result);
}

void need(const Result<void> &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().sentence().c_str());
        std::exit(3);
    }
}

/// One row, one transaction, one statement prepared once: what nobody can do without.
class BareSqlite
{
public:
    explicit BareSqlite(const std::string &path)
        : m_db(openDatabase(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
        , m_insert(m_db.get(), insertInto())
    {}
    void insert(int i) { m_insert.run(i % 7, "told-already", "ack", "do", 2.0); }

private:
    const char *insertInto()
    {
        execute(m_db.get(), "PRAGMA journal_mode = TRUNCATE;"
                            "CREATE TABLE answer (no INTEGER PRIMARY KEY, attempt INTEGER,"
                            " step TEXT, answer TEXT, grade TEXT, score REAL)");
        return "INSERT INTO answer (attempt, step, answer, grade, score)"
               " VALUES (?1, ?2, ?3, ?4, ?5)";
    }
    DatabaseHandle m_db;
    Statement m_insert;
};

void print(const char *name, double ours, double reference, double ratio, double bar)
{
    std::printf("%-22s ours %9.0f/s  reference %9.0f/s  ratio %.2f  bar %.2f  met %s\n", name, ours,
                reference, ratio, bar, ratio >= bar ? "yes" : "no");
}

bool benchRecording(RecordStore &store, BareSqlite &bare, const AttemptId &attempt)
{
    const AnswerRecord answer{"told-already",     "turn",      "ack", "do", 2,
                              R"({"empathy":2})", Millis(1500)};
    std::string run(2048, 'r');
    std::vector<double> ours;
    std::vector<double> reference;
    for (int round = 0; round < rounds; ++round) {
        reference.push_back(perSecond(perRound, [&](int i) { bare.insert(i); }));
        ours.push_back(perSecond(perRound, [&](int i) {
            run[std::size_t(i) % run.size()] = char('a' + i % 26);
            need(store.recordAnswer(attempt, answer, run));
        }));
    }
    const double ratio = medianRatio(ours, reference);
    print("recorded answers", median(ours), median(reference), ratio, recordingBar);
    return ratio >= recordingBar;
}

/// The reference is what no verifying can do without: the sums over the same bytes, already in
/// memory.
bool benchVerifying(RecordStore &store)
{
    std::vector<Event> events;
    need(store.events([&](const Event &event) { return events.push_back(event), true; }));
    std::vector<std::string> messages;
    for (const Event &event : events)
        messages.push_back(canonicalBytes(event));
    std::vector<double> rates;
    std::vector<double> reference;
    for (int round = 0; round < rounds; ++round) {
        reference.push_back(perSecond(int(messages.size()), [&](int i) {
            const std::string &bytes = messages[std::size_t(i)];
            QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())),
                                     QCryptographicHash::Sha256);
        }));
        const auto begin = std::chrono::steady_clock::now();
        const ChainReport report = need(store.verifyChain());
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        rates.push_back(double(report.events) / took.count());
    }
    const double ratio = medianRatio(rates, reference);
    print("verified events", median(rates), median(reference), ratio, verifyingBar);
    return ratio >= verifyingBar;
}

} // namespace

int main(int argc, char **argv)
{
    const fs::path base = argc > 1 ? fs::path(argv[1]) : fs::temp_directory_path();
    std::string folder = (base / "rapport-bench-XXXXXX").string();
    if (!mkdtemp(folder.data()))
        return 3;
    bool met = false;
    {
        const SystemClock clock;
        const auto store = need(SqliteStore::open(folder + "/records.sqlite", clock));
        BareSqlite bare(folder + "/bare.sqlite");
        const auto learner = need(store->learnerByName("Ada", true));
        const AttemptId attempt = need(store->beginAttempt(
            {learner->id, {"anger"}, {"transfer"}, "1", std::string(64, 'h'), "run"}));
        met = benchRecording(*store, bare, attempt);
        met = benchVerifying(*store) && met;
    }
    fs::remove_all(folder);
    return met ? 0 : 1;
}
