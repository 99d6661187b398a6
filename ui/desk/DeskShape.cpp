// The part of DeskPage that says where its parts stand (look.md §4).
#include "common/Look.h"
#include "desk/AssistForm.h"
#include "desk/DeskHead.h"
#include "desk/DeskPage.h"
#include "desk/EntryDesk.h"
#include "desk/FormCard.h"
#include "desk/guide/GuideCard.h"
#include "desk/ListCard.h"
#include "desk/SessionDesk.h"
#include "desk/SessionPanel.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QShortcut>

#include <algorithm>

namespace somotcua {

namespace {

// In units: below these the form no longer stands over the list with the guide at their right, or beside them.
constexpr int kOverWidth = 76;
constexpr int kOverHeight = 38;
constexpr int kBesideWidth = 44;
constexpr int kLowHeight = 20; // below it every line counts

} // namespace

void DeskPage::chooseShape()
{
    const double unit = lookOf(this).metrics.unit();
    const double wide = width() / unit;
    // Not the page itself: the more it holds the higher it is, and must scroll.
    const int room = parentWidget() != nullptr ? std::min(height(), parentWidget()->height()) : height();
    const double high = room / unit;
    const Shape shape = wide >= kOverWidth && high >= kOverHeight ? Shape::Over
        : wide >= kBesideWidth                                    ? Shape::Beside
                                                                  : Shape::Tabs;
    const bool low = high < kLowHeight;
    if (shape == m_shape && low == m_low)
        return;
    m_shape = shape;
    m_low = low;
    arrange();
}

void DeskPage::arrange()
{
    const bool over = m_shape == Shape::Over;
    const bool tabs = m_shape == Shape::Tabs;
    const bool asks = m_sessions != nullptr && m_sessions->isAsking();
    const auto front = tabs ? m_head->tab() : DeskHead::Tab::Form;
    m_head->setShape(over ? DeskHead::Shape::Wide : tabs ? DeskHead::Shape::Tabs : DeskHead::Shape::Beside);
    m_list->setShape(over ? ListCard::Shape::Wide : tabs ? ListCard::Shape::Whole : ListCard::Shape::Beside);
    m_guide->setTabsShown(m_shape == Shape::Beside);
    m_panel->setMessageAbove(m_low);
    m_formCard->setRoom(over ? FormCard::Width::Wide : FormCard::Width::Narrow,
                        m_low ? FormCard::Height::Low : FormCard::Height::Usual);

    // Over: the form over the list, the guide at the right of both. Else two columns, or one part alone.
    for (QWidget *part : std::initializer_list<QWidget *>{m_panel, m_formCard, m_list, m_guide})
        m_body->removeWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *>{m_panel, m_formCard})
        m_body->addWidget(part, 0, 0);
    m_body->addWidget(m_list, over ? 1 : 0, over || tabs ? 0 : 1);
    m_body->addWidget(m_guide, 0, tabs ? 0 : 1, over ? 2 : 1, 1);
    m_body->setRowStretch(0, over ? 0 : 1);
    m_body->setRowStretch(1, over ? 1 : 0);
    // Beside the form the list has three parts of eight; over it the guide has its own width.
    m_body->setColumnStretch(0, over ? 1 : 5);
    m_body->setColumnStretch(1, over || tabs ? 0 : 3);
    m_guide->setSizePolicy(over ? QSizePolicy::Fixed : QSizePolicy::Ignored, QSizePolicy::Expanding);

    const bool guide = over ? !asks : tabs ? front == DeskHead::Tab::Guide : m_guideInFront && !asks;
    // An empty list would take the room that the question for the session needs, and so would any under a paper sheet.
    const bool hasList = !asks || (m_list->model().rowCount() > 0 && m_paperBar->isHidden());
    const bool list = over ? hasList : tabs ? front == DeskHead::Tab::List : !guide;
    const bool form = !tabs || front == DeskHead::Tab::Form;
    m_panel->setVisible(asks && form);
    m_formCard->setVisible(!asks && form);
    m_list->setVisible(list);
    m_guide->setVisible(guide);
    m_printKey->setEnabled(!guide); // else the button has the key
}

void DeskPage::showGuide()
{
    if (m_guide->isAncestorOf(QApplication::focusWidget())) {
        leaveGuide();
        return;
    }
    if (m_sessions->isAsking())
        return;
    m_beforeGuide = QApplication::focusWidget();
    m_guideInFront = true;
    if (m_shape == Shape::Tabs)
        m_head->setTab(DeskHead::Tab::Guide);
    arrange();
    m_guide->focusInside();
}

void DeskPage::leaveGuide()
{
    m_guideInFront = false;
    if (m_shape == Shape::Tabs)
        m_head->setTab(DeskHead::Tab::Form);
    arrange();
    QWidget *before = m_beforeGuide.data();
    if (before != nullptr && before->isVisible() && isAncestorOf(before))
        before->setFocus(Qt::OtherFocusReason);
    else
        focusForm();
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    chooseShape();
}

void DeskPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        chooseShape();
}

} // namespace somotcua
