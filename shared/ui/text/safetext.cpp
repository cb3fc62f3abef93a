#include "ui/text/safetext.h"

#include <QUrl>
#include <md4c.h>

namespace rapport::ui {

namespace {

constexpr qsizetype longest = 100'000;
constexpr int deepestList = 6;

class Writer
{
public:
    explicit Writer(bool styled)
        : m_styled(styled)
    {}

    void enter(MD_BLOCKTYPE type);
    void leave(MD_BLOCKTYPE type);
    void enter(MD_SPANTYPE type, const void *detail);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, QStringView text);

    [[nodiscard]] QString result() const { return m_out.trimmed(); }

private:
    void tag(const char *tag);
    void startBlock();
    void enterLink(const MD_SPAN_A_DETAIL &detail);

    QString m_out;
    bool m_styled;
    bool m_blockEnded = false;
    bool m_listEnded = false;
    bool m_itemOpened = false;
    int m_pictures = 0;
    int m_lists = 0;
    QVector<bool> m_links;
};

void Writer::tag(const char *tag)
{
    if (m_styled && m_pictures == 0)
        m_out += QLatin1String(tag);
}

void Writer::startBlock()
{
    if (m_itemOpened) {
        m_itemOpened = false;
    } else if (m_blockEnded) {
        // A list already ends with a line break of its own.
        const int breaks = m_lists > 0 || (m_styled && m_listEnded) ? 1 : 2;
        for (int i = 0; i < breaks; ++i)
            m_out += m_styled ? QStringLiteral("<br>") : QStringLiteral("\n");
    }
    m_blockEnded = false;
    m_listEnded = false;
}

void Writer::enter(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (++m_lists <= deepestList)
            tag(type == MD_BLOCK_UL ? "<ul>" : "<ol>");
        m_blockEnded = false;
        break;
    case MD_BLOCK_LI:
        tag("<li>");
        if (!m_styled && !m_out.isEmpty() && !m_out.endsWith(QLatin1Char('\n')))
            m_out += QLatin1Char('\n');
        m_itemOpened = true;
        break;
    case MD_BLOCK_H:
        startBlock();
        tag("<b>");
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
        startBlock();
        break;
    default:
        break;
    }
}

void Writer::leave(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (m_lists-- <= deepestList)
            tag(type == MD_BLOCK_UL ? "</ul>" : "</ol>");
        m_blockEnded = m_lists == 0;
        m_listEnded = m_blockEnded;
        break;
    case MD_BLOCK_LI:
        tag("</li>");
        m_itemOpened = false;
        m_blockEnded = false;
        break;
    case MD_BLOCK_H:
        tag("</b>");
        m_blockEnded = true;
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
        m_blockEnded = true;
        break;
    default:
        break;
    }
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
}

void Writer::enterLink(const MD_SPAN_A_DETAIL &detail)
{
    const QUrl url(attributeText(detail.href), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool allowed =
        url.isValid() && (scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
                          scheme == QLatin1String("mailto"));
    const bool open = allowed && m_styled && m_pictures == 0;
    if (open) {
        const QString href = url.toString(QUrl::FullyEncoded).toHtmlEscaped();
        m_out += QStringLiteral("<a href=\"%1\">").arg(href);
    }
    m_links.append(open);
}

void Writer::enter(MD_SPANTYPE type, const void *detail)
{
    if (type == MD_SPAN_STRONG)
        tag("<b>");
    else if (type == MD_SPAN_EM)
        tag("<i>");
    else if (type == MD_SPAN_A)
        enterLink(*static_cast<const MD_SPAN_A_DETAIL *>(detail));
    else if (type == MD_SPAN_IMG)
        ++m_pictures;
}

void Writer::leave(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        tag("</b>");
    else if (type == MD_SPAN_EM)
        tag("</i>");
    else if (type == MD_SPAN_A && m_links.takeLast())
        m_out += QLatin1String("</a>");
    else if (type == MD_SPAN_IMG)
        --m_pictures;
}

void Writer::text(MD_TEXTTYPE type, QStringView text)
{
    if (m_itemOpened)
        startBlock();
    if (type == MD_TEXT_BR) {
        m_out += m_styled ? QStringLiteral("<br>") : QStringLiteral("\n");
    } else if (type == MD_TEXT_SOFTBR) {
        m_out += QLatin1Char(' ');
    } else if (type == MD_TEXT_NULLCHAR) {
        m_out += QChar(QChar::ReplacementCharacter);
    } else if (m_styled) {
        QString escaped = text.toString().toHtmlEscaped();
        if (type == MD_TEXT_CODE)
            escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        m_out += escaped;
    } else {
        m_out += text;
    }
}

QString convert(QString markdown, bool styled)
{
    if (markdown.size() > longest)
        markdown = markdown.left(longest) + QChar(0x2026);
    Writer writer(styled);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE;
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *to) {
        static_cast<Writer *>(to)->enter(type);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *to) {
        static_cast<Writer *>(to)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *to) {
        static_cast<Writer *>(to)->enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *to) {
        static_cast<Writer *>(to)->leave(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *to) {
        static_cast<Writer *>(to)->text(type, QString::fromUtf8(text, qsizetype(size)));
        return 0;
    };
    const QByteArray utf8 = markdown.toUtf8();
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &writer) != 0)
        return styled ? markdown.toHtmlEscaped() : markdown;
    return writer.result();
}

} // namespace

QString SafeText::toStyled(const QString &markdown)
{
    return convert(markdown, true);
}

QString SafeText::toPlain(const QString &markdown)
{
    return convert(markdown, false);
}

} // namespace rapport::ui
