#include "citizens/PeopleOrder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestPeopleOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void putsTheBestFirst_data();
    void putsTheBestFirst();
    void marksTheLettersFound();
};

void TestPeopleOrder::answers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("answers");

    QTest::newRow("the given name") << u"Nguyễn Thị Hoa"_s << u"hoa"_s << true;
    QTest::newRow("accents aside") << u"Nguyễn Đình Hòa"_s << u"HOA"_s << true;
    QTest::newRow("in any order") << u"Cấn Đức Kiên"_s << u"kien can"_s << true;
    QTest::newRow("half a word") << u"Cấn Đức Kiên"_s << u"ki"_s << true;
    QTest::newRow("not inside a word") << u"Cấn Đức Kiên"_s << u"ien"_s << false;
    QTest::newRow("one word is not two") << u"Cấn Đức Kiên"_s << u"kien kien"_s << false;
    QTest::newRow("somebody else") << u"Cấn Đức Kiên"_s << u"kien le"_s << false;
}

void TestPeopleOrder::answers()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QTEST(nameAnswers(name, typed), "answers");
}

void TestPeopleOrder::putsTheBestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("the word as typed, then other accents, then longer words")
        << u"hoa"_s << QStringList{u"Kiều Thúy Hoa"_s, u"Nguyễn Thị Hoa"_s, u"Nguyễn Đình Hòa"_s, u"Hoàng Văn An"_s};
    QTest::newRow("accents typed come first")
        << u"hòa"_s << QStringList{u"Nguyễn Đình Hòa"_s, u"Hoàng Văn An"_s, u"Kiều Thúy Hoa"_s, u"Nguyễn Thị Hoa"_s};
}

void TestPeopleOrder::putsTheBestFirst()
{
    QFETCH(QString, typed);
    QList<MetPerson> people;
    int day = 0;
    for (const QString &name : {u"Hoàng Văn An"_s, u"Nguyễn Đình Hòa"_s, u"Nguyễn Thị Hoa"_s, u"Kiều Thúy Hoa"_s}) {
        MetPerson person;
        person.citizen.name = name;
        person.lastDay = QDate(2024, 9, 1).addDays(++day);
        people << person;
    }
    orderByName(people, typed);
    QStringList names;
    for (const MetPerson &person : people)
        names << person.citizen.name;
    QTEST(names, "expected");
}

void TestPeopleOrder::marksTheLettersFound()
{
    using Marks = QList<std::pair<int, int>>;
    QCOMPARE(lettersFound(u"Nguyễn Thị Hoa"_s, u"hoa"_s), (Marks{{11, 3}}));
    QCOMPARE(lettersFound(u"Nguyễn Thị Hoa"_s, u"hoa ng"_s), (Marks{{0, 2}, {11, 3}}));
    QCOMPARE(lettersFound(u"Nguyễn Thị Hoa"_s, u"guy"_s), Marks());
}

QTEST_APPLESS_MAIN(TestPeopleOrder)

#include "tst_PeopleOrder.moc"
