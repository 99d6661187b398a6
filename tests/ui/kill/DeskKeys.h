#pragma once

#include <QDateTime>
#include <QKeyEvent>
#include <QList>
#include <QString>

namespace somotcua {

/// One key of a recording: a letter, or a key without one.
struct TypedKey
{
    QString letter;
    Qt::Key key = Qt::Key_unknown;
    Qt::KeyboardModifiers modifiers;
};

/// Two people helped at the desk, the second one with a field left and mended, as somebody typed them.
QList<TypedKey> recordedEntries();
void press(QWidget *focus, const TypedKey &key);
/// Monday 30/09/2024 at 13:45 in Việt Nam.
QDateTime typingBegins();

} // namespace somotcua
