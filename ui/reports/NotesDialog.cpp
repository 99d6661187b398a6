#include "reports/NotesDialog.h"

#include "common/Button.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "common/ScrollColumn.h"
#include "Explain.h"
#include "ledger/FormDraft.h"
#include "ledger/OpenLedger.h"
#include "NoteReport.h"
#include "Shown.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kParagraphUnits = 5;
const QString kPage = u"report notes"_s;

QString subjectOf(ReportKind kind, const Period &period)
{
    return idOf(kind) + u' ' + period.first().toString(Qt::ISODate) + u' ' + period.last().toString(Qt::ISODate);
}

} // namespace

NotesDialog::NotesDialog(OpenLedger &ledger, const Report &report, ReportKind kind, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_kind(kind)
    , m_period(report.period)
    , m_fieldsColumn(new QVBoxLayout)
    , m_message(new MessageBar(this, MessageBar::Frame::Quiet))
    , m_draft(new FormDraft(ledger, kPage, this, this))
{
    if (const auto before = reportNotes(ledger.database(), kind, report.period))
        m_before = *before;
    else
        m_message->say(MessageBar::Kind::Refused, explain(before.error()));
    //: Title of a dialog: words typed for the report of a week. vi: Nhận xét, kiến nghị của tổ
    setWindowTitle(tr("Remarks and proposals of the team"));
    //: vi: Số giờ trực
    addLine(u"duty_hours"_s, tr("Hours on duty"));
    //: vi: Nhận xét
    addParagraph(u"remarks"_s, tr("Remarks"));
    //: vi: Kiến nghị
    addParagraph(u"proposals"_s, tr("Proposals"));
    addCells(report);
    layOut();
    if (m_draft->begin(subjectOf(kind, report.period)))
        m_message->say(MessageBar::Kind::Done, FormDraft::putBackWords());
}

std::optional<std::pair<ReportKind, Period>> NotesDialog::leftOf(OpenLedger &ledger)
{
    const QStringList parts = FormDraft::leftOn(ledger, kPage).value_or(QString()).split(u' ');
    const auto kind = reportKindFromId(parts.first());
    const auto period = Period::between(QDate::fromString(parts.value(1), Qt::ISODate),
                                        QDate::fromString(parts.value(2), Qt::ISODate));
    if (!kind || !period)
        return {};
    return std::pair(*kind, *period);
}

void NotesDialog::reject()
{
    m_draft->end();
    QDialog::reject();
}

void NotesDialog::addParagraph(const QString &place, const QString &label)
{
    auto *edit = new QPlainTextEdit(m_before.value(place));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lookOf(parentWidget()).metrics.of(kParagraphUnits));
    edit->setObjectName(place);
    m_fieldsColumn->addWidget(new FormField(label, edit));
    m_fields << Field{place, [edit] {
                          return edit->toPlainText();
                      }};
}

void NotesDialog::addLine(const QString &place, const QString &label)
{
    auto *edit = new QLineEdit(m_before.value(place));
    edit->setObjectName(place);
    m_fieldsColumn->addWidget(new FormField(label, edit));
    m_fields << Field{place, [edit] {
                          return edit->text();
                      }};
}

/// The cells of the sheet that are left to the pen when nothing is typed.
void NotesDialog::addCells(const Report &report)
{
    for (const Block &block : report.blocks) {
        const bool obstacles = block.id == u"obstacles"_s;
        if (!obstacles && block.id != u"by-field"_s)
            continue;
        for (const Row &row : block.rows) {
            const QString name = shown(row.value(0), ColumnKind::Text, report.language);
            const QString place = block.id + u'/' + machineText(row.value(0)).value_or(QString()) + u'/';
            if (obstacles) {
                //: A field of a dialog; %1 is an obstacle. vi: %1: đã tháo gỡ
                addLine(place + u"resolved"_s, tr("%1: resolved").arg(name));
                //: A field of a dialog; %1 is an obstacle. vi: %1: kiến nghị
                addLine(place + u"proposal"_s, tr("%1: proposal").arg(name));
            } else {
                //: A field of a dialog; %1 is a field of procedures. vi: %1: ghi chú
                addLine(place + u"note"_s, tr("%1: note").arg(name));
            }
        }
    }
}

void NotesDialog::layOut()
{
    QLabel *title = plainParagraph(windowTitle(), this);
    setTypeRole(title, TypeRole::Section);
    auto *fields = new QWidget;
    fields->setLayout(m_fieldsColumn);
    setSpaces(m_fieldsColumn, {.between = 0.5, .right = 0.5});
    //: vi: Lưu
    auto *save = new Button(Button::Kind::Primary, tr("Save"));
    save->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    //: Leaves a dialog without writing. vi: Bỏ qua
    auto *leave = new Button(Button::Kind::Secondary, tr("Leave it"));
    for (Button *button : {save, leave})
        button->setAutoDefault(false);
    connect(save, &Button::clicked, this, &NotesDialog::save);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, {.between = 0.5});
    buttons->addStretch(1);
    buttons->addWidget(save);
    buttons->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, Spaces::around(1.25, 0.75));
    column->addWidget(title);
    column->addWidget(new ScrollColumn(fields, this), 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    const Metrics &measure = lookOf(parentWidget()).metrics;
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize(1366, 768);
    resize(std::min(measure.of(42), room.width() - measure.of(2)),
           std::min(measure.of(38), room.height() - measure.of(2)));
}

void NotesDialog::save()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.text().trimmed() == m_before.value(field.place))
            continue;
        const auto kept
            = noteReport(m_ledger.database(), m_kind, m_period, field.place, field.text(), m_ledger.stamp());
        if (!kept) {
            m_message->say(MessageBar::Kind::Refused, explain(kept.error()));
            if (auto *edit = findChild<QWidget *>(field.place))
                edit->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_before[field.place] = field.text().trimmed();
    }
    m_draft->end();
    accept();
}

} // namespace somotcua
