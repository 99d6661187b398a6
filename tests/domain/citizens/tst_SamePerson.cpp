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

QTEST_GUILESS_MAIN(TestSamePerson)
#include "tst_SamePerson.moc"
