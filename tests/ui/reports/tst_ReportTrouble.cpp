#include "common/MessageBar.h"
#include "PageStage.h"
#include "reports/ReportMaker.h"
#include "reports/ReportOutput.h"
#include "reports/ReportsPage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// What the page of reports says when figures contradict each other.
class TestReportTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenSumsAreToldInRedAndNotExported();
};

namespace {

std::optional<Report> shownBy(ReportsPage &page)
{
    auto *maker = page.findChild<ReportMaker *>();
    std::optional<Report> report;
    const QObject listening; // no longer than here
    QObject::connect(maker, &ReportMaker::made, &listening, [&](const Report &made) { report = made; });
    PageStage::show(page);
    if (!QTest::qWaitFor([&] { return report.has_value(); }))
        return {};
    return report;
}

} // namespace

void TestReportTrouble::brokenSumsAreToldInRedAndNotExported()
{
    PageStage stage;
    ReportsPage page(stage.ledger());
    auto report = shownBy(page);
    QVERIFY(report);
    auto *message = page.findChild<MessageBar *>();
    QVERIFY(!message->isVisible());

    Block &fields = report->blocks.first();
    QVERIFY(fields.total);
    (*fields.total)[1] = (*fields.total)[1].toLongLong() + 1; // as a damaged ledger would have it
    Q_EMIT page.findChild<ReportMaker *>()->made(*report);
    QVERIFY(message->isVisible());
    QCOMPARE(message->kind(), MessageBar::Kind::Refused);

    for (const auto kind : {ReportOutput::FileKind::Pdf, ReportOutput::FileKind::Workbook}) {
        auto *output = page.findChild<ReportOutput *>();
        QSignalSpy told(output, &ReportOutput::told);
        const QString path = stage.place(kind == ReportOutput::FileKind::Pdf ? u"sai.pdf"_s : u"sai.xlsx"_s);
        output->save(kind, path);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().constFirst().value<MessageBar::Kind>(), MessageBar::Kind::Refused);
        QVERIFY(!QFile::exists(path));
    }
}

QTEST_MAIN(TestReportTrouble)
#include "tst_ReportTrouble.moc"
