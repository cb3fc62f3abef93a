#include "audio/clipstore.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace rapport::audio {

ClipStore::ClipStore(std::size_t budget, QObject *parent)
    : QObject(parent)
    , m_budget(budget)
{
    connect(&m_decoder, &ClipDecoder::decoded, this, &ClipStore::keep);
    connect(&m_decoder, &ClipDecoder::failed, this, &ClipStore::miss);
}

PcmClipPtr ClipStore::find(const QString &path)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.path == path; });
    if (found == m_entries.end())
        return nullptr;
    const QFileInfo file(path);
    if (!file.isFile() || file.lastModified() != found->modified || file.size() != found->size) {
        m_entries.erase(found);
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->clip;
}

void ClipStore::fetch(const QString &path)
{
    m_fetching = path;
    if (m_decoding && m_decoding->path == path)
        return;
    if (m_decoding)
        m_waiting.prepend(std::exchange(m_decoding, {})->path);
    decodeNext();
}

void ClipStore::prepare(const QStringList &paths)
{
    m_waiting = paths;
    if (!m_decoding)
        decodeNext();
}

std::size_t ClipStore::bytes() const
{
    std::size_t sum = 0;
    for (const Entry &entry : m_entries)
        sum += entry.clip->bytes();
    return sum;
}

void ClipStore::decodeNext()
{
    std::optional<QString> path = m_fetching;
    while (!path && !m_waiting.isEmpty()) {
        path = m_waiting.takeFirst();
        if (find(*path))
            path.reset();
    }
    if (!path)
        return;
    m_waiting.removeAll(*path);
    const QFileInfo file(*path);
    m_decoding = Entry{*path, file.lastModified(), file.size(), nullptr};
    m_decoder.decode(*path);
}

void ClipStore::keep(const PcmClipPtr &clip)
{
    Entry entry = *std::exchange(m_decoding, {});
    entry.clip = clip;
    const QString path = entry.path;
    m_entries.remove_if([&](const Entry &old) { return old.path == path; });
    m_entries.push_front(std::move(entry));
    while (m_entries.size() > 1 && bytes() > m_budget)
        m_entries.pop_back();
    const bool wanted = m_fetching == path;
    if (wanted)
        m_fetching.reset();
    decodeNext();
    if (wanted)
        emit ready(path, clip);
}

void ClipStore::miss(Trouble trouble, const QString &detail)
{
    const QString path = std::exchange(m_decoding, {})->path;
    const bool wanted = m_fetching == path;
    if (wanted)
        m_fetching.reset();
    decodeNext();
    if (wanted)
        emit failed(path, trouble, detail);
}

} // namespace rapport::audio
