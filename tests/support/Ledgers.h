#pragma once

#include "CreateLedger.h"

#include <QTemporaryDir>

#include <memory>

namespace somotcua {

/// Ledgers for tests in a folder of their own: unit 09739, Monday, Wednesday, Friday 13:30–17:00, the shipped
/// catalogue.
class Ledgers
{
public:
    /// Asserts; each call is a new file.
    std::unique_ptr<Database> create();
    /// The same, closed again; its path. Only the first one is made, the others are copies of it.
    QString createFile();
    QString place(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    QString m_empty;
};

/// What `create` asks for.
NewLedger usualLedger();
/// Monday 23/09/2024, 13:30 in Việt Nam, by Khuất Thị Hà.
Stamp usualStamp();

} // namespace somotcua
