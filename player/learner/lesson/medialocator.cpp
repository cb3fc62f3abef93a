#include "learner/lesson/medialocator.h"

#include "format/coursefolder.h"

namespace rapport::player {

QString MediaLocator::path(const lesson::Media &media) const
{
    if (media.empty() || !format::hasMedia(m_folder, media.path))
        return {};
    return QString::fromStdString(std::filesystem::canonical(m_folder / media.path).string());
}

QUrl MediaLocator::url(const lesson::Media &media) const
{
    const QString found = path(media);
    return found.isEmpty() ? QUrl() : QUrl::fromLocalFile(found);
}

} // namespace rapport::player
