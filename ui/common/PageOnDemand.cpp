#include "common/PageOnDemand.h"

#include "common/Look.h"

#include <QVBoxLayout>

namespace somotcua {

PageOnDemand::PageOnDemand(Name name, QString iconName, Maker maker, QWidget *parent)
    : Page(parent)
    , m_name(name)
    , m_iconName(std::move(iconName))
    , m_maker(std::move(maker))
{ }

void PageOnDemand::make()
{
    if (m_page != nullptr)
        return;
    m_page = m_maker();
    auto *room = new QVBoxLayout(this);
    room->addWidget(m_page);
    setSpaces(room, Spaces::none());
    connect(m_page, &Page::countChanged, this, &Page::countChanged);
    connect(m_page, &Page::ledgerChanged, this, &Page::ledgerChanged);
}

void PageOnDemand::shown()
{
    make();
    m_page->show();
    m_page->shown();
}

QList<KeyHelp> PageOnDemand::keys() const
{
    return m_page != nullptr ? m_page->keys() : QList<KeyHelp>();
}

QStringList PageOnDemand::help() const
{
    return m_page != nullptr ? m_page->help() : QStringList();
}

} // namespace somotcua
