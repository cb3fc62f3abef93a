#pragma once

#include "base/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace rapport {

/// The calls that writing a file safely is made of, as a port so that a test can make any of them
/// fail. Each behaves as the POSIX call of its name: -1 and errno on failure.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    virtual int open(const char *path, int flags, unsigned mode);
    virtual long write(int file, const char *bytes, std::size_t size);
    virtual int fsync(int file);
    virtual int fchmod(int file, unsigned mode);
    virtual int close(int file);
    virtual int rename(const char *from, const char *to);
    virtual int unlink(const char *path);
};

/// A file that appears whole under its name or not at all. Bytes go into a temporary file in the
/// same folder; commit makes them durable, gives them the name, and makes the name durable.
/// Whatever fails, the file that was there before stays as it was, and the temporary file is
/// removed; only where making the name durable fails, as the last step of all, is the new content
/// already in place, and the Error says so. Where path is a link, the file it points to is
/// replaced. An existing file's permissions are kept; a new one gets 0644 less the umask.
class AtomicFile
{
public:
    /// Makes the temporary file. system must outlive the AtomicFile.
    static Result<AtomicFile> create(const std::string &path, FileSystem &system);
    static Result<AtomicFile> create(const std::string &path);

    AtomicFile(AtomicFile &&) noexcept;
    AtomicFile &operator=(AtomicFile &&) noexcept;
    /// Without a commit, leaves nothing behind.
    ~AtomicFile();

    /// Adds bytes. After an Error only more Errors follow.
    Result<void> write(std::string_view bytes);

    /// Ends writing. When it returns ok, a power cut cannot take the new content away.
    Result<void> commit();

private:
    struct Private;
    explicit AtomicFile(std::unique_ptr<Private> p);

    std::unique_ptr<Private> d;
};

/// Replaces the content of path, as AtomicFile does.
Result<void> writeAtomically(const std::string &path, std::string_view bytes);
Result<void> writeAtomically(const std::string &path, std::string_view bytes, FileSystem &system);

} // namespace rapport
