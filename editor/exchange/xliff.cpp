#include "exchange/xliff.h"

#include "lesson/language.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace rapport::editor {

namespace {

constexpr const char *xliffNamespace = "urn:oasis:names:tc:xliff:document:1.2";
const QString charMark = QStringLiteral("x-char-");

QString wide(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What no XML 1.0 can hold, or what a reader changes on its way: control characters, carriage
/// returns, the byte order mark and the last two of the plane.
bool needsMark(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != '\t' && code != '\n') || code == 0xFEFF || code >= 0xFFFE;
}

/// Qt takes a byte order mark off the front of what it decodes.
QString wideWhole(std::string_view text)
{
    return wide('x' + std::string(text)).mid(1);
}

void writeWords(QXmlStreamWriter &out, const QString &element, std::string_view text,
                const char *state)
{
    out.writeStartElement(element);
    if (state)
        out.writeAttribute(QStringLiteral("state"), QString::fromLatin1(state));
    // Layout between words would become part of them.
    out.setAutoFormatting(false);
    QString words;
    int marks = 0;
    for (const QChar c : wideWhole(text)) {
        if (!needsMark(c)) {
            words += c;
            continue;
        }
        out.writeCharacters(words);
        words.clear();
        out.writeEmptyElement(QStringLiteral("x"));
        out.writeAttribute(QStringLiteral("id"), QString::number(++marks));
        out.writeAttribute(QStringLiteral("ctype"),
                           charMark + QString::number(c.unicode(), 16).rightJustified(4, u'0'));
    }
    out.writeCharacters(words);
    out.writeEndElement();
    out.setAutoFormatting(true);
}

void writeUnit(QXmlStreamWriter &out, const Unit &unit)
{
    using lesson::TextState;
    out.writeStartElement(QStringLiteral("trans-unit"));
    out.writeAttribute(QStringLiteral("id"), wide(unit.address));
    out.writeAttribute(QStringLiteral("resname"), wide(unit.name));
    out.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    writeWords(out, QStringLiteral("source"), unit.source, nullptr);
    if (!unit.target.empty())
        writeWords(out, QStringLiteral("target"), unit.target,
                   unit.state == TextState::Stale ? "needs-review-translation" : "translated");
    for (const std::string &note : unit.notes) {
        QString words = wide(note);
        words.removeIf(needsMark);
        out.writeTextElement(QStringLiteral("note"), words);
    }
    out.writeEndElement();
}

void openFile(QXmlStreamWriter &out, const Exchange &exchange, const std::string &file)
{
    out.writeStartElement(QStringLiteral("file"));
    out.writeAttribute(QStringLiteral("original"), wide(file));
    out.writeAttribute(QStringLiteral("source-language"), wide(exchange.from));
    out.writeAttribute(QStringLiteral("target-language"), wide(exchange.to));
    out.writeAttribute(QStringLiteral("datatype"), QStringLiteral("x-markdown"));
    out.writeAttribute(QStringLiteral("product-name"), wide(exchange.course));
    out.writeStartElement(QStringLiteral("body"));
}

/// Reads an XLIFF document element by element.
class XliffReader
{
public:
    explicit XliffReader(std::string_view text)
        : m_in(QByteArray(text.data(), qsizetype(text.size())))
    {}

    Result<Received> read()
    {
        if (!m_in.readNextStartElement() || m_in.name() != u"xliff")
            return atLine(m_in.lineNumber(), "This is no XLIFF document.",
                          "Take the file that the translator sent back.");
        if (!attribute("version").startsWith(u"1."))
            return atLine(m_in.lineNumber(), "This is no XLIFF 1.2.",
                          "Have the translator's tool save it as XLIFF 1.2.");
        QString file;
        while (!m_in.atEnd()) {
            if (m_in.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_in.name() == u"file")
                file = enterFile();
            else if (m_in.name() == u"trans-unit")
                readUnit(file.toStdString());
        }
        if (m_in.hasError())
            return atLine(m_in.lineNumber(),
                          "The XML ends to make sense here: " + m_in.errorString().toStdString(),
                          "Have the translator's tool save it again.");
        return std::move(m_out);
    }

private:
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_in.attributes().value(QLatin1String(name)).toString();
    }

    [[nodiscard]] std::string languageAt(const char *name) const
    {
        return lesson::canonicalLanguage(attribute(name).toStdString());
    }

    QString enterFile()
    {
        m_out.exchange.course = attribute("product-name").toStdString();
        m_out.exchange.from = languageAt("source-language");
        m_out.exchange.to = languageAt("target-language");
        return attribute("original");
    }

    void readUnit(const std::string &file)
    {
        m_strange.clear();
        Unit unit{file, attribute("id").toStdString(), {}, {}, {}, {}, {}, int(m_in.lineNumber())};
        unit.name = unitName(file, unit.address);
        QString state;
        while (m_in.readNextStartElement()) {
            if (m_in.name() == u"source") {
                unit.source = words();
            } else if (m_in.name() == u"target") {
                state = attribute("state");
                unit.target = words();
            } else {
                m_in.skipCurrentElement();
            }
        }
        unit.state = stateFrom(state, unit.target.empty());
        if (m_strange.empty())
            m_out.exchange.units.push_back(std::move(unit));
        else
            m_out.problems.push_back({unit.line, unit.name,
                                      "It holds the inline code “" + m_strange +
                                          "”, which stands for nothing in a course.",
                                      "It was not taken.", false});
    }

    /// "new", "needs-translation", "needs-review-translation" and their like are not finished.
    static lesson::TextState stateFrom(const QString &state, bool empty)
    {
        if (empty)
            return lesson::TextState::New;
        const bool open = state == u"new" || state.startsWith(u"needs-");
        return open ? lesson::TextState::Stale : lesson::TextState::Translated;
    }

    /// The words of an element, those inside of its marks included.
    std::string words()
    {
        QString out;
        for (int depth = 1; depth > 0 && !m_in.atEnd();) {
            switch (m_in.readNext()) {
            case QXmlStreamReader::Characters:
            case QXmlStreamReader::EntityReference:
                out += m_in.text();
                break;
            case QXmlStreamReader::StartElement:
                ++depth;
                takeInline(out);
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            default:
                break;
            }
        }
        return out.toStdString();
    }

    void takeInline(QString &out)
    {
        const QStringView name = m_in.name();
        const QString type = attribute("ctype");
        bool hex = false;
        const ushort code = type.mid(charMark.size()).toUShort(&hex, 16);
        if (name == u"x" && type.startsWith(charMark) && hex && needsMark(QChar(code)))
            out += QChar(code);
        else if (name != u"g" && name != u"mrk")
            m_strange = name.toString().toStdString();
    }

    QXmlStreamReader m_in;
    Received m_out;
    std::string m_strange; ///< an inline element that has no words of its own
};

} // namespace

std::string writeXliff(const Exchange &exchange)
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    out.setAutoFormatting(true);
    out.setAutoFormattingIndent(2);
    out.writeStartDocument();
    out.writeStartElement(QStringLiteral("xliff"));
    out.writeDefaultNamespace(QString::fromLatin1(xliffNamespace));
    out.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    const std::string *file = nullptr;
    for (const Unit &unit : exchange.units) {
        if (!file || *file != unit.file) {
            if (file) {
                out.writeEndElement();
                out.writeEndElement();
            }
            openFile(out, exchange, unit.file);
            file = &unit.file;
        }
        writeUnit(out, unit);
    }
    out.writeEndDocument();
    return bytes.toStdString();
}

Result<Received> readXliff(std::string_view text)
{
    return XliffReader(text).read();
}

} // namespace rapport::editor
