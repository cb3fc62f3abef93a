#include "base/error.h"

namespace rapport {

Saying Error::sentence() const
{
    Saying all = what;
    return all.then(kept).then(advice);
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
