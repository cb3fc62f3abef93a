#include "records/detail/pinguard.h"

#include <QDateTime>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <optional>

namespace rapport::records {

namespace {

constexpr int freeTries = 2;
constexpr std::array waits{Millis(30'000), Millis(60'000), Millis(120'000), Millis(300'000),
                           Millis(900'000)};

std::optional<UtcTime> fromIso(const std::string &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return UtcTime(Millis(time.toMSecsSinceEpoch()));
}

Error notAPin()
{
    return {Fault::Usage, "A PIN is 4 to 12 digits.", "Nothing was changed.",
            "Enter digits alone."};
}

Error notChecked()
{
    return {Fault::World, "There was not enough memory to check the PIN.", "Nothing was changed.",
            "Close other programs and try again."};
}

Error unreadableSeal()
{
    return {Fault::Content, "The PIN kept in the records cannot be read.",
            "Everything else was left as it is.",
            "Have it removed by whoever looks after the records, then set a new one."};
}

/// libsodium calls a PIN wrong where it had no memory to look at it.
bool memorySuffices()
{
    const std::unique_ptr<char[]> asked(
        new (std::nothrow) char[crypto_pwhash_MEMLIMIT_INTERACTIVE]);
    return asked != nullptr;
}

} // namespace

bool isPin(std::string_view text)
{
    return text.size() >= 4 && text.size() <= 12 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Millis waitAfter(int wrongTries)
{
    if (wrongTries <= freeTries)
        return Millis(0);
    return waits[std::min(std::size_t(wrongTries - freeTries), waits.size()) - 1];
}

void PinGuard::see(const LearnerId &learner, KeptPin &pin, Millis wait)
{
    m_seen[learner] = {pin.notBefore, m_clock.monotonicNow() + wait};
}

Millis PinGuard::left(const LearnerId &learner, KeptPin &pin)
{
    const Millis whole = waitAfter(pin.wrong);
    if (whole == Millis(0))
        return whole;
    const auto seen = m_seen.find(learner);
    if (seen != m_seen.end() && seen->second.notBefore == pin.notBefore)
        return std::clamp(seen->second.end - m_clock.monotonicNow(), Millis(0), whole);
    const UtcTime now = m_clock.utcNow();
    const auto end = fromIso(pin.notBefore);
    Millis left = end ? std::max(*end - now, Millis(0)) : whole;
    if (!end || left > whole) {
        pin.notBefore = toIso(now + whole);
        left = whole;
    }
    see(learner, pin, left);
    return left;
}

PinCheck PinGuard::count(const LearnerId &learner, KeptPin &pin)
{
    if (const Millis early = left(learner, pin); early > Millis(0))
        return {PinCheck::Outcome::Early, early};
    const Millis wait = waitAfter(++pin.wrong);
    pin.notBefore = toIso(m_clock.utcNow() + wait);
    see(learner, pin, wait);
    return {PinCheck::Outcome::Wrong, wait};
}

Result<std::string> sealPin(const std::string &pin)
{
    if (!isPin(pin))
        return notAPin();
    std::array<char, crypto_pwhash_STRBYTES> sealed{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(sealed.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return notChecked();
    return std::string(sealed.data());
}

Result<bool> opensWith(const KeptPin &kept, const std::string &pin)
{
    if (!isPin(pin))
        return notAPin();
    if (sodium_init() < 0 ||
        crypto_pwhash_str_needs_rehash(kept.sealed.c_str(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                       crypto_pwhash_MEMLIMIT_INTERACTIVE) < 0)
        return unreadableSeal();
    if (crypto_pwhash_str_verify(kept.sealed.c_str(), pin.data(), pin.size()) == 0)
        return true;
    if (!memorySuffices())
        return notChecked();
    return false;
}

} // namespace rapport::records
