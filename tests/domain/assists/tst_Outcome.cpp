#include "assists/Obstacle.h"
#include "assists/Outcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOutcomes_data();
    void readsOutcomes();
    void readsChannels_data();
    void readsChannels();
    void listsObstacles();
    void readsObstacles_data();
    void readsObstacles();
};

void TestOutcome::readsOutcomes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id"); // empty: unreadable

    QTest::newRow("1") << u"Đã nộp trực tuyến"_s << u"submitted_online"_s;
    QTest::newRow("2") << u"Chuyển nộp trực tiếp"_s << u"referred_in_person"_s;
    QTest::newRow("3") << u"Bổ sung hồ sơ"_s << u"supplemented"_s;
    QTest::newRow("4") << u"Chưa nộp được"_s << u"not_submitted"_s;
    QTest::newRow("5") << u"Chỉ hướng dẫn"_s << u"guided_only"_s;
    QTest::newRow("capitals without accents") << u" DA NOP TRUC TUYEN "_s << u"submitted_online"_s;
    QTest::newRow("an id") << u"Not_Submitted"_s << u"not_submitted"_s;
    QTest::newRow("half") << u"Đã nộp"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestOutcome::readsOutcomes()
{
    QFETCH(QString, text);
    QFETCH(QString, id);

    const auto outcome = outcomeFromText(text);

    QCOMPARE(outcome ? idOf(*outcome) : u""_s, id);
    QCOMPARE(outcomeFromId(id), outcome);
    if (outcome)
        QCOMPARE(outcomeFromText(officialName(*outcome)), outcome);
}

void TestOutcome::readsChannels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");

    QTest::newRow("on line") << u"Trực tuyến"_s << u"online"_s;
    QTest::newRow("in person") << u"trực tiếp"_s << u"in_person"_s;
    QTest::newRow("post") << u"Bưu chính"_s << u"post"_s;
    QTest::newRow("post in full") << u"Dịch vụ bưu chính công ích"_s << u"post"_s;
    QTest::newRow("an id with a space") << u"in person"_s << u"in_person"_s;
    QTest::newRow("unknown") << u"Zalo"_s << u""_s;
}

void TestOutcome::readsChannels()
{
    QFETCH(QString, text);
    QFETCH(QString, id);

    const auto channel = channelFromText(text);

    QCOMPARE(channel ? idOf(*channel) : u""_s, id);
    QCOMPARE(channelFromId(id), channel);
    if (channel)
        QCOMPARE(channelFromText(officialName(*channel)), channel);
}

void TestOutcome::listsObstacles()
{
    QStringList codes;
    for (const Obstacle &obstacle : obstacles())
        codes += obstacle.code;

    QCOMPARE(codes.join(u' '),
             u"VNEID_L2 SIM_NOT_OWNER OTP_FAIL NO_DEVICE NETWORK DATA_MISMATCH FILE_FORMAT PORTAL_ERROR RETURNED "
             "MISSING_PAPER PAYMENT DIGITAL_SIGN WRONG_PLACE OTHER"_s);
}

void TestOutcome::readsObstacles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::newRow("a code") << u"VNEID_L2"_s << u"VNEID_L2"_s;
    QTest::newRow("a code in small letters") << u"vneid_l2"_s << u"VNEID_L2"_s;
    QTest::newRow("a name") << u"SIM không chính chủ"_s << u"SIM_NOT_OWNER"_s;
    QTest::newRow("a name without its comma") << u"mat mang mat dien"_s << u"NETWORK"_s;
    QTest::newRow("the other spelling of a tone")
        << u"Chưa có hoặc bị khoá tài khoản VNeID mức độ 2"_s << u"VNEID_L2"_s;
    QTest::newRow("other") << u"Khác"_s << u"OTHER"_s;
    QTest::newRow("unknown") << u"Trời mưa"_s << u""_s;
}

void TestOutcome::readsObstacles()
{
    QFETCH(QString, text);
    QFETCH(QString, code);

    const auto obstacle = obstacleFromText(text);

    QCOMPARE(obstacle ? obstacle->code : u""_s, code);
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_Outcome.moc"
