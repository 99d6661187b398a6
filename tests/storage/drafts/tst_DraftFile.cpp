#include "AuditedWrite.h"
#include "Database.h"
#include "drafts/DraftFile.h"
#include "office/UnitStore.h"
#include "Printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QString kUuid = u"5f0c2f5e-7d0e-4f0e-8a39-1c6d9be0a001"_s;

} // namespace

class TestDraftFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasWritten();
    void isForThePeopleOfTheLedger();
    void isNamedByTheLedger();
    void removesOnlyDraftsOfTheNameAlone();
    void takesWhatIsNoDraftForNone();
    void saysWhenItCannotWrite();
    void knowsTheRunOfTheMachine();

private:
    static DraftNotes notes();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_ledger;
};

void TestDraftFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ledger = m_folder->filePath(u"sổ.somotcua"_s);
    QFile file(m_ledger);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

DraftNotes TestDraftFile::notes()
{
    const QDateTime moment(QDate(2024, 9, 30), QTime(7, 32, 5, 250), Qt::UTC);
    return {moment,
            u"run 1"_s,
            DraftNotes::End::None,
            {{u"desk"_s, u"2024-09-30 afternoon"_s, moment.addSecs(-1), {{u"name"_s, u"Cấn Đức Kiên “x”"_s}}},
             {u"settings"_s, {}, moment, {}}}};
}

void TestDraftFile::givesBackWhatWasWritten()
{
    const DraftFile file(m_ledger, kUuid);
    const auto none = file.read();
    QVERIFY_RESULT(none);
    QVERIFY(!*none);

    QVERIFY_RESULT(file.write(notes()));
    QVERIFY(**DraftFile(m_folder->path() + u"/./sổ.somotcua"_s, kUuid).read() == notes());
    DraftNotes ended = notes();
    ended.end = DraftNotes::End::InOrder;
    ended.drafts.removeFirst();
    QVERIFY_RESULT(file.write(ended));
    QVERIFY(**file.read() == ended);

    QVERIFY_RESULT(file.remove());
    QVERIFY(!*file.read());
    QVERIFY_RESULT(file.remove()); // there is nothing to do
}

void TestDraftFile::isForThePeopleOfTheLedger()
{
    QVERIFY(QFile::setPermissions(m_ledger, QFile::ReadOwner | QFile::WriteOwner));
    const DraftFile file(m_ledger, kUuid);
    for (int time = 0; time < 2; ++time) {
        QVERIFY_RESULT(file.write(notes()));
        QCOMPARE(QFile::permissions(file.path()), QFile::permissions(m_ledger));
    }
}

void TestDraftFile::isNamedByTheLedger()
{
    const QString path = m_folder->filePath(u"a.somotcua"_s);
    const auto database = Database::create(path);
    QVERIFY_RESULT(database);
    QCOMPARE(DraftFile::of(**database).path(), m_folder->filePath(u".a.somotcua.draft"_s)); // nobody has named it yet
    AuditedWrite write(**database, {notes().aliveAt, u"Khuất Thị Hà"_s}, u"test"_s);
    QVERIFY_RESULT(write.begun());
    UnitStore units(**database);
    QVERIFY_RESULT(units.add(write, {{}, u"09739"_s, u"Xã Bình Minh"_s, u"Huyện Thanh Oai"_s, {}}));
    const QString named = DraftFile::of(**database).path();
    QVERIFY(named != m_folder->filePath(u".a.somotcua.draft"_s));
    // A new name of the unit is none of the ledger.
    QVERIFY_RESULT(units.add(write, {{}, u"09739"_s, u"Xã Tam Hưng"_s, u"Hà Nội"_s, QDate(2025, 7, 1)}));
    QCOMPARE(DraftFile::of(**database).path(), named);
}

void TestDraftFile::removesOnlyDraftsOfTheNameAlone()
{
    const DraftNotes old = notes();
    const auto beside = [this](const QString &name) {
        return m_folder->filePath(name);
    };
    const QString other = u"5f0c2f5e-7d0e-4f0e-8a39-1c6d9be0a002"_s;
    QVERIFY_RESULT(DraftFile(m_ledger, kUuid).write(old));
    QVERIFY_RESULT(DraftFile(m_ledger, other).write(old));
    // Another ledger, and a file that is none of ours, though it is called like one.
    QVERIFY_RESULT(DraftFile(beside(u"sổ.somotcua.2.somotcua"_s), other).write(old));
    QFile foreign(beside(u".sổ.somotcua.mine.draft"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));

    DraftFile(m_ledger, kUuid).settle(old.aliveAt);
    QVERIFY(QFile::exists(DraftFile(m_ledger, other).path()));
    DraftFile(m_ledger, kUuid).settle(old.aliveAt.addSecs(1));
    QVERIFY(!QFile::exists(DraftFile(m_ledger, other).path()));
    QVERIFY(QFile::exists(DraftFile(m_ledger, kUuid).path()));
    QVERIFY(QFile::exists(DraftFile(beside(u"sổ.somotcua.2.somotcua"_s), other).path()));
    QVERIFY(foreign.exists());
}

void TestDraftFile::takesWhatIsNoDraftForNone()
{
    const DraftFile file(m_ledger, kUuid);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{\"format\":\"somotcua-dr"), QByteArray("[1]")}) {
        QFile other(file.path());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(bytes);
        other.close();
        QVERIFY_RESULT(file.read());
        QVERIFY(!*file.read());
    }
}

void TestDraftFile::saysWhenItCannotWrite()
{
    const DraftFile file(m_folder->filePath(u"nowhere/sổ.somotcua"_s), kUuid);
    const auto written = file.write(notes());
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::FileUnwritable);
}

void TestDraftFile::knowsTheRunOfTheMachine()
{
    QVERIFY(!DraftFile::presentMachineRun().isEmpty());
    QCOMPARE(DraftFile::presentMachineRun(), DraftFile::presentMachineRun());
}

QTEST_GUILESS_MAIN(TestDraftFile)
#include "tst_DraftFile.moc"
