#include "reports/SheetDialog.h"

#include "common/Button.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "Explain.h"
#include "Invariants.h"
#include "PagedDocument.h"
#include "PdfFile.h"
#include "reports/ReportPrinter.h"
#include "reports/SheetView.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// In units; never more than the window it belongs to.
constexpr double kWidth = 46;
constexpr double kHeight = 42;

} // namespace

SheetDialog::SheetDialog(Report report, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_report(std::move(report))
    , m_message(new MessageBar(this))
{
    setWindowTitle(m_report.title);
    layOut(sentence);
    const Metrics &measure = lookOf(this).metrics;
    QSize size(measure.of(kWidth), measure.of(kHeight));
    if (parent != nullptr)
        size = size.boundedTo(parent->window()->size());
    resize(size);
}

void SheetDialog::layOut(const QString &sentence)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, Spaces::around(1.25, 0.75));
    QLabel *title = plainParagraph(sentence.isEmpty() ? m_report.title : sentence, this);
    setTypeRole(title, TypeRole::Section);
    column->addWidget(title);
    column->addWidget(m_message);
    auto *sheet = new SheetView(this);
    //: vi: Tờ giấy như khi in
    sheet->setAccessibleName(tr("The sheet as it prints"));
    sheet->setDocument(somotcua::layOut(m_report));
    column->addWidget(sheet, 1);

    //: vi: Đóng
    auto *close = new Button(Button::Kind::Secondary, tr("Close"), this);
    close->setKey(Qt::Key_Escape);
    //: vi: Lưu PDF
    auto *pdf = new Button(Button::Kind::Secondary, tr("Save as PDF"), this);
    pdf->setIconName(u"pdf"_s);
    pdf->setKey(QKeySequence::Save);
    //: vi: In
    auto *printer = new Button(Button::Kind::Primary, tr("Print"), this);
    printer->setIconName(u"print"_s);
    printer->setKey(QKeySequence::Print);
    auto *row = new QHBoxLayout;
    setSpaces(row, {.between = 0.5});
    row->addStretch();
    for (Button *button : {printer, pdf, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    printer->setDefault(true);
    column->addLayout(row);
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(pdf, &Button::clicked, this, &SheetDialog::askAndSave);
    connect(printer, &Button::clicked, this, &SheetDialog::print);
    printer->setFocus();
}

void SheetDialog::print()
{
    if (const auto printed = printReport(m_report, this); !printed)
        m_message->say(MessageBar::Kind::Refused, explain(printed.error()));
}

void SheetDialog::askAndSave()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name
        = m_report.furniture.subject.isEmpty() ? m_report.title : m_report.title + u' ' + m_report.furniture.subject;
    name.replace(u'/', u'-');
    //: vi: Lưu thành PDF
    QString path = QFileDialog::getSaveFileName(this, tr("Save the sheet as PDF"), folder.filePath(name + u".pdf"_s),
                                                u"PDF (*.pdf)"_s);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    savePdf(path);
}

void SheetDialog::savePdf(const QString &path)
{
    auto saved = figuresAgree(m_report);
    if (saved)
        saved = writePdf(m_report, path);
    if (!saved)
        m_message->say(MessageBar::Kind::Refused, explain(saved.error()));
    else
        //: vi: Đã lưu %1
        m_message->say(MessageBar::Kind::Done, tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace somotcua
