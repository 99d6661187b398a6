#include "settings/LinesField.h"

using namespace Qt::StringLiterals;

namespace somotcua {

LinesField::LinesField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString LinesField::lines() const
{
    QStringList lines;
    for (const QString &line : toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.simplified();
    }
    return lines.join(u'\n');
}

void LinesField::setLines(const QString &lines)
{
    if (this->lines() != lines)
        setPlainText(lines);
}

void LinesField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT editingFinished();
}

} // namespace somotcua
