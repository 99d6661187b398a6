#include "LedgerLock.h"
#include "Printers.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestLedgerLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondWindowIsTold();
    void anotherNameForTheLedgerIsTheSameLedger();
    void theLockOfADeadWindowIsTakenOver();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"sổ.somotcua"_s);
};

void TestLedgerLock::aSecondWindowIsTold()
{
    {
        const auto first = LedgerLock::take(m_path);
        QVERIFY_RESULT(first);
        const auto second = LedgerLock::take(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().fault, Fault::LedgerLocked);
        QCOMPARE(second.error().subject, m_path);
    }
    QVERIFY_RESULT(LedgerLock::take(m_path));
}

void TestLedgerLock::anotherNameForTheLedgerIsTheSameLedger()
{
    QFile ledger(m_path);
    QVERIFY(ledger.open(QIODevice::WriteOnly));
    ledger.close();
    const QString link = m_folder.filePath(u"link.somotcua"_s);
    QVERIFY(ledger.link(link));

    const auto first = LedgerLock::take(m_path);
    QVERIFY_RESULT(first);
    QVERIFY(!LedgerLock::take(link));
}

void TestLedgerLock::theLockOfADeadWindowIsTakenOver()
{
    QProcess shortLived;
    shortLived.start(u"true"_s, {});
    QVERIFY(shortLived.waitForStarted());
    const qint64 dead = shortLived.processId();
    QVERIFY(shortLived.waitForFinished());

    const QString path = m_folder.filePath(u"dead.somotcua"_s);
    QFile lock(m_folder.filePath(u".dead.somotcua.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(dead) + "\nsomotcua\n" + QSysInfo::machineHostName().toUtf8() + '\n'
               + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    lock.close();

    QVERIFY_RESULT(LedgerLock::take(path));
}

QTEST_GUILESS_MAIN(TestLedgerLock)
#include "tst_LedgerLock.moc"
