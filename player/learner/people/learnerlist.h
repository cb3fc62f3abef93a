#pragma once

#include "records/recordstore.h"
#include "ui/models/rowlistmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// A learner as one picks them.
struct LearnerRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(bool hasPin MEMBER hasPin)

public:
    QString name, initials;
    bool hasPin = false;

    bool operator==(const LearnerRow &) const = default;
};

using LearnerListModel = ui::RowListModel<LearnerRow>;

/// First letters of the first and the last word of a name, as its avatar shows them.
[[nodiscard]] QString initialsOf(const QString &name);

/// Everyone who learns on this desk, by name.
class LearnerList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the desk")
    Q_PROPERTY(rapport::ui::RowListModelBase *rows READ rowsBase CONSTANT)
    /// Shows those whose name has this in it, whatever its case and accents.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// Whether there are so many that one would rather look for a name.
    Q_PROPERTY(bool many READ many NOTIFY changed)

public:
    explicit LearnerList(QObject *parent = nullptr);

    /// Reads them anew.
    Result<void> load(records::RecordStore &store);

    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &text);
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] bool many() const;
    [[nodiscard]] bool contains(const QString &name) const;

signals:
    void changed();

private:
    [[nodiscard]] ui::RowListModelBase *rowsBase() { return &m_rows; }
    void show();

    QList<LearnerRow> m_all;
    LearnerListModel m_rows;
    QString m_filter;
};

} // namespace rapport::player
