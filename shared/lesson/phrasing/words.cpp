#include "lesson/phrasing/words.h"

#include "lesson/phrasing/contractions.h"
#include "lesson/phrasing/letters.h"
#include "lesson/phrasing/stem.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rapport::lesson {

namespace {

using namespace std::string_view_literals;

constexpr std::array titles{"dr"sv, "mr"sv, "mrs"sv, "ms"sv, "st"sv};

class Cutter
{
public:
    Cutter(std::string_view text, bool english)
        : m_text(text)
        , m_english(english)
    {}

    Words cut()
    {
        while (m_at < m_text.size())
            step(characterAt(m_text, m_at));
        endWritten();
        return std::move(m_out);
    }

private:
    void step(const Character &now)
    {
        switch (now.glyph) {
        case Glyph::Mark:
            m_at += now.length;
            if (inWord())
                m_end = m_at;
            return;
        case Glyph::Letter:
        case Glyph::Digit:
            return letter(now);
        case Glyph::Ideograph:
            endWritten();
            letter(now);
            return endWritten();
        default:
            return between(now);
        }
    }

    void letter(const Character &now)
    {
        if (!inWord())
            m_begin = m_at;
        appendFolded(m_form, now.code);
        m_digit = now.glyph == Glyph::Digit;
        m_at += now.length;
        m_end = m_at;
    }

    void between(const Character &now)
    {
        if (inWord() && joins(now)) {
            if (now.glyph == Glyph::Joint)
                m_english ? void(m_form += '\'') : endForm();
            else
                m_form += char(now.code);
            m_at += now.length;
            return;
        }
        endWritten();
        if (now.glyph == Glyph::Stop)
            return stop();
        m_pause = m_pause || now.glyph == Glyph::Pause || isDash(now);
        if (now.code == '\n' && emptyLine())
            newSentence();
        m_at += now.length;
    }

    bool inWord() const { return !m_form.empty() || m_parts > 0; }

    /// An apostrophe between letters, or a point, comma or colon between digits.
    bool joins(const Character &now) const
    {
        const std::size_t next = m_at + now.length;
        if (next >= m_text.size())
            return false;
        const Glyph after = characterAt(m_text, next).glyph;
        if (now.glyph == Glyph::Joint)
            return after == Glyph::Letter;
        const bool numeric = now.code == '.' || now.code == ',' || now.code == ':';
        return numeric && m_digit && after == Glyph::Digit;
    }

    /// A hyphen with blanks around it.
    bool isDash(const Character &now) const
    {
        const bool before = m_at == 0 || m_text[m_at - 1] == ' ';
        return now.code == '-' && before && m_at + 1 < m_text.size() &&
               (m_text[m_at + 1] == ' ' || m_text[m_at + 1] == '-');
    }

    bool emptyLine() const
    {
        const std::size_t next = m_text.find_first_not_of(" \t\r", m_at + 1);
        return next != std::string_view::npos && m_text[next] == '\n';
    }

    /// Goes past all signs that end the sentence together.
    void stop()
    {
        const std::size_t begin = m_at;
        bool points = true;
        while (m_at < m_text.size()) {
            const Character now = characterAt(m_text, m_at);
            if (now.glyph != Glyph::Stop)
                break;
            points = points && now.code == '.';
            m_at += now.length;
        }
        m_pause = true;
        const bool thinking = points && m_at - begin > 1;
        const bool title = points && m_english && !m_out.words.empty() &&
                           m_out.written.back().end == begin &&
                           std::ranges::find(titles, m_out.words.back().form) != titles.end();
        if (!thinking && !title && atGap())
            newSentence();
    }

    bool atGap() const
    {
        return m_at >= m_text.size() || characterAt(m_text, m_at).glyph != Glyph::Letter;
    }

    void newSentence()
    {
        m_pause = true;
        ++m_sentence;
    }

    void endWritten()
    {
        endForm();
        if (m_parts > 0)
            m_out.written.push_back({m_begin, m_end});
        m_parts = 0;
        m_digit = false;
    }

    /// Adds the word gathered so far, taken apart where it is a contraction.
    void endForm()
    {
        if (m_form.empty())
            return;
        if (m_english) {
            const Expansion expansion = expandContraction(m_form);
            if (!expansion.stays.empty())
                add(expansion.stays, {});
            for (const Reading &reading : expansion.rest)
                add(reading.form, reading.other);
        } else {
            add(m_form, {});
        }
        m_form.clear();
    }

    void add(std::string_view form, std::string_view other)
    {
        Word &word = m_out.words.emplace_back();
        word.form = form;
        std::erase(word.form, '\'');
        word.other = other;
        word.stem = m_english ? stemOf(word.form) : word.form;
        word.written = m_out.written.size();
        word.sentence = m_sentence;
        word.afterPause = std::exchange(m_pause, false);
        ++m_parts;
    }

    std::string_view m_text;
    bool m_english;
    Words m_out;
    std::size_t m_at = 0;
    std::size_t m_begin = 0; ///< of the written word
    std::size_t m_end = 0;
    std::string m_form;   ///< of the word being read
    int m_parts = 0;      ///< words of the written word that were added
    bool m_digit = false; ///< the last character of the word is a digit
    bool m_pause = false;
    std::size_t m_sentence = 0;
};

} // namespace

bool isEnglish(std::string_view language)
{
    const std::string_view primary = language.substr(0, language.find_first_of("-_"));
    const auto is = [](char c, char letter) { return c == letter || c == letter - 'a' + 'A'; };
    return primary.size() == 2 && is(primary[0], 'e') && is(primary[1], 'n');
}

Words cutWords(std::string_view text, std::string_view language)
{
    return Cutter(text, isEnglish(language)).cut();
}

} // namespace rapport::lesson
