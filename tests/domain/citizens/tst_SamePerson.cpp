#include "citizens/SamePerson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSamePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBlindToSpelling();
    void tellsPeopleApart();
    void hasteTakesNothingAway_data();
    void hasteTakesNothingAway();
    void aYearTakesNoDayAway();
};

void TestSamePerson::isBlindToSpelling()
{
    const QString key = personKey(u"Đỗ Thị Hòa"_s, BirthDate{1958, {}}, PhoneNumber::read(u"0912345678"_s));

    QCOMPARE(personKey(u" ĐỖ  THỊ HOÀ"_s, BirthDate{1958, {}}, PhoneNumber::read(u"+84 912 345 678"_s)), key);
    QCOMPARE(personKey(u"do thi hoa"_s, BirthDate{1958, {}}, PhoneNumber::read(u"912345678"_s)), key);
    QCOMPARE(personKey(u"An"_s, {}, {}), personKey(u"Ân"_s, {}, {}));
}

void TestSamePerson::tellsPeopleApart()
{
    const auto phone = PhoneNumber::read(u"0912345678"_s);
    const BirthDate year{1958, {}};
    const BirthDate day{1958, QDate(1958, 3, 12)};

    QVERIFY(personKey(u"An"_s, year, phone) != personKey(u"An"_s, day, phone));
    QVERIFY(personKey(u"An"_s, year, phone) != personKey(u"An"_s, {}, phone));
    QVERIFY(personKey(u"An"_s, year, phone) != personKey(u"An"_s, year, {}));
    QVERIFY(personKey(u"An"_s, {}, PhoneNumber::read(u"1958"_s)) != personKey(u"An"_s, year, {}));
    QVERIFY(personKey(u"An 1958"_s, {}, {}) != personKey(u"An"_s, year, {}));
}

void TestSamePerson::hasteTakesNothingAway_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("no marks") << u"Nguyễn Đức Ân"_s << u"nguyen duc an"_s << u"Nguyễn Đức Ân"_s;
    QTest::newRow("no marks, with capitals") << u"Nguyễn Đức Ân"_s << u"Nguyen Duc An"_s << u"Nguyễn Đức Ân"_s;
    QTest::newRow("all capitals") << u"Nguyễn Đức Ân"_s << u"NGUYỄN ĐỨC ÂN"_s << u"Nguyễn Đức Ân"_s;
    QTest::newRow("all small") << u"Nguyễn Đức Ân"_s << u"nguyễn đức ân"_s << u"Nguyễn Đức Ân"_s;
    QTest::newRow("other marks are a correction") << u"Trần Thị Hiền"_s << u"Trần Thị Hiên"_s << u"Trần Thị Hiên"_s;
    QTest::newRow("more marks") << u"Nguyen Duc An"_s << u"Nguyễn Đức Ân"_s << u"Nguyễn Đức Ân"_s;
    QTest::newRow("better case") << u"nguyễn đức ân"_s << u"Nguyễn Đức Ân"_s << u"Nguyễn Đức Ân"_s;
    QTest::newRow("another name") << u"Nguyễn Đức Ân"_s << u"le van an"_s << u"le van an"_s;
    QTest::newRow("a name that has none") << u"Le Van An"_s << u"Lê Văn An"_s << u"Lê Văn An"_s;
}

void TestSamePerson::hasteTakesNothingAway()
{
    QFETCH(QString, known);
    QFETCH(QString, typed);
    QTEST(fullerName(known, typed), "written");
}

void TestSamePerson::aYearTakesNoDayAway()
{
    const BirthDate year{1945, {}};
    const BirthDate day{1945, QDate(1945, 3, 18)};
    const BirthDate otherDay{1945, QDate(1945, 3, 19)};
    QCOMPARE(fullerBirth(day, year), day);
    QCOMPARE(fullerBirth(day, {}), day);
    QCOMPARE(fullerBirth(year, day), day);
    QCOMPARE(fullerBirth(day, otherDay), otherDay);
    QCOMPARE(fullerBirth(day, BirthDate{1946, {}}), (BirthDate{1946, {}}));
    QCOMPARE(fullerBirth({}, year), year);
}

QTEST_GUILESS_MAIN(TestSamePerson)
#include "tst_SamePerson.moc"
