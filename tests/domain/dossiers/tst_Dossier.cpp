#include "dossiers/Dossier.h"
#include "Printers.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QDate day(int number)
{
    return QDate(2024, 9, 1).addDays(number - 1);
}

StatusLine line(int on, int number, DossierStatus status, std::optional<QDate> due = {})
{
    StatusLine made;
    made.day = day(on);
    made.number = number;
    made.status = status;
    made.dueDay = due;
    return made;
}

QString shown(std::optional<QDate> date)
{
    return date ? QString::number(day(1).daysTo(*date) + 1) : u"-"_s;
}

/// "open 1..4 due 7", days counted from 1 September; what is finished says since when.
QString shown(const DossierSpan &span)
{
    static const QStringList phases = {u"open"_s, u"paused"_s, u"done"_s, u"ended"_s};
    QString text = phases.at(int(span.phase)) + u' ' + shown(span.from) + u".."_s + shown(span.until);
    if (span.finishDay)
        text += u" since "_s + shown(span.finishDay);
    if (span.dueDay)
        text += u" due "_s + shown(span.dueDay);
    return text;
}

QString shown(const QList<DossierSpan> &spans)
{
    QStringList parts;
    for (const DossierSpan &span : spans)
        parts += shown(span);
    return parts.join(u", "_s);
}

} // namespace

Q_DECLARE_METATYPE(somotcua::StatusLine)

class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void agreesWithLookingAtEachDay();
    void advances();
    void refusesToAdvance_data();
    void refusesToAdvance();
};

void TestDossier::spans_data()
{
    QTest::addColumn<QList<StatusLine>>("lines");
    QTest::addColumn<std::optional<QDate>>("typedDue");
    QTest::addColumn<QString>("expected");
    using enum DossierStatus;
    const std::optional<QDate> none;

    QTest::newRow("none") << QList<StatusLine>{} << none << u""_s;
    QTest::newRow("still open") << QList{line(1, 1, Registered), line(2, 2, Received)} << none << u"open 1..-"_s;
    QTest::newRow("typed in any order") << QList{line(9, 3, Returned), line(1, 1, Registered), line(5, 2, Finished)}
                                        << none << u"open 1..5, done 5..- since 5"_s;
    QTest::newRow("all in one day") << QList{line(1, 1, Registered), line(1, 2, Received), line(1, 3, Finished)} << none
                                    << u"done 1..- since 1"_s;
    QTest::newRow("a pause of less than a day")
        << QList{line(1, 1, Received), line(3, 2, SupplementRequested), line(3, 3, Processing)} << none
        << u"open 1..-"_s;
    QTest::newRow("a pause") << QList{line(1, 1, Received), line(3, 2, SupplementRequested), line(5, 3, Processing)}
                             << none << u"open 1..3, paused 3..5, open 5..-"_s;
    QTest::newRow("waiting for another thing is one pause")
        << QList{line(1, 1, SupplementRequested), line(3, 2, PaymentRequested)} << none << u"paused 1..-"_s;
    QTest::newRow("opened again") << QList{line(1, 1, Received), line(3, 2, Finished), line(5, 3, Processing),
                                           line(8, 4, Finished)}
                                  << none << u"open 1..3, done 3..5 since 3, open 5..8, done 8..- since 8"_s;
    QTest::newRow("done, then stopped: finished since the first")
        << QList{line(1, 1, Received), line(3, 2, Finished), line(5, 3, Stopped)} << none
        << u"open 1..3, done 3..5 since 3, ended 5..- since 3"_s;
    QTest::newRow("typed due day") << QList{line(1, 1, Received, day(4)), line(5, 2, Finished, day(6))}
                                   << std::optional(day(9)) << u"open 1..5 due 9, done 5..- since 5 due 9"_s;
    QTest::newRow("expected due day, also before its line")
        << QList{line(1, 1, Registered), line(3, 2, Received, day(7))} << none << u"open 1..- due 7"_s;
    QTest::newRow("expected anew at reception")
        << QList{line(1, 1, Registered, day(5)), line(3, 2, Received, day(7)), line(6, 3, Finished)} << none
        << u"open 1..3 due 5, open 3..6 due 7, done 6..- since 6 due 7"_s;
    QTest::newRow("two due days in one day")
        << QList{line(1, 1, Registered, day(5)), line(1, 2, Received, day(7)), line(1, 3, Processing)} << none
        << u"open 1..- due 7"_s;
    QTest::newRow("a new due day while finished keeps the finish day")
        << QList{line(1, 1, Finished, day(5)), line(3, 2, Returned, day(7))} << none
        << u"done 1..3 since 1 due 5, done 3..- since 1 due 7"_s;
    QTest::newRow("an unknown status is open")
        << QList{line(1, 1, SupplementRequested), line(2, 2, Other)} << none << u"paused 1..2, open 2..-"_s;
}

void TestDossier::spans()
{
    QFETCH(QList<StatusLine>, lines);
    QFETCH(std::optional<QDate>, typedDue);
    QFETCH(QString, expected);

    QCOMPARE(shown(spansOf(lines, typedDue)), expected);
}

namespace {

struct DayState
{
    Phase phase = Phase::Open;
    std::optional<QDate> due;
    std::optional<QDate> finish;

    bool operator==(const DayState &) const = default;
};

/// What the contract says, a day at a time: the last line by then, and since when without a break it is finished.
std::optional<DayState> stateAtEndOf(QDate end, const QList<StatusLine> &lines, std::optional<QDate> typedDue)
{
    const StatusLine *last = nullptr;
    const StatusLine *due = nullptr;
    const StatusLine *firstDue = nullptr;
    const auto later = [](const StatusLine &a, const StatusLine *b) {
        return b == nullptr || a.day > b->day || (a.day == b->day && a.number > b->number);
    };
    for (const StatusLine &one : lines) {
        if (one.dueDay && !(firstDue != nullptr && later(one, firstDue)))
            firstDue = &one;
        if (one.day > end)
            continue;
        if (later(one, last))
            last = &one;
        if (one.dueDay && later(one, due))
            due = &one;
    }
    if (last == nullptr)
        return {};
    DayState state{phaseOf(last->status), typedDue, {}};
    if (!typedDue && firstDue != nullptr)
        state.due = due != nullptr ? due->dueDay : firstDue->dueDay;
    if (isFinished(state.phase)) {
        const auto before = stateAtEndOf(end.addDays(-1), lines, typedDue);
        state.finish = before && isFinished(before->phase) ? before->finish : end;
    }
    return state;
}

std::optional<DayState> stateIn(const QList<DossierSpan> &spans, QDate date)
{
    for (const DossierSpan &span : spans) {
        if (span.from <= date && (!span.until || date < *span.until))
            return DayState{span.phase, span.dueDay, span.finishDay};
    }
    return {};
}

} // namespace

void TestDossier::agreesWithLookingAtEachDay()
{
    constexpr int kDays = 12;
    const quint32 seed = 720589;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        QList<StatusLine> lines;
        for (int number = 1, count = random.bounded(8); number <= count; ++number) {
            const auto due = random.bounded(3) == 0 ? std::optional(day(random.bounded(1, 20))) : std::nullopt;
            lines += line(random.bounded(1, kDays), number, DossierStatus(random.bounded(11)), due);
        }
        const auto typed = random.bounded(4) == 0 ? std::optional(day(random.bounded(1, 20))) : std::nullopt;

        const QList<DossierSpan> spans = spansOf(lines, typed);
        for (int on = 0; on <= kDays + 1; ++on)
            QVERIFY2(stateIn(spans, day(on)) == stateAtEndOf(day(on), lines, typed), qPrintable(shown(spans)));
        for (qsizetype place = 1; place < spans.size(); ++place) {
            const DossierSpan &a = spans[place - 1];
            const DossierSpan &b = spans[place];
            QCOMPARE(a.until, b.from);
            QVERIFY2(a.phase != b.phase || a.dueDay != b.dueDay, qPrintable(shown(spans)));
        }
    }
}

void TestDossier::advances()
{
    const Stamp stamp{momentOf(day(10), QTime(9, 0)), u"Hồ Đình Long"_s};
    Dossier dossier;
    dossier.id = DossierId{7};
    dossier.status = DossierStatus::Processing;

    const auto usual = advance(dossier, DossierStatus::Finished, day(10), u"  "_s, stamp);
    QVERIFY_RESULT(usual);
    QCOMPARE(usual->dossier, DossierId{7});
    QCOMPARE(usual->from, DossierStatus::Processing);
    QCOMPARE(usual->to, DossierStatus::Finished);
    QCOMPARE(usual->day, day(10));
    QCOMPARE(usual->reason, std::nullopt);
    QVERIFY(!usual->unusual);

    const auto asked = advance(dossier, DossierStatus::SupplementRequested, day(9), u" Thiếu\nảnh "_s, stamp);
    QVERIFY_RESULT(asked);
    QCOMPARE(asked->reason, u"Thiếu ảnh"_s);

    const auto jump = advance(dossier, DossierStatus::Returned, day(10), {}, stamp);
    QVERIFY_RESULT(jump);
    QVERIFY(jump->unusual);
}

void TestDossier::refusesToAdvance_data()
{
    QTest::addColumn<DossierStatus>("from");
    QTest::addColumn<DossierStatus>("to");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("voided");
    QTest::addColumn<Fault>("fault");
    using enum DossierStatus;

    QTest::newRow("out of an end") << Returned << Processing << day(10) << u""_s << false << Fault::StatusNotNext;
    QTest::newRow("no reason") << Processing << Stopped << day(10) << u""_s << false << Fault::ReasonMissing;
    QTest::newRow("a blank reason") << Registered << NotAccepted << day(10) << u" \t"_s << false
                                    << Fault::ReasonMissing;
    QTest::newRow("tomorrow") << Processing << Finished << day(11) << u""_s << false << Fault::DayInFuture;
    QTest::newRow("before it was submitted")
        << Registered << Finished << day(4) << u""_s << false << Fault::DayBeforeSubmission;
    QTest::newRow("no day") << Processing << Finished << QDate() << u""_s << false << Fault::BadDay;
    QTest::newRow("taken back") << Processing << Finished << day(10) << u""_s << true << Fault::AlreadyTakenBack;
}

void TestDossier::refusesToAdvance()
{
    QFETCH(DossierStatus, from);
    QFETCH(DossierStatus, to);
    QFETCH(QDate, on);
    QFETCH(QString, reason);
    QFETCH(bool, voided);
    QFETCH(Fault, fault);
    // Half past one at night there: still the day before in UTC.
    const Stamp stamp{momentOf(day(10), QTime(1, 30)), u"Hồ Đình Long"_s};
    Dossier dossier;
    dossier.submittedDay = day(5);
    dossier.status = from;
    if (voided)
        dossier.voidedAt = stamp.moment;

    const auto change = advance(dossier, to, on, reason, stamp);

    QVERIFY(!change);
    QCOMPARE(change.error().fault, fault);
}

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_Dossier.moc"
