#include "records/detail/digest.h"

namespace rapport::records {

void Digest::add(std::string_view field)
{
    const std::string length = std::to_string(field.size()) + ':';
    m_sum.addData(QByteArrayView(length.data(), qsizetype(length.size())));
    m_sum.addData(QByteArrayView(field.data(), qsizetype(field.size())));
}

std::string Digest::hex() const
{
    return m_sum.result().toHex().toStdString();
}

} // namespace rapport::records
