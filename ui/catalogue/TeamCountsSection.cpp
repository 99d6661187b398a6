#include "catalogue/TeamCountsSection.h"

#include "catalogue/CountTeams.h"
#include "catalogue/FormPanel.h"
#include "catalogue/RowsModel.h"
#include "common/Button.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "Explain.h"
#include "Setup.h"
#include "text/LenientDate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

enum TeamCountsColumn
{
    Name,
    Teams,
    Members,
    Day
};

constexpr int kMost = 100000;

RowsModel *makeModel()
{
    //: vi: Thôn
    const QString name = TeamCountsSection::tr("Hamlet");
    //: vi: Số tổ
    const QString teams = TeamCountsSection::tr("Teams");
    //: vi: Thành viên
    const QString members = TeamCountsSection::tr("Members");
    //: vi: Ngày đếm
    const QString day = TeamCountsSection::tr("Counted on");
    return new RowsModel({name, teams, members, day}, Name);
}

QString shown(int number)
{
    return QLocale(QLocale::Vietnamese).toString(number);
}

} // namespace

TeamCountsSection::TeamCountsSection(OpenLedger &ledger, QWidget *parent)
    : TableSection(ledger, u"team-counts"_s, makeModel(), new FormPanel, parent)
    , m_hamlet(new QComboBox)
    , m_teams(new QSpinBox)
    , m_members(new QSpinBox)
    , m_day(new DateField)
    //: vi: Rút lại số đếm này
    , m_takeBack(new Button(Button::Kind::Destructive, tr("Take this count back")))
{
    layOut();
    connect(m_takeBack, &Button::clicked, this, &TeamCountsSection::takeBack);
}

QString TeamCountsSection::title() const
{
    //: vi: Số tổ, thành viên
    return tr("Teams in numbers");
}

QString TeamCountsSection::iconName() const
{
    return u"check"_s;
}

void TeamCountsSection::layOut()
{
    //: vi: Tìm thôn
    search()->setAccessibleName(tr("Search hamlets"));
    //: vi: Tên thôn
    search()->setPlaceholderText(tr("Name of the hamlet"));
    //: vi: Ghi số tổ
    addButton()->setText(tr("Count teams"));
    for (QSpinBox *number : {m_teams, m_members})
        number->setRange(0, kMost);
    m_hamlet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hamlet->setMinimumContentsLength(8);
    //: vi: Thôn
    panel()->add(tr("Hamlet"), m_hamlet);
    //: vi: Số tổ
    m_teamsField = panel()->add(tr("Teams"), m_teams);
    //: vi: Thành viên
    panel()->add(tr("Members"), m_members);
    //: vi: Ngày đếm
    m_dayField = panel()->add(tr("Counted on"), m_day);
    panel()->addButton(m_takeBack);
    table()->setAccessibleName(title());
    table()->setElidingColumn(Name);
    table()->setColumnSample(Teams, u"12.345"_s);
    table()->setColumnSample(Members, u"12.345"_s);
    table()->setColumnSample(Day, u"30/09/2024"_s);
    table()->setHidingOrder({Day});
    //: vi: Chưa ghi số tổ nào
    setEmptyTexts(tr("No teams counted yet"),
                  //: vi: Bấm Ghi số tổ: mỗi thôn một dòng, hoặc một số cho toàn xã.
                  tr("Press Count teams: a line for each hamlet, or one for the whole commune."));
}

QString TeamCountsSection::nameOf(const TeamCount &count) const
{
    //: Where teams are counted for the commune as a whole. vi: Toàn xã
    return count.hamlet ? m_names.value(*count.hamlet) : tr("The whole commune");
}

bool TeamCountsSection::fill()
{
    const auto places = hamlets(ledger().database());
    const auto counts = teamCounts(ledger().database());
    if (!places || !counts) {
        Q_EMIT failed(!places ? places.error() : counts.error());
        return false;
    }
    const QVariant chosen = m_hamlet->currentData();
    m_names.clear();
    m_hamlet->clear();
    m_hamlet->addItem(nameOf({}), 0);
    for (const Hamlet &hamlet : *places) {
        m_names.insert(hamlet.id, hamlet.name);
        if (hamlet.offeredOn(ledger().today()))
            m_hamlet->addItem(hamlet.name, hamlet.id.value);
    }
    m_hamlet->setCurrentIndex(std::max(0, m_hamlet->findData(chosen)));
    m_counts = *counts;
    QSet<TeamCountId> holding;
    for (const TeamCount &count : countsHolding(m_counts, ledger().today()))
        holding << count.id;
    QList<CatalogueRow> rows;
    for (const TeamCount &count : std::as_const(m_counts)) {
        if (!fitsSearch(searched(), nameOf(count)))
            continue;
        // A later count stands above: this one is for earlier reports.
        rows << CatalogueRow{.id = count.id.value,
                             .cells = {nameOf(count), shown(count.teams), shown(count.members), shownDay(count.day)},
                             .soft = !holding.contains(count.id)};
    }
    model()->setRows(std::move(rows));
    tellTotal();
    return true;
}

void TeamCountsSection::tellTotal()
{
    const auto total = communeTeams(m_counts, ledger().today());
    if (!total)
        return setCount({});
    //: vi: %1 tổ · %2 thành viên, đếm đến %3
    setCount(tr("%1 teams · %2 members, counted until %3")
                 .arg(shown(total->teams), shown(total->members), shownDay(total->day)));
}

void TeamCountsSection::edit(qint64 id)
{
    const auto found = std::ranges::find(m_counts, TeamCountId{id}, &TeamCount::id);
    const bool known = found != m_counts.cend();
    const TeamCount count = known ? *found : TeamCount{{}, ledger().today(), {}, 0, 0};
    //: vi: Số đếm mới
    panel()->setTitle(known ? nameOf(count) : tr("New count"));
    m_hamlet->setCurrentIndex(std::max(0, m_hamlet->findData(count.hamlet.value_or(HamletId()).value)));
    m_teams->setValue(count.teams);
    m_members->setValue(count.members);
    m_day->setDay(known ? ledger().today() : count.day);
    m_takeBack->setVisible(known);
}

void TeamCountsSection::save()
{
    panel()->clearMessages();
    const auto day = m_day->day();
    if (!day)
        //: vi: Ghi ngày như 30/09/2024.
        return FormPanel::refuse(m_dayField, tr("Write days like 30/09/2024."));
    if (m_members->value() > 0 && m_teams->value() == 0)
        //: vi: Có thành viên thì có ít nhất một tổ.
        return FormPanel::refuse(m_teamsField, tr("Where there are members there is a team."));
    const HamletId hamlet{m_hamlet->currentData().toLongLong()};
    const TeamCount count{
        {}, *day, hamlet ? std::optional(hamlet) : std::nullopt, m_teams->value(), m_members->value()};
    const auto kept = countTeams(ledger().database(), count, ledger().stamp());
    if (!kept && (kept.error().fault == Fault::DayInFuture || kept.error().fault == Fault::BadDay))
        return FormPanel::refuse(m_dayField, explain(kept.error()));
    if (!kept)
        return Q_EMIT failed(kept.error());
    //: vi: Đã ghi %1: %2 tổ, %3 thành viên
    tellSaved(tr("Counted %1: %2 teams, %3 members").arg(nameOf(count), shown(count.teams), shown(count.members)),
              kept->value);
}

void TeamCountsSection::takeBack()
{
    const auto found = std::ranges::find(m_counts, TeamCountId{edited()}, &TeamCount::id);
    if (found == m_counts.cend())
        return;
    const TeamCount count = *found;
    const auto done = takeBackTeamCount(ledger().database(), count.id, ledger().stamp());
    if (!done)
        return Q_EMIT failed(done.error());
    //: vi: Đã rút lại số đếm của %1
    tellSaved(tr("Took back the count of %1").arg(nameOf(count)), -1);
}

} // namespace somotcua
