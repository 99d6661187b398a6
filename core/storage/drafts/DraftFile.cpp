#include "drafts/DraftFile.h"

#include "Database.h"
#include "IsoText.h"
#include "LedgerNeighbour.h"
#include "office/UnitStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kFormat = "somotcua-drafts-1"_L1;
constexpr auto kEnding = "draft"_L1;

QJsonObject toJson(const Draft &draft)
{
    return {{u"page"_s, draft.page},
            {u"session"_s, draft.session},
            {u"moment"_s, isoMoment(draft.moment)},
            {u"content"_s, draft.content}};
}

QJsonObject toJson(const DraftNotes &notes)
{
    QJsonArray drafts;
    for (const Draft &draft : notes.drafts)
        drafts.append(toJson(draft));
    return {{u"format"_s, kFormat},
            {u"alive"_s, isoMoment(notes.aliveAt)},
            {u"machine_run"_s, notes.machineRun},
            {u"in_order"_s, notes.end == DraftNotes::End::InOrder},
            {u"drafts"_s, drafts}};
}

DraftNotes notesFrom(const QJsonObject &json)
{
    DraftNotes notes;
    notes.aliveAt = momentFromIso(json.value(u"alive"_s).toString());
    notes.machineRun = json.value(u"machine_run"_s).toString();
    notes.end = json.value(u"in_order"_s).toBool() ? DraftNotes::End::InOrder : DraftNotes::End::None;
    const QJsonArray drafts = json.value(u"drafts"_s).toArray();
    for (const auto &each : drafts) {
        const QJsonObject draft = each.toObject();
        notes.drafts.append({draft.value(u"page"_s).toString(), draft.value(u"session"_s).toString(),
                             momentFromIso(draft.value(u"moment"_s).toString()), draft.value(u"content"_s).toObject()});
    }
    return notes;
}

/// The name of a file is an entry of its folder: without this a power cut may bring the file before back.
bool syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

Result<std::optional<DraftNotes>> readFrom(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::FileUnreadable, path, file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"format"_s).toString() != kFormat)
        return std::nullopt;
    return notesFrom(json);
}

/// When the notes of a draft were written; nothing of what is no draft or cannot be read.
std::optional<QDateTime> lastAlive(const QString &path)
{
    const auto read = readFrom(path);
    if (!read)
        return {};
    const std::optional<DraftNotes> &notes = *read;
    return notes ? std::optional(notes->aliveAt) : std::nullopt;
}

/// Beside the ledger, for each ledger that ever had its name: ".sổ.somotcua.<uuid>.draft".
QStringList namedFiles(const QString &nameless)
{
    const QFileInfo place(nameless);
    const QString start = place.fileName().chopped(kEnding.size());
    QStringList found;
    const QDir folder = place.dir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const QString uuid = name.mid(start.size()).section(u'.', 0, 0);
        if (name == start + uuid + u'.' + kEnding && !QUuid::fromString(uuid).isNull())
            found << folder.filePath(name);
    }
    return found;
}

} // namespace

DraftFile DraftFile::of(Database &ledger)
{
    return {ledger.path(), UnitStore(ledger).firstUuid().value_or(QString())};
}

DraftFile::DraftFile(const QString &ledgerPath, const QString &ledgerUuid)
    : m_ledgerPath(ledgerPath)
    , m_nameless(besideLedger(ledgerPath, kEnding))
    , m_path(ledgerUuid.isEmpty() ? m_nameless : besideLedger(ledgerPath, ledgerUuid + u'.' + kEnding))
{ }

void DraftFile::settle(const QDateTime &oldest) const
{
    // Whose the nameless one is nobody knows; it was offered to whoever bore the name.
    if (m_path != m_nameless && !QFile::exists(m_path))
        QFile::rename(m_nameless, m_path);
    for (const QString &path : namedFiles(m_nameless)) {
        const auto aliveAt = path == m_path ? std::nullopt : lastAlive(path);
        if (aliveAt && *aliveAt < oldest)
            QFile::remove(path);
    }
}

Result<std::optional<DraftNotes>> DraftFile::read() const
{
    return readFrom(m_path);
}

Result<> DraftFile::write(const DraftNotes &notes) const
{
    const auto refuse = [this](const QString &why) {
        return fail(Fault::FileUnwritable, m_path, why);
    };
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(file.errorString());
    file.setPermissions(QFile::permissions(m_ledgerPath)); // personal data: for the same people as the ledger
    file.write(QJsonDocument(toJson(notes)).toJson(QJsonDocument::Compact));
    // QSaveFile flushes as well, but would tell nobody that it failed, and leaves the name to the disk.
    if (!file.flush() || ::fsync(file.handle()) != 0 || !file.commit() || !syncFolderOf(m_path))
        return refuse(file.errorString());
    return {};
}

Result<> DraftFile::remove() const
{
    QFile file(m_path);
    if (file.exists() && !file.remove())
        return fail(Fault::FileUnwritable, m_path, file.errorString());
    return {};
}

QString DraftFile::presentMachineRun()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

} // namespace somotcua
