#include "learner/lesson/recordingplayer.h"

#include "format/coursefolder.h"
#include "learner/lesson/fill/stepfiller.h"

#include <algorithm>
#include <array>

namespace rapport::player {

namespace {

/// Shorter sentences are read together with what follows, longer ones are cut; in characters.
constexpr qsizetype shortSentence = 60;
constexpr qsizetype longSentence = 240;

bool isFilm(const QString &file)
{
    constexpr std::array endings{".webm", ".mp4", ".mkv", ".mov", ".ogv"};
    return std::ranges::any_of(endings, [&](const char *ending) {
        return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

QString text(const std::string &words)
{
    return QString::fromStdString(words).simplified();
}

bool endsSentence(const QString &words)
{
    return words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char('?')) ||
           words.endsWith(QLatin1Char('!'));
}

} // namespace

RecordingPlayer::RecordingPlayer(audio::ClipPlayer &clips, ui::RecordingModel &shown,
                                 const MediaLocator &media, QObject *parent)
    : QObject(parent)
    , m_clips(clips)
    , m_shown(shown)
    , m_media(media)
{
    using audio::ClipPlayer;
    connect(&m_clips, &ClipPlayer::positionChanged, this, &RecordingPlayer::follow);
    connect(&m_clips, &ClipPlayer::stateChanged, this, &RecordingPlayer::follow);
    connect(&m_clips, &ClipPlayer::finished, this, &RecordingPlayer::finish);
    connect(&m_clips, &ClipPlayer::durationChanged, this, [this] {
        if (!isOurs())
            return;
        m_shown.durationMs = int(std::max<qint64>(m_clips.durationMs(), 1));
        emit m_shown.changed();
    });
    connectViews();
}

void RecordingPlayer::connectViews()
{
    using ui::RecordingModel;
    connect(&m_shown, &RecordingModel::playPauseRequested, this, &RecordingPlayer::playPause);
    connect(&m_shown, &RecordingModel::moveRequested, this, [this](int ms) { moveTo(Millis(ms)); });
    connect(&m_shown, &RecordingModel::readRequested, this, &RecordingPlayer::read);
}

bool RecordingPlayer::isOurs() const
{
    return m_step && !m_file.isEmpty() && m_clips.path() == m_file;
}

void RecordingPlayer::open(const lesson::Clip &clip)
{
    m_step = &clip;
    m_file = m_media.path(clip.clip);
    m_captions = {};
    const QString file = m_media.path(clip.captions);
    if (const auto read = format::readFileText(file.toStdString()); !file.isEmpty() && read)
        m_captions = format::parseWebVtt(*read).captions;
    cutIntoSentences();
    m_length = m_captions.end();
    m_shown.stops.clear();
    for (const lesson::ClipStop &stop : clip.stops) {
        m_length = std::max(m_length, stop.at);
        m_shown.stops.append(int(stop.at.count()));
    }
    for (const lesson::ClipMark &mark : clip.marks)
        m_length = std::max(m_length, mark.to);
    m_shown.playable = !m_file.isEmpty();
    m_shown.film = isFilm(m_file);
    m_shown.readable = !m_captions.cues.empty();
    m_shown.reading = !m_shown.playable;
    m_shown.playing = false;
    m_shown.durationMs = int(m_length.count());
    openFilm();
}

void RecordingPlayer::openFilm()
{
    m_film.reset();
    m_shown.pictureLost = false;
    m_shown.picture.clear();
    if (!m_shown.film)
        return;
    m_film = std::make_unique<audio::FilmPicture>(m_clips);
    connect(m_film.get(), &audio::FilmPicture::frame, this, [this](const QImage &picture) {
        m_shown.picture = picture;
        emit m_shown.pictureChanged();
    });
    connect(m_film.get(), &audio::FilmPicture::lost, this, [this] {
        m_shown.pictureLost = true;
        emit m_shown.changed();
    });
    m_film->open(m_file);
}

/// Where the next question is due.
void RecordingPlayer::aimFor(const engine::LessonRun &run)
{
    const lesson::ClipStop *stop = run.stop();
    m_next = stop ? std::optional(stop->at) : std::nullopt;
    m_questionDue = stop && run.state().phase == engine::Phase::Explaining;
    m_shown.openToMs = m_next ? int(m_next->count()) : m_shown.durationMs;
    showLines();
}

void RecordingPlayer::enter(const engine::LessonRun &run)
{
    const auto *clip = run.current().as<lesson::Clip>();
    if (!clip) {
        m_step = nullptr;
        m_film.reset();
        return;
    }
    open(*clip);
    const std::size_t answered = std::min<std::size_t>(run.state().part, clip->stops.size());
    m_rest = answered > 0 ? clip->stops[answered - 1].at : Millis(0);
    const bool explained = run.state().phase == engine::Phase::Explaining;
    m_heard = explained && !run.stop();
    aimFor(run);
    showCaption(m_rest);
    m_shown.positionMs = int(m_rest.count());
    emit m_shown.changed();
    emit m_shown.timeChanged();
    if (!explained && !m_shown.reading)
        playFrom(m_rest);
}

void RecordingPlayer::goOn(const engine::LessonRun &run)
{
    if (!m_step)
        return;
    aimFor(run);
    emit m_shown.changed();
    if (!m_shown.reading && !m_heard)
        playFrom(m_rest);
}

void RecordingPlayer::playFrom(Millis moment)
{
    const bool paused = isOurs() && m_clips.state() == audio::ClipPlayer::Paused;
    if (!paused)
        m_clips.play(m_file, m_length.count());
    if (moment.count() > 0)
        m_clips.seek(moment.count());
    if (paused)
        m_clips.resume();
}

void RecordingPlayer::playPause()
{
    if (!m_step || m_file.isEmpty() || m_shown.reading || m_questionDue)
        return;
    const bool plays = isOurs() && (m_clips.state() == audio::ClipPlayer::Playing ||
                                    m_clips.state() == audio::ClipPlayer::Loading);
    if (plays)
        return m_clips.pause();
    const bool atEnd = m_shown.positionMs >= m_shown.durationMs;
    playFrom(atEnd ? Millis(0) : Millis(m_shown.positionMs));
}

void RecordingPlayer::moveTo(Millis moment)
{
    if (!m_step || m_file.isEmpty() || m_shown.reading || m_questionDue)
        return;
    const Millis last = m_next.value_or(Millis(m_shown.durationMs));
    const Millis target = std::clamp(moment, Millis(0), last);
    if (isOurs() && m_clips.state() != audio::ClipPlayer::Stopped)
        return m_clips.seek(target.count());
    playFrom(target);
}

void RecordingPlayer::read(bool instead)
{
    if (!m_step || m_shown.reading == instead || (!instead && !m_shown.playable))
        return;
    if (instead && isOurs())
        m_clips.pause();
    m_shown.reading = instead;
    showLines();
    emit m_shown.changed();
    emit reached();
}

/// Keeps what is shown with what is heard, and stops where a question is due.
void RecordingPlayer::follow()
{
    if (!isOurs())
        return;
    const bool plays = m_clips.state() == audio::ClipPlayer::Playing;
    const bool stopped = m_clips.state() == audio::ClipPlayer::Stopped;
    if (plays != m_shown.playing) {
        m_shown.playing = plays;
        emit m_shown.changed();
    }
    if (stopped)
        return;
    const Millis moment(m_clips.positionMs());
    m_rest = moment;
    m_shown.positionMs = int(moment.count());
    emit m_shown.timeChanged();
    showCaption(moment);
    if (plays && m_next && moment >= *m_next && !m_questionDue) {
        m_questionDue = true;
        m_clips.pause();
        emit reached();
    }
}

void RecordingPlayer::finish()
{
    if (!isOurs())
        return;
    m_shown.positionMs = m_shown.durationMs;
    m_rest = Millis(m_shown.durationMs);
    // A question beyond the end is asked at the end.
    m_questionDue = m_next.has_value();
    m_heard = true;
    showCaption(m_rest);
    emit m_shown.timeChanged();
    emit reached();
}

engine::Moment RecordingPlayer::now() const
{
    const Millis moment(m_shown.positionMs);
    return {moment, moment};
}

std::optional<engine::Moment> RecordingPlayer::line(int row) const
{
    if (row < 0 || row >= m_shown.lines()->count())
        return std::nullopt;
    const format::Cue &cue = m_captions.cues[std::size_t(row)];
    return engine::Moment{cue.start, cue.end};
}

void RecordingPlayer::showMarks(const QList<engine::Moment> &marks)
{
    m_marks = marks;
    QList<ui::MarkRow> rows;
    for (const engine::Moment &mark : marks) {
        // Between two captions the earlier one is what was heard.
        const auto after =
            std::ranges::upper_bound(m_captions.cues, mark.from, {}, &format::Cue::start);
        const format::Cue *cue = after == m_captions.cues.begin() ? nullptr : &*(after - 1);
        rows.append(
            {clockWords(mark.from), int(mark.from.count()), cue ? text(cue->text) : QString()});
    }
    m_shown.marks()->setRows(rows);
    showLines();
}

/// Only what comes before the next question can be read.
void RecordingPlayer::showLines()
{
    QList<ui::TimedLineRow> rows;
    std::string speaker;
    for (const format::Cue &cue : m_captions.cues) {
        if (!m_shown.reading || (m_next && cue.start >= *m_next))
            break;
        const bool marked = m_marks.contains(engine::Moment{cue.start, cue.end});
        const bool goesOn = !rows.isEmpty() && cue.voice == speaker;
        speaker = cue.voice;
        rows.append(
            {clockWords(cue.start), goesOn ? QString() : text(cue.voice), text(cue.text), marked});
    }
    m_shown.lines()->setRows(rows);
}

/// Captions are often a few words each; what belongs together is read in one go.
void RecordingPlayer::cutIntoSentences()
{
    m_sentences.clear();
    format::Captions part;
    QStringList said;
    const auto close = [&] {
        const QString line = said.join(QLatin1Char(' '));
        m_sentences.append({part.cues.front().start, text(part.cues.front().voice), line,
                            CaptionLine(line, part)});
        part.cues.clear();
        said.clear();
    };
    for (const format::Cue &cue : m_captions.cues) {
        const qsizetype length = said.join(QLatin1Char(' ')).size();
        const bool ended =
            length >= longSentence || (length >= shortSentence && endsSentence(said.constLast()));
        if (!said.isEmpty() && (ended || part.cues.back().voice != cue.voice))
            close();
        part.cues.push_back(cue);
        said.append(text(cue.text));
    }
    if (!said.isEmpty())
        close();
}

/// Between two sentences the earlier one stays, so that it does not flicker.
void RecordingPlayer::showCaption(Millis moment)
{
    const auto after = std::ranges::upper_bound(m_sentences, moment, {}, &Sentence::start);
    const Sentence now = after == m_sentences.begin() ? Sentence() : *(after - 1);
    const Stretch lit = now.light.at(moment);
    if (m_shown.caption == now.words && m_shown.speaker == now.speaker &&
        m_shown.litStart == lit.start && m_shown.litLength == lit.length)
        return;
    m_shown.caption = now.words;
    m_shown.speaker = now.speaker;
    m_shown.litStart = lit.start;
    m_shown.litLength = lit.length;
    emit m_shown.captionChanged();
}

} // namespace rapport::player
