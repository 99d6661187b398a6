#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace somotcua {

/// Columns a text takes in a terminal: combining marks none, East Asian wide letters two.
int terminalWidth(QStringView text);

/// Control characters and line ends as spaces, so that no cell can steer the terminal.
QString terminalText(QString text);

/// A table for a terminal with fixed-width letters: headings over one line of dashes, cells wrapped to their column,
/// groups of columns under a common heading.
class TextTable
{
public:
    struct Heading
    {
        QString label;
        QString group; // over this and its neighbours of the same group; empty: none
        bool right = false; // numbers stand at the right
    };

    explicit TextTable(const QList<Heading> &headings);

    void addRow(const QStringList &cells);
    void addTotal(const QStringList &cells);

    /// Lines without trailing spaces, each ended by a line feed.
    QString text() const;

private:
    /// First column and the one after the last of each group; a column without one stands alone.
    QList<std::pair<qsizetype, qsizetype>> groups() const;
    QString groupLine(const QList<int> &widths) const;
    QList<int> widths() const;

    QList<Heading> m_headings;
    QList<QStringList> m_rows;
    QStringList m_total;
};

} // namespace somotcua
