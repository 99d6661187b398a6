#include "common/Appearance.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/ScrollColumn.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPaintEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// What is painted of a widget.
class PaintedPart : public QObject
{
public:
    QRegion part;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            part += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class TestFormField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelIsTheName();
    void hintAndRefusalAreTheDescription();
    void hintCostsNoHeight();
    void warningGivesWayToRefusal();
    void longMessageIsNotClipped();
    void focusBringsLabelAndMessageIntoView();
    void longTextShowsItsBeginning();
    void isPaintedWholeUnderTheMouse();
    void narrowGridBreaksEarlier();
    void wideGridLetsAPageBecomeNarrow();

private:
    Appearance m_appearance;
};

void TestFormField::labelIsTheName()
{
    FormField field(u"Thôn"_s, new QComboBox);
    // A combo's own name is its present entry in Qt 6.4, so the label is what tells two of them apart.
    qobject_cast<QComboBox *>(field.editor())->addItem(u"Lục Xuân"_s);

    // On Linux it is found as the label's relation.
    const auto relations = QAccessible::queryAccessibleInterface(field.editor())->relations(QAccessible::Label);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations.first().first->text(QAccessible::Name), u"Thôn"_s);
    QCOMPARE(field.editor()->accessibleName(), u"Thôn"_s);
}

void TestFormField::hintAndRefusalAreTheDescription()
{
    FormField field(u"Mã hồ sơ"_s, new QLineEdit);
    field.setHint(u"còn 2 chữ số"_s);
    field.setRefusal(u"Mã này đã có trong sổ"_s);

    QCOMPARE(field.editor()->accessibleDescription(), u"còn 2 chữ số. Mã này đã có trong sổ"_s);
    field.clearMessage();
    field.setHint({});
    QVERIFY(field.editor()->accessibleDescription().isEmpty());
}

void TestFormField::hintCostsNoHeight()
{
    FormField field(u"Mã hồ sơ"_s, new QLineEdit);
    const int before = field.sizeHint().height();
    field.setHint(u"còn 2 chữ số"_s, u"seen-before"_s);
    QCOMPARE(field.sizeHint().height(), before);

    field.setWarning(u"Số định danh ghi năm 1958"_s);
    QVERIFY(field.sizeHint().height() > before);
    field.clearMessage();
    QCOMPARE(field.sizeHint().height(), before);
}

void TestFormField::warningGivesWayToRefusal()
{
    FormField field(u"Hẹn trả"_s, new QLineEdit);
    field.setWarning(u"Ngày đã qua"_s);
    QVERIFY(!field.editor()->property("refused").toBool());
    field.setRefusal(u"Tháng 2 không có ngày 31"_s);
    QVERIFY(field.editor()->property("refused").toBool());
    QCOMPARE(field.message(), u"Tháng 2 không có ngày 31"_s);
    field.setRefusal({}); // nothing to say is no refusal
    QVERIFY(!field.editor()->property("refused").toBool());
}

void TestFormField::longMessageIsNotClipped()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new FormField(u"Hẹn trả"_s, new QLineEdit);
    column->addWidget(field);
    column->addStretch();
    window.resize(220, 400);
    window.show();
    field->setRefusal(u"Ngày hẹn trả phải sau ngày nộp hồ sơ; phiếu ghi nộp ngày 30/09/2024 và hẹn ngày 28/09/2024"_s);

    const Metrics &measure = m_appearance.look().metrics;
    const int fourLines = 4 * QFontMetrics(measure.font(TypeRole::Hint)).height();
    QTRY_VERIFY(field->height() >= measure.labelLine() + measure.target() + fourLines);
}

void TestFormField::focusBringsLabelAndMessageIntoView()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    QList<FormField *> fields;
    for (int index = 0; index < 12; ++index) {
        fields << new FormField(u"Mục %1"_s.arg(index), new QLineEdit);
        column->addWidget(fields.last());
    }
    ScrollColumn scroll(content);
    scroll.resize(300, 200);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowActive(&scroll));

    const auto isWhole = [&](const FormField *field) {
        const QRect seen(field->mapTo(scroll.viewport(), QPoint(0, 0)), field->size());
        return scroll.viewport()->rect().contains(seen);
    };
    fields.at(0)->setFocus();
    for (int index = 1; index < 12; ++index) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), fields.at(index)->editor());
        QVERIFY2(isWhole(fields.at(index)), qPrintable(fields.at(index)->label()));
    }
    for (int index = 10; index >= 0; --index) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QVERIFY2(isWhole(fields.at(index)), qPrintable(fields.at(index)->label()));
    }
}

void TestFormField::longTextShowsItsBeginning()
{
    FormField field(u"Tên tổ"_s, new QLineEdit);
    auto *edit = qobject_cast<QLineEdit *>(field.editor());
    QVERIFY(edit != nullptr);
    edit->setText(u"Tổ tình nguyện hỗ trợ dịch vụ công trực tuyến"_s);

    QCOMPARE(edit->cursorPosition(), 0);
}

void TestFormField::wideGridLetsAPageBecomeNarrow()
{
    FormGrid grid;
    for (int index = 0; index < 6; ++index)
        grid.add(new FormField(u"Một nhãn khá dài %1"_s.arg(index), new QLineEdit), 2, 12);
    grid.resize(1400, 400);
    grid.show();
    QCoreApplication::processEvents();
    QVERIFY(!grid.isNarrow());
    // Six labels side by side need over 900 pixels; one below the other a sixth of it.
    QVERIFY(grid.minimumSizeHint().width() < 300);
}

// Its edge is stronger there; painted where the cursor blinks alone, it would be half of either.
void TestFormField::isPaintedWholeUnderTheMouse()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QLineEdit(&window);
    column->addWidget(line);
    column->addWidget(new QLineEdit(&window)); // away from the mouse
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::mouseMove(&window, QPoint(1, window.height() - 1));
    QTest::qWait(1);
    PaintedPart painted;
    line->installEventFilter(&painted);
    for (const QPoint &place : {line->geometry().center(), QPoint(1, window.height() - 1)}) {
        painted.part = {};
        QTest::mouseMove(&window, place);
        QTRY_COMPARE(painted.part, QRegion(line->rect()));
    }
}

void TestFormField::narrowGridBreaksEarlier()
{
    FormGrid grid;
    auto *name = new FormField(u"Họ và tên"_s, new QLineEdit);
    auto *identity = new FormField(u"Số định danh"_s, new QLineEdit);
    grid.add(name, 6, 12);
    grid.add(identity, 3, 6);
    grid.resize(900, 400);
    grid.show();
    QCoreApplication::processEvents();
    QVERIFY(!grid.isNarrow());
    QCOMPARE(name->y(), identity->y());

    m_appearance.setTypePercent(200);
    QCoreApplication::processEvents();
    QVERIFY(grid.isNarrow());
    QVERIFY(identity->y() > name->y());
    m_appearance.setTypePercent(100);
}

QTEST_MAIN(TestFormField)
#include "tst_FormField.moc"
