#include "e2e/screens/screenbench.h"

#include "e2e/screens/look.h"
#include "e2e/window/follower.h"
#include "support/desk.h"

#include <QTest>

using namespace rapport;

namespace {

QString folderOf(const QString &course)
{
    const QString made = QString(SUPPORT "/") + QString(course).remove('-');
    return QFile::exists(made) ? made : QString(COURSES "/") + course;
}

/// A key by its X name.
void press(QQuickWindow &window, const QString &name)
{
    static const QMap<QString, QString> signs{{"period", "."}, {"apostrophe", "'"}, {"space", " "}};
    const QString key = signs.value(name, name);
    if (key.size() == 1) {
        QTest::keyClick(&window, key[0].toLatin1());
        return;
    }
    // From piece to piece runs the other way there.
    const QString turned = Look::rightToLeft() && name == "Right" ? QString("Left") : name;
    const QKeyCombination pressed = QKeySequence::fromString(turned)[0];
    QTest::keyClick(&window, pressed.key(), pressed.keyboardModifiers());
}

} // namespace

bool ScreenBench::bring(const QString &course) const
{
    const QString from = folderOf(course);
    const auto files = snapshot(from);
    for (const QString &file : files.keys()) {
        QByteArray text = files[file];
        if (Look::rightToLeft() && file == from + "/course.yaml")
            text.replace("\ntitle:", "\nlanguage: ar\ntitle:").replace("\nlanguage: en\n", "\n");
        if (QFileInfo(file).isFile() &&
            !writeFile(path("courses/" + course) + file.mid(from.size()), text))
            return false;
    }
    return !files.isEmpty();
}

bool ScreenBench::bringFilm(const QString &course) const
{
    QFile film(FILM);
    return film.open(QIODevice::ReadOnly) &&
           writeFile(path("courses/" + course + "/media/film.webm"), film.readAll());
}

bool ScreenBench::answer(QQuickWindow *window, player::LessonController *lesson) const
{
    const player::LessonSession &session = lesson->session();
    const engine::LessonRun &run = session.run();
    const format::Captions captions = captionsOf(session.course(), run);
    engine::Autopilot pilot(run.script(), engine::Aim::Best, run.state().seed);
    const QStringList keys = keysFor(run, asRead(nextAnswer(pilot, run), captions), captions);
    for (const QString &key : keys)
        press(*window, key);
    return !keys.isEmpty();
}
