#pragma once

#include "common/Page.h"

#include <functional>

namespace somotcua {

/// A page that is made when it is wanted first: until then nothing of it is there but its button in the rail, so that a
/// window opens as quickly with ten pages as with one.
class PageOnDemand : public Page
{
    Q_OBJECT

public:
    using Name = QString (*)();
    using Maker = std::function<Page *()>;

    PageOnDemand(Name name, QString iconName, Maker maker, QWidget *parent = nullptr);

    /// Makes the page now, if it is not there yet, for what it says beside its button (a count).
    void make();

    QString title() const override { return m_name(); }
    QString iconName() const override { return m_iconName; }
    void shown() override;
    QList<KeyHelp> keys() const override;
    QStringList help() const override;

private:
    Name m_name;
    QString m_iconName;
    Maker m_maker;
    Page *m_page = nullptr;
};

} // namespace somotcua
