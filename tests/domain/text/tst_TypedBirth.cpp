#include "text/TypedBirth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestTypedBirth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBirthsAsTyped();
};

void TestTypedBirth::readsBirthsAsTyped()
{
    const QDate day(2024, 2, 5);
    const auto read = [&](const QString &typed) {
        const auto birth = parseTypedBirth(typed, day);
        return birth ? birth->text() : QString();
    };
    QCOMPARE(read(u"12031958"_s), u"1958-03-12"_s);
    QCOMPARE(read(u"120358"_s), u"1958-03-12"_s);
    QCOMPARE(read(u"050224"_s), u"2024-02-05"_s);
    QCOMPARE(read(u"060224"_s), u"1924-02-06"_s);
    QCOMPARE(read(u"31021958"_s), QString());
    QCOMPARE(read(u"1958"_s), u"1958"_s);
    QCOMPARE(read(u"12/3/58"_s), u"1958-03-12"_s);
    QVERIFY(!parseBirth(u"12031958"_s, day)); // in a book it is a number
}

QTEST_APPLESS_MAIN(TestTypedBirth)

#include "tst_TypedBirth.moc"
