#include "catalogue/IndicatorsSection.h"

#include "catalogue/IndicatorPanel.h"
#include "catalogue/IndicatorWords.h"
#include "catalogue/RowsModel.h"
#include "common/Button.h"
#include "common/LedgerTable.h"
#include "Explain.h"
#include "indicators/DefineIndicator.h"
#include "indicators/EnterIndicatorValue.h"
#include "indicators/ListIndicators.h"
#include "indicators/MeasureIndicators.h"
#include "reports/PeriodPicker.h"
#include "text/LenientDate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

enum IndicatorsColumn
{
    Name,
    Reached,
    Percent,
    Target,
    Day,
    Met
};

/// Names are long; beside the form lesser columns make room for them.
constexpr double kNameUnits = 15;

RowsModel *makeModel()
{
    //: vi: Chỉ tiêu
    const QString name = IndicatorsSection::tr("Indicator");
    //: Heading: what was reached. vi: Thực hiện
    const QString reached = IndicatorsSection::tr("Reached");
    //: Heading: percent. vi: Tỷ lệ
    const QString percent = IndicatorsSection::tr("Percent");
    //: vi: Mức giao
    const QString target = IndicatorsSection::tr("Target");
    //: Heading: the day a figure stands for. vi: Tính đến
    const QString day = IndicatorsSection::tr("As of");
    //: Heading: whether the target is met. vi: Kết quả
    const QString met = IndicatorsSection::tr("Result");
    return new RowsModel({name, reached, percent, target, day, met}, Name);
}

std::optional<StatusMark> markOf(const MeasuredIndicator &one)
{
    const auto met = one.isMet();
    if (!met)
        return {};
    //: The target is met. vi: Đạt
    return *met ? StatusMark{u"message-done"_s, IndicatorsSection::tr("Met"), Tone::Done}
                //: The target is not met. vi: Còn thiếu
                : StatusMark{u"short-of-target"_s, IndicatorsSection::tr("Not met"), Tone::Soon};
}

} // namespace

IndicatorsSection::IndicatorsSection(OpenLedger &ledger, QWidget *parent)
    : IndicatorsSection(ledger, new IndicatorPanel, parent)
{ }

IndicatorsSection::IndicatorsSection(OpenLedger &ledger, IndicatorPanel *panel, QWidget *parent)
    : TableSection(ledger, u"indicators"_s, makeModel(), panel, parent)
    , m_form(panel)
    , m_period(new PeriodPicker([&ledger] { return ledger.today(); }))
{
    layOut();
    connect(m_period, &PeriodPicker::periodChanged, this, &IndicatorsSection::showPeriod);
    connect(m_form, &IndicatorPanel::defineWanted, this, [this] {
        if (const MeasuredIndicator *one = chosen())
            m_form->showDefinition(one->indicator);
        m_form->focusFirst();
    });
    connect(m_form, &IndicatorPanel::valueTakeBackWanted, this, &IndicatorsSection::takeValueBack);
    connect(m_form, &IndicatorPanel::takeBackWanted, this, &IndicatorsSection::takeBack);
}

QString IndicatorsSection::title() const
{
    //: vi: Chỉ tiêu
    return tr("Indicators");
}

QString IndicatorsSection::iconName() const
{
    return u"indicator"_s;
}

void IndicatorsSection::layOut()
{
    //: vi: Tìm chỉ tiêu
    search()->setAccessibleName(tr("Search indicators"));
    //: vi: Tên chỉ tiêu
    search()->setPlaceholderText(tr("Name of the indicator"));
    //: vi: Thêm chỉ tiêu
    addButton()->setText(tr("Add an indicator"));
    m_period->setObjectName(u"period"_s);
    m_period->setPeriod(Period::monthOf(ledger().today()));
    static_cast<QBoxLayout *>(layout())->insertWidget(0, m_period);
    addButton()->parentWidget()->installEventFilter(this);
    table()->setAccessibleName(title());
    table()->setElidingColumn(Name, kNameUnits);
    table()->setColumnSample(Reached, u"12.345 / 12.345"_s);
    table()->setColumnSample(Percent, u"100,00%"_s);
    table()->setColumnSample(Target, u"12.345"_s);
    table()->setColumnSample(Day, u"30/09/2024"_s);
    table()->setColumnSample(Met, StatusMark{u"short-of-target"_s, tr("Not met"), Tone::Soon});
    table()->setHidingOrder({Day, Target, Reached, Percent});
    //: vi: Không có chỉ tiêu nào khớp
    setEmptyTexts(tr("No indicator fits"),
                  //: vi: Thử ít chữ hơn.
                  tr("Try fewer letters."));
}

/// The period goes with the head of the list: where the form has the whole room, it says its period itself.
bool IndicatorsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_period->setVisible(event->type() == QEvent::ShowToParent);
    return TableSection::eventFilter(watched, event);
}

bool IndicatorsSection::fill()
{
    const Period period = m_period->period();
    Database &database = ledger().database();
    const auto figures = readLedgerFigures(database, {period.first(), std::min(period.last(), ledger().today())});
    if (!figures) {
        Q_EMIT failed(figures.error());
        return false;
    }
    const auto measured = measureIndicators(database, period, *figures);
    const auto values = indicatorValues(database);
    if (!measured || !values) {
        Q_EMIT failed(!measured ? measured.error() : values.error());
        return false;
    }
    m_measured = *measured;
    m_values = *values;
    QList<CatalogueRow> rows;
    for (qsizetype place = 0; place < m_measured.size(); ++place) {
        const MeasuredIndicator &one = m_measured.at(place);
        if (!fitsSearch(searched(), one.indicator.name))
            continue;
        CatalogueRow row;
        row.id = place + 1;
        row.cells = {one.indicator.name,
                     reachedWords(one.figure.value, one.figure.whole),
                     isShare(one.indicator.kind) ? percentWords(one.percent()) : QString(),
                     targetWords(one.indicator.kind, one.figure.target),
                     one.figure.asOf ? shownDay(*one.figure.asOf) : u"—"_s,
                     u"—"_s};
        row.mark = markOf(one);
        rows << row;
    }
    model()->setRows(std::move(rows));
    //: vi: Số lấy từ sổ được tính sẵn. Số khác ghi cho kỳ đang chọn; kỳ chưa ghi thì lấy lần gần nhất trước đó.
    setCount(tr("What the ledger counts is reckoned by itself. The rest is entered for the chosen period; where none "
                "was, the latest before holds."));
    return true;
}

const MeasuredIndicator *IndicatorsSection::chosen() const
{
    return edited() > 0 && edited() <= m_measured.size() ? &m_measured.at(edited() - 1) : nullptr;
}

void IndicatorsSection::showPeriod()
{
    const qint64 open = m_form->isHidden() ? -1 : edited();
    refresh();
    if (open > 0 && !m_form->definesOne())
        edit(open);
}

void IndicatorsSection::edit(qint64)
{
    if (const MeasuredIndicator *one = chosen())
        m_form->showValue(*one, m_period->period(), m_values.value(one->indicator.code));
    else
        m_form->showDefinition({});
}

void IndicatorsSection::save()
{
    m_form->clearMessages();
    if (m_form->definesOne())
        saveDefinition();
    else
        saveValue();
}

void IndicatorsSection::saveValue()
{
    const MeasuredIndicator *one = chosen();
    const auto value = m_form->value();
    if (one == nullptr || !value)
        return;
    const QString name = one->indicator.name;
    const auto kept = enterIndicatorValue(ledger().database(), *value, ledger().stamp());
    if (!kept && (kept.error().fault == Fault::BadNumber || kept.error().fault == Fault::DayInFuture))
        return m_form->refuseValue(explain(kept.error()));
    if (!kept)
        return Q_EMIT failed(kept.error());
    //: %1 is an indicator, %2 a period. vi: Đã ghi %1, %2
    tellSaved(tr("Entered %1, %2").arg(name, PeriodPicker::wordsOf(value->period).simplified()), edited());
}

void IndicatorsSection::saveDefinition()
{
    const auto indicator = m_form->definition();
    if (!indicator)
        return;
    const auto kept = defineIndicator(ledger().database(), *indicator, ledger().stamp());
    if (!kept && kept.error().fault == Fault::NameTaken)
        return m_form->refuseName(explain(kept.error()));
    if (!kept)
        return Q_EMIT failed(kept.error());
    //: vi: Đã lưu chỉ tiêu %1
    tellSaved(tr("Saved the indicator %1").arg(indicator->name), edited());
}

void IndicatorsSection::takeValueBack()
{
    const MeasuredIndicator *one = chosen();
    if (one == nullptr)
        return;
    const QString name = one->indicator.name;
    const QList<IndicatorValue> counting = standing(m_values.value(one->indicator.code));
    const auto entered = std::ranges::find(counting, m_period->period(), &IndicatorValue::period);
    if (entered == counting.cend())
        return;
    const auto done = takeBackIndicatorValue(ledger().database(), entered->id, ledger().stamp());
    if (!done)
        return Q_EMIT failed(done.error());
    //: vi: Đã rút lại số liệu của %1
    tellSaved(tr("Took back the figures of %1").arg(name), edited());
}

void IndicatorsSection::takeBack()
{
    const MeasuredIndicator *one = chosen();
    if (one == nullptr)
        return;
    const QString name = one->indicator.name;
    const auto done = takeBackIndicator(ledger().database(), one->indicator.id, ledger().stamp());
    if (!done)
        return Q_EMIT failed(done.error());
    //: vi: Đã bỏ chỉ tiêu %1
    tellSaved(tr("Took back the indicator %1").arg(name), -1);
}

} // namespace somotcua
