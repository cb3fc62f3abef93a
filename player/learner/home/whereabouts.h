#pragma once

#include <QHash>
#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// How pages were left (scrolled, and what had the focus), so that coming back, also from a lesson,
/// finds them as they were.
class Whereabouts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the library")

public:
    using QObject::QObject;

    Q_INVOKABLE void keep(const QString &page, const QVariantMap &state)
    {
        m_states.insert(page, state);
    }
    /// Empty for a page that was not left yet.
    [[nodiscard]] Q_INVOKABLE QVariantMap of(const QString &page) const
    {
        return m_states.value(page);
    }
    void forget() { m_states.clear(); }

private:
    QHash<QString, QVariantMap> m_states;
};

} // namespace rapport::player
