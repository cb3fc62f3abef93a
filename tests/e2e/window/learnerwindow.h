#pragma once

#include "support/desk.h"

#include <QElapsedTimer>
#include <QImage>
#include <QRect>

#include <functional>

namespace rapport {

/// How long anything on a busy machine may take before a test gives up on it.
inline constexpr int patienceMs = 20'000;

/// Asks again and again until it is so; false when it is not so in time.
bool waitUntil(const std::function<bool()> &isSo, int millis = patienceMs);

/// The real player in its real window, worked with real keys. Needs a display and xdotool; the
/// window has the display to itself.
class LearnerWindow
{
public:
    explicit LearnerWindow(const Desk &desk);
    ~LearnerWindow();

    /// Starts the player, waits for its first picture and gives it the keyboard.
    bool open(const QStringList &arguments = {});
    /// Presses keys by their X names, one after the other.
    bool press(const QStringList &keys) const;
    /// Presses keys and waits until the window shows something else.
    bool pressAndSee(const QStringList &keys) const;
    /// Types a text letter by letter.
    bool type(const QString &text) const;
    /// Makes the window this large.
    bool resize(const QSize &size);
    /// Asks the window to close, as its close button does, and waits for the program to end.
    /// Returns the exit code, -1 where it did not end by itself.
    int close();
    /// kill -9.
    void kill();

    /// What the window shows; of a part of it only when one is given.
    [[nodiscard]] QImage picture(const QRect &part = {}) const;
    /// The picture once it stands still, or what it is after a second of moving.
    [[nodiscard]] QImage stillPicture() const;
    /// All that the program complained about so far.
    [[nodiscard]] QByteArray complaints();

private:
    static bool xdotool(const QStringList &arguments, QByteArray *answer = nullptr);

    const Desk &m_desk;
    QProcess m_player;
    QByteArray m_complaints;
    QString m_window;
    QSize m_size{1280, 800};
};

/// Writes the settings a player at this desk starts with.
bool configure(const Desk &desk, const QByteArray &settings);

} // namespace rapport
