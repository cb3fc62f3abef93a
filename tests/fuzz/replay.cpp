#include "fuzz/target.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

/// replay FOLDER: feeds every file of a folder to the target, in the order of their names, whole
/// and cut short.
int main(int count, char **arguments)
{
    namespace fs = std::filesystem;
    if (count != 2 || !fs::is_directory(arguments[1]))
        return 2;
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(arguments[1]))
        files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path &file : files) {
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(stream)), {});
        constexpr std::size_t cuts = 40;
        for (std::size_t cut = 0; cut <= cuts; ++cut) {
            std::printf("%s up to %zu of %zu\n", file.filename().c_str(), cut, cuts);
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()),
                                   bytes.size() * cut / cuts);
        }
    }
    return files.empty() ? 2 : 0;
}
