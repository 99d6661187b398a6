#include "BookFile.h"
#include "ExportBook.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LedgerText.h"
#include "Printers.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestImportBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void cleanup() { m_database.reset(); }

    void refusesRowsAlone();
    void makesDossiers_data();
    void makesDossiers();
    void knowsRowsAgain_data();
    void knowsRowsAgain();
    void overlappingFilesOfOneCallAreOneBook();
    void takesAllFilesOrNone();
    void holdsSessions();

private:
    Result<ImportAnswer> take(const QByteArray &bytes, ImportMode mode = ImportMode::Write)
    {
        return importBytes(*m_database, m_ledgers.place(u"b.csv"_s), bytes, mode);
    }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

namespace {

/// The dossiers that count, as "code submitted status[@day of its line]".
QString dossiersOf(Database &database)
{
    QStringList found;
    for (const QString &line : ledgerText(database)) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 13)
            found.append(u"%1 %2 %3%4"_s.arg(cells.at(1).isEmpty() ? u"-"_s : cells.at(1), cells.at(0), cells.at(8),
                                             cells.at(7).isEmpty() ? u""_s : u" finished "_s + cells.at(7)));
    }
    return found.join(u"; "_s);
}

const QByteArray kHeadings = "Ngày,Họ và tên,Số định danh,Thủ tục,Kết quả hỗ trợ,Mã hồ sơ,Trạng thái,Ngày nộp,"
                             "Ngày tiếp nhận,Ngày có kết quả,Ngày trả,Ghi chú\n"_ba;

} // namespace

void TestImportBook::refusesRowsAlone()
{
    const auto answer = take("Sổ hỗ trợ tháng 2\n"
                             "STT;NGAY;HO DEM;Tên;CCCD;Thủ tục;Kết quả hỗ trợ;Vướng mắc;Mã hồ sơ\n"
                             "1;05/02/2024;Lê Thị;An;1085012345;1.001193;Đã nộp trực tuyến;;H26.09-240205-0001\n"
                             "2;5/2/24;\"Phạm\nVăn\";Bình;;Khai sinh;;;\n"
                             "\n"
                             "3;31/02/2024;Lê;Cúc;;;;;\n"
                             "4;06/02/2024;Lê Thị;;;;;;\n"
                             "5;06/02/2024;Lê;Dung;;;xong;;\n"
                             "6;06/02/2024;Lê;Em;;;;Hết mực;\n"_ba);
    QVERIFY_RESULT(answer);
    QCOMPARE(printed(*answer), u"read 6 assists 3 dossiers 1 updated 0 unchanged 0 refused 3"_s);
    const auto printedRemarks = [](const QList<BookRemark> &remarks) {
        QStringList lines;
        for (const BookRemark &remark : remarks)
            lines.append(u"%1 %2 %3"_s.arg(remark.row).arg(remark.heading, remark.value));
        return lines.join(u'\n');
    };
    QCOMPARE(printedRemarks(answer->refused), u"6 NGAY 31/02/2024\n7 Tên \n8 Kết quả hỗ trợ xong"_s);
    QCOMPARE(printedRemarks(answer->warnings), u"3 CCCD 1085012345\n9 Vướng mắc Hết mực"_s);
    QCOMPARE(answer->refused.first().file, m_ledgers.place(u"b.csv"_s));
    QCOMPARE(whatIsNotInStep(*m_database), QString());
}

void TestImportBook::makesDossiers_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("dossiers");

    QTest::newRow("submitted, with a code or without")
        << "5/2/2024,An,,1.001193,Đã nộp trực tuyến,,,,,,,\n5/2/2024,Bình,,1.001193,Chuyển nộp trực tiếp,x-1,,,,,,\n"_ba
        << u"- 2024-02-05 1; X-1 2024-02-05 1"_s;
    QTest::newRow("supplemented only with a code that is unknown")
        << "5/2/2024,An,,1.001193,Bổ sung hồ sơ,,,,,,,\n5/2/2024,Bình,,1.001193,Bổ sung hồ sơ,x-1,,,,,,\n"
           "6/2/2024,Bình,,1.001193,Bổ sung hồ sơ,X-1,,,,,,\n"_ba
        << u"X-1 2024-02-05 1"_s;
    QTest::newRow("guided and not submitted never")
        << "5/2/2024,An,,1.001193,Chỉ hướng dẫn,x-1,,,,,,\n5/2/2024,An,,1.001193,Chưa nộp được,x-2,,,,,,\n"_ba << u""_s;
    QTest::newRow("no outcome: with a code it was submitted")
        << "5/2/2024,An,,,,x-1,,,,,,\n5/2/2024,An,,,,,,,,,,\n"_ba << u"X-1 2024-02-05 1"_s;
    QTest::newRow("rows of a code in the order of their days, filled cells replace")
        << "9/2/2024,An,,,,x-1,Đang xử lý,,,,,\n5/2/2024,An,,,,x-1,,,6/2/2024,,,\n"
           "12/2/2024,An,,,Bổ sung hồ sơ,x-1,,,,13/2/2024,,\n"_ba
        << u"X-1 2024-02-05 9 finished 2024-02-13"_s;
    QTest::newRow("the submission day as written") << "5/2/2024,An,,,,x-1,,1/2/2024,,,,\n"_ba << u"X-1 2024-02-01 1"_s;
    QTest::newRow("a status that finishes without a day: the day of the assist")
        << "5/2/2024,An,,,,x-1,Đã trả kết quả,,,,,\n"_ba << u"X-1 2024-02-05 10 finished 2024-02-05"_s;
    QTest::newRow("refused dossiers have no result")
        << "5/2/2024,An,,,,x-1,Không được tiếp nhận,,6/2/2024,8/2/2024,,\n"_ba
        << u"X-1 2024-02-05 3 finished 2024-02-08"_s;
    QTest::newRow("a status of its own is open") << "5/2/2024,An,,,,x-1,Chờ ký,,,,,\n"_ba << u"X-1 2024-02-05 0"_s;
    QTest::newRow("a code with spaces and small letters is the same")
        << "5/2/2024,An,,,,h26 - 240205-0001,,,,,,\n6/2/2024,An,,,,H26-240205-0001 ,,,,,,\n"_ba
        << u"H26-240205-0001 2024-02-05 1"_s;
    QTest::newRow("a guided row before its dossier is one of its assists")
        << "5/2/2024,An,,,Chỉ hướng dẫn,x-1,,,,,,\n6/2/2024,An,,,Đã nộp trực tuyến,x-1,,,,,,\n"_ba
        << u"X-1 2024-02-05 1"_s;
}

void TestImportBook::makesDossiers()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, dossiers);
    QVERIFY_RESULT(take(kHeadings + rows));
    QCOMPARE(dossiersOf(*m_database), dossiers);
    QCOMPARE(whatIsNotInStep(*m_database), QString());
}

void TestImportBook::knowsRowsAgain_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("dossiers");

    const QByteArray submitted = "5/2/2024,An,001085012345,1.001193,Đã nộp trực tuyến,,,,,,,\n"_ba;
    QTest::newRow("written otherwise, meaning the same")
        << submitted << "2024-02-05,An,1085012345,1001193,submitted_online,,,,,,,\n"_ba
        << u"read 1 assists 0 dossiers 0 updated 0 unchanged 1 refused 0"_s << u"- 2024-02-05 1"_s;
    QTest::newRow("a code filled in goes to the dossier made before")
        << submitted << "5/2/2024,An,001085012345,1.001193,Đã nộp trực tuyến,x-1,,,,,,\n"_ba
        << u"read 1 assists 0 dossiers 0 updated 1 unchanged 0 refused 0"_s << u"X-1 2024-02-05 1"_s;
    QTest::newRow("a code filled in decides the outcome that nobody wrote")
        << "5/2/2024,An,,1.001193,,,,,,,,\n"_ba
        << "5/2/2024,An,,1.001193,,x-1,,,,,,\n"_ba << u"read 1 assists 0 dossiers 1 updated 1 unchanged 0 refused 0"_s
        << u"X-1 2024-02-05 1"_s;
    QTest::newRow("a completed row completes")
        << submitted << "5/2/2024,An,001085012345,1.001193,Đã nộp trực tuyến,x-1,,,6/2/2024,7/2/2024,8/2/2024,tốt\n"_ba
        << u"read 1 assists 0 dossiers 0 updated 1 unchanged 0 refused 0"_s
        << u"X-1 2024-02-05 10 finished 2024-02-07"_s;
    QTest::newRow("a corrected day replaces") << "5/2/2024,An,,,,x-1,,,6/2/2024,7/2/2024,,\n"_ba
                                              << "5/2/2024,An,,,,x-1,,,6/2/2024,9/2/2024,,\n"_ba
                                              << u"read 1 assists 0 dossiers 0 updated 1 unchanged 0 refused 0"_s
                                              << u"X-1 2024-02-05 9 finished 2024-02-09"_s;
    QTest::newRow("a blank never replaces")
        << "5/2/2024,An,,,,x-1,Đang xử lý,,6/2/2024,,,ghi\n"_ba
        << "5/2/2024,An,,,,x-1,,,,,,\n"_ba << u"read 1 assists 0 dossiers 0 updated 0 unchanged 1 refused 0"_s
        << u"X-1 2024-02-05 4"_s;
    QTest::newRow("another code is another assist")
        << "5/2/2024,An,,1.001193,,x-1,,,,,,\n"_ba
        << "5/2/2024,An,,1.001193,,x-2,,,,,,\n"_ba << u"read 1 assists 1 dossiers 1 updated 0 unchanged 0 refused 0"_s
        << u"X-1 2024-02-05 1; X-2 2024-02-05 1"_s;
    QTest::newRow("another procedure is another assist")
        << submitted << "5/2/2024,An,001085012345,1.000894,Đã nộp trực tuyến,,,,,,,\n"_ba
        << u"read 1 assists 1 dossiers 1 updated 0 unchanged 0 refused 0"_s << u"- 2024-02-05 1; - 2024-02-05 1"_s;
    QTest::newRow("the same row twice is two assists, once and again")
        << submitted + submitted << submitted + submitted + submitted
        << u"read 3 assists 1 dossiers 1 updated 0 unchanged 2 refused 0"_s
        << u"- 2024-02-05 1; - 2024-02-05 1; - 2024-02-05 1"_s;
    QTest::newRow("the number knows a corrected name")
        << submitted << "5/2/2024,Lê An,001085012345,1.001193,Đã nộp trực tuyến,,,,,,,\n"_ba
        << u"read 1 assists 0 dossiers 0 updated 1 unchanged 0 refused 0"_s << u"- 2024-02-05 1"_s;
    QTest::newRow("another number is another citizen of the same name")
        << submitted << "5/2/2024,An,001085099999,1.001193,Đã nộp trực tuyến,,,,,,,\n"_ba
        << u"read 1 assists 1 dossiers 1 updated 0 unchanged 0 refused 0"_s << u"- 2024-02-05 1; - 2024-02-05 1"_s;
    QTest::newRow("an outcome that makes a dossier now")
        << "5/2/2024,An,,1.001193,Chưa nộp được,,,,,,,\n"_ba
        << "5/2/2024,An,,1.001193,Đã nộp trực tuyến,x-1,,,,,,\n"_ba
        << u"read 1 assists 0 dossiers 1 updated 1 unchanged 0 refused 0"_s << u"X-1 2024-02-05 1"_s;
    QTest::newRow("an outcome that makes none any more")
        << submitted << "5/2/2024,An,001085012345,1.001193,Chưa nộp được,,,,,,,\n"_ba
        << u"read 1 assists 0 dossiers 0 updated 1 unchanged 0 refused 0"_s << u""_s;
}

void TestImportBook::knowsRowsAgain()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, answer);
    QFETCH(QString, dossiers);
    QVERIFY_RESULT(take(kHeadings + before));
    const auto again = take(kHeadings + after);
    QVERIFY_RESULT(again);
    QCOMPARE(printed(*again), answer);
    QCOMPARE(dossiersOf(*m_database), dossiers);
    QCOMPARE(whatIsNotInStep(*m_database), QString());

    // Whatever it was, a third time changes nothing.
    const auto third = take(kHeadings + after);
    QVERIFY_RESULT(third);
    QCOMPARE(third->unchanged, third->read);
}

void TestImportBook::overlappingFilesOfOneCallAreOneBook()
{
    const QByteArray first
        = kHeadings + "5/2/2024,An,,1.001193,,x-1,,,,,,\n5/2/2024,An,,1.001193,Chỉ hướng dẫn,,,,,,,\n"_ba;
    const QByteArray second = kHeadings
        + "5/2/2024,An,,1.001193,Chỉ hướng dẫn,,,,,,,\n"
          "5/2/2024,An,,1.001193,,x-1,Đang xử lý,,,,,\n6/2/2024,An,,,,,,,,,,\n"_ba;
    ImportRequest request;
    request.files = {m_ledgers.place(u"1.csv"_s), m_ledgers.place(u"2.csv"_s)};
    for (const auto &[path, bytes] :
         {std::pair(request.files.first(), first), std::pair(request.files.last(), second)}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto answer = importBook(*m_database, request, laterStamp());
    QVERIFY_RESULT(answer);
    QCOMPARE(printed(*answer), u"read 5 assists 3 dossiers 1 updated 1 unchanged 1 refused 0"_s);
    QCOMPARE(dossiersOf(*m_database), u"X-1 2024-02-05 4"_s);
}

void TestImportBook::takesAllFilesOrNone()
{
    QFile good(m_ledgers.place(u"good.csv"_s));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write(kHeadings + "5/2/2024,An,,,,,,,,,,\n"_ba);
    good.close();
    QFile open(m_ledgers.place(u"open.csv"_s));
    QVERIFY(open.open(QIODevice::WriteOnly));
    open.write(kHeadings + "5/2/2024,An,,,,,,,,,,\"offen\n"_ba);
    open.close();
    for (const QString &bad : {open.fileName(), m_ledgers.place(u"none.csv"_s)}) {
        ImportRequest request;
        request.files = {good.fileName(), bad};
        const auto answer = importBook(*m_database, request, laterStamp());
        QVERIFY(!answer);
        QVERIFY(answer.error().subject.startsWith(bad)); // and the row where a quote was opened
        QCOMPARE(numberOf(*m_database, "SELECT count(*) FROM assist"), 0);
    }
}

void TestImportBook::holdsSessions()
{
    // 05/02/2024 is a Monday with an afternoon in the schedule, 06/02/2024 is in no schedule.
    QVERIFY_RESULT(take("Ngày,Họ và tên,Buổi,Thôn\n5/2/2024,An,,\n5/2/2024,Bình,Sáng,\n6/2/2024,Cúc,,\n"_ba));
    QCOMPARE(ledgerText(*m_database).last(3).join(u' '),
             u"2024-02-05|afternoon 2024-02-05|morning 2024-02-06|afternoon"_s);
    QCOMPARE(numberOf(*m_database, "SELECT count(*) FROM help_session WHERE state <> 'closed'"), 0);
}

QTEST_GUILESS_MAIN(TestImportBook)
#include "tst_ImportBook.moc"
