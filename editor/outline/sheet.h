#pragma once

#include "lesson/kinds/clip.h"
#include "outline/script.h"

#include <string>
#include <vector>

namespace rapport::editor {

/// One line somebody has to record.
struct SheetLine
{
    std::string speaker; ///< as the learner sees it
    std::string lesson;
    std::string step;
    std::string words;
    std::string file; ///< empty where the lesson names none yet
};

/// Every spoken line of a lesson, in its order: the lines of turns, and whatever else names a clip
/// of its own. A longer recording is not taken apart.
[[nodiscard]] std::vector<SheetLine> spokenLines(const lesson::Lesson &lesson,
                                                 const ScriptContext &context);

/// A recording sheet in Markdown: a table for each speaker, with room to tick what is done.
[[nodiscard]] std::string sheetOf(const std::vector<SheetLine> &lines);

} // namespace rapport::editor
