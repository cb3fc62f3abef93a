#include "check/codes.h"

#include "check/codes/tables.h"

#include <algorithm>

namespace rapport::check {

const std::vector<Code> &allCodes()
{
    static const std::vector<Code> all = [] {
        std::vector<Code> codes;
        for (const auto part :
             {fileCodes(), contentCodes(), stepCodes(), judgementCodes(), bankCodes()})
            codes.insert(codes.end(), part.begin(), part.end());
        std::ranges::sort(codes, {}, &Code::code);
        return codes;
    }();
    return all;
}

const Code *findCode(std::string_view code)
{
    const std::vector<Code> &all = allCodes();
    const auto found = std::ranges::lower_bound(all, code, {}, &Code::code);
    return found == all.end() || found->code != code ? nullptr : &*found;
}

} // namespace rapport::check
