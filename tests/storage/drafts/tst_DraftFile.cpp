#include "drafts/DraftFile.h"
#include "Printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDraftFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasWritten();
    void isForThePeopleOfTheLedger();
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
    const DraftFile file(m_ledger);
    const auto none = file.read();
    QVERIFY_RESULT(none);
    QVERIFY(!*none);

    QVERIFY_RESULT(file.write(notes()));
    QVERIFY(**DraftFile(m_folder->path() + u"/./sổ.somotcua"_s).read() == notes());
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
    const DraftFile file(m_ledger);
    for (int time = 0; time < 2; ++time) {
        QVERIFY_RESULT(file.write(notes()));
        QCOMPARE(QFile::permissions(file.path()), QFile::permissions(m_ledger));
    }
}

void TestDraftFile::takesWhatIsNoDraftForNone()
{
    const DraftFile file(m_ledger);
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
    const DraftFile file(m_folder->filePath(u"nowhere/sổ.somotcua"_s));
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
