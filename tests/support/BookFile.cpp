#include "BookFile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace somotcua {

Stamp laterStamp()
{
    return {QDateTime(QDate(2024, 12, 31), QTime(6, 30), Qt::UTC), u"Khuất Thị Hà"_s};
}

QString sampleBook()
{
    return qEnvironmentVariable("SOMOTCUA_SOURCE_DIR") + u"/resources/sample/vong_xuyen_2023_2024.csv"_s;
}

Result<ImportAnswer> importBytes(Database &database, const QString &path, const QByteArray &bytes, ImportMode mode)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(Fault::FileUnwritable, path);
    file.close();
    ImportRequest request;
    request.files = {path};
    request.mode = mode;
    return importBook(database, request, laterStamp());
}

QString printed(const ImportAnswer &answer)
{
    return u"read %1 assists %2 dossiers %3 updated %4 unchanged %5 refused %6"_s.arg(answer.read)
        .arg(answer.assists)
        .arg(answer.dossiers)
        .arg(answer.updated)
        .arg(answer.unchanged)
        .arg(answer.refused.size());
}

} // namespace somotcua
