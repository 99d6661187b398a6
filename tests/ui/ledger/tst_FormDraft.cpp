#include "ledger/DraftKeeper.h"
#include "ledger/FormDraft.h"
#include "ledger/OpenLedger.h"
#include "Ledgers.h"
#include "Printers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// One editor of each kind, named as a form names them, filled as what is stored.
struct Form
{
    Form()
    {
        const std::pair<QWidget *, QString> editors[]{{&name, u"Tên"_s},         {&other, u"Tên"_s},
                                                      {&remarks, u"Nhận xét"_s}, {&days, u"Số ngày"_s},
                                                      {&field, u"Lĩnh vực"_s},   {&hidden, u"Ẩn"_s}};
        for (const auto &[editor, label] : editors) {
            editor->setParent(&whole);
            editor->setAccessibleName(label);
        }
        field.addItems({u"Hộ tịch"_s, u"Đất đai"_s});
        name.setText(u"Thôn Bảo Lộc"_s);
        days.setValue(5);
    }

    QWidget whole;
    QLineEdit name, other;
    QPlainTextEdit remarks;
    QSpinBox days;
    QComboBox field;
    QCheckBox hidden;
};

} // namespace

class TestFormDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ledger = std::make_unique<OpenLedger>(m_ledgers.create(), [] { return usualStamp().moment; });
    }
    void cleanup() { m_ledger.reset(); }
    void putsEveryKindOfEditorBack();
    void keepsNothingThatStandsInTheLedger();
    void keepsSubjectsApart();
    void endsWithTheForm();

private:
    QJsonObject kept(const QString &subject) const
    {
        const auto draft = m_ledger->drafts().draft(u"page"_s, subject);
        return draft ? draft->content : QJsonObject();
    }

    Ledgers m_ledgers;
    std::unique_ptr<OpenLedger> m_ledger;
};

void TestFormDraft::putsEveryKindOfEditorBack()
{
    {
        Form form;
        FormDraft draft(*m_ledger, u"page"_s, &form.whole);
        QVERIFY(!draft.begin(u"7"_s));
        QTest::keyClicks(&form.other, u"khac"_s);
        form.remarks.setPlainText(u"Nhiều người\nquên mật khẩu"_s);
        form.days.setValue(12);
        form.field.setCurrentText(u"Đất đai"_s);
        form.hidden.setChecked(true);
        QCOMPARE(kept(u"7"_s).size(), 5); // what was not touched is not among them
    }
    Form form; // of the next window
    FormDraft draft(*m_ledger, u"page"_s, &form.whole);
    QCOMPARE(draft.left(), u"7"_s);
    QVERIFY(draft.begin(u"7"_s));
    QCOMPARE(form.name.text(), u"Thôn Bảo Lộc"_s);
    QCOMPARE(form.other.text(), u"khac"_s);
    QCOMPARE(form.remarks.toPlainText(), u"Nhiều người\nquên mật khẩu"_s);
    QCOMPARE(form.days.value(), 12);
    QCOMPARE(form.field.currentText(), u"Đất đai"_s);
    QVERIFY(form.hidden.isChecked());
}

void TestFormDraft::keepsNothingThatStandsInTheLedger()
{
    Form form;
    FormDraft draft(*m_ledger, u"page"_s, &form.whole);
    draft.begin(u"7"_s);
    QTest::keyClicks(&form.name, u"X"_s);
    QVERIFY(!kept(u"7"_s).isEmpty());
    QTest::keyClick(&form.name, Qt::Key_Backspace);
    QVERIFY(kept(u"7"_s).isEmpty());
}

void TestFormDraft::keepsSubjectsApart()
{
    Form form;
    FormDraft draft(*m_ledger, u"page"_s, &form.whole);
    draft.begin(u"7"_s);
    QTest::keyClicks(&form.name, u" X"_s);
    draft.putAway();
    form.name.setText(u"Thôn Phúc Lộc"_s); // another row is shown: its own text, not a draft of the first
    QVERIFY(!draft.begin(u"8"_s));
    QVERIFY(kept(u"8"_s).isEmpty());

    draft.putAway();
    form.name.setText(u"Thôn Bảo Lộc"_s);
    QVERIFY(draft.begin(u"7"_s));
    QCOMPARE(form.name.text(), u"Thôn Bảo Lộc X"_s);
}

void TestFormDraft::endsWithTheForm()
{
    Form form;
    FormDraft draft(*m_ledger, u"page"_s, &form.whole);
    draft.begin(u"7"_s);
    QTest::keyClicks(&form.name, u" X"_s);
    draft.end();
    QVERIFY(!draft.left());
    form.name.clear(); // a form put away keeps nothing
    QVERIFY(!draft.left());
}

QTEST_MAIN(TestFormDraft)
#include "tst_FormDraft.moc"
