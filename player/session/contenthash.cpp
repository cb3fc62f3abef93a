#include "session/contenthash.h"

#include <QCryptographicHash>

namespace rapport::player {

std::string contentHash(std::string_view lessonText)
{
    const QByteArrayView bytes(lessonText.data(), qsizetype(lessonText.size()));
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace rapport::player
