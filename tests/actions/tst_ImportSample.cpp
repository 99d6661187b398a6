#include "BookFile.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LedgerText.h"
#include "Printers.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The book of two years, taken whole, again, shuffled, tried, and stopped.
class TestImportSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void cleanup() { m_database.reset(); }

    void takesTheSampleBook();
    void aShuffledBookIsTheSameBook();
    void aDryRunAnswersTheSame();
    void stopsWhenAsked();

private:
    Result<ImportAnswer> take(const QByteArray &bytes, ImportMode mode = ImportMode::Write)
    {
        return importBytes(*m_database, m_ledgers.place(u"b.csv"_s), bytes, mode);
    }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

} // namespace

void TestImportSample::takesTheSampleBook()
{
    ImportRequest request;
    request.files = {sampleBook()};
    const auto first = importBook(*m_database, request, laterStamp());
    QVERIFY_RESULT(first);
    QCOMPARE(printed(*first), u"read 1502 assists 1502 dossiers 1309 updated 0 unchanged 0 refused 0"_s);
    QCOMPARE(first->encodings, QStringList{u"utf-8"_s});
    QCOMPARE(whatIsNotInStep(*m_database), QString());

    const QStringList before = ledgerText(*m_database) + historyText(*m_database);
    const qint64 audit = numberOf(*m_database, "SELECT count(*) FROM audit_entry");
    const auto second = importBook(*m_database, request, laterStamp());
    QVERIFY_RESULT(second);
    QCOMPARE(printed(*second), u"read 1502 assists 0 dossiers 0 updated 0 unchanged 1502 refused 0"_s);
    QCOMPARE(ledgerText(*m_database) + historyText(*m_database), before);
    QCOMPARE(numberOf(*m_database, "SELECT count(*) FROM audit_entry"), audit);
}

void TestImportSample::aShuffledBookIsTheSameBook()
{
    const QByteArray book = bytesOf(sampleBook());
    QVERIFY_RESULT(take(book));
    QByteArrayList lines = book.split('\n');
    lines.removeAll(QByteArray());
    const quint32 seed = 20240923;
    std::shuffle(lines.begin() + 1, lines.end(), std::mt19937(seed)); // NOLINT(*-msc51-cpp): the same each time
    const auto again = take(lines.join('\n'));
    QVERIFY_RESULT(again);
    QCOMPARE(printed(*again), u"read 1502 assists 0 dossiers 0 updated 0 unchanged 1502 refused 0"_s);
}

void TestImportSample::aDryRunAnswersTheSame()
{
    const QByteArray book = bytesOf(sampleBook());
    const QStringList empty = ledgerText(*m_database);
    const auto dry = take(book, ImportMode::DryRun);
    QVERIFY_RESULT(dry);
    QCOMPARE(ledgerText(*m_database), empty);
    QCOMPARE(numberOf(*m_database, "SELECT count(*) FROM import_batch"), 0);
    const auto real = take(book);
    QVERIFY_RESULT(real);
    QCOMPARE(printed(*dry), printed(*real));
    QCOMPARE(dry->warnings.size(), real->warnings.size());
}

void TestImportSample::stopsWhenAsked()
{
    ImportRequest request;
    request.files = {sampleBook()};
    qint64 last = -1;
    const auto answer = importBook(*m_database, request, laterStamp(), [&last](qint64 done, qint64 all) {
        if (done < last || done > all)
            qFatal("progress goes back");
        last = done;
        return done * 4 < all * 3;
    });
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Stopped);
    QCOMPARE(numberOf(*m_database, "SELECT count(*) FROM assist"), 0);
}

QTEST_GUILESS_MAIN(TestImportSample)
#include "tst_ImportSample.moc"
