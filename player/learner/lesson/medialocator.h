#pragma once

#include "lesson/values.h"

#include <QString>
#include <QUrl>

#include <filesystem>

namespace rapport::player {

/// Finds a course's files. What lies outside of the course's folder, also by way of links, does
/// not exist for it.
class MediaLocator
{
public:
    explicit MediaLocator(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {}

    /// The canonical path, or empty where there is no such file.
    [[nodiscard]] QString path(const lesson::Media &media) const;
    /// The same as a URL for the views.
    [[nodiscard]] QUrl url(const lesson::Media &media) const;

private:
    std::filesystem::path m_folder;
};

} // namespace rapport::player
