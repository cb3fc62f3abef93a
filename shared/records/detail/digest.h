#pragma once

#include <QCryptographicHash>

#include <string>
#include <string_view>

namespace rapport::records {

/// A SHA-256 sum over fields, each with its length before it so that no two lists of fields look
/// alike.
class Digest
{
public:
    void add(std::string_view field);

    /// The sum so far, in hexadecimal.
    [[nodiscard]] std::string hex() const;

private:
    QCryptographicHash m_sum{QCryptographicHash::Sha256};
};

} // namespace rapport::records
