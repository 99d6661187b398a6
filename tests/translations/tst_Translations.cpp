#include "Translations.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using somotcua::Translations;

/// Qt's own windows speak the language of the program, and change it while they run.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsSpeakVietnamese();
    void contextMenusSpeakVietnamese();
    void dialogsSpeakVietnamese_data();
    void dialogsSpeakVietnamese();
    void keysAreNamedAsPrintedOnTheKeyboard();
    void numbersAndDatesFollowTheLanguage();
};

namespace {

/// Everything a person could read in a window: labels, buttons, actions, titles.
QStringList wordsIn(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const auto *label : window.findChildren<QLabel *>())
        words << label->text();
    for (const auto *button : window.findChildren<QAbstractButton *>())
        words << button->text() << button->toolTip();
    for (const auto *action : window.findChildren<QAction *>())
        words << action->text() << action->toolTip();
    return words;
}

/// Words that give English away; names of formats and units do not count.
const QStringList kEnglish{u"the"_s,      u"file"_s,   u"files"_s,     u"open"_s,      u"save"_s,
                           u"cancel"_s,   u"look"_s,   u"folder"_s,    u"directory"_s, u"print"_s,
                           u"page"_s,     u"zoom"_s,   u"fit"_s,       u"close"_s,     u"view"_s,
                           u"name"_s,     u"type"_s,   u"delete"_s,    u"show"_s,      u"next"_s,
                           u"previous"_s, u"export"_s, u"landscape"_s, u"portrait"_s,  u"options"_s};

QStringList englishIn(const QStringList &texts)
{
    static const QRegularExpression kWord(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (QString text : texts) {
        for (const QString &word : text.remove(u'&').toLower().split(kWord, Qt::SkipEmptyParts)) {
            if (kEnglish.contains(word))
                found << text;
        }
    }
    return found;
}

} // namespace

void TestTranslations::buttonsSpeakVietnamese()
{
    const Translations translations(u"vi"_s);
    QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel | QDialogButtonBox::Discard);
    QCOMPARE(box.button(QDialogButtonBox::Save)->text().remove(u'&'), u"Lưu"_s);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Hủy"_s);
    QCOMPARE(box.button(QDialogButtonBox::Discard)->text().remove(u'&'), u"Bỏ thay đổi"_s);
}

void TestTranslations::contextMenusSpeakVietnamese()
{
    const Translations translations(u"vi"_s);
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text().section(u'\t', 0, 0).remove(u'&');
    texts.removeAll(QString());
    QCOMPARE(texts,
             (QStringList{u"Hoàn tác"_s, u"Làm lại"_s, u"Cắt"_s, u"Chép"_s, u"Dán"_s, u"Xóa"_s, u"Chọn tất cả"_s}));
}

void TestTranslations::dialogsSpeakVietnamese_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");

    using Make = std::function<QWidget *()>;
    QTest::newRow("file dialog") << Make([] {
        auto *dialog = new QFileDialog;
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        return dialog;
    });
    QTest::newRow("print preview") << Make([] { return new QPrintPreviewDialog; });
}

void TestTranslations::dialogsSpeakVietnamese()
{
    QFETCH(std::function<QWidget *()>, make);

    {
        const Translations translations(u"en"_s);
        const std::unique_ptr<QWidget> window(make());
        QVERIFY2(!englishIn(wordsIn(*window)).isEmpty(), "the words that give English away must be found in English");
    }
    const Translations translations(u"vi"_s);
    const std::unique_ptr<QWidget> window(make());
    QCOMPARE(englishIn(wordsIn(*window)), QStringList());
}

void TestTranslations::keysAreNamedAsPrintedOnTheKeyboard()
{
    const Translations translations(u"vi"_s);
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText), u"Ctrl+Enter"_s);
    QCOMPARE(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), u"Esc"_s);
    QCOMPARE(QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText), u"↓"_s);
    QCOMPARE(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText), u"F1"_s);
}

void TestTranslations::numbersAndDatesFollowTheLanguage()
{
    Translations translations(u"vi"_s);
    QCOMPARE(QLocale().toString(1234567.5, 'f', 2), u"1.234.567,50"_s);

    translations.speak(u"en"_s);
    QCOMPARE(QLocale().toString(1234567.5, 'f', 2), u"1,234,567.50"_s);
    QCOMPARE(QLocale().toString(QDate(2024, 9, 5), QLocale::ShortFormat), u"05/09/2024"_s);
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Cancel"_s);
}

QTEST_MAIN(TestTranslations)
#include "tst_Translations.moc"
