#include "dossiers/DossierPanel.h"

#include "ChangeStatus.h"
#include "citizens/IdentityNumber.h"
#include "citizens/PhoneNumber.h"
#include "common/Button.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "common/StatusChip.h"
#include "dossiers/HistoryList.h"
#include "dossiers/ReasonQuestion.h"
#include "dossiers/StatusButtons.h"
#include "dossiers/StatusMarks.h"
#include "Explain.h"
#include "RevealCitizen.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

QLabel *factName(const QString &text)
{
    auto *label = plainLabel(text);
    setTone(label, Tone::Soft);
    return label;
}

} // namespace

DossierPanel::DossierPanel(OpenLedger &ledger, QWidget *parent)
    : SidePanel(parent)
    , m_ledger(ledger)
    , m_procedure(plainParagraph({}))
    , m_deadline(new StatusChip)
    , m_code(plainParagraph({}))
    , m_phone(plainLabel({}))
    , m_identity(plainLabel({}))
    //: vi: Hiện
    , m_reveal(new Button(Button::Kind::Quiet, tr("Show")))
    , m_steps(new QWidget)
    , m_day(new DateField)
    , m_buttons(new StatusButtons)
    , m_message(new MessageBar(nullptr, MessageBar::Frame::Quiet))
    , m_history(new QWidget)
{
    layOut();
    connect(m_reveal, &Button::clicked, this, &DossierPanel::reveal);
    connect(m_buttons, &StatusButtons::chosen, this, &DossierPanel::move);
}

void DossierPanel::layOut()
{
    m_reveal->setIconName(u"show"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *facts = new QGridLayout;
    setSpaces(facts, {.between = 0.25});
    //: vi: Mã hồ sơ
    facts->addWidget(factName(tr("Code")), 0, 0);
    facts->addWidget(m_code, 1, 0, 1, 3);
    //: vi: Điện thoại
    facts->addWidget(factName(tr("Phone")), 2, 0);
    facts->addWidget(m_phone, 2, 1);
    facts->addWidget(m_reveal, 4, 0, 1, 3, Qt::AlignLeft);
    //: vi: Định danh
    facts->addWidget(factName(tr("Identity")), 3, 0);
    facts->addWidget(m_identity, 3, 1);
    facts->setColumnStretch(1, 1);

    //: vi: Ghi trạng thái mới
    auto *heading = plainLabel(tr("Record a new status"));
    setTypeRole(heading, TypeRole::Label);
    auto *steps = new QVBoxLayout(m_steps);
    setSpaces(steps, {.between = 0.5});
    steps->addWidget(ruleLine());
    steps->addWidget(heading);
    //: vi: Từ ngày
    steps->addWidget(new FormField(tr("From the day"), m_day));
    steps->addWidget(m_buttons);
    steps->addWidget(m_message);

    content()->addWidget(m_procedure);
    content()->addWidget(m_deadline, 0, Qt::AlignLeft);
    content()->addLayout(facts);
    content()->addWidget(m_steps);
    content()->addWidget(ruleLine());
    content()->addWidget(m_history);
    content()->addStretch();
}

void DossierPanel::show(DossierId dossier)
{
    m_message->clear();
    m_dossier = dossier;
    m_day->setDay(m_ledger.today());
    refresh();
}

void DossierPanel::refresh()
{
    if (!m_dossier)
        return;
    const auto details = dossierDetails(m_ledger.database(), *m_dossier);
    if (!details) {
        m_message->say(MessageBar::Kind::Refused, explain(details.error()));
        return;
    }
    m_details = *details;
    fill(*details);
}

void DossierPanel::fill(const DossierDetails &details)
{
    const Dossier &dossier = details.dossier;
    setTitle(details.row.citizen);
    m_procedure->setText(orDash(details.row.procedureName));
    m_deadline->setMark(deadlineMark(dossier.status, dossier.dueDay, m_ledger.today()));
    fillFacts(details, true);
    m_steps->setVisible(m_buttons->offer(dossier.status) && !m_ledger.isReadOnly());
    fillHistory(details);
}

void DossierPanel::fillFacts(const DossierDetails &details, bool masked)
{
    m_code->setText(details.dossier.code ? details.dossier.code->text() : u"—"_s);
    const auto phone = PhoneNumber::read(details.phone.value_or(QString()));
    const auto identity = IdentityNumber::read(details.identity.value_or(QString()));
    m_phone->setText(!phone ? u"—"_s : masked ? phone->masked() : phone->shown());
    m_identity->setText(!identity ? u"—"_s : masked ? identity->masked() : identity->shown());
    m_reveal->setVisible(masked && (phone || identity) && !m_ledger.isReadOnly());
}

void DossierPanel::fillHistory(const DossierDetails &details)
{
    auto *history = new HistoryList(details);
    delete content()->replaceWidget(m_history, history);
    m_history->deleteLater();
    m_history = history;
}

void DossierPanel::reveal()
{
    const auto kept = revealCitizen(m_ledger.database(), *m_dossier, m_details->row.citizen, m_ledger.stamp());
    if (!kept) {
        m_message->say(MessageBar::Kind::Refused, explain(kept.error()));
        return;
    }
    fillFacts(*m_details, false);
}

void DossierPanel::move(DossierStatus to)
{
    if (m_day->isWrong() || !m_day->day()) {
        //: vi: Ngày chưa đúng; ghi như 30/09/2024.
        m_message->say(MessageBar::Kind::Refused, tr("The day is not right; write it like 30/09/2024."));
        m_day->setFocus();
        return;
    }
    const auto reason = reasonFor(to, this);
    if (!reason)
        return;
    const auto change = changeStatus(m_ledger.database(), *m_dossier, to, *m_day->day(), *reason, m_ledger.stamp());
    if (!change) {
        m_message->say(MessageBar::Kind::Refused, explain(change.error()));
        return;
    }
    m_message->clear();
    refresh();
    if (change->unusual)
        //: vi: Bước chuyển này ít gặp; hãy đối chiếu với Cổng dịch vụ công.
        m_message->say(MessageBar::Kind::Warning, tr("This move is unusual; compare it with the portal."));
    Q_EMIT statusRecorded(m_details->row.citizen + u": "_s + statusName(to, {}));
}

} // namespace somotcua
