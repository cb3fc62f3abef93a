#pragma once

#include "unit/records/samples.h"

#include "records/memorystore.h"
#include "records/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

namespace rapport::records {

/// Makes the store a test is run on: once in memory, once on the disk.
class EachStore
{
public:
    /// Call from initTestCase_data.
    static void addRows()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::newRow("memory") << false;
        QTest::newRow("sqlite") << true;
    }

    /// A new and empty store.
    std::unique_ptr<RecordStore> make(const Clock &clock)
    {
        if (!onDisk())
            return std::make_unique<MemoryStore>(clock);
        m_path = m_folder.filePath(QString::number(++m_files) + ".sqlite").toStdString();
        return again(clock);
    }

    [[nodiscard]] static bool onDisk()
    {
        QFETCH_GLOBAL(bool, onDisk);
        return onDisk;
    }

    /// The last file opened again, as by a program started anew.
    [[nodiscard]] std::unique_ptr<RecordStore> again(const Clock &clock) const
    {
        auto opened = SqliteStore::open(m_path, clock);
        if (!opened)
            qFatal("%s", opened.error().sentence().c_str());
        return std::move(*opened);
    }

    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::string m_path;
};

} // namespace rapport::records
