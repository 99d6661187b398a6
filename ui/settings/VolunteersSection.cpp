#include "settings/VolunteersSection.h"

#include "citizens/PhoneNumber.h"
#include "common/Button.h"
#include "common/Card.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "settings/VolunteerTableModel.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

VolunteersSection::VolunteersSection(OpenLedger &ledger, QWidget *parent)
    : SettingsSection(parent)
    , m_ledger(ledger)
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    //: vi: Tổ trưởng
    , m_head(new QCheckBox(tr("Head of team")))
    //: vi: Đang tham gia
    , m_active(new QCheckBox(tr("Takes part")))
    //: vi: Lưu tổ viên
    , m_save(new Button(Button::Kind::Primary, tr("Save volunteer")))
    //: vi: Thêm tổ viên
    , m_new(new Button(Button::Kind::Secondary, tr("Add a volunteer")))
    , m_model(new VolunteerTableModel(this))
    , m_table(new LedgerTable)
{
    layOut();
    connect(m_table, &LedgerTable::rowActivated, this, &VolunteersSection::edit);
    connect(m_new, &Button::clicked, this, &VolunteersSection::startNew);
    connect(m_save, &Button::clicked, this, &VolunteersSection::save);
    connect(m_name, &QLineEdit::returnPressed, m_phone, qOverload<>(&QLineEdit::setFocus));
    connect(m_phone, &QLineEdit::returnPressed, this, &VolunteersSection::save);
}

QString VolunteersSection::title() const
{
    //: vi: Tổ và tổ viên
    return tr("Team and volunteers");
}

QString VolunteersSection::iconName() const
{
    return u"people"_s;
}

void VolunteersSection::layOut()
{
    m_save->setIconName(u"save"_s);
    m_new->setIconName(u"add"_s);
    //: vi: Họ và tên
    m_nameField = new FormField(tr("Name"), m_name);
    //: vi: Điện thoại
    m_phoneField = new FormField(tr("Phone"), m_phone);
    auto *grid = new FormGrid;
    grid->add(m_nameField, 7);
    grid->add(m_phoneField, 5);
    auto *row = new QHBoxLayout;
    setSpaces(row, {.between = 1});
    row->addWidget(m_head);
    row->addWidget(m_active);
    row->addStretch();
    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, {.between = 0.5});
    buttons->addStretch();
    buttons->addWidget(m_new);
    buttons->addWidget(m_save);

    m_table->setModel(m_model);
    m_table->setAccessibleName(title());
    m_table->setElidingColumn(VolunteerTableModel::Name);
    m_table->setColumnSample(VolunteerTableModel::Phone, u"0912 345 678"_s);
    m_table->setColumnSample(VolunteerTableModel::Role, u"Head of team…"_s);

    auto *form = new Card;
    form->setTitle(title());
    form->add(grid);
    form->column()->addLayout(row);
    form->column()->addLayout(buttons);
    auto *list = new Card(Card::Inside::EdgeToEdge);
    list->add(m_table, 1);
    list->setMinimumHeight(lookOf(this).metrics.of(14));
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75});
    column->addWidget(form);
    column->addWidget(list, 1);
}

void VolunteersSection::refresh()
{
    const auto all = volunteers(m_ledger.database());
    if (!all)
        return Q_EMIT failed(all.error());
    m_model->setVolunteers(*all, m_ledger.today());
    setEnabled(!m_ledger.isReadOnly());
    if (!m_edited.id && m_name->text().isEmpty())
        startNew();
}

void VolunteersSection::edit(int row)
{
    const Volunteer *chosen = m_model->volunteer(row);
    if (!chosen)
        return;
    m_edited = *chosen;
    m_name->setText(chosen->name);
    m_phone->setText(chosen->phone.value_or(QString()));
    m_head->setChecked(chosen->head);
    m_active->setChecked(!chosen->activeTo || *chosen->activeTo >= m_ledger.today());
    m_nameField->clearMessage();
    m_phoneField->clearMessage();
    m_name->setFocus();
    m_name->selectAll();
}

void VolunteersSection::startNew()
{
    m_edited = {};
    m_name->clear();
    m_phone->clear();
    m_head->setChecked(false);
    m_active->setChecked(true);
    m_nameField->clearMessage();
    m_phoneField->clearMessage();
    m_name->setFocus();
}

void VolunteersSection::save()
{
    Volunteer volunteer = m_edited;
    volunteer.name = m_name->text().simplified();
    if (volunteer.name.isEmpty()) {
        //: vi: Cần họ và tên tổ viên.
        m_nameField->setRefusal(tr("Needs the volunteer's name."));
        m_name->setFocus();
        return;
    }
    const auto phone = PhoneNumber::read(m_phone->text());
    volunteer.phone = phone ? std::optional(phone->text()) : std::nullopt;
    volunteer.head = m_head->isChecked();
    if (!m_active->isChecked() && !volunteer.activeTo)
        volunteer.activeTo = m_ledger.today().addDays(-1);
    else if (m_active->isChecked())
        volunteer.activeTo.reset();
    const auto kept = saveVolunteer(m_ledger.database(), volunteer, m_ledger.stamp());
    if (!kept)
        return Q_EMIT failed(kept.error());
    startNew();
    refresh();
    Q_EMIT saved();
}

} // namespace somotcua
