#include "UncleanEnd.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// A connection that has read a WAL ledger holds a shared lock on the file until it closes. Linux lists all locks, one
/// a line, as "1: POSIX  ADVISORY  READ 4711 fe:01:1234567 124 124"; the number after the device is the file's.
bool isOpenSomewhere(const QString &path)
{
    struct stat status = {};
    QFile locks(u"/proc/locks"_s);
    if (stat(QFile::encodeName(path).constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return false;
    return locks.readAll().contains(':' + QByteArray::number(quint64(status.st_ino)) + ' ');
}

} // namespace

bool endedUncleanly(const QString &path)
{
    const bool rest = QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo::exists(path + u"-journal"_s);
    return rest && !isOpenSomewhere(path);
}

} // namespace somotcua
