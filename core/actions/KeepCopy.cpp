#include "KeepCopy.h"

#include "copies/LedgerContent.h"
#include "Database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kTimeForm = "yyyyMMdd-HHmmss-zzz"; // UTC
constexpr int kTries = 3;

/// "so.1a2b3c4d.20240927-100412-000.somotcua": the ledger's name for people, its place as a short hash, when.
QString namePrefix(const QString &ledgerPath)
{
    const QFileInfo ledger(ledgerPath);
    const QByteArray place = QDir::cleanPath(ledger.absoluteFilePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha1).toHex().left(8);
    return ledger.completeBaseName() + u'.' + QString::fromLatin1(hash) + u'.';
}

/// The copy a file of the folder is; nothing when its name is not that of a copy.
std::optional<LedgerCopy> copyAt(const QFileInfo &file)
{
    const QStringList parts = file.fileName().split(u'.');
    if (parts.size() < 4)
        return {};
    QDateTime madeAt = QDateTime::fromString(parts.at(parts.size() - 2), QString::fromLatin1(kTimeForm));
    if (!madeAt.isValid())
        return {};
    madeAt.setTimeSpec(Qt::UTC);
    return LedgerCopy{file.absoluteFilePath(), madeAt, parts.mid(0, parts.size() - 3).join(u'.')};
}

void removeOld(const QString &ledgerPath, const QString &folder)
{
    const auto copies = copiesOf(ledgerPath, folder);
    for (const LedgerCopy &copy : copies.mid(kCopiesKept))
        QFile::remove(copy.path);
}

enum class CopyOutcome : quint8
{
    Same,
    LedgerMoved // somebody wrote meanwhile: the copy cannot be compared
};

Result<CopyOutcome> copyAndCompare(Database &database, const QString &path)
{
    const auto before = database.version();
    if (!before)
        return passOn(before);
    if (const auto copied = vacuumInto(database, path); !copied)
        return passOn(copied);

    const auto copy = Database::open(path, OpenMode::ReadOnly);
    if (!copy)
        return passOn(copy);
    if (const auto sound = (*copy)->check(); !sound)
        return passOn(sound);
    const auto kept = readContent(**copy);
    if (!kept)
        return passOn(kept);
    const auto present = readContent(database);
    if (!present)
        return passOn(present);
    const auto after = database.version();
    if (!after)
        return passOn(after);
    if (*before != *after)
        return CopyOutcome::LedgerMoved;
    if (*kept != *present)
        return fail(Fault::LedgerDamaged, database.path(), u"the copy differs: "_s + path);
    return CopyOutcome::Same;
}

} // namespace

Result<LedgerCopy> keepCopy(Database &database, const QString &folder, const QDateTime &now)
{
    if (!QDir().mkpath(folder))
        return fail(Fault::FileUnwritable, folder);
    const QString path = QDir(folder).filePath(namePrefix(database.path())
                                               + now.toUTC().toString(QString::fromLatin1(kTimeForm)) + u".somotcua"_s);
    if (QFileInfo::exists(path))
        return fail(Fault::LedgerExists, path);

    const QString unfinished = path + u".new"_s;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        QFile::remove(unfinished);
        const auto outcome = copyAndCompare(database, unfinished);
        if (outcome && *outcome == CopyOutcome::Same) {
            if (!QFile::rename(unfinished, path))
                break;
            removeOld(database.path(), folder);
            return LedgerCopy{path, now.toUTC(), QFileInfo(database.path()).completeBaseName()};
        }
        QFile::remove(unfinished);
        if (!outcome)
            return passOn(outcome);
    }
    QFile::remove(unfinished);
    return fail(Fault::FileUnwritable, path);
}

QList<LedgerCopy> copiesIn(const QString &folder)
{
    QList<LedgerCopy> copies;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.somotcua"_s}, QDir::Files)) {
        if (const auto copy = copyAt(file))
            copies << *copy;
    }
    std::ranges::sort(copies, std::greater(), &LedgerCopy::madeAt);
    return copies;
}

// NOLINTNEXTLINE(bugprone-easily-swappable-parameters): the file before the folder it is looked for in
QList<LedgerCopy> copiesOf(const QString &ledgerPath, const QString &folder)
{
    QList<LedgerCopy> copies = copiesIn(folder);
    const QString prefix = namePrefix(ledgerPath);
    copies.removeIf([&prefix](const LedgerCopy &copy) { return !QFileInfo(copy.path).fileName().startsWith(prefix); });
    return copies;
}

Result<QString> openCopy(const LedgerCopy &copy, const QString &newPath)
{
    if (QFileInfo::exists(newPath))
        return fail(Fault::LedgerExists, newPath);
    if (!QFileInfo::exists(copy.path))
        return fail(Fault::LedgerMissing, copy.path);
    // Whole before it has its name, so that a full drive leaves no half ledger.
    const QString unfinished = newPath + u".new"_s;
    QFile::remove(unfinished);
    if (!QFile::copy(copy.path, unfinished) || !QFile::rename(unfinished, newPath)) {
        QFile::remove(unfinished);
        return fail(QFileInfo::exists(newPath) ? Fault::LedgerExists : Fault::FileUnwritable, newPath);
    }
    QFile(newPath).setPermissions(QFile(newPath).permissions() | QFile::WriteOwner | QFile::WriteUser);
    return newPath;
}

} // namespace somotcua
