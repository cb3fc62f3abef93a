#pragma once

#include "format/webvtt.h"

#include <QString>
#include <QVector>

namespace rapport::player {

/// A stretch of characters.
struct Stretch
{
    int start = 0;
    int length = 0;

    bool operator==(const Stretch &) const = default;
};

/// Which words of a line are being spoken. Each cue is looked for in the line behind the one
/// before it; a cue whose words the line does not have lights nothing.
class CaptionLine
{
public:
    CaptionLine() = default;
    CaptionLine(const QString &line, const format::Captions &captions);

    /// The phrase at a moment; between two phrases the earlier one stays lit, so that the light
    /// does not flicker. Empty before the first and after the last.
    [[nodiscard]] Stretch at(Millis moment) const;

private:
    struct Phrase
    {
        Millis start;
        Millis end;
        Stretch words;
    };
    QVector<Phrase> m_phrases;
};

} // namespace rapport::player
