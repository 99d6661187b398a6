#include "reports/BundleDialog.h"

#include "common/Button.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "common/PlainText.h"
#include "common/ProgressRow.h"
#include "common/ScrollColumn.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// What an office sends up at the end of a quarter.
bool belongsToQuarter(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Ii06a:
    case ReportKind::UpperLevel:
    case ReportKind::Comparison:
    case ReportKind::Indicators:
    case ReportKind::Briefing:
        return true;
    default:
        return false;
    }
}

} // namespace

BundleDialog::BundleDialog(OpenLedger &ledger, const QList<NamedKind> &kinds, const Period &period,
                           const QString &periodWords, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_period(period)
    , m_kinds(kinds)
    , m_form(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::Shown))
    , m_progress(new ProgressRow)
    , m_message(new MessageBar(this, MessageBar::Frame::Quiet))
    //: vi: Lưu bộ báo cáo
    , m_write(new Button(Button::Kind::Primary, tr("Save the set of reports")))
    , m_bundle(new ReportBundle(ledger, this))
{
    layOut(periodWords);
    connect(m_write, &Button::clicked, this, &BundleDialog::askAndWrite);
    connect(m_progress, &ProgressRow::stopWanted, m_bundle, &ReportBundle::stop);
    connect(m_bundle, &ReportBundle::advanced, this, [this](int done, int all) {
        //: How far the writing of several reports is. vi: Đã lập %1 trên %2 báo cáo
        m_progress->advance(tr("%1 of %2 reports made").arg(done).arg(all), done, all);
    });
    connect(m_bundle, &ReportBundle::finished, this, [this](int count) {
        m_write->setEnabled(true);
        //: vi: Đã lưu %n báo cáo.
        m_progress->finish(tr("Saved %n report(s).", nullptr, count));
        Q_EMIT written(count);
    });
    connect(m_bundle, &ReportBundle::failed, this, [this](const Error &error) {
        m_write->setEnabled(true);
        m_progress->finish({});
        m_message->say(MessageBar::Kind::Refused, explain(error));
    });
}

void BundleDialog::layOut(const QString &periodWords)
{
    //: Title of a dialog: several reports at once. vi: Bộ báo cáo
    setWindowTitle(tr("Set of reports"));
    QLabel *title = plainParagraph(windowTitle() + u": "_s + periodWords.simplified());
    setTypeRole(title, TypeRole::Section);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    setSpaces(rows, {.between = 0});
    for (const NamedKind &kind : std::as_const(m_kinds)) {
        auto *box = new QCheckBox(kind.name);
        box->setChecked(belongsToQuarter(kind.kind));
        rows->addWidget(box);
        m_boxes << box;
    }
    //: vi: Một tệp PDF
    const QString one = tr("One PDF file");
    //: vi: Thư mục: mỗi báo cáo một PDF và một XLSX
    const QString folder = tr("A folder: a PDF and an XLSX of each report");
    m_form->setOptions({one, folder});
    m_form->setChosen(0);
    m_form->setKeysAnywhere(true);
    //: vi: Đóng
    auto *close = new Button(Button::Kind::Secondary, tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    m_write->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));

    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, {.between = 0.5});
    buttons->addStretch(1);
    buttons->addWidget(m_write);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, Spaces::around(1.25, 0.75));
    column->addWidget(title);
    column->addWidget(new ScrollColumn(list), 1);
    //: vi: Lưu thành
    column->addWidget(new FormField(tr("Save as"), m_form));
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addLayout(buttons);
    const Metrics &measure = lookOf(parentWidget()).metrics;
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize(1366, 768);
    resize(std::min(measure.of(36), room.width() - measure.of(2)),
           std::min(measure.of(38), room.height() - measure.of(2)));
}

QList<ReportKind> BundleDialog::chosen() const
{
    QList<ReportKind> kinds;
    for (qsizetype index = 0; index < m_boxes.size(); ++index) {
        if (m_boxes.at(index)->isChecked())
            kinds << m_kinds.at(index).kind;
    }
    return kinds;
}

ReportBundle::Form BundleDialog::form() const
{
    return m_form->chosen() == 0 ? ReportBundle::Form::OnePdf : ReportBundle::Form::Folder;
}

void BundleDialog::askAndWrite()
{
    if (chosen().isEmpty()) {
        //: vi: Chọn ít nhất một báo cáo.
        m_message->say(MessageBar::Kind::Refused, tr("Choose one report at least."));
        return;
    }
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = form() == ReportBundle::Form::OnePdf
        ? QFileDialog::getSaveFileName(this, windowTitle(), documents.filePath(windowTitle() + u".pdf"_s),
                                       u"PDF (*.pdf)"_s)
        : QFileDialog::getExistingDirectory(this, windowTitle(), documents.path());
    if (!path.isEmpty())
        write(path);
}

void BundleDialog::write(const QString &path)
{
    m_write->setEnabled(false);
    m_message->clear();
    m_bundle->start({.kinds = chosen(),
                     .period = m_period,
                     .language = ledgerLanguage(m_ledger.database()).value_or(u"vi"_s),
                     .form = form(),
                     .path = path});
}

} // namespace somotcua
