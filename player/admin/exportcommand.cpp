#include "admin/exportcommand.h"

#include "base/atomicfile.h"
#include "records/export/csv.h"
#include "records/sqlitestore.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <regex>

namespace rapport::player {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;

records::CompletionFilter filterFor(const ExportOptions &options)
{
    records::CompletionFilter filter;
    if (!options.course.empty())
        filter.course = records::CourseId{options.course};
    filter.since = options.since;
    // A text comparison with kept times needs their form to the last letter but the Z.
    if (filter.since.ends_with('Z'))
        filter.since.pop_back();
    return filter;
}

Error notWritten(const std::string &where)
{
    return {Fault::World, where + " could not be written: " + std::strerror(errno) + '.',
            "The records are untouched.", "Check the disk or the program that reads the output."};
}

Result<void> put(std::FILE *file, std::string_view bytes, const std::string &where)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), file) != bytes.size())
        return notWritten(where);
    return {};
}

Result<void> toStandardOutput(std::FILE *spool)
{
    std::rewind(spool);
    char buffer[64 * 1024];
    while (const std::size_t size = std::fread(buffer, 1, sizeof buffer, spool)) {
        if (auto written = put(stdout, {buffer, size}, "The output"); !written)
            return written;
    }
    if (std::ferror(spool) || std::fflush(stdout) != 0)
        return notWritten("The output");
    return {};
}

/// Through a temporary file: whoever reads our output may be slow, and while the records are read
/// nobody can record an answer.
Result<void> exportToOutput(records::RecordStore &store, const ExportOptions &options)
{
    const File spool(std::tmpfile(), &std::fclose);
    if (!spool)
        return notWritten("A temporary file");
    const auto sink = [&](std::string_view part) {
        return put(spool.get(), part, "A temporary file");
    };
    if (auto done = records::exportCsv(store, filterFor(options), sink); !done)
        return done;
    if (std::fflush(spool.get()) != 0)
        return notWritten("A temporary file");
    return toStandardOutput(spool.get());
}

Result<void> exportToFile(records::RecordStore &store, const ExportOptions &options)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(options.out, options.records, ignored)) {
        return Error{Fault::Usage, options.out + " is the records file itself.",
                     "Nothing was changed.", "Choose another file to write to."};
    }
    Result<AtomicFile> file = AtomicFile::create(options.out);
    if (!file)
        return file.error();
    const auto sink = [&](std::string_view part) { return file->write(part); };
    if (auto done = records::exportCsv(store, filterFor(options), sink); !done)
        return done;
    return file->commit();
}

} // namespace

bool isSince(const std::string &text)
{
    static const std::regex time(R"((T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z)?)");
    return records::isDay(text.substr(0, 10)) &&
           std::regex_match(text.begin() + std::ptrdiff_t(10), text.end(), time);
}

Result<void> exportCompletions(const ExportOptions &options)
{
    const SystemClock clock;
    const auto store =
        records::SqliteStore::open(options.records, clock, records::SqliteStore::Mode::Existing);
    if (!store)
        return store.error();
    return options.out.empty() ? exportToOutput(**store, options) : exportToFile(**store, options);
}

} // namespace rapport::player
