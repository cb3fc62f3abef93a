#include "format/placewithin.h"

namespace rapport::format {

Place placeWithin(const SourceFile &file, NodeIndex node, std::size_t offset)
{
    if (offset == 0 || node >= file.nodes().size() || file.at(node).kind != NodeKind::Scalar)
        return file.placeOf(node);
    const Node &scalar = file.at(node);
    const std::size_t begin = scalar.begin + (scalar.quoted ? 1 : 0);
    const std::string_view before = file.textOf(node).substr(0, offset);
    const bool asWritten = before.size() == offset && before.find('\n') == std::string_view::npos &&
                           std::string_view(file.text()).substr(begin).starts_with(before);
    return asWritten ? file.placeOf(scalar.line, begin + offset) : file.placeOf(node);
}

} // namespace rapport::format
