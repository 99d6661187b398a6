#include "common/SidePanel.h"

#include "common/Button.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "common/ScrollColumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

class Rule : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {1, lookOf(this).metrics.line()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), lookOf(this).metrics.line(), lookOf(this).colours.cardEdge);
    }
};

} // namespace

QWidget *ruleLine(QWidget *parent)
{
    auto *rule = new Rule(parent);
    rule->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return rule;
}

SidePanel::SidePanel(QWidget *parent)
    : Card(Inside::Padded, parent)
    , m_title(plainParagraph({}, this))
    //: vi: Đóng
    , m_close(new Button(Button::Kind::Quiet, tr("Close"), this))
    , m_content(new QVBoxLayout)
{
    setTypeRole(m_title, TypeRole::Section);
    m_close->setIconName(u"close"_s);
    m_close->setIconOnly(true);
    connect(m_close, &QPushButton::clicked, this, &SidePanel::closeWanted);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    setSpaces(head, {.between = 0.25});

    auto *inside = new QWidget;
    inside->setLayout(m_content);
    m_content->setAlignment(Qt::AlignTop);
    setSpaces(m_content, {.between = 0.5});
    column()->addLayout(head);
    column()->addWidget(new ScrollColumn(inside, this), 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::setTitleButton(Button *button)
{
    auto *head = static_cast<QHBoxLayout *>(column()->itemAt(0)->layout());
    head->insertWidget(1, button, 0, Qt::AlignTop);
}

void SidePanel::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

QSize SidePanel::sizeHint() const
{
    return {lookOf(this).metrics.panelWidth(), Card::sizeHint().height()};
}

void SidePanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Close"));
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace somotcua
