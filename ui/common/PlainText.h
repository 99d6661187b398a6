#pragma once

#include <QString>
#include <QStringList>

class QLabel;
class QWidget;

namespace somotcua {

/// A label that shows bytes as they are: `<b>x</b>` stays `<b>x</b>`. Every label of the window is made here.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

/// As above, broken into lines when the room is narrow.
QLabel *plainParagraph(const QString &text, QWidget *parent = nullptr);

/// Text for a tooltip: Qt guesses rich text there and offers no switch, so what looks like markup is escaped.
QString plainToolTip(const QString &text);

/// The labels below `root` that could read markup: what a test expects to be empty.
QStringList labelsThatReadMarkup(const QWidget *root);

} // namespace somotcua
