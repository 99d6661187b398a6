#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "LogAssist.h"
#include "PageStage.h"
#include "reports/HitsModel.h"
#include "reports/IssuedDialog.h"
#include "reports/ReportMaker.h"
#include "reports/ReportOutput.h"
#include "reports/ReportsPage.h"
#include "reports/SheetView.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// What the page of reports says when figures contradict each other, and when the ledger went on after a print.
class TestReportTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenSumsAreToldInRedAndNotExported();
    void whatChangedSinceThePrintIsShownWithItsRows();
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

void TestReportTrouble::whatChangedSinceThePrintIsShownWithItsRows()
{
    PageStage stage;
    ReportsPage page(stage.ledger());
    const auto report = shownBy(page);
    QVERIFY(report);
    const QString print = stage.place(u"tuan.pdf"_s);
    page.findChild<ReportOutput *>()->save(ReportOutput::FileKind::Pdf, print);
    QVERIFY(QFile::exists(print));
    IssuedDialog before(stage.ledger(), &page);
    QVERIFY(before.findChildren<LedgerTable *>().at(1)->isHidden());

    AssistEntry entry;
    entry.day = stage.ledger().today();
    entry.citizen = u"Cấn Đức Kiên"_s;
    entry.procedureCode = u"1.001193"_s;
    entry.outcome = Outcome::SubmittedOnline;
    QVERIFY(logAssist(stage.ledger().database(), entry, stage.ledger().stamp()));
    IssuedDialog dialog(stage.ledger(), &page);
    dialog.show();
    auto *changed = dialog.findChildren<LedgerTable *>().at(1);
    QVERIFY(changed->isVisible() && changed->model()->rowCount() > 0);
    QString said;
    for (int row = 0; row < changed->model()->rowCount(); ++row)
        said += changed->model()->index(row, 3).data().toString() + u'\n';
    QVERIFY2(said.contains(u"so với bản đã in: +1"_s), qPrintable(said));
    changed->selectRow(0);
    QCOMPARE(dialog.findChild<HitsModel *>()->rowCount(), 1);
}

QTEST_MAIN(TestReportTrouble)
#include "tst_ReportTrouble.moc"
