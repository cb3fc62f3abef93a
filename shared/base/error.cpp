#include "base/error.h"

namespace rapport {

std::string Error::sentence() const
{
    std::string all = what;
    for (const std::string *part : {&kept, &advice}) {
        if (!part->empty())
            all += (all.empty() ? "" : " ") + *part;
    }
    return all;
}

int exitCode(Fault fault)
{
    switch (fault) {
    case Fault::Content:
        return 1;
    case Fault::Usage:
        return 2;
    case Fault::World:
        return 3;
    }
    return 3;
}

} // namespace rapport
