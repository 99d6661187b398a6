#include "catalogue/HamletsSection.h"

#include "catalogue/ChangeHamlets.h"
#include "catalogue/HamletPanel.h"
#include "catalogue/RowsModel.h"
#include "common/Button.h"
#include "common/LedgerTable.h"
#include "Explain.h"
#include "Setup.h"
#include "text/LenientDate.h"

#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

enum HamletsColumn
{
    Name,
    Commune,
    People,
    Until
};

RowsModel *makeModel()
{
    //: vi: Thôn
    const QString name = HamletsSection::tr("Hamlet");
    //: vi: Xã cũ
    const QString commune = HamletsSection::tr("Former commune");
    //: Heading: how many people live there. vi: Số người
    const QString people = HamletsSection::tr("People");
    //: vi: Dùng đến
    const QString until = HamletsSection::tr("Used until");
    return new RowsModel({name, commune, people, until}, Name);
}

} // namespace

HamletsSection::HamletsSection(OpenLedger &ledger, QWidget *parent)
    : TableSection(ledger, u"hamlets"_s, makeModel(), new HamletPanel, parent)
    , m_panel(static_cast<HamletPanel *>(panel()))
{
    //: vi: Tìm thôn
    search()->setAccessibleName(tr("Search hamlets"));
    //: vi: Tên thôn, xã cũ
    search()->setPlaceholderText(tr("Name of the hamlet or former commune"));
    //: vi: Thêm thôn
    addButton()->setText(tr("Add a hamlet"));
    table()->setAccessibleName(title());
    table()->setElidingColumn(Name);
    table()->setColumnSample(Commune, u"Võng Xuyên cũ"_s);
    table()->setColumnSample(People, u"12.345"_s);
    table()->setColumnSample(Until, u"30/09/2024"_s);
    table()->setHidingOrder({Commune, Until});
    //: vi: Chưa có thôn nào
    setEmptyTexts(tr("No hamlets here"),
                  //: vi: Thôn gõ ở bàn hỗ trợ tự vào danh mục; cũng có thể thêm ở đây.
                  tr("Hamlets typed at the desk come here by themselves; they can be added here too."));
    connect(m_panel, &HamletPanel::joinWanted, this, &HamletsSection::join);
}

QString HamletsSection::title() const
{
    //: vi: Thôn, tổ dân phố
    return tr("Hamlets");
}

QString HamletsSection::iconName() const
{
    return u"hamlet"_s;
}

bool HamletsSection::fill()
{
    const auto all = hamlets(ledger().database());
    const auto people = peopleByHamlet(ledger().database());
    if (!all || !people) {
        Q_EMIT failed(!all ? all.error() : people.error());
        return false;
    }
    m_hamlets = *all;
    m_people = *people;
    const QLocale locale(QLocale::Vietnamese);
    QList<CatalogueRow> rows;
    for (const Hamlet &hamlet : std::as_const(m_hamlets)) {
        if (!fitsSearch(searched(), hamlet.name + u' ' + hamlet.oldCommune.value_or(QString())))
            continue;
        CatalogueRow row;
        row.id = hamlet.id.value;
        row.cells = {hamlet.name, hamlet.oldCommune.value_or(u"—"_s), locale.toString(m_people.value(hamlet.id)),
                     hamlet.usedUntil ? shownDay(*hamlet.usedUntil) : u"—"_s};
        row.soft = !hamlet.offeredOn(ledger().today());
        rows << row;
    }
    //: vi: %1 thôn
    setCount(tr("%1 hamlets").arg(locale.toString(rows.size())));
    model()->setRows(std::move(rows));
    return true;
}

std::optional<Hamlet> HamletsSection::find(qint64 id) const
{
    const auto found = std::ranges::find(m_hamlets, HamletId{id}, &Hamlet::id);
    return found == m_hamlets.cend() ? std::nullopt : std::optional(*found);
}

void HamletsSection::edit(qint64 id)
{
    const Hamlet hamlet = find(id).value_or(Hamlet());
    QStringList joined;
    if (const auto others = joinedHamlets(ledger().database())) {
        for (const Hamlet &other : *others) {
            if (other.joinedTo == hamlet.id)
                joined << other.plainName();
        }
    }
    m_panel->show(hamlet, m_hamlets, joined);
    if (!hamlet.id)
        return;
    const auto assists = assistsOfHamlet(ledger().database(), hamlet.id);
    if (assists)
        m_panel->setUse(m_people.value(hamlet.id), *assists);
}

void HamletsSection::save()
{
    const auto wanted = m_panel->hamlet();
    if (!wanted)
        return;
    const auto kept = saveHamlet(ledger().database(), *wanted, ledger().stamp());
    if (!kept && kept.error().fault == Fault::NameTaken)
        //: vi: Đã có thôn này. Nếu là hai thôn trùng tên, ghi xã cũ; nếu là một, gộp lại.
        return m_panel->refuseName(
            tr("There is such a hamlet. If they are two, write the former commune; if one, join them."));
    if (!kept)
        return Q_EMIT failed(kept.error());
    //: vi: Đã lưu thôn %1
    tellSaved(tr("Saved the hamlet %1").arg(wanted->name), kept->value);
}

void HamletsSection::join(HamletId kept)
{
    const auto other = find(edited());
    const auto into = find(kept.value);
    if (!other || !into)
        return;
    const auto done = joinHamlets(ledger().database(), kept, other->id, ledger().stamp());
    if (!done)
        return Q_EMIT failed(done.error());
    //: vi: Đã gộp thôn %1 vào %2
    tellSaved(tr("Joined the hamlet %1 to %2").arg(other->name, into->name), kept.value);
}

} // namespace somotcua
