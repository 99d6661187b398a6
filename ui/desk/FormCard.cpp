#include "desk/FormCard.h"

#include "common/Button.h"
#include "common/HintLine.h"
#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "common/SidePanel.h"
#include "desk/AssistForm.h"
#include "desk/FormScroll.h"
#include "desk/PersonQuestion.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

FormCard::FormCard(AssistForm *form, QWidget *parent)
    : FormSheet(parent)
    , m_form(form)
    , m_question(new MessageBar(this))
    , m_personQuestion(new PersonQuestion(this))
{
    auto *paper = new QWidget(this);
    m_paper = new QVBoxLayout(paper);
    m_paper->addWidget(form);
    m_strip = makeStrip();
    m_scroll = new FormScroll(paper, this);
    m_foot = makeFoot();
    connect(form, &AssistForm::edited, m_scroll, [this] { m_scroll->attend(nullptr); });
    connect(form, &AssistForm::changedByKey, m_scroll, &FormScroll::attend);

    connect(m_personQuestion, &PersonQuestion::roomWanted, this, [this](bool wanted) {
        m_scroll->setHidden(wanted);
        m_roomGiven = wanted;
        arrange();
    });
    connect(m_personQuestion, &PersonQuestion::asking, this, [this](bool asks) {
        // One at a time, where there is room for one; what is said from now on is said.
        m_message->setVisible(!m_message->isEmpty() && !(asks && m_width == Width::Narrow));
        arrange();
    });
    m_questionRow = new QVBoxLayout;
    m_questionRow->addWidget(m_personQuestion);
    m_questionRow->addWidget(m_question);

    add(m_strip);
    add(m_scroll, 1);
    this->column()->addLayout(m_questionRow);
    add(m_foot);
    arrange();
}

QWidget *FormCard::makeStrip()
{
    auto *strip = new QWidget(this);
    strip->setObjectName(u"strip"_s);
    strip->setBackgroundRole(QPalette::AlternateBase);
    strip->setAutoFillBackground(true);
    m_icon = new IconLabel(u"person"_s, 1.375, Tone::Ink, strip);
    m_who = plainLabel({}, strip);
    setTypeRole(m_who, TypeRole::Label);
    m_what = plainLabel({}, strip);
    setTone(m_what, Tone::Soft);
    // Long names are cut at the edge rather than widening the form.
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *subject = new QHBoxLayout;
    subject->addWidget(m_icon);
    subject->addWidget(m_who);
    subject->addWidget(m_what, 1);
    setSpaces(subject, {.between = 0.5});

    m_stripButtons = new QWidget(strip);
    //: Takes a recorded assist back, so that it counts nowhere. vi: Rút lại lượt này
    m_takeBack = new Button(Button::Kind::Destructive, tr("Take this assist back"), m_stripButtons);
    //: What taking back does. vi: Lượt rút lại không còn được tính, vết ghi vẫn còn, hoàn tác được.
    m_takeBack->setToolTip(plainToolTip(tr("It then counts nowhere, stays in the history, and can be undone.")));
    m_takeBack->setAccessibleDescription(tr("It then counts nowhere, stays in the history, and can be undone."));
    m_person = new Button(Button::Kind::Quiet, {}, m_stripButtons);
    m_person->setIconName(u"people"_s);
    auto *buttons = new QHBoxLayout(m_stripButtons);
    buttons->addStretch(1);
    buttons->addWidget(m_person);
    buttons->addWidget(m_takeBack);
    setSpaces(buttons, {.between = 0.5});
    connect(m_takeBack, &QPushButton::clicked, this, &FormCard::takeBackWanted);
    connect(m_person, &QPushButton::clicked, this, &FormCard::personWanted);

    m_takeBackHint = new HintLine(HintLine::Lines::Many, strip);
    m_takeBackHint->setText(tr("It then counts nowhere, stays in the history, and can be undone."), {}, Tone::Soft);

    m_stripRows = new QBoxLayout(QBoxLayout::LeftToRight);
    m_stripRows->addLayout(subject);
    m_stripActions = new QHBoxLayout;
    m_stripActions->addWidget(m_stripButtons);
    setSpaces(m_stripActions, {.between = 0.75});
    m_stripRows->addLayout(m_stripActions, 1);
    setSpaces(m_stripRows, {.between = 0.75});
    m_stripSides = new QVBoxLayout;
    m_stripSides->addLayout(m_stripRows);
    auto *column = new QVBoxLayout(strip);
    column->addLayout(m_stripSides);
    column->addWidget(ruleLine(strip));
    setSpaces(column, Spaces::none());
    m_person->hide();
    return strip;
}

QWidget *FormCard::makeFoot()
{
    auto *foot = new QWidget(this);
    m_message = new MessageBar(foot, MessageBar::Frame::Quiet);
    auto *buttons = new QWidget(foot);
    //: Empties the form. vi: Xóa phiếu
    m_clear = new Button(Button::Kind::Secondary, tr("Clear the form"), buttons);
    m_clear->setKey(Qt::Key_Escape);
    //: vi: Lưu
    m_save = new Button(Button::Kind::Primary, tr("Save"), buttons);
    m_save->setIconName(u"save"_s);
    m_save->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    auto *row = new QHBoxLayout(buttons);
    row->addStretch(1);
    row->addWidget(m_clear);
    row->addWidget(m_save);
    setSpaces(row, {.between = 0.75});
    m_form->setLastStop(m_save);

    m_footRows = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_footRows->addWidget(m_message, 1);
    m_footRows->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &FormCard::saveWanted);
    connect(m_clear, &QPushButton::clicked, this, &FormCard::escape);
    return foot;
}

// One step back: out of the time of the help, back from the guide or the list, and only then is anything cleared.
void FormCard::escape()
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && !isAncestorOf(focused))
        Q_EMIT backWanted();
    else if (!m_form->leaveTimes())
        Q_EMIT clearWanted();
}

void FormCard::setRoom(Width width, Height height)
{
    m_width = width;
    m_low = height == Height::Low;
    arrange();
}

void FormCard::arrange()
{
    const bool narrow = m_width == Width::Narrow;
    const bool corrects = m_purpose == Purpose::Correct;
    const bool asks = narrow && m_personQuestion->asked().has_value();
    m_strip->setVisible(((narrow && !m_low) || (corrects && !(asks && m_low))) && !m_roomGiven);
    // Beside the list every unit of width counts: two options must stand in a row.
    const double side = narrow ? 0.875 : 1.25;
    setSpaces(m_paper, {.between = 0, .left = side, .top = 0.5, .right = side, .bottom = 0.25});
    setSpaces(m_questionRow,
              {.between = 0, .left = side, .top = m_roomGiven ? 0.375 : 0, .right = side, .bottom = 0.25});
    setSpaces(m_stripSides, {.between = 0, .left = side, .top = 0.25, .right = side, .bottom = 0.25});
    m_stripButtons->setVisible(corrects && !asks);
    // Beside the list there is no room for the sentence and two buttons; the button's description still says it.
    m_takeBackHint->setVisible(corrects && !asks && (!narrow || m_person->text().isEmpty()));
    // Between the name and two buttons it would become a column of single words: then it has a line of its own.
    m_stripActions->removeWidget(m_takeBackHint);
    m_stripSides->removeWidget(m_takeBackHint);
    if (m_person->text().isEmpty())
        m_stripActions->insertWidget(0, m_takeBackHint, 1, Qt::AlignVCenter);
    else
        m_stripSides->addWidget(m_takeBackHint);
    m_stripRows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_footRows->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const double foot = narrow ? 0.375 : 0;
    setSpaces(
        m_footRows,
        {.between = narrow ? 0.25 : 0.75, .left = side, .top = asks ? 0 : foot, .right = side, .bottom = foot + 0.375});
    //: The key's box is in the button. vi: Lưu sửa
    m_save->setText(corrects ? tr("Save correction") : tr("Save"));
    //: Leaves the correction without saving it. vi: Bỏ sửa
    m_clear->setText(corrects ? tr("Leave as it was") : tr("Clear the form"));
    tellSubject();
}

void FormCard::setSubject(const QString &person, const QString &procedure)
{
    m_personName = person;
    m_procedureName = procedure;
    tellSubject();
}

void FormCard::tellSubject()
{
    const bool corrects = m_purpose == Purpose::Correct;
    m_icon->setMeaning(corrects ? u"edit"_s : u"person"_s, corrects ? Tone::Accent : Tone::Ink);
    if (corrects)
        //: Above the form; %1 is the time of the entry, %2 the person. vi: Sửa lượt %1: %2
        m_who->setText(tr("Correcting the assist of %1: %2").arg(m_time, m_personName));
    else
        //: Above the empty form. vi: Phiếu mới
        m_who->setText(m_personName.isEmpty() ? tr("New entry") : m_personName);
    m_what->setText(corrects ? QString() : m_procedureName);
    m_what->setVisible(!corrects);
}

void FormCard::setPurpose(Purpose purpose, const QString &time)
{
    m_purpose = purpose;
    m_time = time;
    arrange();
}

void FormCard::setPersonAction(const QString &text)
{
    m_person->setText(text);
    m_person->setVisible(!text.isEmpty());
    if (m_takeBackHint != nullptr)
        arrange();
}

void FormCard::setLocked(const QString &sentence)
{
    m_form->setEnabled(false);
    m_clear->hide();
    m_save->hide();
    m_message->say(MessageBar::Kind::Warning, sentence);
}

void FormCard::changeEvent(QEvent *event)
{
    FormSheet::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_scroll != nullptr)
        m_scroll->updateGeometry();
}

} // namespace somotcua
