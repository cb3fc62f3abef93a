#pragma once

#include "records/recordstore.h"

#include <string>

namespace rapport::records {

/// A clock that moves only when told.
class TestClock final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override { return m_now; }
    [[nodiscard]] Millis monotonicNow() const override { return m_now.time_since_epoch(); }
    void advance(Millis by) { m_now += by; }

private:
    UtcTime m_now{Millis(1'773'045'000'000)}; // 2026-03-09T08:30:00Z
};

inline NewAttempt sampleAttempt(const LearnerId &learner, const std::string &lesson = "transfer")
{
    return {learner, {"anger"}, {lesson}, "3", "sha256:5f1d", "run at the start"};
}

inline AnswerRecord sampleAnswer(const std::string &step = "told-already", double score = 2)
{
    return {step, "turn", "ack", "do", score, R"({"empathy":2})", Millis(1500)};
}

inline CompletionRecord sampleCompletion(Outcome result = Outcome::Passed, double score = 87.5)
{
    return {result,
            score,
            {{"empathy", "Empathy", 7, 8}, {"control", "Taking charge", 1.5, 2}},
            "end-calm",
            Millis(61'250)};
}

/// The id of a learner of this name, made where there is none.
inline LearnerId learnerId(RecordStore &store, const std::string &name = "Ada")
{
    return (*store.learnerByName(name, true))->id;
}

} // namespace rapport::records
