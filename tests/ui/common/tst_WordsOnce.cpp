#include "common/WordsOnce.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestWordsOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aWordHandedOverAgainIsNotWritten_data();
    void aWordHandedOverAgainIsNotWritten();
    void aKeyMayOvertakeTheWord();
    void theSameWordTypedAgainIsWritten();
    void theSameWordBehindAKeyIsWritten();
    void lettersThatAreNotComposedAreAllWritten();
    void anotherWordIsWritten();

private:
    static void compose(QLineEdit *line, const QString &text);
    static void commit(QLineEdit *line, const QString &text);

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_birth = nullptr;
};

void TestWordsOnce::init()
{
    m_window = std::make_unique<QWidget>();
    m_name = new QLineEdit(m_window.get());
    m_birth = new QLineEdit(m_window.get());
    new WordsOnce(m_window.get());
}

void TestWordsOnce::compose(QLineEdit *line, const QString &text)
{
    QInputMethodEvent event(text, {});
    QApplication::sendEvent(line, &event);
}

void TestWordsOnce::commit(QLineEdit *line, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(line, &event);
}

void TestWordsOnce::aWordHandedOverAgainIsNotWritten_data()
{
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("in the next field") << true;
    QTest::newRow("in the same field") << false;
}

void TestWordsOnce::aWordHandedOverAgainIsNotWritten()
{
    QFETCH(bool, elsewhere);
    compose(m_name, u"Thuy"_s);
    compose(m_name, u"Thúy"_s);
    commit(m_name, u"Thúy"_s);
    QLineEdit *next = elsewhere ? m_birth : m_name;
    compose(next, {}); // nothing is composed any more
    commit(next, u"Thúy"_s);
    QCOMPARE(m_name->text(), u"Thúy"_s);
    QCOMPARE(m_birth->text(), QString());
}

void TestWordsOnce::aKeyMayOvertakeTheWord()
{
    compose(m_name, u"Thúy"_s);
    commit(m_name, u"Thúy"_s); // made to by Enter
    QTest::keyClick(m_name, Qt::Key_Return);
    commit(m_birth, u"Thúy"_s);
    QCOMPARE(m_name->text(), u"Thúy"_s);
    QCOMPARE(m_birth->text(), QString());
}

void TestWordsOnce::theSameWordTypedAgainIsWritten()
{
    for (int time = 0; time < 2; ++time) {
        compose(m_name, u"Lan"_s);
        commit(m_name, u"Lan"_s);
    }
    QCOMPARE(m_name->text(), u"LanLan"_s);
}

void TestWordsOnce::theSameWordBehindAKeyIsWritten()
{
    compose(m_name, u"5"_s);
    commit(m_name, u"5"_s);
    QTest::keyClick(m_name, Qt::Key_Space);
    commit(m_name, u"5"_s);
    QCOMPARE(m_name->text(), u"5 5"_s);
}

void TestWordsOnce::lettersThatAreNotComposedAreAllWritten()
{
    commit(m_name, u"o"_s);
    commit(m_name, u"o"_s);
    QCOMPARE(m_name->text(), u"oo"_s);
}

void TestWordsOnce::anotherWordIsWritten()
{
    compose(m_name, u"Thúy"_s);
    commit(m_name, u"Thúy"_s);
    commit(m_birth, u"1958"_s);
    commit(m_birth, u"1958"_s);
    QCOMPARE(m_birth->text(), u"19581958"_s);
}

QTEST_MAIN(TestWordsOnce)

#include "tst_WordsOnce.moc"
