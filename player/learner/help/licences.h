#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// What the program is made of, and under which licences, to be read without the internet.
class Licences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString version READ version CONSTANT)
    /// Objects with name, licence and purpose.
    Q_PROPERTY(QVariantList works READ works CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] static QString version();
    [[nodiscard]] static QVariantList works();
    /// The licence of a work, whole, with whose work it is; empty for a work that is not listed.
    [[nodiscard]] Q_INVOKABLE static QString textOf(const QString &name);
};

} // namespace rapport::player
