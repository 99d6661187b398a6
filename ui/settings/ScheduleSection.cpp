#include "settings/ScheduleSection.h"

#include "common/Card.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kDaysOfWeek = 7;

QTime timeIn(const QLineEdit *field)
{
    return QTime::fromString(field->text().trimmed(), u"H:mm"_s);
}

} // namespace

ScheduleSection::ScheduleSection(OpenLedger &ledger, QWidget *parent)
    : Section(parent)
    , m_ledger(ledger)
    , m_days(new OptionRow(OptionRow::Choice::Several, OptionRow::Keys::None))
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_validFrom(new DateField)
{
    layOut();
    connect(m_days, &OptionRow::chosenChanged, this, &ScheduleSection::save);
    for (QLineEdit *field : {m_from, m_to})
        connect(field, &QLineEdit::editingFinished, this, &ScheduleSection::save);
}

QString ScheduleSection::title() const
{
    //: vi: Lịch hỗ trợ
    return tr("Sessions of the week");
}

QString ScheduleSection::iconName() const
{
    return u"roster"_s;
}

void ScheduleSection::layOut()
{
    //: vi: T2 · T3 · T4 · T5 · T6 · T7 · CN
    m_days->setOptions(tr("Mon · Tue · Wed · Thu · Fri · Sat · Sun").split(u" · "_s));
    //: vi: Ngày hỗ trợ trong tuần
    m_daysField = new FormField(tr("Days of the week"), m_days);
    //: vi: bấm để chọn hoặc bỏ
    m_daysField->setHint(tr("press to choose or leave out"));
    //: vi: Từ
    m_fromField = new FormField(tr("From"), m_from);
    //: vi: Đến
    m_toField = new FormField(tr("To"), m_to);
    //: vi: Áp dụng từ ngày
    auto *validField = new FormField(tr("Holds from the day"), m_validFrom);
    //: vi: các tuần trước giữ lịch cũ
    validField->setHint(tr("earlier weeks keep their own"));
    auto *grid = new FormGrid;
    grid->add(m_daysField, 12);
    grid->add(m_fromField, 3, 6);
    grid->add(m_toField, 3, 6);
    grid->add(validField, 6);
    auto *card = new Card;
    card->setTitle(title());
    card->add(grid);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, Spaces::none());
    column->addWidget(card);
    column->addStretch();
}

void ScheduleSection::refresh()
{
    const auto schedule = scheduleOn(m_ledger.database(), m_ledger.today());
    if (!schedule)
        return Q_EMIT failed(schedule.error());
    QList<int> chosen;
    for (const ScheduleSlot &time : schedule->slotList())
        chosen << time.weekday - 1;
    m_days->setChosenAll(chosen);
    if (!schedule->slotList().isEmpty()) {
        m_from->setText(schedule->slotList().constFirst().from.toString(u"HH:mm"_s));
        m_to->setText(schedule->slotList().constFirst().to.toString(u"HH:mm"_s));
    }
    m_validFrom->setDay(m_ledger.today());
    setEnabled(!m_ledger.isReadOnly());
}

void ScheduleSection::save()
{
    const QTime from = timeIn(m_from);
    const QTime to = timeIn(m_to);
    m_fromField->clearMessage();
    m_toField->clearMessage();
    if (!from.isValid())
        //: vi: Giờ ghi như 13:30.
        return m_fromField->setRefusal(tr("Hours are written like 13:30."));
    if (!to.isValid() || to <= from)
        //: vi: Giờ ghi như 17:00, sau giờ bắt đầu.
        return m_toField->setRefusal(tr("Hours are written like 17:00, after the beginning."));
    const auto now = scheduleOn(m_ledger.database(), m_ledger.today());
    if (!now)
        return Q_EMIT failed(now.error());
    // Days with several sessions keep all but the first as they are; the form shows the first one.
    QList<ScheduleSlot> times;
    for (int weekday = 1; weekday <= kDaysOfWeek; ++weekday) {
        if (!m_days->chosenAll().contains(weekday - 1))
            continue;
        times << ScheduleSlot{weekday, from, to};
        bool first = true;
        for (const ScheduleSlot &time : now->slotList()) {
            if (time.weekday == weekday && !std::exchange(first, false))
                times << time;
        }
    }
    const Schedule schedule(times);
    if (schedule == *now)
        return;
    const auto kept = changeSchedule(m_ledger.database(), schedule, m_validFrom->day().value_or(m_ledger.today()),
                                     m_ledger.stamp());
    if (!kept)
        return Q_EMIT failed(kept.error());
    Q_EMIT saved();
}

} // namespace somotcua
