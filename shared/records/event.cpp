#include "records/event.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rapport::records {

namespace {

constexpr std::array kindNames{"attempt-started",  "answered",          "attempt-resumed",
                               "attempt-finished", "attempt-abandoned", "assigned",
                               "unassigned",       "reviewed"};
constexpr std::size_t mostFaults = 100;

void appendField(std::string &bytes, std::string_view field)
{
    const auto length = static_cast<std::uint32_t>(field.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>((length >> shift) & 0xFF);
    bytes += field;
}

} // namespace

const char *toString(EventKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> eventKind(std::string_view text)
{
    const auto found = std::ranges::find(kindNames, text);
    if (found == kindNames.end())
        return std::nullopt;
    return static_cast<EventKind>(found - kindNames.begin());
}

std::string canonicalBytes(const Event &event)
{
    std::string bytes;
    bytes.reserve(512 + event.payload.size());
    appendField(bytes, "rapport-event-1");
    appendField(bytes, event.id.value);
    appendField(bytes, event.device.value);
    appendField(bytes, std::to_string(event.sequence));
    appendField(bytes, event.time);
    appendField(bytes, std::to_string(event.at.count()));
    appendField(bytes, toString(event.kind));
    appendField(bytes, event.learner.value);
    appendField(bytes, event.course.value);
    appendField(bytes, event.lesson.value);
    appendField(bytes, event.contentHash);
    appendField(bytes, event.attempt.value);
    appendField(bytes, event.step);
    appendField(bytes, event.payload);
    return bytes;
}

Hash chainHash(const Hash &previous, const Event &event)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(QByteArrayView(previous.data(), qsizetype(previous.size())));
    const std::string bytes = canonicalBytes(event);
    sum.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    const QByteArray result = sum.result();
    Hash hash{};
    std::copy_n(result.begin(), hash.size(), hash.begin());
    return hash;
}

void ChainVerifier::fault(ChainFault::Kind kind, const Event &event)
{
    if (m_report.faults.size() < mostFaults)
        m_report.faults.push_back({kind, event.device, event.sequence});
}

void ChainVerifier::add(const Event &event)
{
    auto &heads = m_report.heads;
    if (heads.empty() || heads.back().device != event.device)
        heads.push_back({event.device, 0, Hash{}});
    ChainReport::Head &head = heads.back();
    if (event.sequence != head.sequence + 1)
        fault(ChainFault::Kind::Missing, event);
    else if (chainHash(head.hash, event) != event.hash)
        fault(ChainFault::Kind::Altered, event);
    head.sequence = event.sequence;
    head.hash = event.hash;
    ++m_report.events;
}

} // namespace rapport::records
