#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace rapport::player {

/// Lessons come from strangers and learners may be offline: nothing a view shows is fetched.
class RefuseNetwork final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace rapport::player
