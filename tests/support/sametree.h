#pragma once

#include "format/tree.h"

#include <string>

namespace rapport::support {

/// Where a text as parse() read it is not what yaml-cpp's events say; empty where all is the same.
inline std::string differenceFromEvents(const format::SourceFile &file)
{
    const auto judge = format::SourceFile::parseByEvents(file.text(), file.name());
    if (judge.readable() != file.readable() || judge.diagnostics() != file.diagnostics())
        return "refused by one of the two";
    if (judge.nodes().size() != file.nodes().size())
        return std::to_string(file.nodes().size()) + " nodes instead of " +
               std::to_string(judge.nodes().size());
    for (format::NodeIndex i = 0; i < file.nodes().size(); ++i) {
        const format::Node &a = file.at(i);
        const format::Node &b = judge.at(i);
        const bool same = a.begin == b.begin && a.line == b.line && a.end == b.end &&
                          a.indent == b.indent && a.kind == b.kind && a.flow == b.flow &&
                          a.quoted == b.quoted && file.textOf(i) == judge.textOf(i);
        if (!same)
            return "another node " + std::to_string(i) + " in line " + std::to_string(a.line + 1) +
                   ": “" + std::string(file.textOf(i)) + "” instead of “" +
                   std::string(judge.textOf(i)) + "” in line " + std::to_string(b.line + 1);
    }
    return {};
}

} // namespace rapport::support
