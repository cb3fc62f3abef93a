#include "ui/models/callmodel.h"

namespace rapport::ui {

CallModel::CallModel(QObject *parent)
    : QObject(parent)
{}

QString CallModel::lit(const QString &line, int start, int length, const QString &color)
{
    const QString plain = line.toHtmlEscaped();
    if (start < 0 || length <= 0 || start > line.size() - length)
        return plain;
    return QStringLiteral("%1<span style=\"background-color:%2\">%3</span>%4")
        .arg(line.left(start).toHtmlEscaped(), color.toHtmlEscaped(),
             line.mid(start, length).toHtmlEscaped(), line.mid(start + length).toHtmlEscaped());
}

} // namespace rapport::ui
