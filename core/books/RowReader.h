#pragma once

#include "CellText.h"
#include "EntryReader.h"

#include <QCoreApplication>

namespace somotcua {

/// Reads one row, cell by cell; readEntry is what others call.
class RowReader
{
public:
    RowReader(const RowCells &cells, const QList<WrittenCell> &others, QDate today)
        : m_cells(cells)
        , m_today(today)
    {
        readPerson();
        readHelp();
        readDossier();
        warnOfLostLetters();
        keepRest(others);
    }

    ReadEntry take() { return std::move(m_read); }

private:
    struct RowTexts
    {
        Q_DECLARE_TR_FUNCTIONS(somotcua::EntryReader)
    };

    QString text(BookColumn column) const { return textOf(m_cells[column]); }

    void refuse(BookColumn column, const QString &reason)
    {
        if (!m_read.refusal || column < m_read.refusal->column)
            m_read.refusal = {column, m_cells[column], reason};
    }
    void warn(BookColumn column, const QString &reason) { m_read.warnings.append({column, m_cells[column], reason}); }
    /// A cell that could not be read is not lost.
    void keep(BookColumn column, const QString &reason);

    std::optional<QString> optionalText(BookColumn column) const
    {
        const QString written = text(column);
        return isEmptyMark(written) ? std::nullopt : std::optional(written);
    }

    std::optional<QDate> readDay(BookColumn column);
    void readPerson();
    void readName();
    void readBirth();
    void readIdentity();
    void readPhone();
    void readHelp();
    void readProcedure();
    void readObstacles();
    void readDossier();
    void readCode();
    void checkOrder();
    void warnOfLostLetters();
    void keepRest(const QList<WrittenCell> &others);

    const RowCells &m_cells;
    QDate m_today;
    ReadEntry m_read;
    AssistEntry &m_entry = m_read.entry;
    QStringList m_kept;
};

} // namespace somotcua
