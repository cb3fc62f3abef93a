#include "session/keeper.h"

namespace rapport::player {

RecordedKeeper::RecordedKeeper(records::RecordStore &store, records::OpenAttempt attempt)
    : m_store(store)
    , m_attempt(std::move(attempt))
{}

Result<void> RecordedKeeper::keepAnswer(const records::AnswerRecord &answer,
                                        const std::string &sitting)
{
    Result<void> kept =
        m_store.recordAnswer(m_attempt.attempt, answer, sitting, m_attempt.savedRun);
    if (kept)
        m_attempt.savedRun = sitting;
    return kept;
}

Result<void> RecordedKeeper::keepSitting(const std::string &sitting)
{
    Result<void> kept = m_store.saveRun(m_attempt.attempt, sitting, m_attempt.savedRun);
    if (kept)
        m_attempt.savedRun = sitting;
    return kept;
}

Result<void> RecordedKeeper::keepCompletion(const records::CompletionRecord &completion)
{
    return m_store.finishAttempt(m_attempt.attempt, completion);
}

} // namespace rapport::player
