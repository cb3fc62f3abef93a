#pragma once

#include <QString>

namespace rapport::ui {

class StepModel;

/// What came of an answer in a few words, to be said by a screen reader when it is told on the
/// page: the grade and the reason of what was chosen, how much was right, what a panel thought.
/// Empty while the step is asking, and where nothing is told.
[[nodiscard]] QString verdictOn(const StepModel &step);

} // namespace rapport::ui
