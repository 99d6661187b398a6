#include "common/Appearance.h"
#include "common/Card.h"
#include "common/EmptyState.h"
#include "common/FormField.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "common/PlainText.h"
#include "common/ProgressRow.h"
#include "common/QuestionDialog.h"
#include "common/SidePanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsALabelThatReadsMarkup();
    void noComponentReadsMarkup();
    void toolTipShowsMarkupAsTyped_data();
    void toolTipShowsMarkupAsTyped();

private:
    Appearance m_appearance;
};

void TestPlainText::findsALabelThatReadsMarkup()
{
    QWidget window;
    plainLabel(u"<b>x</b>"_s, &window);
    QVERIFY(labelsThatReadMarkup(&window).isEmpty());

    new QLabel(u"tự đoán"_s, &window); // Qt::AutoText is what must never slip in
    QCOMPARE(labelsThatReadMarkup(&window), QStringList{u"tự đoán"_s});
}

void TestPlainText::noComponentReadsMarkup()
{
    const QString name = u"<b>x</b>"_s;
    QWidget window;
    auto *header = new PageHeader(name, &window);
    header->setContext(name);
    auto *field = new FormField(name, new QLineEdit, &window);
    field->setRefusal(name);
    auto *bar = new MessageBar(&window);
    bar->say(MessageBar::Kind::Done, name, name);
    auto *foot = new MessageBar(&window, MessageBar::Frame::Quiet);
    foot->say(MessageBar::Kind::Done, name, name);
    auto *panel = new SidePanel(&window);
    panel->setTitle(name);
    auto *card = new Card(&window);
    card->setTitle(name);
    new EmptyState(u"nothing-there"_s, name, name, &window);
    auto *progress = new ProgressRow(&window);
    progress->advance(name, 1, 2);
    const QuestionDialog dialog(name, name, &window);

    QCOMPARE(labelsThatReadMarkup(&window), QStringList());
    QVERIFY(window.findChildren<QLabel *>().size() >= 12); // the walk did see them
}

void TestPlainText::toolTipShowsMarkupAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << u"Cấn Đức Kiên"_s;
    QTest::newRow("markup") << u"<b>x</b>"_s;
    QTest::newRow("ampersand and markup") << u"A & B <i>y</i>"_s;
    QTest::newRow("smaller than") << u"a < b"_s;
}

void TestPlainText::toolTipShowsMarkupAsTyped()
{
    QFETCH(QString, text);

    const QString tip = plainToolTip(text);
    QString shown = tip;
    if (Qt::mightBeRichText(tip)) {
        QTextDocument document;
        document.setHtml(tip);
        shown = document.toPlainText();
    }
    QCOMPARE(shown, text);
}

QTEST_MAIN(TestPlainText)
#include "tst_PlainText.moc"
