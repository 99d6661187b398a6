#include "common/PageHeader.h"

#include "common/Button.h"
#include "common/ElidedLabel.h"
#include "common/Look.h"
#include "common/PlainText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr double kOneLineFrom = 1.5;
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(title, this))
    , m_context(new ElidedLabel({}, this))
    , m_titleBlock(new QWidget(this))
    , m_row(new QHBoxLayout)
    , m_about(new QWidget(this))
    , m_middle(new QHBoxLayout(m_about))
    , m_buttons(new QHBoxLayout)
    //: vi: Thêm
    , m_more(new Button(Button::Kind::Secondary, tr("More"), this))
{
    setTypeRole(m_title, TypeRole::Title);
    setTypeRole(m_context, TypeRole::Hint);
    setTone(m_context, Tone::Soft);
    m_more->setIconName(u"more"_s);
    m_more->setIconOnly(true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &PageHeader::openMore);

    m_row->addWidget(m_titleBlock);
    m_row->addWidget(m_about, 1);
    m_row->addLayout(m_buttons);
    m_middle->addStretch(1);
    m_buttons->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_row);
    setSpaces(column, {.between = 0.5, .top = 0.375});
    setSpaces(m_row, {.between = 1.5});
    setSpaces(m_middle, {.between = 0.75});
    setSpaces(m_buttons, {.between = 0.5});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_context->hide();
    arrange();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    fit();
}

void PageHeader::setContext(const QString &context)
{
    m_context->setText(context);
    fit();
}

void PageHeader::setTitleShown(bool shown)
{
    m_titleBlock->setVisible(shown);
    placeSpace();
    fit();
}

void PageHeader::addWidget(QWidget *widget, int stretch)
{
    if (stretch > 0 && !m_stretches) {
        m_stretches = true;
        delete m_middle->takeAt(m_spaceLast ? m_middle->count() - 1 : 0); // the free room now belongs to the widget
    }
    const bool spaceLast = m_spaceLast && !m_stretches;
    m_middle->insertWidget(m_middle->count() - (spaceLast ? 1 : 0), widget, stretch);
    fit();
}

void PageHeader::addSecondary(Button *button)
{
    m_secondary << button;
    m_buttons->insertWidget(m_buttons->indexOf(m_more), button);
    fit();
}

void PageHeader::setStand(Button *button, Stand stand)
{
    m_stands.insert(button, stand);
    fit();
}

void PageHeader::setPrimary(Button *button)
{
    m_primary = button;
    m_buttons->addWidget(button);
    fit();
}

QSize PageHeader::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    // The gap to the cards below belongs to the header's height.
    const int height = measure.typeFactor() >= kOneLineFrom ? measure.of(3.5) : measure.header();
    const int below = m_below ? std::max(measure.target(), m_about->sizeHint().height()) + measure.of(0.5) : 0;
    // A row of boxes or buttons is never cut.
    const int row = layout()->contentsMargins().top() + m_row->minimumSize().height();
    return {m_row->sizeHint().width(), std::max(height - measure.cardGap(), row) + below};
}

QSize PageHeader::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void PageHeader::arrange()
{
    delete m_titleBlock->layout();
    const bool oneLine = lookOf(this).metrics.typeFactor() >= kOneLineFrom;
    auto *block = new QBoxLayout(oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_titleBlock);
    block->addWidget(m_title, 0, oneLine ? Qt::AlignVCenter : Qt::Alignment());
    block->addWidget(m_context, 0, oneLine ? Qt::AlignVCenter : Qt::Alignment());
    setSpaces(block, {.between = oneLine ? 0.75 : 0});
    fit();
}

void PageHeader::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int gap = lookOf(this).metrics.of(0.5);
    const Metrics &measure = lookOf(this).metrics;
    const int primary = m_primary != nullptr && !m_primary->isHidden() ? m_primary->sizeHint().width() + gap : 0;
    const int about = m_middle->minimumSize().width();
    const bool anyAbout = m_middle->count() > (m_stretches ? 0 : 1);
    // Even with every lesser button gone there must be room for the title, else what the page is about goes below.
    const bool titled = !m_titleBlock->isHidden();
    const int least = (titled ? m_title->sizeHint().width() + measure.of(1.5) : 0) + about + primary
        + (m_secondary.isEmpty() ? 0 : m_more->sizeHint().width() + gap) + 2 * measure.of(1.5);
    placeAbout(anyAbout && measure.typeFactor() >= kOneLineFrom && width() > 0 && least > width());
    int room = width() - (titled ? m_titleBlock->sizeHint().width() : 0) - (m_below ? 0 : about) - primary - 3 * gap;
    int whole = 0;
    bool everything = true;
    for (const Button *button : std::as_const(m_secondary)) {
        const Stand stand = m_stands.value(button, Stand::Fits);
        everything = everything && stand != Stand::InMore;
        whole += stand == Stand::Fits ? button->sizeHint().width() + gap : 0;
    }
    everything = everything && whole <= room;
    if (!everything)
        room -= m_more->sizeHint().width() + gap;
    for (Button *button : std::as_const(m_secondary)) {
        const bool fits = m_stands.value(button, Stand::Fits) == Stand::Fits;
        room -= fits ? button->sizeHint().width() + gap : 0;
        const bool seen = fits && (everything || room >= 0);
        button->setVisible(seen);
        listenFor(button, !seen && m_stands.value(button, Stand::Fits) != Stand::Away);
    }
    m_more->setVisible(!everything);
    // Beside the title the context is cut, then gone, before the title or what the page is about suffers.
    const int free
        = width() - m_title->sizeHint().width() - (m_below ? 0 : about) - m_buttons->minimumSize().width() - 4 * gap;
    const bool beside = measure.typeFactor() >= kOneLineFrom;
    m_context->setVisible(!m_context->text().isEmpty() && (!beside || free > measure.of(6)));
    m_fitting = false;
}

/// The key of a button works while it can be seen; of one that stands in the menu we take it.
void PageHeader::listenFor(Button *button, bool listens)
{
    QShortcut *&shortcut = m_keys[button];
    if (shortcut == nullptr && listens && !button->key().isEmpty()) {
        shortcut = new QShortcut(button->key(), this);
        connect(shortcut, &QShortcut::activated, button, &Button::click);
    }
    if (shortcut != nullptr)
        shortcut->setEnabled(listens);
}

void PageHeader::placeAbout(bool below)
{
    if (m_below == below)
        return;
    m_below = below;
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (below) {
        m_row->removeWidget(m_about);
        m_row->insertStretch(1, 1);
        column->addWidget(m_about);
    } else {
        column->removeWidget(m_about);
        delete m_row->takeAt(1);
        m_row->insertWidget(1, m_about, 1);
    }
    placeSpace();
    updateGeometry();
}

/// The free room lies before what the page is about beside the title, behind it below or without one.
void PageHeader::placeSpace()
{
    const bool last = m_below || m_titleBlock->isHidden();
    if (m_stretches || m_spaceLast == last)
        return;
    m_spaceLast = last;
    delete m_middle->takeAt(last ? 0 : m_middle->count() - 1);
    m_middle->insertStretch(last ? m_middle->count() : 0, 1);
}

void PageHeader::openMore()
{
    QMenu menu(this);
    for (Button *button : std::as_const(m_secondary)) {
        if (button->isVisible() || m_stands.value(button, Stand::Fits) == Stand::Away)
            continue;
        QAction *action = menu.addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu.exec(m_more->mapToGlobal(QPoint(m_more->width() - menu.sizeHint().width(), m_more->height())));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        m_more->setText(tr("More"));
}

bool PageHeader::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

} // namespace somotcua
