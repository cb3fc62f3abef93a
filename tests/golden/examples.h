#pragma once

#include <sstream>
#include <string>
#include <vector>

/// The examples of the reference, content/format.md.
namespace rapport::golden {

/// A fenced block of YAML: ```yaml lesson.
struct Example
{
    std::string kind; ///< the word behind "yaml"
    std::string text;
    int line = 0; ///< of the fence, from 1
};

inline std::vector<Example> examplesOf(const std::string &text)
{
    std::vector<Example> examples;
    bool inside = false;
    int number = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (inside && line == "```") {
            inside = false;
        } else if (inside) {
            examples.back().text += line + '\n';
        } else if (line.starts_with("```yaml")) {
            inside = true;
            examples.push_back({line.size() > 8 ? line.substr(8) : "", "", number});
        }
    }
    return examples;
}

} // namespace rapport::golden
