#include "followup/ActionBar.h"

#include "common/Button.h"
#include "common/ElidedLabel.h"
#include "common/Look.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kFewFrom = 2.0;
constexpr int kFew = 2;
/// The words of what is chosen keep at least so much.
constexpr double kWordUnits = 9;

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_chosen(new ElidedLabel({}, this))
    , m_row(new QHBoxLayout(this))
    //: vi: Việc khác
    , m_more(new Button(Button::Kind::Secondary, tr("More actions"), this))
{
    setTypeRole(m_chosen, TypeRole::Label);
    m_more->setIconName(u"more"_s);
    m_more->setIconOnly(true);
    setSpaces(m_row, {.between = 0.5});
    m_row->addWidget(m_chosen, 1);
    m_row->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &ActionBar::openMore);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ActionBar::add(Button *button)
{
    m_buttons << button;
    m_row->insertWidget(m_row->count() - 1, button);
    fit();
}

void ActionBar::setChosen(const QString &words)
{
    m_chosen->setText(words);
    m_chosen->setAccessibleName(words);
}

QWidget *ActionBar::placeOf(Button *button) const
{
    return button->isVisible() ? button : static_cast<QWidget *>(m_more);
}

QSize ActionBar::minimumSizeHint() const
{
    return {lookOf(this).metrics.of(kWordUnits), lookOf(this).metrics.target()};
}

void ActionBar::fit()
{
    const Metrics &measure = lookOf(this).metrics;
    const int gap = measure.of(0.5);
    int whole = measure.of(kWordUnits);
    for (const Button *button : std::as_const(m_buttons))
        whole += button->sizeHint().width() + gap;
    const bool few = measure.typeFactor() >= kFewFrom;
    const bool all = !few && whole <= width();
    int room = width() - measure.of(kWordUnits) - (all ? 0 : m_more->sizeHint().width() + gap);
    int shown = 0;
    bool fits = true;
    for (Button *button : std::as_const(m_buttons)) {
        room -= button->sizeHint().width() + gap;
        fits = fits && (shown == 0 || room >= 0) && (!few || shown < kFew);
        button->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    m_more->setVisible(shown < m_buttons.size());
}

void ActionBar::openMore()
{
    QMenu menu(this);
    for (Button *button : std::as_const(m_buttons)) {
        if (!button->isVisible())
            menu.addAction(button->text(), button, &QPushButton::click);
    }
    const QSize size = menu.sizeHint();
    menu.exec(m_more->mapToGlobal(QPoint(m_more->width() - size.width(), -size.height())));
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace somotcua
