#pragma once

#include "audio/clipdecoder.h"

#include <QDateTime>
#include <QStringList>

#include <list>
#include <optional>

namespace rapport::audio {

/// Decoded clips by path, the least recently used let go when they outgrow a budget. A file that
/// was replaced on disk is decoded anew.
class ClipStore final : public QObject
{
    Q_OBJECT

public:
    /// About eleven minutes of sound.
    static constexpr std::size_t defaultBudget = 64 * 1024 * 1024;

    explicit ClipStore(std::size_t budget = defaultBudget, QObject *parent = nullptr);

    /// The clip, when it is decoded already; otherwise null.
    [[nodiscard]] PcmClipPtr find(const QString &path);

    /// Decodes `path` before anything that waits; ready() or failed() follows, never from inside
    /// this call. Replaces an earlier fetch that has not been answered.
    void fetch(const QString &path);

    /// Decodes these ahead, in this order, when nothing is fetched. Replaces the paths that wait
    /// from an earlier call. Failures stay silent: they are told when the clip is fetched.
    void prepare(const QStringList &paths);

    /// The memory the clips take now, in bytes: at most the budget, or one clip.
    [[nodiscard]] std::size_t bytes() const;

signals:
    void ready(const QString &path, const rapport::audio::PcmClipPtr &clip);
    void failed(const QString &path, rapport::audio::Trouble trouble, const QString &detail);

private:
    struct Entry
    {
        QString path;
        QDateTime modified;
        qint64 size = 0;
        PcmClipPtr clip;
    };

    void decodeNext();
    void keep(const PcmClipPtr &clip);
    void miss(Trouble trouble, const QString &detail);

    std::size_t m_budget;
    std::list<Entry> m_entries; ///< most recently used first
    std::optional<QString> m_fetching;
    QStringList m_waiting;
    std::optional<Entry> m_decoding; ///< without a clip
    ClipDecoder m_decoder;
};

} // namespace rapport::audio
