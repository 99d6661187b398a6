#include "desk/SideTabs.h"

#include "common/KeyCap.h"
#include "common/Look.h"
#include "common/SidePanel.h"
#include "desk/SideTab.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace somotcua {

SideTabs::SideTabs(Tab chosen, QWidget *parent)
    : QWidget(parent)
    , m_list(new SideTab(this))
    , m_guide(new SideTab(this))
{
    m_list->setChecked(chosen == Tab::List);
    m_guide->setChecked(chosen == Tab::Guide);
    //: A tab beside the form, and in the header. vi: Hướng dẫn
    m_guide->setText(tr("Guide"));
    m_guide->setKeyText(keyText(Qt::Key_F3));
    connect(m_list, &QAbstractButton::clicked, this, [this, chosen] {
        m_list->setChecked(chosen == Tab::List);
        Q_EMIT wanted(Tab::List);
    });
    connect(m_guide, &QAbstractButton::clicked, this, [this, chosen] {
        m_guide->setChecked(chosen == Tab::Guide);
        Q_EMIT wanted(Tab::Guide);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_guide);
    row->addStretch(1);
    setSpaces(row, {.between = 0.25, .left = 0.25, .right = 0.25});
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(ruleLine(this));
    setSpaces(column, Spaces::none());
}

void SideTabs::setList(const QString &title, qint64 count)
{
    m_list->setText(title);
    m_list->setCount(count);
}

} // namespace somotcua
