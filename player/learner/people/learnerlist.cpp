#include "learner/people/learnerlist.h"

#include <QCollator>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <set>

namespace rapport::player {

namespace {

constexpr int manyLearners = 8;

/// Without case and accents, so that "zoe" finds Zoë.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.toCaseFolded();
}

/// What a reader takes for the first letter, however many code points it is made of.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    return word.left(std::max(letters.toNextBoundary(), qsizetype(0))).toUpper();
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return firstLetter(words.first()) + (words.size() > 1 ? firstLetter(words.last()) : QString());
}

LearnerList::LearnerList(QObject *parent)
    : QObject(parent)
{}

Result<void> LearnerList::load(records::RecordStore &store)
{
    const auto learners = store.learners();
    if (!learners)
        return learners.error();
    const auto sealed = store.learnersWithPin();
    if (!sealed)
        return sealed.error();
    const std::set<records::LearnerId> withPin(sealed->begin(), sealed->end());
    m_all.clear();
    for (const records::Learner &one : *learners) {
        const QString name = QString::fromStdString(one.name);
        m_all.append({name, initialsOf(name), withPin.contains(one.id)});
    }
    QCollator order;
    order.setNumericMode(true);
    std::ranges::stable_sort(m_all, [&](const LearnerRow &a, const LearnerRow &b) {
        return order.compare(a.name, b.name) < 0;
    });
    show();
    return {};
}

void LearnerList::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    show();
}

bool LearnerList::many() const
{
    return m_all.size() > manyLearners;
}

bool LearnerList::contains(const QString &name) const
{
    return std::ranges::find(m_all, name, &LearnerRow::name) != m_all.end();
}

void LearnerList::show()
{
    const QString wanted = folded(m_filter.simplified());
    QList<LearnerRow> shown;
    for (const LearnerRow &one : m_all) {
        if (folded(one.name).contains(wanted))
            shown.append(one);
    }
    m_rows.setRows(shown);
    emit changed();
}

} // namespace rapport::player
