#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// How long there is to answer a step.
class TimeLimit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Whether there is a limit now.
    Q_PROPERTY(bool set MEMBER set NOTIFY changed)
    Q_PROPERTY(int secondsLeft MEMBER secondsLeft NOTIFY changed)
    /// The part of the time that is left, 0 to 1.
    Q_PROPERTY(double share MEMBER share NOTIFY changed)
    /// Whether no more than half of it is left, and whether no more than 10 seconds are: said once.
    Q_PROPERTY(bool half MEMBER half NOTIFY changed)
    Q_PROPERTY(bool nearlyUp MEMBER nearlyUp NOTIFY changed)

public:
    using QObject::QObject;

    // Whoever sets these from C++ emits changed() once when all are set.
    bool set = false;
    int secondsLeft = 0;
    double share = 1;
    bool half = false;
    bool nearlyUp = false;

signals:
    void changed();
};

} // namespace rapport::ui
