#include "ProcessingReports.h"
#include "SigningTitles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestProcessingReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodySignsAsTheHeadButTheHead_data();
    void nobodySignsAsTheHeadButTheHead();
};

void TestProcessingReports::nobodySignsAsTheHeadButTheHead_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("signatures");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    const QString head = u"THỦ TRƯỞNG ĐƠN VỊ"_s;
    const QString named = u"Doãn Minh Khánh"_s;
    QTest::newRow("the head, who else would confirm") << QString() << QString() << head << named;
    for (const QString &title : signingTitles(u"vi"_s))
        QTest::addRow("%s", qPrintable(title)) << title << QString() << title << named;
    QTest::newRow("a typed title") << u"Q. CHỦ TỊCH"_s << QString() << u"Q. CHỦ TỊCH"_s << named;
    // The team's other sheets then end with its own head, who is not the unit's.
    QTest::newRow("nobody above the team")
        << QString() << QString::fromLatin1(PaperNames::kTwoSignatures) << head << QString();
}

void TestProcessingReports::nobodySignsAsTheHeadButTheHead()
{
    QFETCH(QString, chosen);
    QFETCH(QString, signatures);
    QFETCH(QString, title);
    QFETCH(QString, name);

    ReportFrame frame{
        {},     u"Tổ tình nguyện"_s, {}, Period::weekOf(QDate(2024, 9, 23)), QDate(2024, 9, 29), QDate(2024, 9, 30),
        u"vi"_s};
    frame.names.preparedBy = u"Hồ Đình Long"_s;
    frame.names.headOfTeam = u"Lý Thị Trang"_s;
    frame.names.confirmedBy = u"Doãn Minh Khánh"_s;
    frame.names.confirmedByTitle = chosen;
    frame.names.signatures = signatures;
    const QList<Furniture::Signature> signers = ii06aReport(frame, {}).furniture.signatures;
    QCOMPARE(signers.size(), 2);
    QCOMPARE(signers[0].name, u"Hồ Đình Long"_s);
    QCOMPARE(signers[1].title, title);
    QCOMPARE(signers[1].name, name);
}

QTEST_GUILESS_MAIN(TestProcessingReports)
#include "tst_ProcessingReports.moc"
