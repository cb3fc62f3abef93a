#include "records/detail/uuid.h"

#include <cstdint>
#include <cstdio>
#include <random>

namespace rapport::records {

std::string makeUuid(UtcTime now)
{
    // Opening the source of entropy takes longer than reading it.
    static thread_local std::random_device device;
    const auto millis = static_cast<std::uint64_t>(now.time_since_epoch().count());
    const std::uint32_t a = device();
    const std::uint32_t b = device();
    const std::uint32_t c = device();
    char text[37];
    std::snprintf(text, sizeof text, "%08x-%04x-%04x-%04x-%04x%08x",
                  unsigned((millis >> 16) & 0xFFFFFFFF), unsigned(millis & 0xFFFF),
                  unsigned(0x7000 | (a & 0x0FFF)), unsigned(0x8000 | ((a >> 12) & 0x3FFF)),
                  unsigned(b & 0xFFFF), unsigned(c));
    return text;
}

} // namespace rapport::records
