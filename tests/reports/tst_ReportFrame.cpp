#include "ReportFrame.h"
#include "SigningTitles.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

ReportFrame frame()
{
    ReportFrame made{{},
                     u"Tổ tình nguyện hỗ trợ"_s,
                     {},
                     Period::weekOf(QDate(2024, 9, 23)),
                     QDate(2024, 9, 29),
                     QDate(2024, 9, 30),
                     u"vi"_s};
    made.unit.name = u"UBND xã Võng Xuyên"_s;
    return made;
}

Report made(const ReportFrame &frame)
{
    return emptyReport(u"x"_s, {{u"Bảng"_s, u"Table"_s}, {u"BẢNG"_s, u"TABLE"_s}, {u"Kết quả"_s, u"Results"_s}}, frame);
}

} // namespace

class TestReportFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanksAreFilledFromUnitAndTeam();
    void wordsFollowTheKindOfUnit();
    void writtenNamesStayAsWritten();
    void theCommuneSignsInItsOwnWay();
    void recipientsAreTypedWithOrWithoutDashes_data();
    void recipientsAreTypedWithOrWithoutDashes();
    void aSigningTitleFollowsTheSheet_data();
    void aSigningTitleFollowsTheSheet();
};

void TestReportFrame::blanksAreFilledFromUnitAndTeam()
{
    const Report report = made(frame());
    QCOMPARE(report.title, u"Bảng, tuần 39 năm 2024"_s);
    const Furniture &furniture = report.furniture;
    QCOMPARE(furniture.upperLine, u"ỦY BAN NHÂN DÂN XÃ VÕNG XUYÊN"_s);
    QCOMPARE(furniture.lowerLine, u"TỔ TÌNH NGUYỆN HỖ TRỢ"_s);
    QCOMPARE(furniture.placeDate, u"Võng Xuyên, ngày 30 tháng 9 năm 2024"_s);
    QCOMPARE(furniture.subject, u"Kết quả, tuần 39 năm 2024"_s);
    QCOMPARE(furniture.recipients,
             (QStringList{u"Chủ tịch UBND xã (để b/c);"_s, u"Bộ phận Một cửa xã;"_s, u"Lưu: Tổ."_s}));
    QCOMPARE(furniture.signatures.size(), 3);
    QCOMPARE(furniture.signatures[2].title, u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s);
}

void TestReportFrame::wordsFollowTheKindOfUnit()
{
    ReportFrame ward = frame();
    ward.unit.name = u"Ủy ban nhân dân phường Sơn Tây"_s;
    const Furniture furniture = made(ward).furniture;
    QCOMPARE(furniture.upperLine, u"ỦY BAN NHÂN DÂN PHƯỜNG SƠN TÂY"_s);
    QCOMPARE(furniture.recipients.first(), u"Chủ tịch UBND phường (để b/c);"_s);
    QCOMPARE(furniture.signatures[2].title, u"XÁC NHẬN CỦA UBND PHƯỜNG\nCHỦ TỊCH"_s);

    ward.unit.name = u"Trung tâm Phục vụ hành chính công"_s;
    const Furniture plain = made(ward).furniture;
    QCOMPARE(plain.recipients, (QStringList{u"Chủ tịch UBND (để b/c);"_s, u"Bộ phận Một cửa;"_s, u"Lưu: Tổ."_s}));
    QCOMPARE(plain.signatures[2].title, u"XÁC NHẬN CỦA UBND\nCHỦ TỊCH"_s);
}

void TestReportFrame::writtenNamesStayAsWritten()
{
    ReportFrame named = frame();
    named.names.upperLine = u"ĐẢNG ỦY – UBND XÃ VÕNG XUYÊN"_s;
    named.names.place = u"Hà Nội"_s;
    named.names.recipients = u"Như trên;\n\n Lưu: VT."_s;
    named.names.headOfTeam = u"Lý Thị Trang"_s;
    named.names.confirmedByTitle = u"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s;
    const Furniture furniture = made(named).furniture;
    QCOMPARE(furniture.upperLine, u"ĐẢNG ỦY – UBND XÃ VÕNG XUYÊN"_s);
    QCOMPARE(furniture.placeDate, u"Hà Nội, ngày 30 tháng 9 năm 2024"_s);
    QCOMPARE(furniture.recipients, (QStringList{u"Như trên;"_s, u"Lưu: VT."_s}));
    QCOMPARE(furniture.signatures[1].name, u"Lý Thị Trang"_s);
    QCOMPARE(furniture.signatures[2].title, u"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s);
}

void TestReportFrame::theCommuneSignsInItsOwnWay()
{
    ReportFrame issued = frame();
    issued.names.number = u" Số:      /BC-UBND"_s;
    issued.names.signatures = QString::fromLatin1(PaperNames::kTwoSignatures);
    issued.madeAt = QDateTime(QDate(2024, 9, 30), QTime(9, 0), QTimeZone(7 * 3600));
    const Report report = made(issued);
    QCOMPARE(report.furniture.number, u"Số:      /BC-UBND"_s);
    QCOMPARE(report.furniture.signatures.size(), 2);
    QCOMPARE(report.madeAt, QDateTime(QDate(2024, 9, 30), QTime(2, 0), Qt::UTC));
    QVERIFY(made(frame()).furniture.number.isEmpty());

    for (const QString &title : signingTitles(u"vi"_s)) {
        issued = frame();
        issued.names.confirmedByTitle = title;
        QCOMPARE(made(issued).furniture.signatures.last().title, title);
    }
    QVERIFY(signingTitles(u"vi"_s).contains(u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s));
    QCOMPARE(signingTitles(u"en"_s).size(), signingTitles(u"vi"_s).size());
}

void TestReportFrame::recipientsAreTypedWithOrWithoutDashes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("recipients");

    const QStringList two{u"Như trên;"_s, u"Lưu: VT, Tổ."_s};
    QTest::newRow("as a list") << u"Như trên;\nLưu: VT, Tổ."_s << two;
    QTest::newRow("as on paper") << u"- Như trên;\n- Lưu: VT, Tổ."_s << two;
    QTest::newRow("without a space") << u"-Như trên;\n -  Lưu: VT, Tổ."_s << two;
    QTest::newRow("long dashes, dots") << u"– Như trên;\n• Lưu: VT, Tổ."_s << two;
    QTest::newRow("twice") << u"- - Như trên;\n—Lưu: VT, Tổ."_s << two;
    QTest::newRow("a dash within stays") << u"- UBND TP. Hà Nội - Sở Nội vụ;"_s
                                         << QStringList{u"UBND TP. Hà Nội - Sở Nội vụ;"_s};
    QTest::newRow("a dash alone is nobody") << u"- Như trên;\n-\n- Lưu: VT, Tổ."_s << two;
}

void TestReportFrame::recipientsAreTypedWithOrWithoutDashes()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, recipients);
    ReportFrame named = frame();
    named.names.recipients = typed;
    QCOMPARE(made(named).furniture.recipients, recipients);
}

void TestReportFrame::aSigningTitleFollowsTheSheet_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("vietnamese");
    QTest::addColumn<QString>("english");

    const QStringList vietnamese = signingTitles(u"vi"_s);
    const QStringList english = signingTitles(u"en"_s);
    for (qsizetype index = 0; index < vietnamese.size(); ++index) {
        for (const QString &chosen : {vietnamese[index], english[index]})
            QTest::addRow("%s", qPrintable(chosen)) << chosen << vietnamese[index] << english[index];
    }
    const QString typed = u"Q. CHỦ TỊCH"_s;
    QTest::newRow("one that was typed") << typed << typed << typed;
    QTest::newRow("none") << QString() << u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s << u"CONFIRMED BY THE\nCOMMUNE CHAIR"_s;
}

void TestReportFrame::aSigningTitleFollowsTheSheet()
{
    QFETCH(QString, chosen);
    QFETCH(QString, vietnamese);
    QFETCH(QString, english);
    ReportFrame named = frame();
    named.names.confirmedByTitle = chosen;
    QCOMPARE(made(named).furniture.signatures.last().title, vietnamese);
    named.language = u"en"_s;
    QCOMPARE(made(named).furniture.signatures.last().title, english);
}

QTEST_GUILESS_MAIN(TestReportFrame)
#include "tst_ReportFrame.moc"
