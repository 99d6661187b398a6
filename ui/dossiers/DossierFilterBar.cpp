#include "dossiers/DossierFilterBar.h"

#include "common/Button.h"
#include "common/FormGrid.h"
#include "common/Look.h"
#include "dossiers/StatusMarks.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower than this (in units) the filters stand behind a button.
constexpr double kOpenUnits = 64;

/// A combo whose first entry, all, also says what it filters by.
QComboBox *filterCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(5);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->addItem(name);
    return combo;
}

/// Puts the entries behind "all" and chooses again what was chosen.
void refill(QComboBox *combo, const QList<std::pair<QString, qint64>> &entries)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker quiet(combo);
    while (combo->count() > 1)
        combo->removeItem(1);
    for (const auto &[text, id] : entries)
        combo->addItem(text, id);
    combo->setCurrentIndex(std::max(0, chosen.isValid() ? combo->findData(chosen) : 0));
}

template <typename IdType>
std::optional<IdType> chosenId(const QComboBox *combo)
{
    return combo->currentIndex() > 0 ? std::optional(IdType{combo->currentData().toLongLong()}) : std::nullopt;
}

} // namespace

DossierFilterBar::DossierFilterBar(OpenLedger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    //: vi: Mọi ngày nộp
    , m_period(filterCombo(tr("Any day")))
    //: vi: Trạng thái
    , m_status(filterCombo(tr("Status")))
    //: vi: Thủ tục
    , m_procedure(filterCombo(tr("Procedure")))
    //: vi: Tổ viên
    , m_volunteer(filterCombo(tr("Volunteer")))
    //: vi: Thôn
    , m_hamlet(filterCombo(tr("Hamlet")))
    //: vi: Quá hạn
    , m_overdue(new QCheckBox(tr("Overdue")))
    , m_unfold(new Button(Button::Kind::Secondary, {}))
    //: vi: Bỏ lọc
    , m_clear(new Button(Button::Kind::Quiet, tr("Clear filters")))
    , m_filters(new QWidget)
{
    layOut();
    fillFixed();
    refresh();
    for (QComboBox *combo : {m_period, m_status, m_procedure, m_volunteer, m_hamlet})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            tellCount();
            Q_EMIT filterChanged();
        });
    connect(m_overdue, &QCheckBox::toggled, this, [this] {
        tellCount();
        Q_EMIT filterChanged();
    });
    connect(m_clear, &Button::clicked, this, &DossierFilterBar::clear);
    connect(m_unfold, &Button::clicked, this, [this] { m_filters->setVisible(m_filters->isHidden()); });
    tellCount();
}

void DossierFilterBar::layOut()
{
    auto *grid = new FormGrid;
    for (QWidget *filter : std::initializer_list<QWidget *>{m_period, m_status, m_procedure, m_volunteer, m_hamlet})
        grid->add(filter, 2, 6);
    grid->add(m_overdue, 2, 6);
    auto *row = new QHBoxLayout(m_filters);
    setSpaces(row, {.between = 0.5});
    row->addWidget(grid, 1);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    m_filters->hide();
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.5});
    column->addWidget(m_unfold, 0, Qt::AlignLeft);
    column->addWidget(m_filters);
}

void DossierFilterBar::fillFixed()
{
    //: vi: Tuần này
    m_period->addItem(tr("This week"), int(PeriodKind::Week));
    //: vi: Tháng này
    m_period->addItem(tr("This month"), int(PeriodKind::Month));
    //: vi: Quý này
    m_period->addItem(tr("This quarter"), int(PeriodKind::Quarter));
    const int year = m_ledger.today().year();
    for (const int each : {year, year - 1, year - 2})
        //: vi: Năm %1
        m_period->addItem(tr("Year %1").arg(each), QDate(each, 1, 1));
    for (int code = int(DossierStatus::Registered); code <= int(DossierStatus::Returned); ++code)
        m_status->addItem(statusName(DossierStatus(code), {}), code);
}

void DossierFilterBar::refresh()
{
    Database &database = m_ledger.database();
    QList<std::pair<QString, qint64>> entries;
    if (const auto all = procedures(database, m_ledger.today())) {
        for (const Procedure &procedure : *all)
            entries.emplaceBack(procedure.shortName(), procedure.id.value);
        refill(m_procedure, entries);
    }
    entries.clear();
    if (const auto all = volunteers(database)) {
        for (const Volunteer &volunteer : *all)
            entries.emplaceBack(volunteer.name, volunteer.id.value);
        refill(m_volunteer, entries);
    }
    entries.clear();
    if (const auto all = hamlets(database)) {
        for (const Hamlet &hamlet : *all)
            entries.emplaceBack(hamlet.name, hamlet.id.value);
        refill(m_hamlet, entries);
    }
}

DossierFilter DossierFilterBar::filter() const
{
    DossierFilter filter;
    filter.today = m_ledger.today();
    const QVariant period = m_period->currentData();
    if (period.typeId() == QMetaType::QDate)
        filter.submitted = Period::yearOf(period.toDate());
    else if (period.isValid())
        filter.submitted = Period::containing(PeriodKind(period.toInt()), m_ledger.today());
    if (m_status->currentIndex() > 0)
        filter.status = DossierStatus(m_status->currentData().toInt());
    filter.procedure = chosenId<ProcedureId>(m_procedure);
    filter.volunteer = chosenId<VolunteerId>(m_volunteer);
    filter.hamlet = chosenId<HamletId>(m_hamlet);
    filter.overdue = m_overdue->isChecked();
    return filter;
}

int DossierFilterBar::filtersSet() const
{
    int set = m_overdue->isChecked() ? 1 : 0;
    for (const QComboBox *combo : {m_period, m_status, m_procedure, m_volunteer, m_hamlet})
        set += combo->currentIndex() > 0 ? 1 : 0;
    return set;
}

void DossierFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *combo : {m_period, m_status, m_procedure, m_volunteer, m_hamlet})
            combo->setCurrentIndex(0);
        m_overdue->setChecked(false);
    }
    tellCount();
    Q_EMIT filterChanged();
}

void DossierFilterBar::tellCount()
{
    const int set = filtersSet();
    //: vi: Lọc
    QString words = tr("Filters");
    if (set > 0)
        //: vi: Lọc (%1)
        words = tr("Filters (%1)").arg(set);
    m_unfold->setText(words);
    m_clear->setEnabled(set > 0);
}

void DossierFilterBar::arrange()
{
    const bool roomy = width() >= lookOf(this).metrics.of(kOpenUnits);
    if (m_roomy == roomy)
        return;
    m_roomy = roomy;
    m_unfold->setVisible(!roomy);
    m_filters->setVisible(roomy);
}

void DossierFilterBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace somotcua
