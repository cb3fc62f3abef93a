#include "records/paths.h"

#include <cstdlib>
#include <string_view>

namespace rapport::records {

namespace {

std::string_view environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

} // namespace

std::string defaultRecordsPath()
{
    const std::string_view data = environment("XDG_DATA_HOME");
    const std::string base = data.starts_with('/')
                                 ? std::string(data)
                                 : std::string(environment("HOME")) + "/.local/share";
    return base + "/rapport/records.sqlite";
}

} // namespace rapport::records
