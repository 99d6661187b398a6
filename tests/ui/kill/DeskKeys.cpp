#include "DeskKeys.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

void type(QList<TypedKey> &keys, const QString &text)
{
    for (const QChar letter : text)
        keys << (letter == u'\n' ? TypedKey{{}, Qt::Key_Return, {}} : TypedKey{QString(letter), Qt::Key_unknown, {}});
}

} // namespace

QList<TypedKey> recordedEntries()
{
    QList<TypedKey> keys;
    type(keys, u"Cấn Đức Kiên\n001058004612\n12/3/58\n0378214906\nLục Xuân\nkhai sinh\n"_s);
    keys << TypedKey{{}, Qt::Key_Return, Qt::ControlModifier};
    type(keys, u"Khuất Kim Lam"_s);
    keys << TypedKey{{}, Qt::Key_Backspace, {}};
    type(keys, u"n\n\n1990\n\nBảo Lộc\ntình trạng hôn nhân\n"_s);
    return keys;
}

void press(QWidget *focus, const TypedKey &key)
{
    if (key.letter.isEmpty()) {
        QTest::keyClick(focus, key.key, key.modifiers);
        return;
    }
    // QTest::keyClicks knows Latin letters only.
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, key.letter);
    QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, key.letter);
    QApplication::sendEvent(focus, &down);
    QApplication::sendEvent(focus, &up);
}

QDateTime typingBegins()
{
    return {QDate(2024, 9, 30), QTime(6, 45), Qt::UTC};
}

} // namespace somotcua
