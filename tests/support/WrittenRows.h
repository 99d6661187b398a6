#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace somotcua::plain {

inline constexpr int kNothing = -1;

/// What one row of a book says; words are places in lists, kNothing is a blank cell.
struct BookRow
{
    QDate day;
    int shift = kNothing;
    int person = 0;
    QString procedure; // a code, maybe one the catalogue lacks; empty: blank
    int outcome = 0;
    QList<int> obstacles;
    QString code;
    int channel = kNothing;
    QDate submitted;
    QDate received;
    QDate due;
    QDate finished;
    QDate returned;
    int status = 0; // 1 to 11, 11 being the local one
};

/// The rows as a book of text in the words of people.
QString csvOf(const QList<BookRow> &rows);

} // namespace somotcua::plain
