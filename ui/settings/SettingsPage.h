#pragma once

#include "common/Page.h"
#include "ledger/OpenLedger.h"
#include "Settings.h"

namespace somotcua {

class Appearance;
class MessageBar;
class PageHeader;
class Section;
class SectionStack;

/// The sections of the settings. There is no save button: each field saves when it is left.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(OpenLedger &ledger, Appearance &appearance, const Settings &settings, QWidget *parent = nullptr);

    static QString name();
    QString title() const override { return name(); }
    QString iconName() const override;
    void shown() override;
    QList<KeyHelp> keys() const override;
    QStringList help() const override;

Q_SIGNALS:
    void languageWanted(const QString &language);
    /// Somebody wants the welcome page: another ledger, a new one, a copy.
    void otherLedgerWanted();

private:
    void add(Section *section);
    void layOut();
    void tellSaved();

    OpenLedger &m_ledger;
    PageHeader *m_header;
    SectionStack *m_sections;
    MessageBar *m_message;
};

} // namespace somotcua
