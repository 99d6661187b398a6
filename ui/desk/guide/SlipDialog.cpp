#include "desk/guide/SlipDialog.h"

#include "common/Button.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "desk/guide/SlipPrinter.h"
#include "Explain.h"
#include "PdfFile.h"
#include "reports/SheetView.h"
#include "WholeFile.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

SlipDialog::SlipDialog(PagedDocument slip, QWidget *parent)
    : QDialog(parent)
    , m_slip(std::move(slip))
    //: Prints the slip. vi: In phiếu
    , m_print(new Button(Button::Kind::Primary, tr("Print the slip"), this))
    , m_message(new MessageBar(this, MessageBar::Frame::Quiet))
{
    setWindowTitle(m_slip.title());
    auto *sheet = new SheetView(this);
    //: The slip on the screen, for a screen reader. vi: Phiếu hướng dẫn như sẽ in
    sheet->setAccessibleName(tr("The guidance slip as it will be printed"));
    sheet->setDocument(m_slip);
    m_print->setIconName(u"print"_s);
    //: vi: Lưu PDF
    auto *save = new Button(Button::Kind::Secondary, tr("Save as PDF"), this);
    save->setIconName(u"pdf"_s);
    //: vi: Đóng
    auto *close = new Button(Button::Kind::Secondary, tr("Close"), this);
    connect(m_print, &QPushButton::clicked, this, &SlipDialog::print);
    connect(save, &QPushButton::clicked, this, &SlipDialog::askAndSave);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (Button *button : {m_print, save, close})
        buttons->addWidget(button);
    setSpaces(buttons, {.between = 0.5});
    auto *column = new QVBoxLayout(this);
    column->addWidget(sheet, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setSpaces(column, Spaces::around(1.25, 0.75));
    m_print->setDefault(true);
    m_print->setFocus();

    const Metrics &measure = lookOf(parent).metrics;
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1366, 768);
    const int width = std::min(measure.of(46), room.width() - measure.of(2));
    const double ratio = m_slip.pageSize().height() / m_slip.pageSize().width();
    resize(width, std::min(qRound(width * ratio) + measure.of(4), room.height() - measure.of(2)));
}

void SlipDialog::print()
{
    const auto printed = printSlip(m_slip, this);
    if (!printed) {
        m_message->say(MessageBar::Kind::Refused, explain(printed.error()));
        return;
    }
    if (!*printed)
        return;
    //: vi: Đã in phiếu hướng dẫn
    m_done = tr("Printed the guidance slip");
    accept();
}

void SlipDialog::askAndSave()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = m_slip.title() + u".pdf"_s;
    name.replace(u'/', u'-');
    //: vi: Lưu phiếu hướng dẫn
    QString path
        = QFileDialog::getSaveFileName(this, tr("Save the guidance slip"), folder.filePath(name), u"PDF (*.pdf)"_s);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    savePdf(path);
}

void SlipDialog::savePdf(const QString &path)
{
    if (const auto saved = writeWhole(path, asPdf(m_slip)); !saved) {
        m_message->say(MessageBar::Kind::Refused, explain(saved.error()));
        return;
    }
    //: vi: Đã lưu %1
    m_done = tr("Saved %1").arg(QDir::toNativeSeparators(path));
    accept();
}

} // namespace somotcua
