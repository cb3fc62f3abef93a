#include "fuzz/mutate.h"
#include "fuzz/target.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;

void feed(const std::string &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
}

void feedCutShort(const fs::path &file, const std::string &bytes)
{
    constexpr std::size_t cuts = 40;
    for (std::size_t cut = 0; cut <= cuts; ++cut) {
        std::printf("%s up to %zu of %zu\n", file.filename().c_str(), cut, cuts);
        feed(bytes.substr(0, bytes.size() * cut / cuts));
    }
}

/// The inputs are the same each time; only how many of them there is time for differs.
void feedMutated(const std::vector<std::string> &kept)
{
    constexpr std::uint64_t most = 5000;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(2);
    for (std::uint64_t seed = 0; seed < most && std::chrono::steady_clock::now() < end; ++seed) {
        std::printf("changed by %llu\n", static_cast<unsigned long long>(seed));
        rapport::Random random(seed);
        feed(rapport::fuzz::mutated(kept, random));
    }
}

} // namespace

/// replay FOLDER: feeds every file of a folder to the target, in the order of their names, whole
/// and cut short, and then for two seconds what can be made of them. The last line it prints says
/// what it broke on.
int main(int count, char **arguments)
{
    if (count != 2 || !fs::is_directory(arguments[1]))
        return 2;
    // What stood last must be there to see when a target aborts.
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(arguments[1]))
        files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<std::string> kept;
    for (const fs::path &file : files) {
        std::ifstream stream(file, std::ios::binary);
        kept.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
        feedCutShort(file, kept.back());
    }
    if (kept.empty())
        return 2;
    feedMutated(kept);
    return 0;
}
