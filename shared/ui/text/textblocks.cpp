#include "ui/text/safetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapport::ui {

namespace {

/// Cuts styled text where a list or an item of one begins or ends. All other angle brackets in it
/// are escaped or belong to other tags of ours.
class Cutter
{
public:
    void tag(QStringView name);
    void text(const QString &styled);

    [[nodiscard]] QVariantList blocks() const { return m_blocks; }

private:
    struct List
    {
        bool numbered = false;
        int items = 0;
    };

    QList<List> m_lists;
    QString m_mark; ///< of an item whose text is still to come
    QVariantList m_blocks;
};

void Cutter::tag(QStringView name)
{
    if (name == QLatin1String("ul") || name == QLatin1String("ol"))
        m_lists.append({name == QLatin1String("ol"), 0});
    else if (name.startsWith(QLatin1Char('/')) && name != QLatin1String("/li") &&
             !m_lists.isEmpty())
        m_lists.removeLast();
    if (name != QLatin1String("li") || m_lists.isEmpty())
        return;
    List &list = m_lists.last();
    ++list.items;
    m_mark = list.numbered ? QStringLiteral("%1.").arg(list.items) : QString(QChar(0x2022));
}

void Cutter::text(const QString &styled)
{
    static const QRegularExpression breaks(QStringLiteral("^(<br>)+|(<br>)+$"));
    QString words = styled;
    words.remove(breaks);
    if (words.isEmpty())
        return;
    m_blocks.append(QVariantMap{{QStringLiteral("text"), words},
                                {QStringLiteral("mark"), m_mark},
                                {QStringLiteral("depth"), int(m_lists.size())}});
    m_mark.clear();
}

} // namespace

QVariantList SafeText::toBlocks(const QString &markdown)
{
    static const QRegularExpression cuts(QStringLiteral("<(/?(?:ul|ol|li))>"));
    const QString styled = toStyled(markdown);
    Cutter cutter;
    qsizetype from = 0;
    for (auto each = cuts.globalMatch(styled); each.hasNext();) {
        const QRegularExpressionMatch cut = each.next();
        cutter.text(styled.mid(from, cut.capturedStart() - from));
        cutter.tag(cut.capturedView(1));
        from = cut.capturedEnd();
    }
    cutter.text(styled.mid(from));
    return cutter.blocks();
}

} // namespace rapport::ui
