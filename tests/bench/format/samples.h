#pragma once

#include <string>

/// Lessons to read and write.
namespace rapport::bench {

/// About 1 KB a step, as a person writes them: three replies each, a comment now and then, and a
/// text over two lines at the very end, so that the reader of canonical form gives up as late as
/// it can.
inline std::string largeSteps(int steps)
{
    std::string text = "rapport: 1\nid: long\ntitle: A long call\nstart: s0\n"
                       "meters:\n  mood: {start: 40, low: Distressed, high: At ease}\nsteps:\n";
    for (int i = 0; i < steps; ++i) {
        const std::string id = std::to_string(i);
        const std::string next = i + 1 == steps ? "end" : 's' + std::to_string(i + 1);
        text += "  # The moment number " + id + ".\n  - id: s" + id +
                "\n    kind: turn\n"
                "    speaker: customer\n    line: I already told all of this to the last person, "
                "and it is number " +
                id +
                " today.\n    note: |\n      Teaches to take the work "
                "off the caller.\n      Tests asking before going on.\n    replies:\n";
        for (const char *reply : {"ack", "paraphrase", "blame"})
            text += std::string("      - id: ") + reply +
                    "\n        say: You shouldn't have to "
                    "repeat it. I have the notes. May I go on from there?\n        grade: do\n"
                    "        score: {empathy: 2, control: 1}\n        effects: [mood += 15]\n"
                    "        why: \"It takes the work off her: and asks before going on.\"\n"
                    "        next: " +
                    next + "\n";
        text += '\n';
    }
    return text + "  - id: end\n    kind: end\n    text: Goodbye,\n      and thank you.\n";
}

/// Less than 100 bytes a step: 100,000 of them keep within the largest file that is read.
inline std::string smallSteps(int steps)
{
    std::string text = "rapport: 1\nid: long\ntitle: A long list\nstart: s0\nsteps:\n";
    for (int i = 0; i < steps; ++i) {
        const std::string next = i + 1 == steps ? "end" : 's' + std::to_string(i + 1);
        text += "  - id: s" + std::to_string(i) +
                "\n    kind: page\n    text: A few words about it.\n    next: " + next + "\n";
    }
    return text + "  - id: end\n    kind: end\n    text: Goodbye,\n      and thank you.\n";
}

} // namespace rapport::bench
