#include "exchange/exchange.h"

#include "base/utf8.h"
#include "fuzz/target.h"

using namespace rapport;
using namespace rapport::editor;

namespace {

/// Whether every word can be written at all: escapes of a PO file can name any bytes.
bool isText(const Unit &unit)
{
    return !firstInvalidUtf8(unit.name) && !firstInvalidUtf8(unit.source) &&
           !firstInvalidUtf8(unit.target);
}

/// What can be read of a file that came back is the same once it was sent out again.
void tryFormat(const ExchangeFormat &format, std::string_view text)
{
    const Result<Received> once = format.read(text);
    if (!once)
        return;
    Exchange sent{"fuzz", "en", "es", {}};
    for (const Unit &unit : once->exchange.units) {
        if (isText(unit))
            sent.units.push_back(unit);
    }
    if (sent.units.empty())
        return;
    const Result<Received> twice = format.read(format.write(sent));
    fuzz::require(twice.ok(), "What was written cannot be read.");
    const auto &units = twice->exchange.units;
    fuzz::require(units.size() == sent.units.size(), "Texts were lost.");
    for (std::size_t i = 0; i < units.size(); ++i)
        fuzz::require(
            units[i].name == sent.units[i].name && units[i].source == sent.units[i].source &&
                units[i].target == sent.units[i].target && units[i].state == sent.units[i].state,
            "A text came back as another.");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const ExchangeFormat &format : exchangeFormats())
        tryFormat(format, fuzz::textOf(data, size));
    return 0;
}
