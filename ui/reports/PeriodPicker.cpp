#include "reports/PeriodPicker.h"

#include "common/Button.h"
#include "common/DateField.h"
#include "common/FlowLayout.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "text/LenientDate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// "23–29/09/2024": the first day only as far as it differs.
QString shownDays(const Period &period)
{
    const QString last = shownDay(period.last());
    if (period.first().year() != period.last().year())
        return shownDay(period.first()) + u'–' + last;
    if (period.first().month() != period.last().month())
        return period.first().toString(u"dd/MM"_s) + u'–' + last;
    return period.first().toString(u"dd"_s) + u'–' + last;
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_period(Period::weekOf(QDate(2024, 1, 1)))
    , m_kind(new QComboBox)
    //: vi: Kỳ 15–14
    , m_official(new QCheckBox(tr("15th–14th")))
    //: vi: Kỳ trước
    , m_before(new Button(Button::Kind::Secondary, tr("The period before")))
    , m_words(plainLabel({}))
    //: vi: Kỳ sau
    , m_after(new Button(Button::Kind::Secondary, tr("The period after")))
    , m_stepper(new QWidget)
    , m_freeDays(new QWidget)
    , m_first(new DateField)
    , m_last(new DateField)
{
    layOut();
    connectParts();
    tell();
}

void PeriodPicker::layOut()
{
    //: vi: Tuần
    m_kind->addItem(tr("Week"), int(PeriodKind::Week));
    //: vi: Tháng
    m_kind->addItem(tr("Month"), int(PeriodKind::Month));
    //: vi: Quý
    m_kind->addItem(tr("Quarter"), int(PeriodKind::Quarter));
    //: vi: Sáu tháng
    m_kind->addItem(tr("Half a year"), int(PeriodKind::Half));
    //: vi: Năm
    m_kind->addItem(tr("Year"), int(PeriodKind::Year));
    //: vi: Tự chọn ngày
    m_kind->addItem(tr("Free days"), int(PeriodKind::Free));
    //: vi: Loại kỳ
    m_kind->setAccessibleName(tr("Kind of period"));
    m_before->setIconName(u"previous"_s);
    m_before->setIconOnly(true);
    m_after->setIconName(u"next"_s);
    m_after->setIconOnly(true);
    m_before->setKey(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_after->setKey(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_before->setKeyShown(false);
    m_after->setKeyShown(false);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(u"Tuần 39  23/09–29/09/2024"_s));
    //: vi: Từ ngày
    m_first->setAccessibleName(tr("From the day"));
    //: vi: Đến ngày
    m_last->setAccessibleName(tr("To the day"));

    auto *stepper = new QHBoxLayout(m_stepper);
    setSpaces(stepper, {.between = 0.75});
    stepper->addWidget(m_before);
    stepper->addWidget(m_words, 1);
    stepper->addWidget(m_after);
    auto *days = new QHBoxLayout(m_freeDays);
    setSpaces(days, {.between = 0.25});
    days->addWidget(m_first);
    days->addWidget(m_last);
    auto *row = new FlowLayout(this);
    setSpaces(row, {.between = 0.5});
    row->addWidget(m_kind);
    row->addWidget(m_stepper);
    row->addWidget(m_freeDays);
    row->addWidget(m_official);
}

void PeriodPicker::connectParts()
{
    connect(m_kind, &QComboBox::activated, this, &PeriodPicker::chooseKind);
    for (int index = 0; index < m_kind->count(); ++index) {
        auto *shortcut
            = new QShortcut(QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + index))), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] {
            m_kind->setCurrentIndex(index);
            chooseKind();
        });
    }
    connect(m_official, &QCheckBox::clicked, this, &PeriodPicker::chooseKind);
    connect(m_before, &Button::clicked, this, [this] { take(m_period.before()); });
    connect(m_after, &Button::clicked, this, [this] { take(m_period.after()); });
    connect(m_first, &QLineEdit::returnPressed, m_last, [this] { m_last->setFocus(Qt::TabFocusReason); });
    connect(m_first, &DateField::dayChanged, this, &PeriodPicker::readFreeDays);
    connect(m_last, &DateField::dayChanged, this, &PeriodPicker::readFreeDays);
}

PeriodKind PeriodPicker::kind() const
{
    return PeriodKind(m_kind->currentData().toInt());
}

PeriodCut PeriodPicker::cut() const
{
    return m_official->isChecked() && kind() != PeriodKind::Week ? PeriodCut::Official : PeriodCut::Calendar;
}

void PeriodPicker::setPeriod(const Period &period)
{
    m_period = period;
    m_kind->setCurrentIndex(m_kind->findData(int(period.kind())));
    m_official->setChecked(period.cut() == PeriodCut::Official);
    tell();
}

void PeriodPicker::chooseKind()
{
    if (kind() == PeriodKind::Free) {
        m_first->setDay(m_period.first());
        m_last->setDay(m_period.last());
        tell();
        m_first->setFocus();
        return;
    }
    take(Period::containing(kind(), m_period.last(), cut()));
}

void PeriodPicker::readFreeDays()
{
    const auto period = Period::between(m_first->day().value_or(QDate()), m_last->day().value_or(QDate()));
    if (period)
        take(*period);
}

void PeriodPicker::take(const Period &period)
{
    const bool same = period == m_period;
    m_period = period;
    tell();
    if (!same)
        Q_EMIT periodChanged(period);
}

void PeriodPicker::tell()
{
    const bool free = kind() == PeriodKind::Free;
    m_stepper->setVisible(!free);
    m_freeDays->setVisible(free);
    m_official->setVisible(!free && kind() != PeriodKind::Week);
    m_words->setText(wordsOf(m_period));
}

QString PeriodPicker::wordsOf(const Period &period)
{
    const QDate last = period.last();
    QString name;
    switch (period.kind()) {
    case PeriodKind::Week:
        //: vi: Tuần %1
        name = tr("Week %1").arg(last.weekNumber());
        break;
    case PeriodKind::Month:
        //: vi: Tháng %1/%2
        name = tr("Month %1/%2").arg(last.month()).arg(last.year());
        break;
    case PeriodKind::Quarter:
        //: vi: Quý %1/%2
        name = tr("Quarter %1/%2").arg((last.month() + 2) / 3).arg(last.year());
        break;
    case PeriodKind::Half:
        //: vi: 6 tháng đầu năm %1
        name = last.month() <= 6 ? tr("First half of %1").arg(last.year())
                                 //: vi: 6 tháng cuối năm %1
                                 : tr("Second half of %1").arg(last.year());
        break;
    case PeriodKind::Year:
        //: vi: Năm %1
        name = tr("Year %1").arg(last.year());
        break;
    case PeriodKind::Free:
        break;
    }
    return name.isEmpty() ? shownDays(period) : name + u"  "_s + shownDays(period);
}

} // namespace somotcua
