#include "ui/text/sayings.h"

#include <QCoreApplication>
#include <QStringList>

namespace rapport::ui {

namespace {

/// QString::arg would put a value into the places of a value that looks like one.
QString filled(const QString &pattern, const std::vector<std::string> &values)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size()
                               ? pattern[i + 1].digitValue()
                               : 0;
        if (number < 1 || number > int(values.size())) {
            text += pattern[i];
            continue;
        }
        text += QString::fromStdString(values[std::size_t(number - 1)]);
        ++i;
    }
    return text;
}

} // namespace

QString inWindowLanguage(const Saying &saying)
{
    QStringList sentences;
    for (const Saying::Part &part : saying.parts()) {
        const QString pattern =
            part.context.empty()
                ? QString::fromStdString(part.pattern)
                : QCoreApplication::translate(part.context.c_str(), part.pattern.c_str());
        sentences.append(filled(pattern, part.values));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace rapport::ui
