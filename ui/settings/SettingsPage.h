#pragma once

#include "common/Page.h"
#include "ledger/OpenLedger.h"
#include "Settings.h"

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace somotcua {

class Appearance;
class MessageBar;
class PageHeader;
class SettingsSection;

/// The sections of the settings: a list at the left (a combo in the header with large type), the chosen one beside it.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(OpenLedger &ledger, Appearance &appearance, const Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void shown() override;

Q_SIGNALS:
    void languageWanted(const QString &language);
    /// Somebody wants the welcome page: another ledger, a new one, a copy.
    void otherLedgerWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(SettingsSection *section);
    void layOut();
    void choose(int index);
    void tellSaved();

    OpenLedger &m_ledger;
    PageHeader *m_header;
    QListWidget *m_list;
    QComboBox *m_combo;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    QList<SettingsSection *> m_sections;
};

} // namespace somotcua
