#pragma once

#include "base/result.h"
#include "records/recordstore.h"

#include <string>

namespace rapport::player {

/// Where a session keeps what is answered. A call that fails has kept nothing.
class Keeper
{
public:
    virtual ~Keeper() = default;

    /// Keeps an answer, and with it the sitting as it stands after it.
    virtual Result<void> keepAnswer(const records::AnswerRecord &answer,
                                    const std::string &sitting) = 0;
    /// Keeps the sitting as it stands.
    virtual Result<void> keepSitting(const std::string &sitting) = 0;
    /// Keeps how the lesson came out; nothing more is kept after it.
    virtual Result<void> keepCompletion(const records::CompletionRecord &completion) = 0;
};

/// Keeps all in the records, as one open attempt. Where another process has gone on with the
/// attempt meanwhile, or closed it, nothing is kept and the fault is Usage: two ways through a
/// lesson never mix in one attempt.
class RecordedKeeper final : public Keeper
{
public:
    /// The attempt as it stands in the records. store must outlive it.
    RecordedKeeper(records::RecordStore &store, records::OpenAttempt attempt);

    Result<void> keepAnswer(const records::AnswerRecord &answer,
                            const std::string &sitting) override;
    Result<void> keepSitting(const std::string &sitting) override;
    Result<void> keepCompletion(const records::CompletionRecord &completion) override;

private:
    records::RecordStore &m_store;
    records::OpenAttempt m_attempt; ///< with the sitting as it was last seen on the disk
};

/// Keeps nothing: a rehearsal.
class NoKeeper final : public Keeper
{
public:
    Result<void> keepAnswer(const records::AnswerRecord &, const std::string &) override
    {
        return {};
    }
    Result<void> keepSitting(const std::string &) override { return {}; }
    Result<void> keepCompletion(const records::CompletionRecord &) override { return {}; }
};

} // namespace rapport::player
