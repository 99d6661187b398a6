#include "reports/IssuedDialog.h"

#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "CompareWithIssued.h"
#include "Explain.h"
#include "IssuedReports.h"
#include "ledger/OpenLedger.h"
#include "PdfFile.h"
#include "reports/ChangesModel.h"
#include "reports/HitsModel.h"
#include "reports/IssuedModel.h"
#include "WholeFile.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<QByteArray> pdfOf(const Report &report)
{
    return asPdf(layOut(report));
}

} // namespace

IssuedDialog::IssuedDialog(OpenLedger &ledger, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_title(plainParagraph({}))
    , m_issuedModel(new IssuedModel(this))
    , m_issuedTable(new LedgerTable)
    , m_verdict(plainParagraph({}))
    , m_changesModel(new ChangesModel(this))
    , m_changesTable(new LedgerTable)
    , m_change(plainParagraph({}))
    , m_hitsModel(new HitsModel(this))
    , m_hitsTable(new LedgerTable)
    , m_message(new MessageBar(this, MessageBar::Frame::Quiet))
    //: From one list back to the one before. vi: Quay lại
    , m_back(new Button(Button::Kind::Secondary, tr("Back")))
    //: From a printed report on to its figures that are other now. vi: Xem chỗ khác
    , m_on(new Button(Button::Kind::Secondary, tr("What differs")))
    //: vi: Lưu lại PDF…
    , m_save(new Button(Button::Kind::Primary, tr("Save PDF again…")))
{
    layOut();
    connectParts();
    fill();
}

void IssuedDialog::connectParts()
{
    connect(m_issuedTable, &LedgerTable::rowSelected, this, &IssuedDialog::compare);
    connect(m_issuedTable, &LedgerTable::rowActivated, this, [this] { goTo(Step::Changes); });
    connect(m_changesTable, &LedgerTable::rowSelected, this, &IssuedDialog::showRows);
    connect(m_changesTable, &LedgerTable::rowActivated, this, &IssuedDialog::openChange);
    connect(m_on, &Button::clicked, this, [this] { goTo(Step::Changes); });
    connect(m_back, &Button::clicked, this, &IssuedDialog::goBack);
    connect(m_save, &Button::clicked, this, &IssuedDialog::askAndSave);
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
    m_issuedModel->setReports(*issued);
    m_save->setEnabled(!issued->isEmpty());
    if (issued->isEmpty()) {
        //: In place of the list of printed reports. vi: Chưa in hay lưu báo cáo nào từ sổ này.
        m_verdict->setText(tr("No report was printed or saved from this ledger yet."));
        arrange();
        return;
    }
    m_issuedTable->selectRowQuietly(0);
    m_issuedTable->setFocus(Qt::OtherFocusReason);
    compare(0);
}

const Snapshot *IssuedDialog::chosen() const
{
    return m_issuedModel->report(m_issuedTable->selectedRow());
}

void IssuedDialog::compare(int row)
{
    m_changesModel->setFigures({}, {});
    m_hitsModel->setHits({}, {});
    m_change->setText({});
    const Snapshot *report = m_issuedModel->report(row);
    if (report == nullptr)
        return arrange();
    const auto compared = compareWithIssued(m_ledger.database(), *report);
    if (!compared) {
        m_verdict->setText({});
        arrange();
        return refuse(compared.error());
    }
    m_message->clear();
    m_changesModel->setFigures(compared->changed, compared->printed.language);
    tellChanges();
    arrange();
}

void IssuedDialog::tellChanges()
{
    const int counted = m_changesModel->counted();
    const int derived = m_changesModel->derived();
    const bool same = counted + derived == 0;
    setTone(m_verdict, same ? Tone::Done : Tone::Soon);
    if (same) {
        //: Of a printed report. vi: Sổ vẫn đúng như bản đã in.
        m_verdict->setText(tr("The ledger still says what was printed."));
        return;
    }
    //: Of a printed report. vi: %n con số đã khác bản in.
    const QString differ = tr("%n figure(s) differ from the print.", nullptr, counted > 0 ? counted : derived);
    //: Of a printed report, behind how many figures differ. vi: %n số tính từ đó cũng khác.
    const QString reckoned = tr("So do %n figure(s) reckoned from them.", nullptr, derived);
    m_verdict->setText(counted > 0 && derived > 0 ? differ + u' ' + reckoned : differ);
}

void IssuedDialog::showRows(int row)
{
    m_hitsModel->setHits({}, {});
    m_change->setText(m_changesModel->sentence(row));
    if (const ChangedFigure *figure = m_changesModel->figure(row)) {
        const auto rows = rowsOfChange(m_ledger.database(), *figure);
        if (!rows)
            return refuse(rows.error());
        m_hitsModel->setHits(*rows, m_ledger.today());
        m_hitsTable->setColumnSample(HitsModel::Day, m_hitsModel->longestDay());
        if (figure->derived)
            //: Behind what became of a figure: it has no rows of its own. vi: Số này tính từ các số khác trên tờ.
            m_change->setText(m_change->text() + u". "_s + tr("It is reckoned from other figures of the sheet."));
    }
    arrange();
}

/// By Enter or a click.
void IssuedDialog::openChange(int row)
{
    if (m_changesModel->unfolds(row)) {
        m_changesModel->unfold();
        m_changesTable->selectRow(row);
        return;
    }
    goTo(Step::Rows);
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
