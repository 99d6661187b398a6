#include "BuildReport.h"
#include "common/LedgerTable.h"
#include "IssueReport.h"
#include "LogAssist.h"
#include "PageStage.h"
#include "reports/ChangesModel.h"
#include "reports/IssuedDialog.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The window of printed reports, worked by keys: a comparison of the quarter was printed, then two assists of a day
/// before were entered.
class TestIssuedDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void besideEachOther();
    void theRestUnfolds();
    void oneListAtATime();
    void asPrinted();
    void everySize_data();
    void everySize();

private:
    void issue();
    void enterTwo();
    void open(int percent = 100);
    LedgerTable *table(const QString &name) const { return m_dialog->findChild<LedgerTable *>(name); }
    LedgerTable *reports() const { return table(u"issuedReports"_s); }
    LedgerTable *changes() const { return table(u"changedFigures"_s); }
    LedgerTable *rows() const { return table(u"changedRows"_s); }
    QString said() const;
    static void press(Qt::Key key);

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<IssuedDialog> m_dialog;
};

void TestIssuedDialog::init()
{
    m_stage = std::make_unique<PageStage>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1366, 740);
    m_window->show();
    issue();
}

void TestIssuedDialog::cleanup()
{
    m_dialog.reset();
    m_window.reset();
    m_stage.reset();
}

void TestIssuedDialog::issue()
{
    Database &database = m_stage->ledger().database();
    const auto report = buildReport(database, ReportKind::Comparison, Period::quarterOf(m_stage->ledger().today()),
                                    m_stage->ledger().now(), u"vi"_s);
    QVERIFY(report);
    const auto make = [](const Report &) -> Result<QByteArray> {
        return "file"_ba;
    };
    QVERIFY(issueReport(database, *report, u"pdf"_s, make, m_stage->ledger().stamp()));
}

void TestIssuedDialog::enterTwo()
{
    for (const QString &citizen : {u"Cấn Đức Kiên"_s, u"Khuất Thị Bích"_s}) {
        AssistEntry entry;
        entry.day = QDate(2024, 9, 27);
        entry.citizen = citizen;
        entry.procedureCode = u"1.001193"_s;
        entry.outcome = Outcome::SubmittedOnline;
        QVERIFY(logAssist(m_stage->ledger().database(), entry, m_stage->ledger().stamp()));
    }
}

void TestIssuedDialog::open(int percent)
{
    m_stage->appearance().setTypePercent(percent);
    m_dialog = std::make_unique<IssuedDialog>(m_stage->ledger(), m_window.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QVERIFY(reports()->hasFocus());
}

void TestIssuedDialog::press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

QString TestIssuedDialog::said() const
{
    QStringList words;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

void TestIssuedDialog::besideEachOther()
{
    enterTwo();
    open();
    QVERIFY(reports()->isVisible() && changes()->isVisible() && !rows()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(changes()->hasFocus());
    QCOMPARE(changes()->selectedRow(), 0);
    QVERIFY(rows()->isVisible());
    QCOMPARE(rows()->model()->rowCount(), 2);
    QVERIFY2(said().contains(u"so với bản đã in: +2"_s), qPrintable(said()));

    const QAbstractItemModel *model = changes()->model();
    for (int row = 0; row + 1 < model->rowCount(); ++row) {
        const QString change = model->index(row, ChangesModel::Change).data().toString();
        QVERIFY2(change.startsWith(u'+') || change.startsWith(u'−'), qPrintable(change));
    }
    press(Qt::Key_Return);
    QVERIFY(rows()->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestIssuedDialog::theRestUnfolds()
{
    enterTwo();
    open();
    press(Qt::Key_Return);
    const QAbstractItemModel *model = changes()->model();
    const int folded = model->rowCount();
    QVERIFY2(folded < 60, qPrintable(QString::number(folded)));
    changes()->selectRow(folded - 2);
    press(Qt::Key_Down);
    QVERIFY(!rows()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(model->rowCount() > folded);
    QVERIFY(changes()->hasFocus());
    QCOMPARE(changes()->selectedRow(), folded - 1);
    QVERIFY(!rows()->isVisible());
    QVERIFY2(said().contains(u"so với bản đã in: "_s) && !said().contains(u"như bản đã in"_s), qPrintable(said()));
}

void TestIssuedDialog::oneListAtATime()
{
    enterTwo();
    open(250);
    QVERIFY(reports()->isVisible() && !changes()->isVisible() && !rows()->isVisible());
    press(Qt::Key_Return);
    QVERIFY(!reports()->isVisible() && changes()->isVisible() && !rows()->isVisible());
    QVERIFY(changes()->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(!reports()->isVisible() && !changes()->isVisible() && rows()->isVisible());
    QVERIFY(rows()->hasFocus());
    QVERIFY2(said().contains(u"so với bản đã in: +2"_s), qPrintable(said()));
    press(Qt::Key_Escape);
    QVERIFY(changes()->hasFocus() && !rows()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(reports()->hasFocus() && !changes()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestIssuedDialog::asPrinted()
{
    for (const int percent : {100, 250}) {
        open(percent);
        QVERIFY(!changes()->isVisible() && !rows()->isVisible());
        press(Qt::Key_Return);
        QVERIFY(reports()->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }
}

void TestIssuedDialog::everySize_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 175, 200, 225, 250})
        QTest::addRow("%d %%", percent) << percent;
}

/// It is never larger than the window it stands over, and what changed is never cut off.
void TestIssuedDialog::everySize()
{
    QFETCH(int, percent);
    enterTwo();
    open(percent);
    for (const Qt::Key key :
         {Qt::Key_Return, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Escape}) {
        if (m_dialog->isVisible())
            press(key);
        QVERIFY2(m_dialog->height() <= m_window->height() && m_dialog->width() <= m_window->width(),
                 qPrintable(u"%1×%2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
        QVERIFY(m_dialog->minimumSizeHint().height() <= m_dialog->height());
        if (!changes()->isVisible())
            continue;
        QVERIFY(!changes()->isColumnHidden(ChangesModel::Change));
        const int least = QFontMetrics(changes()->font()).horizontalAdvance(u"+12 −12"_s);
        QVERIFY(changes()->columnWidth(ChangesModel::Change) > least);
        QVERIFY(changes()->columnWidth(ChangesModel::Figure) > 3 * least / 2);
        QVERIFY(changes()->viewport()->height() >= 2 * changes()->rowHeight(0));
    }
}

QTEST_MAIN(TestIssuedDialog)
#include "tst_IssuedDialog.moc"
