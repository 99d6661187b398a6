#pragma once

#include "common/Section.h"
#include "ledger/OpenLedger.h"
#include "Settings.h"

namespace somotcua {

class OptionRow;

/// The language of the window (this machine's) and that of what is printed (the ledger's).
class LanguageSection : public Section
{
    Q_OBJECT

public:
    LanguageSection(OpenLedger &ledger, const Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;

Q_SIGNALS:
    void languageWanted(const QString &language);

private:
    void layOut();
    void savePaper(int index);

    OpenLedger &m_ledger;
    const Settings &m_settings;
    OptionRow *m_window;
    OptionRow *m_paper;
};

} // namespace somotcua
