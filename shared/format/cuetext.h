#pragma once

#include <string>
#include <string_view>

namespace rapport::format {

/// The words of a WebVTT cue without their mark-up (section 6.4 of the standard named in webvtt.h).
/// Unlike there, a '<' that no '>' follows is kept as it stands, because authors mean it.
class CueText
{
public:
    /// `markup` is UTF-8 with lines ended by '\n'; any bytes are taken, in linear time.
    explicit CueText(std::string_view markup);

    /// Without tags and without blanks around; `&amp; &lt; &gt; &nbsp; &lrm; &rlm;` decoded, every
    /// other `&` left as it is.
    [[nodiscard]] const std::string &plain() const { return m_plain; }

    /// Who speaks first, from `<v Name>`; empty where nobody is named.
    [[nodiscard]] const std::string &voice() const { return m_voice; }

    /// Whether somebody other than voice() is named too.
    [[nodiscard]] bool severalVoices() const { return m_severalVoices; }

    /// Whether a '<' was kept as text.
    [[nodiscard]] bool unclosed() const { return m_unclosed; }

private:
    void tag(std::string_view inside);

    std::string m_plain;
    std::string m_voice;
    bool m_severalVoices = false;
    bool m_unclosed = false;
};

} // namespace rapport::format
