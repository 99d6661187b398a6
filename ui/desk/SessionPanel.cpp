#include "desk/SessionPanel.h"

#include "common/Button.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/HintLine.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "common/PlainText.h"
#include "desk/FieldKeys.h"
#include "desk/FormScroll.h"
#include "desk/SessionWords.h"
#include "text/Fold.h"
#include "text/LenientDate.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr std::array kShifts = {Shift::Morning, Shift::Afternoon, Shift::Evening};

bool activeOn(const Volunteer &volunteer, QDate day)
{
    return (!volunteer.activeFrom || *volunteer.activeFrom <= day)
        && (!volunteer.activeTo || day <= *volunteer.activeTo);
}

} // namespace

SessionPanel::SessionPanel(QWidget *parent)
    : FormSheet(parent)
    , m_title(plainParagraph({}, this))
    , m_about(new HintLine(HintLine::Lines::Many, this))
    , m_grid(new FormGrid(this))
    , m_day(new DateField(this))
    , m_shift(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None, this))
    , m_duty(new OptionRow(OptionRow::Choice::Several, OptionRow::Keys::None, this))
    , m_newName(new QLineEdit(this))
    , m_sheet(new QLineEdit(this))
    , m_message(new MessageBar(this, MessageBar::Frame::Quiet))
    //: Prints numbered blank sheets for days without power. vi: In tờ ghi tay…
    , m_print(new Button(Button::Kind::Quiet, tr("Print paper sheets…"), this))
    //: Goes back to the form. vi: Quay lại phiếu
    , m_leave(new Button(Button::Kind::Secondary, tr("Back to the form"), this))
    , m_confirm(new Button(Button::Kind::Primary, {}, this))
    , m_keys(new FieldKeys(this))
{
    layOut();
    connect(m_day, &DateField::dayChanged, this, &SessionPanel::wantSession);
    connect(m_shift, &OptionRow::chosenChanged, this, &SessionPanel::wantSession);
    connect(m_duty, &OptionRow::chosenChanged, this, [this] { m_dutyField->clearMessage(); });
    connect(m_newName, &QLineEdit::returnPressed, this, &SessionPanel::nameEntered);
    connect(m_newName, &QLineEdit::textEdited, this, [this] { m_dutyField->clearMessage(); });
    connect(m_confirm, &QPushButton::clicked, this, &SessionPanel::confirmed);
    connect(m_leave, &QPushButton::clicked, this, &SessionPanel::left);
    connect(m_print, &QPushButton::clicked, this, &SessionPanel::sheetsWanted);
    connect(m_sheet, &QLineEdit::textEdited, this, [this] { m_sheetField->clearMessage(); });
}

void SessionPanel::layOut()
{
    setTypeRole(m_title, TypeRole::Section);
    QStringList shifts;
    for (const Shift shift : kShifts)
        shifts << shiftLabel(shift);
    m_shift->setOptions(shifts);
    //: vi: Ngày
    m_dayField = new FormField(tr("Day"), m_day, m_grid);
    //: vi: Buổi
    auto *shiftField = new FormField(tr("Shift"), m_shift, m_grid);
    //: The people of a session. vi: Người trực
    m_dutyField = new FormField(tr("On duty"), m_duty, m_grid);
    //: A field for the name of a volunteer who is not in the list. vi: Thêm người trực
    m_newField = new FormField(tr("Add somebody"), m_newName, m_grid);
    //: Inside an empty field. vi: gõ họ và tên rồi bấm Enter
    m_newName->setPlaceholderText(tr("type the name, then Enter"));
    //: The number of the sheet of paper whose rows are entered. vi: Tờ ghi tay số
    m_sheetField = new FormField(tr("Paper sheet number"), m_sheet, m_grid);
    //: Inside an empty field. vi: Không bắt buộc
    m_sheet->setPlaceholderText(tr("Optional"));
    // Who is ticked is what must be seen at once, even with the largest type.
    m_grid->add(m_dutyField, 12, 12);
    m_grid->add(m_dayField, 3, 5);
    m_grid->add(shiftField, 4, 7);
    m_grid->add(m_newField, 5, 12);
    m_grid->add(m_sheetField, 3, 12);
    m_grid->setFieldVisible(m_sheetField, false);

    m_confirm->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    m_leave->setKey(Qt::Key_Escape);
    m_keys->add({m_day});
    QList<QWidget *> boxes;
    for (int index = 0; index < m_shift->count(); ++index)
        boxes << m_shift->box(index);
    m_keys->add(boxes);
    m_keys->add({m_newName});
    m_keys->add({m_sheet});
    m_keys->add({m_confirm});
    m_newName->removeEventFilter(m_keys); // Enter there adds a name first

    auto *paper = new QWidget(this);
    auto *column = new QVBoxLayout(paper);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_grid);
    column->addStretch(1);
    setSpaces(column, {.between = 0.5, .left = 1.25, .top = 0.75, .right = 1.25, .bottom = 0.5});
    auto *foot = new QHBoxLayout;
    m_print->setIconName(u"print"_s);
    foot->addWidget(m_print);
    foot->addStretch();
    foot->addWidget(m_leave);
    foot->addWidget(m_confirm);
    setSpaces(foot, {.between = 0.75, .left = 1.25, .top = 0.25, .right = 1.25, .bottom = 0.75});
    add(new FormScroll(paper, this), 1);
    m_said = new QHBoxLayout; // a line of its own: beside the buttons there is no room for it with large type
    m_said->addWidget(m_message);
    setSpaces(m_said, {.left = 1.25, .right = 1.25});
    this->column()->addLayout(m_said);
    this->column()->addLayout(foot);
}

void SessionPanel::setMessageAbove(bool above)
{
    column()->removeItem(m_said);
    column()->insertLayout(above ? 0 : 1, m_said);
}

void SessionPanel::ask(const DeskSession &session, const QList<Volunteer> &volunteers, const QStringList &ticked,
                       QDate today, Reason reason)
{
    if (m_day->day() != session.session.day)
        m_day->setDay(session.session.day);
    m_dayField->clearMessage();
    m_dutyField->clearMessage();
    m_shift->setChosen(int(session.session.shift));
    m_leave->setVisible(reason == Reason::Change);
    m_names.clear();
    for (const Volunteer &volunteer : volunteers) {
        if (activeOn(volunteer, session.session.day) || ticked.contains(volunteer.name))
            m_names << volunteer.name;
    }
    showVolunteers(ticked);
    say(session, today);
}

void SessionPanel::showVolunteers(const QStringList &ticked)
{
    // Boxes are made anew only when they must be: one of them may have the focus.
    QStringList shown;
    for (int index = 0; index < m_duty->count(); ++index)
        shown << m_duty->box(index)->text();
    if (shown != m_names)
        m_duty->setOptions(m_names);
    QList<int> chosen;
    for (const QString &name : ticked) {
        if (const auto place = m_names.indexOf(name); place >= 0)
            chosen << int(place);
    }
    m_duty->setChosenAll(chosen);
    orderTabs();
    m_grid->setFieldVisible(m_dutyField, !m_names.isEmpty());
}

// As the eye reads; left alone, boxes that are made late come last.
void SessionPanel::orderTabs()
{
    QList<QWidget *> stops;
    for (const OptionRow *row : {m_duty, m_shift}) {
        if (row == m_shift)
            stops << m_day;
        for (int index = 0; index < row->count(); ++index)
            stops << row->box(index);
    }
    stops << m_newName << m_sheet << m_print << m_leave << m_confirm;
    for (qsizetype place = 1; place < stops.size(); ++place)
        setTabOrder(stops.at(place - 1), stops.at(place));
}

void SessionPanel::focusLikeliest()
{
    if (m_names.isEmpty())
        m_newName->setFocus(Qt::OtherFocusReason);
    else if (m_duty->chosenAll().isEmpty())
        m_duty->setFocus(Qt::OtherFocusReason);
    else
        m_confirm->setFocus(Qt::OtherFocusReason);
}

QStringList SessionPanel::onDuty() const
{
    QStringList names;
    for (const int place : m_duty->chosenAll())
        names << m_names.value(place);
    return names;
}

QString SessionPanel::newName() const
{
    return tidy(m_newName->text());
}

void SessionPanel::addVolunteer(const Volunteer &volunteer)
{
    QStringList ticked = onDuty();
    if (!m_names.contains(volunteer.name))
        m_names << volunteer.name;
    if (!ticked.contains(volunteer.name))
        ticked << volunteer.name;
    m_newName->clear();
    showVolunteers(ticked);
}

void SessionPanel::refuseDay(const QString &sentence)
{
    m_dayField->setRefusal(sentence);
    m_day->setFocus(Qt::OtherFocusReason);
}

QString SessionPanel::sheetNumber() const
{
    return m_sheet->isVisibleTo(this) ? tidy(m_sheet->text()) : QString();
}

void SessionPanel::setSheetNumber(const QString &number)
{
    m_sheet->setText(number);
    m_sheetField->clearMessage();
}

void SessionPanel::refuseSheet(const QString &sentence)
{
    m_sheetField->setRefusal(sentence);
    m_sheet->setFocus(Qt::OtherFocusReason);
}

void SessionPanel::refuseDuty(const QString &sentence)
{
    m_grid->setFieldVisible(m_dutyField, true);
    m_dutyField->setRefusal(sentence);
    (m_names.isEmpty() ? static_cast<QWidget *>(m_newName) : m_duty)->setFocus(Qt::OtherFocusReason);
}

void SessionPanel::wantSession()
{
    const auto day = m_day->day();
    if (!day)
        return;
    Q_EMIT sessionWanted(*day, kShifts.at(std::size_t(std::max(0, m_shift->chosen()))));
}

void SessionPanel::nameEntered()
{
    if (newName().isEmpty())
        m_confirm->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT volunteerWanted(newName());
}

} // namespace somotcua
