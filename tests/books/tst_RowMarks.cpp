#include "Printers.h"
#include "RowMarks.h"

using namespace somotcua;
using namespace Qt::StringLiterals;
using Likeness = RowMarks::Likeness;

class TestRowMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAsItIsStored();
    void comesBackFromItsText();
    void knowsRows_data();
    void knowsRows();
    void tellsWhatChanged();
};

namespace {

/// "citizen=An|code=X-1" and the like; the key of the procedure is its cell.
RowMarks marksOf(const QString &cells)
{
    QHash<QString, QString> texts;
    for (const QString &cell : cells.split(u'|', Qt::SkipEmptyParts))
        texts.insert(cell.section(u'=', 0, 0), cell.section(u'=', 1));
    return {RowCells::fromIds(texts), texts.value(u"procedure"_s)};
}

} // namespace

void TestRowMarks::staysAsItIsStored()
{
    // Ledgers hold these texts: neither the marks nor the order of the columns may ever change.
    QCOMPARE(marksOf(u"citizen=Lê Thị An|procedure=1.001193|note=x"_s).text(), u"DTaYRULlPSpuX7DkTWYXwL5YZlPSpu"_s);
}

void TestRowMarks::comesBackFromItsText()
{
    const RowMarks marks = marksOf(u"date=05/02/2024|citizen=An|identity=001|note=\u1ea5"_s);
    QCOMPARE(RowMarks::fromText(marks.text()), marks);
    QCOMPARE(RowMarks::fromText(u"A12"_s), std::nullopt);
    QCOMPARE(RowMarks::fromText(u"zAAAAA"_s), std::nullopt);
}

void TestRowMarks::knowsRows_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("likeness");

    QTest::newRow("the same name") << u"citizen=An"_s << u"citizen=AN"_s << int(Likeness::SamePerson);
    QTest::newRow("a phone filled in") << u"citizen=An"_s << u"citizen=An|phone=09"_s << int(Likeness::SamePerson);
    QTest::newRow("another phone") << u"citizen=An|phone=08"_s << u"citizen=An|phone=09"_s << int(Likeness::None);
    QTest::newRow("another birth") << u"citizen=An|birth=1958"_s << u"citizen=An|birth=1959"_s << int(Likeness::None);
    QTest::newRow("another number") << u"citizen=An|identity=1"_s << u"citizen=An|identity=2"_s << int(Likeness::None);
    QTest::newRow("the same number, whatever the name")
        << u"citizen=An|identity=1|phone=08"_s << u"citizen=Ân|identity=1|phone=09"_s << int(Likeness::SameNumber);
    QTest::newRow("the same code, a corrected number")
        << u"citizen=An|identity=1|code=X"_s << u"citizen=An|identity=2|code=X"_s << int(Likeness::SameCode);
    QTest::newRow("the same code, somebody else")
        << u"citizen=An|code=X"_s << u"citizen=Bình|code=X"_s << int(Likeness::None);
    QTest::newRow("another code") << u"citizen=An|code=X"_s << u"citizen=An|code=Y"_s << int(Likeness::None);
    QTest::newRow("a code filled in") << u"citizen=An"_s << u"citizen=An|code=Y"_s << int(Likeness::SamePerson);
    QTest::newRow("another procedure") << u"citizen=An|procedure=1"_s << u"citizen=An|procedure=2"_s
                                       << int(Likeness::None);
    QTest::newRow("a procedure filled in is another one")
        << u"citizen=An"_s << u"citizen=An|procedure=2"_s << int(Likeness::None);
}

void TestRowMarks::knowsRows()
{
    QFETCH(QString, known);
    QFETCH(QString, row);
    QFETCH(int, likeness);
    QCOMPARE(int(marksOf(known).likenessTo(marksOf(row))), likeness);
}

void TestRowMarks::tellsWhatChanged()
{
    RowMarks marks = marksOf(u"citizen=An|phone=08|note=x"_s);
    const RowMarks row = marksOf(u"citizen=An|phone=09|code=Y"_s);
    QCOMPARE(marks.changedIn(row), (QList<BookColumn>{BookColumn::Phone, BookColumn::Code}));
    marks.take(row);
    QCOMPARE(marks, marksOf(u"citizen=An|phone=09|note=x|code=Y"_s));
    QVERIFY(marks.says(BookColumn::Note));
    QVERIFY(!marks.says(BookColumn::Date));
}

QTEST_GUILESS_MAIN(TestRowMarks)
#include "tst_RowMarks.moc"
