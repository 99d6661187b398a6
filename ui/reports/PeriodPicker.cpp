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
#include <QEvent>
#include <QLabel>
#include <QShortcut>

#include <algorithm>

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

PeriodPicker::PeriodPicker(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_period(Period::weekOf(m_today()))
    , m_kind(new QComboBox)
    , m_official(new QCheckBox)
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
    //: vi: Từ ngày
    m_first->setAccessibleName(tr("From the day"));
    //: vi: Đến ngày
    m_last->setAccessibleName(tr("To the day"));

    auto *stepper = new QHBoxLayout(m_stepper);
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
    take(Period::containing(kind(), std::clamp(m_today(), m_period.first(), m_period.last()), cut()));
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

void PeriodPicker::setBrief(bool brief)
{
    if (m_brief == brief)
        return;
    m_brief = brief;
    tell();
}

void PeriodPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        tell();
}

void PeriodPicker::tell()
{
    const bool free = kind() == PeriodKind::Free;
    m_stepper->setVisible(!free);
    m_freeDays->setVisible(free);
    m_official->setVisible(!free && kind() != PeriodKind::Week);
    const QString whole = wordsOf(m_period);
    const QString words = shownWords(m_period);
    m_words->setText(words);
    m_words->setAccessibleName(whole.simplified());
    m_words->setToolTip(words == whole ? QString() : plainToolTip(whole.simplified()));
    // As wide as the widest of its kind, so that the arrows stay under the hand.
    static const QDate widestDay(2024, 10, 31); // in a month of two digits, in a week of two months
    const QString widest = shownWords(Period::containing(m_period.kind(), widestDay, m_period.cut()));
    const QFontMetrics measure(m_words->fontMetrics());
    setSpaces(m_stepper->layout(), {.between = m_brief ? 0.25 : 0.75});
    const int day = measure.horizontalAdvance(u"00/00/0000"_s) + 2 * lookOf(this).metrics.padding();
    for (DateField *field : {m_first, m_last})
        field->setMaximumWidth(m_brief ? day : QWIDGETSIZE_MAX);
    m_words->setMinimumWidth(std::max(measure.horizontalAdvance(words), measure.horizontalAdvance(widest)));
    //: vi: Kỳ 15–14
    const QString official = tr("15th–14th");
    m_official->setAccessibleName(official);
    //: Months and years from the 15th to the 14th, where there is little room. vi: 15–14
    m_official->setText(m_brief ? tr("15–14") : official);
}

QString PeriodPicker::shownWords(const Period &period) const
{
    const QDate last = period.last();
    if (!m_brief)
        return wordsOf(period);
    switch (period.kind()) {
    case PeriodKind::Week:
    case PeriodKind::Free:
        return shownDays(period);
    case PeriodKind::Month:
        return last.toString(u"M/yyyy"_s);
    case PeriodKind::Quarter:
        return nameOf(period);
    case PeriodKind::Half:
        //: Behind the words "Half a year"; %1 is a year. vi: đầu năm %1
        return last.month() <= 6 ? tr("first of %1").arg(last.year())
                                 //: Behind the words "Half a year"; %1 is a year. vi: cuối năm %1
                                 : tr("second of %1").arg(last.year());
    case PeriodKind::Year:
        return QString::number(last.year());
    }
    Q_UNREACHABLE();
}

QString PeriodPicker::nameOf(const Period &period)
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
    return name;
}

QString PeriodPicker::wordsOf(const Period &period)
{
    const QString name = nameOf(period);
    return name.isEmpty() ? shownDays(period) : name + u"  "_s + shownDays(period);
}

} // namespace somotcua
