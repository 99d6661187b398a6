#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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
        QStringList groups; // over this and its neighbours of the same group, the outermost first; empty: none
        bool right = false; // numbers stand at the right
    };

    explicit TextTable(const QList<Heading> &headings);

    void addRow(const QStringList &cells);
    void addTotal(const QStringList &cells);

    /// Lines without trailing spaces, each ended by a line feed.
    QString text() const;

private:
    struct Group
    {
        qsizetype first; // column
        qsizetype end; // the one after the last
        QString label; // empty: a column that stands alone
    };

    qsizetype levels() const;
    QList<Group> groups(qsizetype level) const;
    QString groupLine(const QList<int> &widths, qsizetype level) const;
    QList<int> widths() const;

    QList<Heading> m_headings;
    QList<QStringList> m_rows;
    QStringList m_total;
};

} // namespace somotcua
