#include "PeriodSentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

Period days(QDate first, QDate last)
{
    return Period::between(first, last).value();
}

const Period kNineMonths = days(QDate(2024, 1, 1), QDate(2024, 9, 30));

/// A finished period in which only these dossiers count.
SentenceFigures dossiers(const Period &period, qint64 now, std::optional<qint64> before)
{
    SentenceFigures figures{period, period.last(), {}, Measures{0, 0, now}, {}, {}};
    if (before)
        figures.before = Measures{0, 0, *before};
    return figures;
}

SentenceFigures nineMonths()
{
    FieldCounts results;
    results.onlineFull = 400;
    results.onlinePartial = 250;
    results.inPerson = 70;
    results.doneEarly = 180;
    results.doneOnTime = 390;
    results.doneLate = 30;
    results.openWithin = 102;
    results.openOverdue = 18;
    return {kNineMonths, kNineMonths.last(), {}, Measures{823, 487, 720}, Measures{672, 408, 589}, results};
}

} // namespace

class TestPeriodSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeParagraph();
    void changes_data();
    void changes();
    void periods_data();
    void periods();
    void results_data();
    void results();
    void figuresKnowTheirCells();
};

void TestPeriodSentence::theWholeParagraph()
{
    QCOMPARE(
        textOf(periodSentence(nineMonths(), u"vi"_s)),
        u"Trong 9 tháng đầu năm 2024, Tổ đã hỗ trợ nộp 720 hồ sơ, tăng 131 hồ sơ (22,24%) so với cùng kỳ năm 2023; "
        "hỗ trợ 823 lượt, tăng 151 lượt (22,47%), cho 487 công dân. Nộp trực tuyến 650 hồ sơ (90,28%); đã có kết "
        "quả 600 hồ sơ, trong đó trước và đúng hạn 570 hồ sơ (95,00%); còn 120 hồ sơ đang giải quyết, trong đó 18 "
        "hồ sơ quá hạn."_s);
    QCOMPARE(
        textOf(periodSentence(nineMonths(), u"en"_s)),
        u"In the first 9 months of 2024 the team helped to submit 720 dossiers, 131 more (22.24%) than in the same "
        "period of 2023; it helped 823 times, 151 more (22.47%), for 487 citizens. Submitted online: 650 dossiers "
        "(90.28%); with a result: 600 dossiers, in time 570 dossiers (95.00%); still in process: 120 dossiers, 18 "
        "of them overdue."_s);
}

void TestPeriodSentence::changes_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<std::optional<qint64>>("before");
    QTest::addColumn<QString>("vi");
    QTest::addColumn<QString>("en");
    const QString vi = u"Trong tháng 9 năm 2024, Tổ "_s;
    const QString en = u"In September 2024 the team "_s;
    const auto row
        = [&](const char *name, qint64 now, std::optional<qint64> before, const QString &inVi, const QString &inEn) {
              QTest::newRow(name) << now << before << vi + inVi << en + inEn;
          };
    row("rise", 12, 8, u"đã hỗ trợ nộp 12 hồ sơ, tăng 4 hồ sơ (50,00%) so với cùng kỳ năm 2023."_s,
        u"helped to submit 12 dossiers, 4 more (50.00%) than in the same period of 2023."_s);
    row("fall", 6, 8, u"đã hỗ trợ nộp 6 hồ sơ, giảm 2 hồ sơ (25,00%) so với cùng kỳ năm 2023."_s,
        u"helped to submit 6 dossiers, 2 fewer (25.00%) than in the same period of 2023."_s);
    row("equal", 1, 1, u"đã hỗ trợ nộp 1 hồ sơ, bằng cùng kỳ năm 2023."_s,
        u"helped to submit 1 dossier, as many as in the same period of 2023."_s);
    row("none before", 5, 0, u"đã hỗ trợ nộp 5 hồ sơ (cùng kỳ năm 2023 không có hồ sơ nào)."_s,
        u"helped to submit 5 dossiers (no dossier in the same period of 2023)."_s);
    row("unknown before", 5, {}, u"đã hỗ trợ nộp 5 hồ sơ (chưa có số liệu cùng kỳ năm 2023 để so sánh)."_s,
        u"helped to submit 5 dossiers (the same period of 2023 is not known)."_s);
    row("none now", 0, 4, u"chưa hỗ trợ nộp hồ sơ nào, giảm 4 hồ sơ (100,00%) so với cùng kỳ năm 2023."_s,
        u"helped to submit no dossier, 4 fewer (100.00%) than in the same period of 2023."_s);
    row("none at all", 0, 0, u"chưa hỗ trợ nộp hồ sơ nào."_s, u"helped to submit no dossier."_s);
    row("thousands", 1234, 1000, u"đã hỗ trợ nộp 1.234 hồ sơ, tăng 234 hồ sơ (23,40%) so với cùng kỳ năm 2023."_s,
        u"helped to submit 1,234 dossiers, 234 more (23.40%) than in the same period of 2023."_s);
}

void TestPeriodSentence::changes()
{
    QFETCH(qint64, now);
    QFETCH(std::optional<qint64>, before);
    const SentenceFigures figures = dossiers(Period::monthOf(QDate(2024, 9, 1)), now, before);
    QTEST(textOf(periodSentence(figures, u"vi"_s)), "vi");
    QTEST(textOf(periodSentence(figures, u"en"_s)), "en");
}

void TestPeriodSentence::periods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<std::optional<Period>>("against");
    QTest::addColumn<QString>("vi");
    QTest::addColumn<QString>("en");
    const QDate day(2024, 9, 24);
    const auto row = [](const char *name, const Period &period, const QString &vi, const QString &en,
                        std::optional<Period> against = {}, std::optional<QDate> asOf = {}) {
        QTest::newRow(name) << period << asOf.value_or(period.last()) << against << vi << en;
    };
    const auto official = [&](PeriodKind kind) {
        return Period::containing(kind, QDate(2024, 9, 1), PeriodCut::Official);
    };
    const QString vi = u", Tổ đã hỗ trợ nộp 9 hồ sơ, bằng "_s;
    const QString en = u" the team helped to submit 9 dossiers, as many as in "_s;
    const QString viYear = vi + u"cùng kỳ năm 2023."_s;
    const QString enYear = en + u"the same period of 2023."_s;
    row("week", Period::weekOf(day), u"Trong tuần 39 năm 2024"_s + viYear, u"In week 39 of 2024"_s + enYear);
    row("month", Period::monthOf(day), u"Trong tháng 9 năm 2024"_s + viYear, u"In September 2024"_s + enYear);
    row("quarter", Period::quarterOf(day), u"Trong quý III năm 2024"_s + viYear, u"In quarter III of 2024"_s + enYear);
    row("first half", Period::halfOf(QDate(2024, 3, 1)), u"Trong 6 tháng đầu năm 2024"_s + viYear,
        u"In the first half of 2024"_s + enYear);
    row("second half", Period::halfOf(day), u"Trong 6 tháng cuối năm 2024"_s + viYear,
        u"In the second half of 2024"_s + enYear);
    row("nine months", kNineMonths, u"Trong 9 tháng đầu năm 2024"_s + viYear,
        u"In the first 9 months of 2024"_s + enYear);
    row("nine official months", days(QDate(2023, 12, 15), QDate(2024, 9, 14)),
        u"Trong kỳ báo cáo 9 tháng đầu năm 2024"_s + viYear,
        u"In the reporting period of the first 9 months of 2024"_s + enYear);
    row("year", Period::yearOf(day), u"Trong năm 2024"_s + viYear, u"In 2024"_s + enYear);
    row("official month", official(PeriodKind::Month), u"Trong kỳ báo cáo tháng 9 năm 2024"_s + viYear,
        u"In the reporting period of September 2024"_s + enYear);
    row("official year", official(PeriodKind::Year), u"Trong kỳ báo cáo năm 2024"_s + viYear,
        u"In the reporting period of 2024"_s + enYear);
    row("free days", days(QDate(2024, 3, 5), QDate(2024, 4, 20)), u"Từ ngày 05/03/2024 đến ngày 20/04/2024"_s + viYear,
        u"From 05/03/2024 to 20/04/2024"_s + enYear);
    row("free days over two years", days(QDate(2023, 12, 5), QDate(2024, 1, 20)),
        u"Từ ngày 05/12/2023 đến ngày 20/01/2024"_s + vi + u"cùng kỳ năm trước."_s,
        u"From 05/12/2023 to 20/01/2024"_s + en + u"the same period of the year before."_s);
    const QDate leapDay(2024, 2, 29);
    row("a single day", days(leapDay, leapDay), u"Ngày 29/02/2024"_s + viYear, u"On 29/02/2024"_s + enYear);
    row("against a single day", days(leapDay, leapDay), u"Ngày 29/02/2024"_s + vi + u"ngày 28/02/2024."_s,
        u"On 29/02/2024 the team helped to submit 9 dossiers, as many as on 28/02/2024."_s,
        days(leapDay.addDays(-1), leapDay.addDays(-1)));
    row("against a quarter", Period::quarterOf(day), u"Trong quý III năm 2024"_s + vi + u"quý II năm 2024."_s,
        u"In quarter III of 2024"_s + en + u"quarter II of 2024."_s, Period::quarterOf(day).before());
    row("against free days", Period::monthOf(day),
        u"Trong tháng 9 năm 2024"_s + vi + u"thời gian từ ngày 02/02/2024 đến ngày 03/03/2024."_s,
        u"In September 2024"_s + en + u"the days from 02/02/2024 to 03/03/2024."_s,
        days(QDate(2024, 2, 2), QDate(2024, 3, 3)));
    row("running", Period::quarterOf(day),
        u"Tính đến ngày 24/09/2024, trong quý III năm 2024 Tổ đã hỗ trợ nộp 9 hồ sơ, bằng cùng kỳ năm 2023 (cùng số ngày)."_s,
        u"As of 24/09/2024, in quarter III of 2024 the team helped to submit 9 dossiers, as many as in the same period of 2023 (as many days)."_s,
        {}, day);
    row("not begun", Period::quarterOf(QDate(2024, 11, 1)), u"Quý IV năm 2024 chưa bắt đầu."_s,
        u"Quarter IV of 2024 has not begun."_s, {}, day);
}

void TestPeriodSentence::periods()
{
    QFETCH(Period, period);
    QFETCH(QDate, asOf);
    QFETCH(std::optional<Period>, against);
    SentenceFigures figures = dossiers(period, 9, 9);
    figures.asOf = asOf;
    figures.against = against;
    QTEST(textOf(periodSentence(figures, u"vi"_s)), "vi");
    QTEST(textOf(periodSentence(figures, u"en"_s)), "en");
    figures.current = {};
    if (asOf >= period.first())
        QVERIFY(textOf(periodSentence(figures, u"vi"_s)).startsWith(u"Chưa có số liệu của Tổ trong "_s));
}

void TestPeriodSentence::results_data()
{
    QTest::addColumn<QList<qint64>>("counts"); // online, in person, in time, late, within, overdue
    QTest::addColumn<QString>("vi");
    QTest::newRow("nothing") << QList<qint64>{0, 0, 0, 0, 0, 0} << u"Tổ chưa hỗ trợ nộp hồ sơ nào."_s;
    QTest::newRow("only open ones") << QList<qint64>{0, 0, 0, 0, 1, 1}
                                    << u" Chưa có hồ sơ nào có kết quả; còn 2 hồ sơ đang giải quyết, trong đó 1 hồ sơ "
                                       "quá hạn."_s;
    QTest::newRow("all in time")
        << QList<qint64>{2, 0, 2, 0, 0, 0}
        << u" Nộp trực tuyến 2 hồ sơ (100,00%); đã có kết quả 2 hồ sơ, trong đó trước và đúng hạn "
           "2 hồ sơ (100,00%); không còn hồ sơ đang giải quyết."_s;
    QTest::newRow("none overdue")
        << QList<qint64>{1, 2, 0, 0, 3, 0}
        << u" Nộp trực tuyến 1 hồ sơ (33,33%); chưa có hồ sơ nào có kết quả; còn 3 hồ sơ đang giải "
           "quyết, không có hồ sơ quá hạn."_s;
}

void TestPeriodSentence::results()
{
    QFETCH(QList<qint64>, counts);
    SentenceFigures figures = dossiers(Period::monthOf(QDate(2024, 9, 1)), counts[0] + counts[1], 0);
    figures.before = Measures{0, 0, counts[0] + counts[1]};
    FieldCounts results;
    results.onlineFull = counts[0];
    results.inPerson = counts[1];
    results.doneOnTime = counts[2];
    results.doneLate = counts[3];
    results.openWithin = counts[4];
    results.openOverdue = counts[5];
    figures.results = results;
    const QString text = textOf(periodSentence(figures, u"vi"_s));
    QFETCH(QString, vi);
    QVERIFY2(text.endsWith(vi), qPrintable(text));
}

void TestPeriodSentence::figuresKnowTheirCells()
{
    QStringList cells;
    for (const SentencePiece &piece : periodSentence(nineMonths(), u"vi"_s)) {
        if (piece.cell)
            cells << u"%1 %2/%3/%4"_s.arg(piece.text, piece.block).arg(piece.cell->row).arg(piece.cell->column);
    }
    QCOMPARE(cells,
             (QStringList{u"720 totals/2/2"_s, u"131 totals/2/5"_s, u"22,24% totals/2/6"_s, u"823 totals/0/2"_s,
                          u"151 totals/0/5"_s, u"22,47% totals/0/6"_s, u"487 totals/1/2"_s, u"650 results/0/1"_s,
                          u"90,28% results/0/2"_s, u"600 results/0/3"_s, u"570 results/0/4"_s, u"95,00% results/0/5"_s,
                          u"120 results/0/6"_s, u"18 results/0/7"_s}));
}

QTEST_GUILESS_MAIN(TestPeriodSentence)
#include "tst_PeriodSentence.moc"
