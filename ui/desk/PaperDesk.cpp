#include "desk/PaperDesk.h"

#include "common/Button.h"
#include "common/QuestionDialog.h"
#include "desk/PaperBar.h"
#include "desk/SessionPanel.h"
#include "desk/SessionWords.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"
#include "PagedDocument.h"
#include "PaperSheets.h"
#include "reports/ReportPrinter.h"
#include "text/LenientDate.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kUsualSheets = 4; // a busy afternoon

QString rowList(const QList<int> &rows)
{
    QStringList names;
    for (const int row : rows)
        names << QString::number(row);
    return names.join(u", "_s);
}

} // namespace

PaperDesk::PaperDesk(OpenLedger &ledger, SessionPanel &panel, PaperBar &bar, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_panel(panel)
    , m_bar(bar)
{
    m_bar.hide();
    connect(&m_panel, &SessionPanel::sheetsWanted, this, &PaperDesk::print);
    connect(&m_bar, &PaperBar::rowLeftBlank, this, [this] {
        if (m_sheet && m_sheet->nextRow())
            leaveBlank({*m_sheet->nextRow()});
    });
    connect(&m_bar, &PaperBar::restLeftBlank, this, [this] {
        if (m_sheet)
            leaveBlank(m_sheet->openRows());
    });
}

bool PaperDesk::choose(const QString &number, QDate day, Shift shift)
{
    if (!m_sheet || number != QString::number(m_sheet->number))
        leaveUnless({}, {});
    if (number.isEmpty())
        return true;
    const auto refuse = [this](const QString &why) {
        m_panel.refuseSheet(why);
        return false;
    };
    const auto sheet = paperSheet(m_ledger.database(), number.toInt());
    if (!sheet)
        return refuse(explain(sheet.error()));
    if (!*sheet)
        //: Under the number of a sheet of paper. vi: Chưa in tờ nào có số này. Xem lại số ở đầu tờ giấy.
        return refuse(tr("No sheet with this number was printed. Look at the number at the head of the sheet."));
    const PaperSheet &found = **sheet;
    if (!found.nextRow())
        //: %1 is "entered 7, blank 5". vi: Tờ này đã nhập hết: %1.
        return refuse(tr("This sheet is entered already: %1.").arg(paperCounts(found)));
    if (!found.rows.isEmpty() && found.day && found.shift && (*found.day != day || *found.shift != shift))
        //: %1 is a shift, %2 a day. vi: Tờ này đang nhập cho %1 %2. Chọn ngày và buổi đó.
        return refuse(tr("This sheet was begun for the %1 of %2. Choose that day and shift.")
                          .arg(shiftWords(*found.shift), shownDay(*found.day)));
    if (const auto begun = beginPaperSheet(m_ledger.database(), found, day, shift, m_ledger.stamp()); !begun)
        return refuse(explain(begun.error()));
    m_sheet = found;
    m_sheet->day = day;
    m_sheet->shift = shift;
    refresh();
    Q_EMIT changed();
    return true;
}

Result<LoggedAssist> PaperDesk::log(const AssistEntry &entry)
{
    if (!m_sheet || !m_sheet->nextRow())
        return logAssist(m_ledger.database(), entry, m_ledger.stamp());
    const int row = *m_sheet->nextRow();
    const auto alike = paperRowLike(m_ledger.database(), *m_sheet, entry);
    auto logged = logPaperRow(m_ledger.database(), entry, *m_sheet, row, m_ledger.stamp());
    if (logged && alike && *alike)
        //: Rows of a sheet of paper; %1 is the one just entered, %2 an earlier one.
        //: vi: Dòng %1 giống dòng %2: cùng tên, cùng thủ tục. Nếu nhập hai lần thì bấm Ctrl+Z.
        m_bar.warn(tr("Row %1 is like row %2: the same name and procedure. If it was entered twice, press Ctrl+Z.")
                       .arg(QString::number(row), QString::number(**alike)));
    else
        m_bar.warn({});
    return logged;
}

void PaperDesk::refresh()
{
    if (!m_sheet)
        return;
    const auto sheet = paperSheet(m_ledger.database(), m_sheet->number);
    if (!sheet || !*sheet) {
        if (!sheet)
            Q_EMIT failed(sheet.error());
        return;
    }
    m_sheet = **sheet;
    m_bar.setSheet(*m_sheet);
    m_bar.show();
    if (!m_sheet->nextRow()) {
        //: %1 is the number of a sheet of paper, %2 "entered 7, blank 5". vi: Tờ ghi tay số %1 đã nhập hết: %2.
        const QString done
            = tr("The paper sheet %1 is done: %2.").arg(QString::number(m_sheet->number), paperCounts(*m_sheet));
        leave();
        Q_EMIT told(done, MessageBar::Kind::Done);
    }
}

void PaperDesk::leaveUnless(QDate day, Shift shift)
{
    if (!m_sheet || (m_sheet->day == day && m_sheet->shift == shift))
        return;
    const QList<int> open = m_sheet->openRows();
    const int number = m_sheet->number;
    leave();
    if (!open.isEmpty())
        //: %1 is the number of a sheet of paper, %2 a list of its rows. vi: Tờ ghi tay số %1 còn các dòng chưa nhập:
        //: %2.
        Q_EMIT told(
            tr("The paper sheet %1 has rows that are not entered yet: %2.").arg(QString::number(number), rowList(open)),
            MessageBar::Kind::Warning);
}

void PaperDesk::leaveBlank(const QList<int> &rows)
{
    const auto left = leavePaperRowsBlank(m_ledger.database(), *m_sheet, rows, m_ledger.stamp());
    if (!left) {
        Q_EMIT failed(left.error());
        return;
    }
    //: %1 is the number of a row of the paper sheet, or a list of them. vi: Đã ghi dòng %1 là trống.
    Q_EMIT told(tr("Row %1 is noted as blank.").arg(rowList(rows)), MessageBar::Kind::Done);
    m_ledger.announceChange();
    refresh();
}

void PaperDesk::leave()
{
    m_bar.hide();
    m_bar.warn({});
    if (!m_sheet)
        return;
    m_panel.setSheetNumber({});
    m_sheet.reset();
    Q_EMIT changed();
}

void PaperDesk::print()
{
    //: vi: In bao nhiêu tờ ghi tay?
    QuestionDialog question(
        tr("How many paper sheets?"),
        //: vi: Mỗi tờ có số riêng và 12 dòng, để ghi bằng bút khi mất điện rồi nhập bù theo số tờ.
        tr("Each has its own number and 12 rows, to be filled in by pen while there is no power and "
           "entered later by its number."),
        &m_panel);
    auto *count = new QSpinBox(&question);
    count->setRange(1, kMostPaperSheets);
    count->setValue(kUsualSheets);
    //: Names a field for a number. vi: Số tờ
    count->setAccessibleName(tr("Number of sheets"));
    question.addContent(count);
    //: vi: In
    question.addAnswer(tr("Print"), QuestionDialog::Answer::Primary, QuestionDialog::Harm::Acts);
    //: vi: Không in
    question.addAnswer(tr("Do not print"), QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    if (question.ask() != 0)
        return;
    // The numbers are given only once a printer was chosen.
    const auto make = [&]() -> Result<PagedDocument> {
        const auto numbers = addPaperSheets(m_ledger.database(), count->value(), m_ledger.stamp());
        if (!numbers)
            return passOn(numbers);
        const auto sheets = paperSheetReports(m_ledger.database(), *numbers, m_ledger.now(), u"vi"_s);
        if (!sheets)
            return passOn(sheets);
        return layOutAll(*sheets);
    };
    if (const auto printed = printDocument(Orientation::Landscape, make, &m_panel); !printed)
        Q_EMIT failed(printed.error());
    else
        m_ledger.announceChange();
}

} // namespace somotcua
