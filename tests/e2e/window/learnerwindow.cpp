#include "e2e/window/learnerwindow.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

#include <xcb/xcb.h>

namespace rapport {

namespace {

xcb_atom_t atom(xcb_connection_t *display, const char *name)
{
    const auto asked = xcb_intern_atom(display, 0, quint16(qstrlen(name)), name);
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(display, asked, nullptr);
    const xcb_atom_t found = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    free(reply);
    return found;
}

/// What a window manager sends when the close button is clicked (ICCCM 4.2.8.1).
bool askToClose(quint32 window)
{
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atom(display, "WM_PROTOCOLS");
    message.data.data32[0] = atom(display, "WM_DELETE_WINDOW");
    message.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(display, 0, window, XCB_EVENT_MASK_NO_EVENT,
                   reinterpret_cast<const char *>(&message));
    // Asking for something waits until the display has dealt with all that went before.
    xcb_get_input_focus_reply_t *answer =
        xcb_get_input_focus_reply(display, xcb_get_input_focus(display), nullptr);
    const bool sent = answer != nullptr;
    free(answer);
    xcb_disconnect(display);
    return sent;
}

} // namespace

bool waitUntil(const std::function<bool()> &isSo, int millis)
{
    QElapsedTimer since;
    since.start();
    while (!isSo()) {
        if (since.elapsed() > millis)
            return false;
        QTest::qWait(10);
    }
    return true;
}

LearnerWindow::LearnerWindow(const Desk &desk)
    : m_desk(desk)
{}

LearnerWindow::~LearnerWindow()
{
    kill();
}

bool LearnerWindow::open(const QStringList &arguments)
{
    const QString report = m_desk.path("tmp/started");
    QFile::remove(report);
    m_desk.seat(m_player);
    QProcessEnvironment around = m_player.processEnvironment();
    const auto mine = QProcessEnvironment::systemEnvironment();
    for (const QString &name : mine.keys()) {
        if (name.startsWith("PULSE_") || name == "DISPLAY" || name == "XDG_RUNTIME_DIR")
            around.insert(name, mine.value(name));
    }
    around.insert("QT_QPA_PLATFORM", "xcb");
    around.insert("XDG_CONFIG_HOME", m_desk.path("config"));
    around.insert("RAPPORT_STARTUP_REPORT", report);
    m_player.setProcessEnvironment(around);
    m_player.start(PLAYER, arguments);
    const bool shown =
        m_player.waitForStarted() && waitUntil([&] { return QFileInfo(report).size() > 0; });
    QByteArray found;
    // By its class, because the title is the lesson's.
    if (!shown || !xdotool({"search", "--onlyvisible", "--class", "rapport-player"}, &found) ||
        found.trimmed().isEmpty())
        return false;
    m_window = found.trimmed().split('\n').last();
    // What lies under the mouse is drawn differently.
    return xdotool({"mousemove", "1279", "799", "windowfocus", "--sync", m_window});
}

bool LearnerWindow::xdotool(const QStringList &arguments, QByteArray *answer)
{
    QProcess tool;
    tool.start("xdotool", arguments);
    const bool done = tool.waitForFinished(patienceMs) && tool.exitCode() == 0;
    if (!done)
        qWarning("xdotool %s: %s", qPrintable(arguments.join(' ')),
                 tool.readAllStandardError().constData());
    if (answer)
        *answer = tool.readAllStandardOutput();
    return done;
}

bool LearnerWindow::press(const QStringList &keys) const
{
    return xdotool(QStringList{"key", "--delay", "2"} + keys);
}

bool LearnerWindow::pressAndSee(const QStringList &keys) const
{
    const QImage before = stillPicture();
    return press(keys) && waitUntil([&] { return picture() != before; });
}

bool LearnerWindow::type(const QString &text) const
{
    return xdotool({"type", "--delay", "2", text});
}

bool LearnerWindow::resize(const QSize &size)
{
    m_size = size;
    return xdotool({"windowsize", "--sync", m_window, QString::number(size.width()),
                    QString::number(size.height())});
}

int LearnerWindow::close()
{
    if (!askToClose(m_window.toUInt()) || !m_player.waitForFinished(patienceMs) ||
        m_player.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_player.exitCode();
}

void LearnerWindow::kill()
{
    if (m_player.state() == QProcess::NotRunning)
        return;
    m_player.kill();
    m_player.waitForFinished();
}

QImage LearnerWindow::picture(const QRect &part) const
{
    QScreen *screen = QGuiApplication::primaryScreen();
    const QRect area = part.isNull() ? QRect(QPoint(), m_size) : part;
    return screen->grabWindow(0, area.x(), area.y(), area.width(), area.height()).toImage();
}

QImage LearnerWindow::stillPicture() const
{
    QImage last = picture();
    QElapsedTimer since;
    since.start();
    int still = 0;
    while (still < 3 && since.elapsed() < 1000) {
        QTest::qWait(50);
        const QImage now = picture();
        still = now == last ? still + 1 : 0;
        last = now;
    }
    return last;
}

QByteArray LearnerWindow::complaints()
{
    m_complaints += m_player.readAllStandardError();
    return m_complaints;
}

bool configure(const Desk &desk, const QByteArray &settings)
{
    return writeFile(desk.path("config/rapport/player.ini"), "[General]\n" + settings);
}

} // namespace rapport
