#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QMetaProperty>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// What every list of the views can do, whatever its rows are made of.
class RowListModelBase : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return rowCount(); }

    /// Takes rows written as objects, for samples and tests; fields that a row does not have are
    /// left out.
    Q_INVOKABLE virtual void fill(const QVariantList &rows) = 0;

    /// What stands in that row under that name; invalid when there is no such row or name.
    [[nodiscard]] Q_INVOKABLE QVariant value(int row, const QString &role) const
    {
        return data(index(row, 0), roleNames().key(role.toUtf8(), -1));
    }

signals:
    void countChanged();
};

/// A list whose roles are the properties of Row, a Q_GADGET with MEMBER properties and ==.
template <class Row>
class RowListModel : public RowListModelBase
{
public:
    using RowListModelBase::RowListModelBase;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    /// Shows these rows. Rows whose place stays are updated where they stand, so that what has
    /// the keyboard's focus keeps it.
    void setRows(const QList<Row> &rows)
    {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            emit countChanged();
            return;
        }
        for (qsizetype i = 0; i < rows.size(); ++i)
            setRow(static_cast<int>(i), rows[i]);
    }

    /// Replaces one row. at must be below count().
    void setRow(int at, const Row &row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = row;
        emit dataChanged(index(at), index(at));
    }

    void append(const Row &row)
    {
        beginInsertRows({}, count(), count());
        m_rows.append(row);
        endInsertRows();
        emit countChanged();
    }

    void fill(const QVariantList &rows) override
    {
        QList<Row> filled;
        for (const QVariant &value : rows) {
            const QVariantMap fields = value.toMap();
            Row row;
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                const int at = meta().indexOfProperty(field.key().toUtf8().constData());
                if (at >= 0)
                    meta().property(at).writeOnGadget(&row, field.value());
            }
            filled.append(row);
        }
        setRows(filled);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        const int property = role - Qt::UserRole;
        if (!at.isValid() || at.row() >= m_rows.size() || property < 0 ||
            property >= meta().propertyCount())
            return {};
        return meta().property(property).readOnGadget(&m_rows[at.row()]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < meta().propertyCount(); ++i)
            names.insert(Qt::UserRole + i, meta().property(i).name());
        return names;
    }

private:
    static const QMetaObject &meta() { return Row::staticMetaObject; }

    QList<Row> m_rows;
};

} // namespace rapport::ui
