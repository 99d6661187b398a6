#pragma once

#include "common/Appearance.h"
#include "desk/AssistDraft.h"
#include "desk/DeskPage.h"
#include "desk/DeskTableModel.h"
#include "desk/FormCard.h"
#include "ledger/OpenLedger.h"
#include "Ledgers.h"
#include "Translations.h"

#include <QLineEdit>

class QAbstractButton;

namespace somotcua {

class FormField;

/// The desk with a ledger of its own on Monday 30/09/2024, in Vietnamese, worked by keys alone. Counts the keys.
class DeskStage
{
public:
    static constexpr auto kSession = Shift::Afternoon;
    static QDate monday() { return {2024, 9, 30}; }

    DeskStage();
    ~DeskStage();

    void open(std::unique_ptr<Database> database);
    /// With the session of the afternoon open and one of two volunteers on duty.
    void openSession();
    /// Leaves the page and the ledger.
    void close();

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Types into whatever has the focus.
    void type(const QString &text);
    /// Types a text and moves on with Enter.
    void fill(const QString &text);
    void logSomebody(const QString &name, const QString &procedure = QStringLiteral("khai sinh"));
    void clickRow(int place);
    /// Keys pressed since it was asked last; a key with Ctrl or Alt is one.
    int keysPressed();
    /// A button of the page by its words.
    QAbstractButton *button(const QString &words) const;

    QLineEdit *line(DeskField field) const;
    FormField *field(DeskField field) const;
    const DeskTableModel &rows() const;
    AssistEntry saved(int place = 0) const;
    FormCard &card() const { return *m_page->findChild<FormCard *>(); }
    QString said() const;
    int countVolunteers() const;

    DeskPage &page() const { return *m_page; }
    OpenLedger &ledger() const { return *m_ledger; }
    Ledgers &ledgers() { return m_ledgers; }
    Appearance &appearance() { return m_appearance; }
    QDateTime now;

private:
    Appearance m_appearance;
    Translations m_translations;
    Ledgers m_ledgers;
    std::unique_ptr<OpenLedger> m_ledger;
    std::unique_ptr<QWidget> m_window;
    DeskPage *m_page = nullptr;
    int m_keys = 0;
};

} // namespace somotcua
