#pragma once

#include "common/Page.h"
#include "common/SectionStack.h"
#include "ledger/OpenLedger.h"

namespace somotcua {

class MessageBar;
class PageHeader;
class Section;

/// What the office keeps lists of, a section each. Every change can be undone here as long as nothing else was written.
class CataloguePage : public Page
{
    Q_OBJECT

public:
    explicit CataloguePage(OpenLedger &ledger, QWidget *parent = nullptr);

    static QString name();
    QString title() const override { return name(); }
    QString iconName() const override;
    void shown() override;
    QList<KeyHelp> keys() const override;
    QStringList help() const override;

private:
    void add(Section *section, SectionStack::Height height);
    void layOut();
    void tellSaved(const QString &sentence);
    void undo();

    OpenLedger &m_ledger;
    PageHeader *m_header;
    SectionStack *m_sections;
    MessageBar *m_message;
    qint64 m_undoEntry = 0;
    bool m_wasShown = false;
};

} // namespace somotcua
