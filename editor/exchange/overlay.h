#pragma once

#include "base/result.h"
#include "format/files.h"
#include "lesson/translation.h"

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

namespace rapport::editor {

/// A translation's file while texts are put into it. What it held stays where it was, with its
/// comments; new texts come in the order of the source.
class Overlay
{
public:
    /// Reads the file, or begins a new one where there is none. `order` are the source's addresses.
    /// Fails with Fault::Content where the file has errors.
    static Result<Overlay> open(const std::filesystem::path &course, const std::string &language,
                                const std::string &source, std::vector<std::string> order);

    /// The entry of an address, or null.
    [[nodiscard]] const lesson::TranslatedText *find(const std::string &address) const;

    /// Changes an entry, or adds it.
    void set(const std::string &address, const std::string &text, const std::string &from);

    /// Whether anything was set that was not there before.
    [[nodiscard]] bool changed() const { return m_changed; }

    /// Makes the file's new content. Fails with Fault::Content where a text would not come out of
    /// the file as it went in.
    [[nodiscard]] Result<std::string> text() const;

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    Overlay() = default;
    [[nodiscard]] std::size_t rankOf(const std::string &address) const;
    void index();

    std::filesystem::path m_file;
    lesson::Translation m_value;
    std::vector<int> m_before; ///< for each text the number it had in the file; -1 for a new one
    format::SourceNotes m_notes;
    std::unordered_map<std::string, std::size_t>
        m_ranks;                                       ///< by address, in the order of the source
    std::unordered_map<std::string, std::size_t> m_at; ///< by address, in the texts
    bool m_changed = false;
};

} // namespace rapport::editor
