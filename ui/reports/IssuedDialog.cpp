#include "reports/IssuedDialog.h"

#include "catalogue/RowsModel.h"
#include "ChangeWords.h"
#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "Explain.h"
#include "IssuedReports.h"
#include "ledger/OpenLedger.h"
#include "PdfFile.h"
#include "reports/HitsModel.h"
#include "reports/PeriodPicker.h"
#include "Shown.h"
#include "text/LenientDate.h"
#include "WholeFile.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

enum IssuedColumn : quint8
{
    Title,
    Days,
    Moment,
    Code
};

Result<QByteArray> pdfOf(const Report &report)
{
    return asPdf(layOut(report));
}

QString momentWords(const QDateTime &moment)
{
    return shownDay(localDay(moment)) + u' ' + localTime(moment).toString(u"HH:mm"_s);
}

} // namespace

IssuedDialog::IssuedDialog(OpenLedger &ledger, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    //: Headings of the list of printed reports. vi: Báo cáo
    , m_issuedModel(new RowsModel({tr("Report"),
                                   //: vi: Kỳ
                                   tr("Period"),
                                   //: vi: Đã in lúc
                                   tr("Printed"),
                                   //: vi: Mã
                                   tr("Code")},
                                  Title, this))
    , m_issuedTable(new LedgerTable)
    , m_verdict(plainParagraph({}))
    //: Headings of what changed since a report was printed. vi: Con số
    , m_changedModel(new RowsModel({tr("Figure"),
                                    //: vi: Trên giấy
                                    tr("On paper"),
                                    //: vi: Nay
                                    tr("Now"),
                                    //: vi: Thay đổi
                                    tr("Change")},
                                   0, this))
    , m_changedTable(new LedgerTable)
    , m_hitsModel(new HitsModel(this))
    , m_hitsTable(new LedgerTable)
    , m_message(new MessageBar(this, MessageBar::Frame::Quiet))
    //: vi: Lưu lại PDF…
    , m_save(new Button(Button::Kind::Primary, tr("Save its PDF again…")))
{
    layOut();
    connect(m_issuedTable, &LedgerTable::rowSelected, this, &IssuedDialog::compare);
    connect(m_changedTable, &LedgerTable::rowSelected, this, &IssuedDialog::showRows);
    connect(m_save, &Button::clicked, this, &IssuedDialog::askAndSave);
    fill();
}

void IssuedDialog::layOut()
{
    //: Title of a dialog: reports that were printed or saved. vi: Báo cáo đã in
    setWindowTitle(tr("Printed reports"));
    QLabel *title = plainParagraph(windowTitle());
    setTypeRole(title, TypeRole::Section);
    m_issuedTable->setModel(m_issuedModel);
    m_issuedTable->setAccessibleName(windowTitle());
    m_issuedTable->setElidingColumn(Title, 12);
    m_issuedTable->setColumnSample(Days, u"Quý 3/2024  01/07–30/09/2024"_s);
    m_issuedTable->setColumnSample(Moment, u"30/09/2024 17:04"_s);
    m_issuedTable->setColumnSample(Code, u"WWWWWW"_s);
    m_issuedTable->setHidingOrder({Moment, Days});
    m_changedTable->setModel(m_changedModel);
    //: vi: Những con số đã khác bản in
    m_changedTable->setAccessibleName(tr("Figures that differ from the printed ones"));
    m_changedTable->setElidingColumn(0, 12);
    for (int column = 1; column < 3; ++column)
        m_changedTable->setColumnSample(column, u"Trên giấy"_s);
    m_changedTable->setColumnSample(3, u"so với bản đã in: +12 −12"_s);
    m_hitsTable->setModel(m_hitsModel);
    //: vi: Các dòng thêm vào hay bớt đi
    m_hitsTable->setAccessibleName(tr("Rows that came or went"));
    m_hitsTable->setTwoLines(true);
    m_hitsTable->setHeadShown(false);
    m_hitsTable->setElidingColumn(HitsModel::Citizen, 8);
    m_hitsTable->setColumnSample(HitsModel::Day, u"Quá hạn 136 ngày"_s);

    //: vi: Đóng
    auto *close = new Button(Button::Kind::Secondary, tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, {.between = 0.5});
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, Spaces::around(1.25, 0.75));
    column->addWidget(title);
    column->addWidget(m_issuedTable, 3);
    column->addWidget(m_verdict);
    column->addWidget(m_changedTable, 2);
    column->addWidget(m_hitsTable, 2);
    column->addWidget(m_message);
    column->addLayout(buttons);
    const Metrics &measure = lookOf(parentWidget()).metrics;
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize(1366, 768);
    resize(std::min(measure.of(56), room.width() - measure.of(2)),
           std::min(measure.of(42), room.height() - measure.of(2)));
}

void IssuedDialog::refuse(const Error &error)
{
    m_message->say(MessageBar::Kind::Refused, explain(error));
}

void IssuedDialog::fill()
{
    const auto issued = issuedReports(m_ledger.database());
    if (!issued)
        return refuse(issued.error());
    m_issued = *issued;
    QList<CatalogueRow> rows;
    for (const Snapshot &one : std::as_const(m_issued)) {
        CatalogueRow row;
        row.id = one.id;
        row.cells
            = {one.title, PeriodPicker::wordsOf(one.period).simplified(), momentWords(one.issued.moment), one.code};
        rows << row;
    }
    m_issuedModel->setRows(rows);
    m_save->setEnabled(!rows.isEmpty());
    if (rows.isEmpty())
        //: In place of the list of printed reports. vi: Chưa in hay lưu báo cáo nào từ sổ này.
        m_verdict->setText(tr("No report was printed or saved from this ledger yet."));
    else
        m_issuedTable->selectRow(0);
    m_changedTable->setVisible(false);
    m_hitsTable->setVisible(false);
    if (!rows.isEmpty())
        compare(0);
}

const Snapshot *IssuedDialog::chosen() const
{
    const int row = m_issuedTable->selectedRow();
    return row >= 0 && row < m_issued.size() ? &m_issued.at(row) : nullptr;
}

void IssuedDialog::compare(int row)
{
    m_changed.clear();
    m_hitsTable->setVisible(false);
    if (row < 0 || row >= m_issued.size())
        return;
    const auto compared = compareWithIssued(m_ledger.database(), m_issued.at(row));
    if (!compared)
        return refuse(compared.error());
    m_message->clear();
    m_changed = compared->changed;
    QList<CatalogueRow> rows;
    const QString &language = compared->printed.language;
    for (const ChangedFigure &figure : std::as_const(m_changed)) {
        CatalogueRow change;
        change.id = rows.size() + 1;
        change.cells
            = {figure.name, shown(figure.printed, figure.kind, language), shown(figure.now, figure.kind, language),
               changeWords(figure.came.size(), figure.went.size(), language)};
        rows << change;
    }
    m_changedModel->setRows(rows);
    m_changedTable->setVisible(!rows.isEmpty());
    //: Of a printed report. vi: Sổ vẫn đúng như bản đã in.
    const QString same = tr("The ledger still says what was printed.");
    //: Of a printed report. vi: %n con số đã khác bản in:
    m_verdict->setText(rows.isEmpty() ? same : tr("%n figure(s) differ from the print:", nullptr, int(rows.size())));
    setTone(m_verdict, rows.isEmpty() ? Tone::Done : Tone::Soon);
}

void IssuedDialog::showRows(int change)
{
    if (change < 0 || change >= m_changed.size())
        return;
    const auto rows = rowsOfChange(m_ledger.database(), m_changed.at(change));
    if (!rows)
        return refuse(rows.error());
    m_hitsModel->setHits(*rows, m_ledger.today());
    m_hitsTable->setVisible(!rows->isEmpty());
}

void IssuedDialog::askAndSave()
{
    const Snapshot *report = chosen();
    if (report == nullptr)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getSaveFileName(
        this, windowTitle(), folder.filePath(report->title + u' ' + report->code + u".pdf"_s), u"PDF (*.pdf)"_s);
    if (!path.isEmpty())
        savePdf(path);
}

void IssuedDialog::savePdf(const QString &path)
{
    const Snapshot *report = chosen();
    if (report == nullptr)
        return;
    if (const auto kept = writeDownIssuedAgain(m_ledger.database(), *report, m_ledger.stamp()); !kept)
        return refuse(kept.error());
    const auto bytes = issuedFile(m_ledger.database(), *report, u"pdf"_s, pdfOf);
    if (!bytes)
        return refuse(bytes.error());
    if (const auto written = writeWhole(path, *bytes); !written)
        return refuse(written.error());
    //: vi: Đã lưu %1
    m_message->say(MessageBar::Kind::Done, tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace somotcua
