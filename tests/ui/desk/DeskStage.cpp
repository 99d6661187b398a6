#include "DeskStage.h"

#include "common/Accessibility.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "CorrectAssist.h"
#include "desk/AssistForm.h"
#include "desk/ListCard.h"
#include "DeskSession.h"
#include "Setup.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace somotcua {

DeskStage::DeskStage()
    : now(momentOf(monday(), QTime(13, 31)))
    , m_translations(u"vi"_s)
{
    installAccessibility();
    m_appearance.setTypePercent(100);
}

DeskStage::~DeskStage()
{
    close();
}

void DeskStage::close()
{
    m_window.reset();
    m_ledger.reset();
}

void DeskStage::open(std::unique_ptr<Database> database)
{
    m_ledger = std::make_unique<OpenLedger>(std::move(database), [this] { return now; });
    m_window = std::make_unique<QWidget>();
    m_window->resize(1262, 734);
    m_page = new DeskPage(*m_ledger, m_window.get());
    m_page->resize(m_window->size());
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page->shown();
}

void DeskStage::openSession()
{
    auto database = m_ledgers.create();
    for (const QString &name : {u"Lý Thị Trang"_s, u"Hồ Đình Long"_s}) {
        Volunteer volunteer;
        volunteer.name = name;
        QVERIFY(saveVolunteer(*database, volunteer, usualStamp()));
    }
    const auto people = volunteers(*database);
    QVERIFY(people);
    QVERIFY(somotcua::openSession(*database, monday(), kSession, {people->first().id},
                                  Stamp{momentOf(monday(), QTime(13, 30)), people->first().name}));
    open(std::move(database));
}

void DeskStage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused != nullptr);
    ++m_keys;
    QTest::keyClick(focused, Qt::Key(key), modifiers);
}

void DeskStage::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    m_keys += int(text.size());
    // QTest::keyClicks knows Latin letters only.
    for (const QChar letter : text) {
        const int key = letter.isDigit() ? Qt::Key_0 + letter.digitValue() : 0;
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(letter));
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &down);
        QApplication::sendEvent(QApplication::focusWidget(), &up);
    }
}

void DeskStage::fill(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

void DeskStage::logSomebody(const QString &name, const QString &procedure)
{
    fill(name);
    for (int field = 0; field < 4; ++field)
        press(Qt::Key_Return);
    fill(procedure);
    press(Qt::Key_Return, Qt::ControlModifier);
    now = now.addSecs(600);
}

void DeskStage::clickRow(int place)
{
    auto *table = m_page->findChild<LedgerTable *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(place, 1)).center());
}

int DeskStage::keysPressed()
{
    return std::exchange(m_keys, 0);
}

QAbstractButton *DeskStage::button(const QString &words) const
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

FormField *DeskStage::field(DeskField field) const
{
    return m_page->findChild<AssistForm *>()->field(field);
}

QLineEdit *DeskStage::line(DeskField which) const
{
    return qobject_cast<QLineEdit *>(field(which)->editor());
}

const DeskTableModel &DeskStage::rows() const
{
    return m_page->findChild<ListCard *>()->model();
}

AssistEntry DeskStage::saved(int place) const
{
    return readAssist(m_ledger->database(), rows().row(place).assist).value_or(AssistEntry{});
}

QString DeskStage::said() const
{
    return card().message().sentence();
}

int DeskStage::countVolunteers() const
{
    return int(volunteers(m_ledger->database()).value_or(QList<Volunteer>{}).size());
}

} // namespace somotcua
