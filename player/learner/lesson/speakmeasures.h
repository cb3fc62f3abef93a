#pragma once

#include "audio/measure/speechmeasures.h"
#include "lesson/kinds/speak.h"
#include "ui/models/voicemodel.h"

#include <QList>

#include <string>
#include <utility>
#include <vector>

namespace rapport::player {

/// What was measured by name, as engine::Speech has it. "pace" and the like are values that can be
/// trusted, fairly at least: by those the answer is graded. One that cannot is called
/// "pace_unsure". "pace_sure" tells how sure, 1 to 3, and "pace_doubt" why not more, as
/// audio::Sureness and audio::Doubt number them.
using MeasuredByName = std::vector<std::pair<std::string, double>>;

/// What a step wants measured. Where the words end that a silence follows is estimated by how much
/// of the model answer lies before; without a model that has these words it is not known.
[[nodiscard]] audio::SpeechQuestions questionsOf(const lesson::Speak &speak,
                                                 const std::string &language);

/// A pace that lies so near to a bound of the step that the estimate may have it on the wrong side
/// counts as one that cannot be trusted.
[[nodiscard]] MeasuredByName byName(const audio::SpeechMeasures &measures,
                                    const lesson::SpeakRange &pace);

/// What was measured beside what the step asks for, in words.
[[nodiscard]] QList<ui::MeasureRow> measureRows(const lesson::Speak &speak,
                                                const MeasuredByName &measured);

} // namespace rapport::player
