#include "assists/ObstacleChoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestObstacleChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRowsTheReferenceHolds();
    void ownWordsChangeNoCode();
    void ownOnesAreMarkedAsOtherWithTheirText();
    void movingKeepsOtherLast();

private:
    static ObstacleRow row(const QString &code, const std::optional<QString> &text = {})
    {
        ObstacleRow made;
        made.code = code;
        made.text = text;
        return made;
    }
};

void TestObstacleChoice::withoutRowsTheReferenceHolds()
{
    const auto choices = obstacleChoices(QList<ObstacleRow>());
    QCOMPARE(choices.size(), obstacles().size());
    for (qsizetype place = 0; place < choices.size(); ++place) {
        QCOMPARE(choices.at(place).mark.code, obstacles().at(place).code);
        QCOMPARE(choices.at(place).name, obstacles().at(place).name);
    }
    QVERIFY(choices.last().isOther());
}

void TestObstacleChoice::ownWordsChangeNoCode()
{
    ObstacleRow network = row(u"NETWORK"_s);
    network.name = u"Mất điện, mạng chập chờn"_s;
    network.shortName = u"Mất điện"_s;
    network.hidden = true;
    ObstacleRow other = row(u"OTHER"_s);
    other.hidden = true;
    const auto choices = obstacleChoices({network, other});
    const auto found = std::ranges::find(choices, u"NETWORK"_s, [](const auto &one) { return one.mark.code; });
    QVERIFY(found != choices.end());
    QCOMPARE(found->name, u"Mất điện, mạng chập chờn"_s);
    QCOMPARE(found->shortName, u"Mất điện"_s);
    QVERIFY(found->row.hidden);
    QVERIFY2(!choices.last().row.hidden, "there must be a place for what no list knows");
}

void TestObstacleChoice::ownOnesAreMarkedAsOtherWithTheirText()
{
    ObstacleRow queue = row(u"OTHER"_s, u"Chờ lâu"_s);
    queue.name = u"Phải chờ quá lâu"_s;
    const auto choices = obstacleChoices({queue});
    const ObstacleChoice &own = choices.at(choices.size() - 2);
    QCOMPARE(own.name, u"Phải chờ quá lâu"_s);
    QCOMPARE(own.mark, (ObstacleMark{u"OTHER"_s, u"Chờ lâu"_s}));
    QVERIFY(!own.isOther());
    QVERIFY(choices.last().isOther());
}

void TestObstacleChoice::movingKeepsOtherLast()
{
    const auto choices = obstacleChoices({row(u"OTHER"_s, u"Chờ lâu"_s)});
    const int own = int(choices.size()) - 2;
    const auto moved = obstacleChoices(movedChoice(choices, own, 0));
    QCOMPARE(moved.size(), choices.size());
    QCOMPARE(moved.constFirst().mark.text, u"Chờ lâu"_s);
    QCOMPARE(moved.at(1).mark.code, choices.constFirst().mark.code);
    QVERIFY(moved.last().isOther());
    QVERIFY(movedChoice(choices, 0, own + 1).isEmpty());
    QVERIFY(movedChoice(choices, own + 1, 0).isEmpty());
    QVERIFY(movedChoice(choices, 2, 2).isEmpty());
}

QTEST_GUILESS_MAIN(TestObstacleChoice)
#include "tst_ObstacleChoice.moc"
