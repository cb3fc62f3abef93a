#pragma once

#include "records/recordstore.h"

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace rapport::records {

/// What opening did beside opening.
struct OpenReport
{
    bool created = false; ///< there was no file before
    int migratedFrom = 0; ///< the schema's version before; 0 where none was needed
    std::string backup;   ///< path of the backup made just now; empty where none was due
    std::vector<std::string> notices; ///< sentences people should see, such as a failed backup
};

/// Whether a call failed because another program is using the records: it may succeed in a moment.
[[nodiscard]] bool isInUse(const Error &error);

/// Records in one SQLite file. Each change is one transaction that is on the disk before the call
/// returns (journal_mode TRUNCATE, synchronous FULL); a process that is killed, or a power cut,
/// loses nothing that was reported as kept. Processes share the file: each waits for another's
/// transaction, up to ten seconds unless told otherwise.
class SqliteStore final : public RecordStore
{
public:
    enum class Mode {
        Create,   ///< make the file, and its folder with mode 0700, where there is none
        Existing, ///< a missing file is an Error(Fault::World), and nothing is made
    };

    struct Opening
    {
        Mode mode = Mode::Create;
        /// How long each call waits for another process; then it fails, as isInUse() tells.
        Millis patience{10'000};
        bool backsUp = true; ///< whether the day's backup is made at once
    };

    /// Opens path, checks it (quick_check, for files up to 64 MiB), brings its schema up to date
    /// after a backup, and makes the day's backup. Never alters a file it refuses: one that is
    /// damaged (Fault::Content; the error names the newest good backup, see records/recovery.h),
    /// that is newer than this program, or that is not a records file. clock must outlive the
    /// store.
    static Result<std::unique_ptr<SqliteStore>> open(const std::string &path, const Clock &clock,
                                                     const Opening &opening);
    static Result<std::unique_ptr<SqliteStore>> open(const std::string &path, const Clock &clock,
                                                     Mode mode = Mode::Create)
    {
        return open(path, clock, Opening{mode});
    }
    ~SqliteStore() override;

    [[nodiscard]] const OpenReport &openReport() const;

    /// SQLite's quick_check of the whole file, which open leaves out for large ones.
    /// An Error(Fault::Content) when the file is damaged.
    Result<void> checkFile();

    /// The day's backup, where one is due and there is something to keep: the path of it, else
    /// nothing. For another thread than the store's, which it keeps from nothing but committing.
    /// Given up where stop comes true; that is an Error as well.
    static Result<std::string> backUpOnceADay(const std::string &path, UtcTime now,
                                              const std::atomic<bool> &stop);

    /// Writes a checked copy into the folder "backups" beside the file, removes all but the five
    /// newest, and returns its path.
    Result<std::string> backUp();

    Result<std::optional<Learner>> learnerByName(const std::string &name,
                                                 bool createIfMissing) override;
    Result<std::vector<Learner>> learners() override;
    Result<void> setPin(const LearnerId &learner, const std::string &pin) override;
    Result<bool> hasPin(const LearnerId &learner) override;
    Result<std::vector<LearnerId>> learnersWithPin() override;
    Result<PinCheck> checkPin(const LearnerId &learner, const std::string &pin) override;
    Result<Millis> pinWait(const LearnerId &learner) override;
    Result<bool> assign(const LearnerId &learner, const CourseId &course,
                        const std::string &due) override;
    Result<bool> unassign(const LearnerId &learner, const CourseId &course) override;
    Result<std::vector<Assignment>> assignments(const LearnerId &learner) override;
    Result<AttemptId> beginAttempt(const NewAttempt &attempt) override;
    Result<void> recordAnswer(const AttemptId &attempt, const AnswerRecord &answer,
                              const std::string &savedRun, Expected expected = {}) override;
    Result<void> saveRun(const AttemptId &attempt, const std::string &savedRun,
                         Expected expected = {}) override;
    Result<void> recordResumed(const AttemptId &attempt, Millis at) override;
    Result<void> finishAttempt(const AttemptId &attempt,
                               const CompletionRecord &completion) override;
    Result<void> abandonAttempt(const AttemptId &attempt, Millis at) override;
    Result<std::optional<OpenAttempt>> openAttempt(const LearnerId &learner, const CourseId &course,
                                                   const LessonId &lesson) override;
    Result<std::vector<OpenAttempt>> openAttempts(const LearnerId &learner) override;
    Result<std::vector<LessonProgress>> progress(const LearnerId &learner) override;
    Result<std::vector<Response>> responses(const AttemptId &attempt) override;
    Result<std::optional<Completion>> completion(const AttemptId &attempt) override;
    Result<void> completions(const CompletionFilter &filter,
                             const CompletionVisitor &visit) override;
    Result<std::vector<std::string>> competencyIds(const CompletionFilter &filter) override;
    Result<std::vector<ReviewCard>> reviewCards(const LearnerId &learner) override;
    Result<std::vector<ReviewCard>> reviewCardsDue(const LearnerId &learner,
                                                   const std::string &before) override;
    Result<std::int64_t> countReviewsDue(const LearnerId &learner,
                                         const std::string &before) override;
    Result<void> recordReview(const ReviewRecord &review) override;
    Result<void> snapshot(const std::function<Result<void>()> &read) override;
    Result<void> events(const EventVisitor &visit) override;
    Result<RebuildReport> rebuildProjections() override;

private:
    struct Private;
    explicit SqliteStore(std::unique_ptr<Private> p);

    std::unique_ptr<Private> d;
};

} // namespace rapport::records
