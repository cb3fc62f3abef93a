#pragma once

#include "format/slice.h"
#include "format/tree.h"

#include <set>
#include <string>
#include <vector>

/// What reading has in common, whatever is read.
namespace rapport::format {

/// Collects complaints while values are read, and knows where it is.
class Reader
{
public:
    explicit Reader(const SourceFile &file)
        : m_file(file)
    {}

    [[nodiscard]] const SourceFile &file() const { return m_file; }
    [[nodiscard]] const Node &at(NodeIndex node) const { return m_file.at(node); }
    [[nodiscard]] std::string_view textOf(NodeIndex node) const { return m_file.textOf(node); }
    [[nodiscard]] Diagnostics takeDiagnostics() { return std::move(m_diagnostics); }

    void complain(const char *code, Severity severity, NodeIndex node, std::string message,
                  std::string advice);
    void complainAt(const char *code, NodeIndex node, std::size_t offset, std::string message,
                    std::string advice);
    /// Whether the node is a scalar, list or map; complains (RP0103) where it is not.
    bool expect(NodeIndex node, NodeKind kind);
    /// The entry at a key, or a map as a whole, word for word, without its indentation.
    [[nodiscard]] std::string verbatim(NodeIndex key, NodeIndex value);
    [[nodiscard]] std::string verbatimItem(NodeIndex map);
    /// What was asked for word for word so far, in the order of the text.
    [[nodiscard]] std::vector<TextRange> takeKept() { return std::move(m_kept); }

    void enterStep(std::string id) { m_step = std::move(id); }

private:
    const SourceFile &m_file;
    Diagnostics m_diagnostics;
    std::vector<TextRange> m_kept;
    std::string m_step;
};

} // namespace rapport::format
