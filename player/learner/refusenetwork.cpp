#include "learner/refusenetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace rapport::player {

namespace {

/// A reply that has failed before anything was sent.
class Refusal final : public QNetworkReply
{
public:
    Refusal(const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, QStringLiteral("Rapport fetches nothing from the network."));
        setFinished(true);
        QTimer::singleShot(0, this, [this] {
            emit errorOccurred(error());
            emit finished();
        });
    }

    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class Manager final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new Refusal(request, this);
    }
};

} // namespace

QNetworkAccessManager *RefuseNetwork::create(QObject *parent)
{
    return new Manager(parent);
}

} // namespace rapport::player
