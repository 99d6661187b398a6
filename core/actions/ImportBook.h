#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace somotcua {

/// One cell of a book that could not be read (refused: its row stays out) or that should be looked at (warning).
struct BookRemark
{
    QString file;
    qint64 row = 0; // records of the sheet from 1
    QString heading;
    QString value;
    QString reason; // in the language of the call
};

struct ImportAnswer
{
    qint64 read = 0;
    qint64 assists = 0;
    qint64 dossiers = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QList<BookRemark> refused;
    QList<BookRemark> warnings;
    QStringList encodings; // how each file was read: "utf-8", "tcvn3", …; to be shown, since it may be a guess
};

enum class ImportMode : quint8
{
    Write,
    DryRun
};

struct ImportRequest
{
    QStringList files;
    ImportMode mode = ImportMode::Write;
    QString encoding; // a name that isEncodingName knows; empty: found out
    QHash<QString, QString> map; // heading → id
};

/// How far the work is, in parts of `all`. false stops the import, and nothing was written.
using Progress = std::function<bool(qint64 done, qint64 all)>;

/// Contract §2. All files are read before anything is written; one transaction.
[[nodiscard]] Result<ImportAnswer> importBook(Database &database, const ImportRequest &request, const Stamp &stamp,
                                              const Progress &progress = {});
/// Whether an encoding goes by this name (`--encoding`).
bool isEncodingName(const QString &name);
/// Takes a whole import back: its assists, dossiers and status lines count nowhere from now on, and the cells that it
/// changed on earlier assists say again what they said. `importBatch` is the subject id of the audit line "import".
[[nodiscard]] Result<> takeBackImport(Database &database, qint64 importBatch, const Stamp &stamp);

} // namespace somotcua
