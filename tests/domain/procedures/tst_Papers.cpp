#include "procedures/Papers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAPaperAgainByItsName();
    void keepsNoBlankAndNoDoublePaper();
    void countsWhatIsThereAndWhatIsMissing();
    void readsTypedFees_data();
    void readsTypedFees();
    void waivesCouncilFeesOnLine_data();
    void waivesCouncilFeesOnLine();
    void proposesFees_data();
    void proposesFees();
    void tellsTheCommonestReasons();
};

void TestPapers::knowsAPaperAgainByItsName()
{
    const QList<PaperMark> before{{u"Tờ khai (CT01)"_s, true}, {u"Sổ đỏ"_s, true}};
    const QList<PaperMark> marked = markedAs({u"tờ khai CT01"_s, u"Ý kiến chủ hộ"_s}, before);
    QCOMPARE(marked, (QList<PaperMark>{{u"tờ khai CT01"_s, true}, {u"Ý kiến chủ hộ"_s, false}}));
}

void TestPapers::keepsNoBlankAndNoDoublePaper()
{
    QCOMPARE(tidyPapers({u" Tờ  khai "_s, u""_s, u"tờ khai"_s, u"Căn cước"_s}),
             (QStringList{u"Tờ khai"_s, u"Căn cước"_s}));
}

void TestPapers::countsWhatIsThereAndWhatIsMissing()
{
    const QList<PaperMark> papers{{u"a"_s, true}, {u"b"_s, false}, {u"c"_s, true}};
    QCOMPARE(broughtCount(papers), 2);
    QCOMPARE(missingPapers(papers), QStringList{u"b"_s});
}

void TestPapers::readsTypedFees_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<QString>("fee");

    QTest::newRow("as shown") << u"10.000 đ"_s << true << u"10000"_s;
    QTest::newRow("digits") << u"20000"_s << true << u"20000"_s;
    QTest::newRow("free") << u"0đ"_s << true << u"0"_s;
    QTest::newRow("leading zeros") << u"007000"_s << true << u"7000"_s;
    QTest::newRow("the council's") << u"theo HĐND"_s << true << u"HDND"_s;
    QTest::newRow("unknown") << u"  "_s << true << QString();
    QTest::newRow("words") << u"nhiều"_s << false << QString();
    QTest::newRow("minus") << u"-5000"_s << false << QString();
}

void TestPapers::readsTypedFees()
{
    QFETCH(QString, typed);
    const TypedFee read = readFee(typed);
    QTEST(read.understood, "understood");
    QTEST(read.fee.value_or(QString()), "fee");
}

void TestPapers::waivesCouncilFeesOnLine_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("waived");

    QTest::newRow("a commune right under the city") << u"UBND thành phố Hà Nội"_s << QDate(2026, 1, 1) << true;
    QTest::newRow("the day before") << u"UBND thành phố Hà Nội"_s << QDate(2025, 12, 31) << false;
    QTest::newRow("another province") << u"UBND tỉnh Vĩnh Long"_s << QDate(2026, 6, 1) << false;
    QTest::newRow("a name that only looks alike") << u"UBND tỉnh Hà Nam"_s << QDate(2026, 6, 1) << false;
}

void TestPapers::waivesCouncilFeesOnLine()
{
    QFETCH(QString, parent);
    QFETCH(QDate, day);
    QTEST(waivesCouncilFees(parent, u"UBND xã Phúc Lộc"_s, day), "waived");
}

void TestPapers::proposesFees_data()
{
    using Fee = std::optional<QString>;
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<ChannelFees>("shipped");
    QTest::addColumn<bool>("waived");
    QTest::addColumn<ChannelFees>("fees");

    QTest::newRow("one fee for both") << u"8000"_s << ChannelFees{} << false << ChannelFees{u"8000"_s, u"8000"_s};
    QTest::newRow("not published is not free") << QString() << ChannelFees{} << true << ChannelFees{};
    QTest::newRow("known by channel") << u"10000"_s << ChannelFees{u"10000"_s, u"20000"_s} << true
                                      << ChannelFees{u"10000"_s, u"20000"_s};
    QTest::newRow("one channel unknown") << u"7000"_s << ChannelFees{u"7000"_s, {}} << false
                                         << ChannelFees{u"7000"_s, {}};
    QTest::newRow("the council's, waived on line only")
        << u"HDND"_s << ChannelFees{} << true << ChannelFees{Fee(u"0"_s), Fee(u"HDND"_s)};
    QTest::newRow("the council's elsewhere")
        << u"HDND"_s << ChannelFees{} << false << ChannelFees{u"HDND"_s, u"HDND"_s};
}

void TestPapers::proposesFees()
{
    QFETCH(QString, catalogue);
    QFETCH(ChannelFees, shipped);
    QFETCH(bool, waived);
    QFETCH(ChannelFees, fees);
    QVERIFY(proposedFees(catalogue, shipped, waived) == fees);
}

void TestPapers::tellsTheCommonestReasons()
{
    const QList<CountedReason> written{{u"Thiếu ý kiến của chủ hộ"_s, 2},
                                       {u"ảnh mờ"_s, 1},
                                       {u"thieu y kien cua chu ho."_s, 3},
                                       {u"Ảnh mờ"_s, 3},
                                       {u"  "_s, 9},
                                       {u"Khai sai nơi cư trú cũ"_s, 1},
                                       {u"Ký sai chỗ"_s, 1}};
    QCOMPARE(
        commonestReasons(written, 3),
        (QList<CountedReason>{{u"thieu y kien cua chu ho."_s, 5}, {u"Ảnh mờ"_s, 4}, {u"Khai sai nơi cư trú cũ"_s, 1}}));
}

QTEST_APPLESS_MAIN(TestPapers)
#include "tst_Papers.moc"
