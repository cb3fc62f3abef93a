#include "base/atomicfile.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace rapport {

namespace fs = std::filesystem;

int FileSystem::open(const char *path, int flags, unsigned mode)
{
    return ::open(path, flags, mode);
}

long FileSystem::write(int file, const char *bytes, std::size_t size)
{
    return ::write(file, bytes, size);
}

int FileSystem::fsync(int file)
{
    return ::fsync(file);
}

int FileSystem::fchmod(int file, unsigned mode)
{
    return ::fchmod(file, mode);
}

int FileSystem::close(int file)
{
    return ::close(file);
}

int FileSystem::rename(const char *from, const char *to)
{
    return ::rename(from, to);
}

int FileSystem::unlink(const char *path)
{
    return ::unlink(path);
}

struct AtomicFile::Private
{
    Private(std::string path, FileSystem &system_);
    ~Private();

    Result<void> open();
    Result<void> write(std::string_view bytes);
    Result<void> commit();
    Result<void> syncFolder();
    Error failed(int reason);

    FileSystem &system;
    std::string target;
    std::string temporary;
    int file = -1;
    bool named = false; ///< the temporary file exists
    int firstFailure = 0;
};

namespace {

/// A link keeps pointing at its file.
std::string resolved(const std::string &path)
{
    std::error_code error;
    const fs::path real = fs::weakly_canonical(path, error);
    return error ? path : real.string();
}

/// Beside the target, for a rename cannot cross file systems; hidden; and unlike any other
/// writer's.
std::string temporaryFor(const std::string &target)
{
    static std::atomic<unsigned> counter = 0;
    const fs::path path(target);
    return (path.parent_path() /
            ('.' + path.filename().string().substr(0, 200) + '.' + std::to_string(::getpid()) +
             '-' + std::to_string(++counter) + ".tmp"))
        .string();
}

Saying adviceFor(int reason)
{
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return say("files", "Free some space, then save again.");
    case EACCES:
    case EPERM:
    case EROFS:
        return say("files", "Save it in a folder you may write to.");
    case ENOENT:
    case ENOTDIR:
        return say("files", "Check that the folder exists.");
    default:
        return say("files", "Check the disk, then save again.");
    }
}

} // namespace

AtomicFile::Private::Private(std::string path, FileSystem &system_)
    : system(system_)
    , target(resolved(path))
    , temporary(temporaryFor(target))
{}

AtomicFile::Private::~Private()
{
    if (file >= 0)
        system.close(file);
    if (named)
        system.unlink(temporary.c_str());
}

Error AtomicFile::Private::failed(int reason)
{
    firstFailure = reason;
    std::error_code error;
    const bool before = fs::exists(target, error);
    Saying kept;
    if (before)
        kept = say("files", "The file that was there before is kept as it was.");
    return {Fault::World, say("files", "%1 could not be saved: %2.", target, std::strerror(reason)),
            kept, adviceFor(reason)};
}

Result<void> AtomicFile::Private::open()
{
    struct stat before = {};
    const bool replaces = ::stat(target.c_str(), &before) == 0;
    if (replaces && !S_ISREG(before.st_mode))
        return failed(S_ISDIR(before.st_mode) ? EISDIR : EINVAL);
    file = system.open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file < 0)
        return failed(errno);
    named = true;
    if (replaces && system.fchmod(file, before.st_mode & 07777) != 0)
        return failed(errno);
    return {};
}

Result<void> AtomicFile::Private::write(std::string_view bytes)
{
    if (firstFailure != 0)
        return failed(firstFailure);
    while (!bytes.empty()) {
        const long written = system.write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failed(written < 0 ? errno : EIO);
        bytes.remove_prefix(std::size_t(written));
    }
    return {};
}

Result<void> AtomicFile::Private::commit()
{
    if (firstFailure != 0)
        return failed(firstFailure);
    if (system.fsync(file) != 0)
        return failed(errno);
    const int closed = system.close(file);
    file = -1;
    if (closed != 0)
        return failed(errno);
    if (system.rename(temporary.c_str(), target.c_str()) != 0)
        return failed(errno);
    named = false;
    return syncFolder();
}

Result<void> AtomicFile::Private::syncFolder()
{
    const fs::path parent = fs::path(target).parent_path();
    const std::string path = parent.empty() ? "." : parent.string();
    const int folder = system.open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    int reason = folder < 0 || system.fsync(folder) != 0 ? errno : 0;
    if (folder >= 0 && system.close(folder) != 0 && reason == 0)
        reason = errno;
    if (reason != 0) {
        return Error{Fault::World,
                     say("files", "%1 was saved, but a power cut could still undo it: %2.", target,
                         std::strerror(reason)),
                     say("files", "The new content is in place."), say("files", "Save again.")};
    }
    return {};
}

AtomicFile::AtomicFile(std::unique_ptr<Private> p)
    : d(std::move(p))
{}
AtomicFile::AtomicFile(AtomicFile &&) noexcept = default;
AtomicFile &AtomicFile::operator=(AtomicFile &&) noexcept = default;
AtomicFile::~AtomicFile() = default;

Result<AtomicFile> AtomicFile::create(const std::string &path, FileSystem &system)
{
    auto d = std::make_unique<Private>(path, system);
    if (const Result<void> opened = d->open(); !opened)
        return opened.error();
    return AtomicFile(std::move(d));
}

Result<AtomicFile> AtomicFile::create(const std::string &path)
{
    static FileSystem system;
    return create(path, system);
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    return d->write(bytes);
}

Result<void> AtomicFile::commit()
{
    return d->commit();
}

Result<void> writeAtomically(const std::string &path, std::string_view bytes, FileSystem &system)
{
    Result<AtomicFile> file = AtomicFile::create(path, system);
    if (!file)
        return file.error();
    if (const Result<void> written = file->write(bytes); !written)
        return written;
    return file->commit();
}

Result<void> writeAtomically(const std::string &path, std::string_view bytes)
{
    static FileSystem system;
    return writeAtomically(path, bytes, system);
}

} // namespace rapport
