#include "exchange/exchange.h"

#include "base/utf8.h"
#include "exchange/csv.h"
#include "exchange/po.h"
#include "exchange/xliff.h"

#include <algorithm>

namespace rapport::editor {

std::string unitName(std::string_view file, std::string_view address)
{
    std::string name(file.substr(0, file.rfind('.')));
    return (name += '/') += address;
}

const std::vector<ExchangeFormat> &exchangeFormats()
{
    static const std::vector<ExchangeFormat> formats{
        {"xliff", ".xlf", ".xliff", true, writeXliff, readXliff},
        {"po", ".po", ".pot", true, writePo, readPo},
        {"csv", ".csv", ".tsv", false, writeCsv, readCsv}};
    return formats;
}

const ExchangeFormat *formatOfFile(std::string_view path)
{
    const auto &formats = exchangeFormats();
    const auto found = std::ranges::find_if(formats, [&](const ExchangeFormat &one) {
        return path.ends_with(one.ending) || path.ends_with(one.otherEnding);
    });
    return found == formats.end() ? nullptr : &*found;
}

Error atLine(long line, const std::string &what, const std::string &advice)
{
    return {Fault::Content, "Line " + std::to_string(line) + ": " + what,
            "Nothing was taken from the file.", advice};
}

Result<void> requireUtf8(std::string_view text)
{
    const auto bad = firstInvalidUtf8(text);
    if (!bad)
        return {};
    return atLine(std::ranges::count(text.substr(0, *bad), '\n') + 1,
                  "The file is not encoded as UTF-8.", "Save it as UTF-8 and try again.");
}

} // namespace rapport::editor
