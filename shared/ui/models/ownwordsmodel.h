#pragma once

#include "ui/models/voicemodel.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// A reply in the learner's own words: written, or spoken aloud.
class OwnWordsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// What is written so far; a view reads it when it opens and tells of every change.
    Q_PROPERTY(QString text MEMBER text NOTIFY changed)
    Q_PROPERTY(int count MEMBER count NOTIFY changed)
    /// How many words are asked for, in words; empty where no number is.
    Q_PROPERTY(QString wanted MEMBER wanted NOTIFY changed)
    Q_PROPERTY(bool countKept MEMBER countKept NOTIFY changed)
    /// For Text.StyledText: what was written, with the words that a rule is about underlined.
    /// Everything else in it is escaped.
    Q_PROPERTY(QString shown MEMBER shown NOTIFY changed)
    /// Whether the reply was said aloud.
    Q_PROPERTY(bool spoken MEMBER spoken NOTIFY changed)
    /// What a spoken reply should aim for, a sentence each.
    Q_PROPERTY(QStringList aims MEMBER aims NOTIFY changed)
    /// An answer as it might be; empty while it is not to be told.
    Q_PROPERTY(QString model MEMBER model NOTIFY changed)
    Q_PROPERTY(QUrl modelClip MEMBER modelClip NOTIFY changed)
    /// What is recorded of it.
    Q_PROPERTY(rapport::ui::VoiceModel *voice READ voice CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] VoiceModel *voice() { return &m_voice; }

    // Whoever sets these from C++ emits changed() once when all are set.
    QString text;
    int count = 0;
    QString wanted;
    bool countKept = true;
    QString shown;
    bool spoken = false;
    QStringList aims;
    QString model;
    QUrl modelClip;

    Q_INVOKABLE void write(const QString &words) { emit written(words); }
    /// It has been said aloud.
    Q_INVOKABLE void say() { emit said(); }

signals:
    void changed();
    void written(const QString &words);
    void said();

private:
    VoiceModel m_voice;
};

} // namespace rapport::ui
