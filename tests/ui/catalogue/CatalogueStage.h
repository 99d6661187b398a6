#pragma once

#include "catalogue/CataloguePage.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "PageStage.h"

#include <QLineEdit>
#include <QListWidget>

namespace somotcua {

/// The catalogue over the sample ledger, worked by keys: a test of its sections derives from it.
class CatalogueStage : public QObject
{
protected:
    enum Place
    {
        Procedures,
        Volunteers,
        Teams,
        Hamlets,
        Holidays,
        Obstacles
    };

    void begin()
    {
        m_stage = std::make_unique<PageStage>();
        openPage();
    }
    /// As after a power cut: the page of before is gone without a word.
    void openPage()
    {
        m_page = std::make_unique<CataloguePage>(m_stage->ledger());
        PageStage::show(*m_page);
    }
    void end()
    {
        m_page.reset();
        m_stage.reset();
    }

    void choose(Place place) { m_page->findChild<QListWidget *>()->setCurrentRow(place); }
    template <typename Widget>
    Widget *seen(const QString &name) const
    {
        for (Widget *each : m_page->findChildren<Widget *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename Editor>
    Editor *field(const QString &label) const
    {
        for (const FormField *each : m_page->findChildren<FormField *>()) {
            if (each->label() == label && each->isVisible())
                return qobject_cast<Editor *>(each->editor());
        }
        return nullptr;
    }
    LedgerTable *rows() const { return seen<LedgerTable>(QStringLiteral("rows")); }
    QLineEdit *search() const { return seen<QLineEdit>(QStringLiteral("search")); }

    /// Types into the search, goes to the table and opens its first row, all by keys.
    void openFirst(const QString &searched)
    {
        search()->setFocus();
        QTest::keyClicks(search(), searched);
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(rows()->hasFocus());
        QTest::keyClick(rows(), Qt::Key_Return);
    }
    void type(const QString &label, const QString &text)
    {
        auto *line = field<QLineEdit>(label);
        QVERIFY2(line, qPrintable(label));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void save() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    QString said() const { return m_page->findChild<MessageBar *>(QStringLiteral("message"))->sentence(); }
    Database &database() const { return m_stage->ledger().database(); }
    CataloguePage &page() const { return *m_page; }
    PageStage &stage() const { return *m_stage; }

private:
    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<CataloguePage> m_page;
};

} // namespace somotcua
