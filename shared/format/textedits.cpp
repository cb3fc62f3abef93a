#include "format/textedits.h"

#include <algorithm>
#include <utility>

namespace rapport::format {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool breaksWithReturn(std::string_view bytes)
{
    const std::size_t newline = bytes.find('\n');
    return newline != std::string_view::npos && newline > 0 && bytes[newline - 1] == '\r';
}

void append(std::string &out, std::string_view text, bool withReturn)
{
    for (const char c : text) {
        if (c == '\n' && withReturn)
            out += '\r';
        out += c;
    }
}

/// Walks bytes in step with the text that was made of them.
class Original
{
public:
    explicit Original(std::string_view bytes)
        : m_bytes(bytes)
    {
        if (bytes.starts_with(byteOrderMark))
            m_at = byteOrderMark.size();
    }

    /// Copies what was not copied yet, up to an offset of the text.
    void copyTo(std::size_t offset, std::string &out)
    {
        const std::size_t from = std::exchange(m_copied, skipTo(offset));
        out += m_bytes.substr(from, m_copied - from);
    }

    void leaveOutTo(std::size_t offset) { m_copied = skipTo(offset); }

    void copyRest(std::string &out) { out += m_bytes.substr(m_copied); }

private:
    std::size_t skipTo(std::size_t offset)
    {
        while (m_offset < offset && m_at < m_bytes.size()) {
            if (!m_bytes.substr(m_at).starts_with("\r\n"))
                ++m_offset;
            ++m_at;
        }
        return m_at;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::size_t m_offset = 0;
    std::size_t m_copied = 0;
};

} // namespace

bool TextEdits::isInside(const Edit &edit, std::size_t begin, std::size_t end)
{
    return edit.end <= end && (edit.begin > begin || (edit.begin == begin && edit.end > begin));
}

void TextEdits::replace(std::size_t begin, std::size_t end, std::string with)
{
    m_edits.push_back({begin, end, std::move(with)});
}

void TextEdits::overwrite(std::size_t begin, std::size_t end, std::string with)
{
    std::erase_if(m_edits, [&](const Edit &edit) { return isInside(edit, begin, end); });
    replace(begin, end, std::move(with));
}

std::string TextEdits::render(std::size_t begin, std::size_t end) const
{
    std::vector<const Edit *> inside;
    for (const Edit &edit : m_edits) {
        if (isInside(edit, begin, end))
            inside.push_back(&edit);
    }
    std::ranges::stable_sort(inside, {},
                             [](const Edit *edit) { return std::pair(edit->begin, edit->end); });
    std::string out;
    for (const Edit *edit : inside) {
        if (edit->begin > begin)
            out += m_text.substr(begin, edit->begin - begin);
        out += edit->with;
        begin = std::max(begin, edit->end);
    }
    return out += m_text.substr(begin, end - begin);
}

std::string TextEdits::applyTo(std::string_view bytes) const
{
    std::vector<const Edit *> all;
    for (const Edit &edit : m_edits)
        all.push_back(&edit);
    std::ranges::stable_sort(all, {},
                             [](const Edit *edit) { return std::pair(edit->begin, edit->end); });
    const bool withReturn = breaksWithReturn(bytes);
    Original original(bytes);
    std::string out;
    for (const Edit *edit : all) {
        original.copyTo(edit->begin, out);
        append(out, edit->with, withReturn);
        original.leaveOutTo(edit->end);
    }
    original.copyRest(out);
    return out;
}

std::string dressedLike(std::string_view bytes, std::string_view text)
{
    std::string out;
    if (bytes.starts_with(byteOrderMark))
        out = byteOrderMark;
    append(out, text, breaksWithReturn(bytes));
    return out;
}

} // namespace rapport::format
