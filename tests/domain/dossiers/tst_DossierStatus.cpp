#include "dossiers/DossierStatus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDossierStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheNationalList_data();
    void isTheNationalList();
    void readsStatuses_data();
    void readsStatuses();
    void offersTheUsualWay();
    void moves_data();
    void moves();
    void asksForReasons();
};

/// The table of the domain reference, §2.1, beside the ids of the contract.
void TestDossierStatus::isTheNationalList_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Phase>("phase");

    QTest::newRow("1") << 1 << u"registered"_s << u"Mới đăng ký"_s << Phase::Open;
    QTest::newRow("2") << 2 << u"received"_s << u"Được tiếp nhận"_s << Phase::Open;
    QTest::newRow("3") << 3 << u"not_accepted"_s << u"Không được tiếp nhận"_s << Phase::Ended;
    QTest::newRow("4") << 4 << u"processing"_s << u"Đang xử lý"_s << Phase::Open;
    QTest::newRow("5") << 5 << u"supplement_requested"_s << u"Yêu cầu bổ sung giấy tờ"_s << Phase::Paused;
    QTest::newRow("6") << 6 << u"payment_requested"_s << u"Yêu cầu thực hiện nghĩa vụ tài chính"_s << Phase::Paused;
    QTest::newRow("7") << 7 << u"withdrawal_requested"_s << u"Công dân yêu cầu rút hồ sơ"_s << Phase::Ended;
    QTest::newRow("8") << 8 << u"stopped"_s << u"Dừng xử lý"_s << Phase::Ended;
    QTest::newRow("9") << 9 << u"finished"_s << u"Đã xử lý xong"_s << Phase::Done;
    QTest::newRow("10") << 10 << u"returned"_s << u"Đã trả kết quả"_s << Phase::Done;
}

void TestDossierStatus::isTheNationalList()
{
    QFETCH(int, code);
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(Phase, phase);
    const auto status = DossierStatus(code);

    QCOMPARE(idOf(status), id);
    QCOMPARE(officialName(status), name);
    QCOMPARE(phaseOf(status), phase);
    QCOMPARE(statusFromText(QString::number(code)), status);
    QCOMPARE(statusFromText(id), status);
    QCOMPARE(statusFromText(name), status);
    QCOMPARE(statusFromText(name.toUpper().normalized(QString::NormalizationForm_D)), status);
    QCOMPARE(statusFromId(id), status);
}

void TestDossierStatus::readsStatuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<DossierStatus>>("expected");
    const std::optional<DossierStatus> none;

    QTest::newRow("without accents") << u" da tra ket qua "_s << std::optional(DossierStatus::Returned);
    QTest::newRow("refused is not accepted") << u"Không được tiếp nhận"_s << std::optional(DossierStatus::NotAccepted);
    QTest::newRow("English capitals") << u"RETURNED"_s << std::optional(DossierStatus::Returned);
    QTest::newRow("a local state") << u"Chờ ký duyệt"_s << none;
    QTest::newRow("half a name") << u"Đã trả"_s << none;
    QTest::newRow("0 is no code") << u"0"_s << none;
    QTest::newRow("11 is no code") << u"11"_s << none;
    QTest::newRow("other is no word of the list") << u"other"_s << none;
    QTest::newRow("nothing") << u""_s << none;
}

void TestDossierStatus::readsStatuses()
{
    QFETCH(QString, text);
    QFETCH(std::optional<DossierStatus>, expected);

    QCOMPARE(statusFromText(text), expected);
    QCOMPARE(statusFromId(u"other"_s), DossierStatus::Other);
    QCOMPARE(statusFromId(text == u"other"_s ? u""_s : text).has_value(), false);
}

void TestDossierStatus::offersTheUsualWay()
{
    using enum DossierStatus;

    QCOMPARE(nextStatuses(Registered), (QList{Received, NotAccepted, WithdrawalRequested}));
    QCOMPARE(nextStatuses(Processing).first(), Finished);
    QCOMPARE(nextStatuses(Finished).first(), Returned);
    QCOMPARE(nextStatuses(SupplementRequested), (QList{Processing, NotAccepted, WithdrawalRequested}));
    QCOMPARE(nextStatuses(WithdrawalRequested), QList{Stopped});
    for (const DossierStatus end : {NotAccepted, Stopped, Returned})
        QVERIFY(nextStatuses(end).isEmpty());
    QVERIFY(!nextStatuses(Other).isEmpty());
}

void TestDossierStatus::moves_data()
{
    QTest::addColumn<DossierStatus>("from");
    QTest::addColumn<DossierStatus>("to");
    QTest::addColumn<Move>("expected");
    using enum DossierStatus;

    QTest::newRow("the next step") << Received << Processing << Move::Usual;
    QTest::newRow("processed again") << Finished << Processing << Move::Usual;
    QTest::newRow("a jump that nobody saw") << Registered << Returned << Move::Unusual;
    QTest::newRow("refused while processing") << Processing << NotAccepted << Move::Unusual;
    QTest::newRow("out of a local state") << Other << Received << Move::Unusual;
    QTest::newRow("to itself") << Processing << Processing << Move::Refused;
    QTest::newRow("to no status") << Processing << Other << Move::Refused;
    QTest::newRow("from a local state to another") << Other << Other << Move::Refused;
    QTest::newRow("out of refused") << NotAccepted << Received << Move::Refused;
    QTest::newRow("out of stopped") << Stopped << Processing << Move::Refused;
    QTest::newRow("out of returned") << Returned << Finished << Move::Refused;
}

void TestDossierStatus::moves()
{
    QFETCH(DossierStatus, from);
    QFETCH(DossierStatus, to);
    QFETCH(Move, expected);

    QCOMPARE(moveKind(from, to), expected);
}

void TestDossierStatus::asksForReasons()
{
    QList<int> asking;
    for (int code = 0; code <= 10; ++code) {
        if (needsReason(DossierStatus(code)))
            asking += code;
    }
    QCOMPARE(asking, (QList{3, 5, 8}));
}

QTEST_GUILESS_MAIN(TestDossierStatus)
#include "tst_DossierStatus.moc"
