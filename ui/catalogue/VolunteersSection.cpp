#include "catalogue/VolunteersSection.h"

#include "catalogue/ChangeHamlets.h"
#include "catalogue/VolunteerTableModel.h"
#include "citizens/PhoneNumber.h"
#include "common/Button.h"
#include "common/Card.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "Setup.h"
#include "text/Fold.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QComboBox *narrowCombo()
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

} // namespace

VolunteersSection::VolunteersSection(OpenLedger &ledger, QWidget *parent)
    : Section(parent)
    , m_ledger(ledger)
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_hamlet(narrowCombo())
    , m_organisation(narrowCombo())
    , m_from(new DateField)
    , m_to(new DateField)
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
    connectParts();
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

void VolunteersSection::connectParts()
{
    connect(m_table, &LedgerTable::rowActivated, this, &VolunteersSection::edit);
    connect(m_new, &Button::clicked, this, &VolunteersSection::startNew);
    connect(m_save, &Button::clicked, this, &VolunteersSection::save);
    connect(m_name, &QLineEdit::returnPressed, m_phone, qOverload<>(&QLineEdit::setFocus));
    connect(m_phone, &QLineEdit::returnPressed, this, &VolunteersSection::save);
    // A last day that has passed and "takes part" would say two things.
    connect(m_to, &DateField::dayChanged, this,
            [this](std::optional<QDate> day) { m_active->setChecked(!day || *day >= m_ledger.today()); });
    connect(m_active, &QCheckBox::clicked, this, [this](bool active) {
        if (active)
            m_to->setDay({});
    });
}

void VolunteersSection::layOut()
{
    m_organisation->setEditable(true);
    //: Inside an empty field. vi: Không ghi
    m_organisation->lineEdit()->setPlaceholderText(tr("Not noted"));
    m_save->setIconName(u"save"_s);
    m_save->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    m_new->setIconName(u"add"_s);
    //: vi: Họ và tên
    m_nameField = new FormField(tr("Name"), m_name);
    //: vi: Điện thoại
    m_phoneField = new FormField(tr("Phone"), m_phone);
    //: vi: Tham gia từ ngày
    m_fromField = new FormField(tr("Takes part from"), m_from);
    //: vi: Đến ngày
    m_toField = new FormField(tr("Until"), m_to);
    auto *grid = new FormGrid;
    grid->add(m_nameField, 7);
    grid->add(m_phoneField, 5);
    //: vi: Thôn
    grid->add(new FormField(tr("Hamlet"), m_hamlet), 3, 6);
    //: vi: Đoàn thể
    grid->add(new FormField(tr("Organisation"), m_organisation), 3, 6);
    grid->add(m_fromField, 3, 6);
    grid->add(m_toField, 3, 6);
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
    m_table->setColumnSample(VolunteerTableModel::Hamlet, u"Bắc Võng Ngoại"_s);
    m_table->setColumnSample(VolunteerTableModel::Organisation, u"Hội Cựu chiến binh"_s);
    m_table->setColumnSample(VolunteerTableModel::Role, u"Head of team…"_s);
    m_table->setHidingOrder({VolunteerTableModel::Organisation, VolunteerTableModel::Hamlet});

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

void VolunteersSection::fillLists()
{
    const auto places = hamlets(m_ledger.database());
    if (!places)
        return Q_EMIT failed(places.error());
    const QVariant hamlet = m_hamlet->currentData();
    m_hamlet->clear();
    //: No hamlet chosen. vi: Không ghi
    m_hamlet->addItem(tr("None"), 0);
    QHash<HamletId, QString> names;
    for (const Hamlet &each : *places) {
        m_hamlet->addItem(each.name, each.id.value);
        names.insert(each.id, each.name);
    }
    // Those joined to another still stand on volunteers under their own id.
    if (const auto joined = joinedHamlets(m_ledger.database())) {
        for (const Hamlet &each : *joined)
            names.insert(each.id, each.name);
    }
    m_hamlet->setCurrentIndex(std::max(0, m_hamlet->findData(hamlet)));
    m_model->setHamlets(names);

    const QString organisation = m_organisation->currentText();
    QStringList known = usualOrganisations();
    if (const auto all = volunteers(m_ledger.database())) {
        for (const Volunteer &volunteer : *all) {
            if (volunteer.organisation && !known.contains(*volunteer.organisation))
                known << *volunteer.organisation;
        }
    }
    m_organisation->clear();
    m_organisation->addItems(known);
    m_organisation->setCurrentText(organisation);
}

void VolunteersSection::refresh()
{
    const auto all = volunteers(m_ledger.database());
    if (!all)
        return Q_EMIT failed(all.error());
    fillLists();
    m_model->setVolunteers(*all, m_ledger.today());
    setEnabled(!m_ledger.isReadOnly());
    // An empty form, without the focus: whoever goes down the list of sections has asked for none.
    if (!m_edited.id && m_name->text().isEmpty())
        show({});
}

void VolunteersSection::show(const Volunteer &volunteer)
{
    m_edited = volunteer;
    m_name->setText(volunteer.name);
    m_phone->setText(volunteer.phone.value_or(QString()));
    const qint64 hamlet = volunteer.hamlet.value_or(HamletId()).value;
    m_hamlet->setCurrentIndex(std::max(0, m_hamlet->findData(hamlet)));
    m_organisation->setCurrentText(volunteer.organisation.value_or(QString()));
    m_from->setDay(volunteer.activeFrom);
    m_to->setDay(volunteer.activeTo);
    m_head->setChecked(volunteer.head);
    m_active->setChecked(!volunteer.activeTo || *volunteer.activeTo >= m_ledger.today());
    for (FormField *field : {m_nameField, m_phoneField, m_fromField, m_toField})
        field->clearMessage();
}

void VolunteersSection::edit(int row)
{
    const Volunteer *chosen = m_model->volunteer(row);
    if (!chosen)
        return;
    show(*chosen);
    m_name->setFocus();
    m_name->selectAll();
}

void VolunteersSection::startNew()
{
    show({});
    m_name->setFocus();
}

std::optional<Volunteer> VolunteersSection::typed()
{
    Volunteer volunteer = m_edited;
    volunteer.name = m_name->text().simplified();
    if (volunteer.name.isEmpty()) {
        //: vi: Cần họ và tên tổ viên.
        m_nameField->setRefusal(tr("Needs the volunteer's name."));
        m_name->setFocus();
        return {};
    }
    for (const auto &[editor, field] : {std::pair(m_from, m_fromField), std::pair(m_to, m_toField)}) {
        field->clearMessage();
        if (editor->isWrong()) {
            //: vi: Ghi ngày như 30/09/2024.
            field->setRefusal(tr("Write days like 30/09/2024."));
            editor->setFocus();
            return {};
        }
    }
    const auto phone = PhoneNumber::read(m_phone->text());
    volunteer.phone = phone ? std::optional(phone->text()) : std::nullopt;
    volunteer.head = m_head->isChecked();
    const HamletId hamlet{m_hamlet->currentData().toLongLong()};
    // A hamlet that was joined to another is not in the list; it stays while nobody chooses one.
    if (hamlet || !m_edited.hamlet || m_hamlet->findData(m_edited.hamlet->value) >= 0)
        volunteer.hamlet = hamlet ? std::optional(hamlet) : std::nullopt;
    const QString organisation = tidy(m_organisation->currentText());
    volunteer.organisation = organisation.isEmpty() ? std::nullopt : std::optional(organisation);
    volunteer.activeFrom = m_from->day();
    volunteer.activeTo = m_to->day();
    if (!m_active->isChecked() && !volunteer.activeTo)
        volunteer.activeTo = m_ledger.today().addDays(-1);
    if (volunteer.activeFrom && volunteer.activeTo && *volunteer.activeTo < *volunteer.activeFrom) {
        //: vi: Ngày cuối đứng trước ngày đầu.
        m_toField->setRefusal(tr("The last day lies before the first."));
        m_to->setFocus();
        return {};
    }
    return volunteer;
}

void VolunteersSection::save()
{
    const auto volunteer = typed();
    if (!volunteer)
        return;
    const auto kept = saveVolunteer(m_ledger.database(), *volunteer, m_ledger.stamp());
    if (!kept)
        return Q_EMIT failed(kept.error());
    startNew();
    refresh();
    //: vi: Đã lưu tổ viên %1
    Q_EMIT saved(tr("Saved the volunteer %1").arg(volunteer->name));
}

} // namespace somotcua
