#include "learner/practice/practice.h"

#include "session/contenthash.h"

namespace rapport::player {

namespace {

/// A program left open overnight shows in the morning what has come due.
constexpr std::chrono::minutes lookAgainAfter{5};

} // namespace

Practice::Practice(const Clock &clock, Settings &settings, const Library &library, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_library(library)
{
    // Courses may still be read when somebody signs in.
    connect(&library, &Library::catalogueRead, this, [this] {
        m_shelf = {};
        refresh();
    });
    connect(&m_patience, &Patience::again, this, &Practice::retry);
    connect(&m_later, &QTimer::timeout, this, &Practice::refresh);
    m_later.start(lookAgainAfter);
}

Practice::~Practice() = default;

void Practice::show(records::RecordStore *store, const records::LearnerId &learner)
{
    if (running())
        stop();
    m_store = store;
    m_learner = learner;
    m_returning = false;
    m_trouble = {};
    deal();
}

void Practice::refresh()
{
    if (!running())
        deal();
}

void Practice::deal()
{
    m_deck = {};
    if (m_store && !m_learner.empty()) {
        const auto cards = m_store->reviewCards(m_learner);
        if (cards) {
            m_deck = dealPractice(
                *cards, m_days.dayOf(m_clock.utcNow()), m_days,
                [this](const QString &id) { return m_library.find(id); }, m_shelf);
            m_trouble = {};
        } else {
            m_trouble = cards.error();
        }
    }
    QList<PracticeRow> rows;
    for (const PracticeCard &card : m_deck.due)
        rows.append(card.row);
    m_rows.setRows(rows);
    emit changed();
}

void Practice::setStage(const QString &stage)
{
    const bool ran = running();
    m_stage = stage;
    emit changed();
    if (running() != ran)
        emit runningChanged();
}

void Practice::start()
{
    if (m_card || m_deck.due.empty())
        return;
    m_taken = m_deck.due;
    m_sitting.emplace(m_taken.size());
    m_began = m_clock.monotonicNow();
    showCard();
}

const PracticeCard *Practice::current() const
{
    const auto at = m_sitting ? m_sitting->current() : std::nullopt;
    return at ? &m_taken[*at] : nullptr;
}

void Practice::showCard()
{
    m_rating.reset();
    m_answer = {};
    while (const PracticeCard *card = current()) {
        if (takeUp(*card)) {
            setStage(QStringLiteral("asking"));
            emit cardChanged();
            return;
        }
        m_sitting->drop();
    }
    putDown();
    deal();
    setStage(QStringLiteral("done"));
    emit cardChanged();
}

bool Practice::takeUp(const PracticeCard &card)
{
    auto session = openPractice(card, m_clock, m_shelf);
    if (!session)
        return false;
    putDown();
    m_card = std::make_unique<LessonController>(std::move(*session), card.row.from, m_settings);
    connect(m_card.get(), &LessonController::changed, this, &Practice::look);
    connect(m_card.get(), &LessonController::left, this, &Practice::stop);
    connect(m_card.get(), &LessonController::told, this, &Practice::told);
    return true;
}

void Practice::putDown()
{
    if (!m_card)
        return;
    // The card may be the sender, and its view stands until the next one is shown.
    m_card->disconnect(this);
    m_card.release()->deleteLater();
}

/// An answer is kept as soon as it is given, and while the view explains it.
void Practice::look()
{
    const engine::LessonRun &run = m_card->session().run();
    if (!m_rating && !run.state().visits.empty())
        rate(run);
    if (!run.finished() || m_stage != QLatin1String("asking"))
        return;
    // A reply on a call leads on at once, so that it is explained here.
    if (m_answer.asked.isEmpty() && !m_unkept)
        return goOn();
    setStage(QStringLiteral("answered"));
}

void Practice::rate(const engine::LessonRun &run)
{
    const auto at = *m_sitting->current();
    PracticeCard &card = m_taken[at];
    m_rating = ratingOf(run.state().visits.back().grade);
    m_answer = lastAnswer(run);
    const bool wrongToday = m_sitting->again() || *m_rating == review::Rating::Again;
    m_unkept = reviewOf(card.card, *m_rating, wrongToday, m_days.dayOf(m_clock.utcNow()), m_days);
    m_unkept->learner = m_learner;
    if (const format::LoadedLesson *loaded = m_shelf.find(*card.course, *card.lesson))
        m_unkept->contentHash = contentHash(loaded->text);
    card.card.state = m_unkept->state;
    card.card.practised = toIso(m_clock.utcNow());
    card.card.due = m_unkept->due;
    retry();
}

void Practice::retry()
{
    const Result<void> kept = keep();
    m_trouble = kept ? Error() : kept.error();
    if (kept)
        m_patience.end();
    else
        m_patience.bear(kept.error());
    emit changed();
}

Result<void> Practice::keep()
{
    if (!m_unkept)
        return {};
    const Result<void> kept = m_store->recordReview(*m_unkept);
    if (kept)
        m_unkept.reset();
    return kept;
}

void Practice::goOn()
{
    if (!m_sitting || !m_rating)
        return;
    if (m_unkept)
        retry();
    if (m_unkept)
        return;
    m_sitting->rate(*m_rating, m_clock.monotonicNow() - m_began);
    showCard();
}

void Practice::stop()
{
    if (!running())
        return;
    if (m_unkept)
        retry();
    m_patience.end();
    if (m_unkept)
        emit told(trouble());
    putDown();
    m_unkept.reset();
    m_sitting.reset();
    m_taken.clear();
    m_returning = true;
    deal();
    setStage({});
}

} // namespace rapport::player
