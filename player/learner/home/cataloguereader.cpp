#include "learner/home/cataloguereader.h"

namespace rapport::player {

CatalogueReader::CatalogueReader(std::filesystem::path folder, std::string language)
    : m_thread([this, folder = std::move(folder), language = std::move(language)] {
        read(folder, language);
    })
{}

CatalogueReader::~CatalogueReader()
{
    m_stop = true;
    m_thread.join();
}

void CatalogueReader::read(const std::filesystem::path &folder, const std::string &language)
{
    format::Catalogue catalogue =
        format::readCatalogue(folder, language, [this](std::size_t done, std::size_t all) {
            m_done = int(done);
            m_all = int(all);
            return !m_stop;
        });
    {
        const std::lock_guard lock(m_mutex);
        m_catalogue = std::move(catalogue);
        m_isReady = true;
    }
    m_ready.notify_all();
    QMetaObject::invokeMethod(this, &CatalogueReader::finished, Qt::QueuedConnection);
}

bool CatalogueReader::waitFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_ready.wait_for(lock, time, [this] { return m_isReady; });
}

format::Catalogue CatalogueReader::take()
{
    const std::lock_guard lock(m_mutex);
    return std::move(m_catalogue);
}

} // namespace rapport::player
