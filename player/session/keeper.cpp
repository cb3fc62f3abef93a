#include "session/keeper.h"

namespace rapport::player {

RecordedKeeper::RecordedKeeper(records::RecordStore &store, records::OpenAttempt attempt)
    : m_store(store)
    , m_attempt(std::move(attempt))
{}

Result<void> RecordedKeeper::checkOurs()
{
    const auto open = m_store.openAttempt(m_attempt.learner, m_attempt.course, m_attempt.lesson);
    if (!open)
        return open.error();
    if (*open && (*open)->attempt == m_attempt.attempt && (*open)->savedRun == m_attempt.savedRun)
        return {};
    return Error{Fault::Usage, "This lesson was gone on with elsewhere, in another window.",
                 "What was answered there is kept, and nothing was added here.",
                 "Open the lesson again to go on from there."};
}

Result<void> RecordedKeeper::keepAnswer(const records::AnswerRecord &answer,
                                        const std::string &sitting)
{
    if (Result<void> ours = checkOurs(); !ours)
        return ours;
    Result<void> kept = m_store.recordAnswer(m_attempt.attempt, answer, sitting);
    if (kept)
        m_attempt.savedRun = sitting;
    return kept;
}

Result<void> RecordedKeeper::keepSitting(const std::string &sitting)
{
    if (Result<void> ours = checkOurs(); !ours)
        return ours;
    Result<void> kept = m_store.saveRun(m_attempt.attempt, sitting);
    if (kept)
        m_attempt.savedRun = sitting;
    return kept;
}

Result<void> RecordedKeeper::keepCompletion(const records::CompletionRecord &completion)
{
    return m_store.finishAttempt(m_attempt.attempt, completion);
}

} // namespace rapport::player
