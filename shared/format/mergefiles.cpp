#include "format/filekinds.h"
#include "format/mergecomments.h"
#include "format/patch.h"
#include "format/readfile.h"

namespace rapport::format {

namespace {

/// One version of a file.
template <class T>
struct Version
{
    Version(std::string_view text, std::string name)
        : bytes(text)
        , file(SourceFile::parse(std::string(text), std::move(name)))
    {
        if (!text.empty())
            reading = readFile<T>(file);
    }

    [[nodiscard]] SourceNotes notes() const { return notesOf(file, reading.kept); }

    std::string_view bytes;
    SourceFile file;
    Reading<T> reading;
};

template <class T>
class FileMerge
{
public:
    FileMerge(std::string_view base, std::string_view ours, std::string_view theirs,
              const std::string &path)
        : m_base(base, path + " (base)")
        , m_ours(ours, path + " (ours)")
        , m_theirs(theirs, path + " (theirs)")
    {}

    Result<MergedFile> run(Diagnostics &complaints)
    {
        for (const Version<T> *version : {&m_base, &m_ours, &m_theirs}) {
            const bool nothing = version->bytes.empty() && version != &m_base;
            if (!nothing && !lacksSomething(version->reading.diagnostics))
                continue;
            complaints = nothing ? version->file.diagnostics() : version->reading.diagnostics;
            return Error{Fault::Usage, version->file.name() + " has errors and cannot be merged.",
                         "Nothing was changed.", "Mend the errors first."};
        }
        if (m_theirs.bytes == m_base.bytes || m_theirs.bytes == m_ours.bytes)
            return MergedFile{std::string(m_ours.bytes), {}, false};
        if (m_ours.bytes == m_base.bytes)
            return MergedFile{std::string(m_theirs.bytes), {}, false};
        return mergeChanges();
    }

private:
    MergedFile mergeChanges()
    {
        auto merged = merge(m_base.reading.value, m_ours.reading.value, m_theirs.reading.value);
        const SourceNotes theirs = m_theirs.notes();
        Patched patched = patch(m_ours.bytes, merged.value, &theirs);
        MergedFile out{std::move(patched.text), std::move(merged.conflicts), patched.relaid};
        withEdits(out.text,
                  [&](TextEdits &edits, const SourceFile &file, const SourceNotes &notes) {
                      bringComments(edits, file, notes, m_base.notes(), theirs);
                  });
        const bool told =
            withEdits(out.text, [&](TextEdits &edits, const SourceFile &file, const SourceNotes &) {
                tellConflicts(edits, file, out.conflicts);
            });
        if (!told)
            withEdits(out.text, [&](TextEdits &edits, const SourceFile &, const SourceNotes &) {
                edits.replace(0, 0, conflictsInComments(out.conflicts));
            });
        return out;
    }

    /// Edits a text, unless it would say something else then.
    template <class Edit>
    static bool withEdits(std::string &text, Edit &&edit)
    {
        const SourceFile file = SourceFile::parse(text, {});
        const Reading<T> before = readFile<T>(file);
        TextEdits edits(file.text());
        edit(edits, file, notesOf(file, before.kept));
        std::string edited = edits.applyTo(text);
        const SourceFile after = SourceFile::parse(edited, {});
        if (!after.readable() || !(readFile<T>(after).value == before.value))
            return false;
        text = std::move(edited);
        return true;
    }

    Version<T> m_base;
    Version<T> m_ours;
    Version<T> m_theirs;
};

} // namespace

Result<MergedFile> mergeFiles(std::string_view base, std::string_view ours, std::string_view theirs,
                              std::string_view path, Diagnostics &complaints)
{
    return withRecordOf(path, [&]<class T>(std::type_identity<T>) {
        return FileMerge<T>(base, ours, theirs, std::string(path)).run(complaints);
    });
}

} // namespace rapport::format
