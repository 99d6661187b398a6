#pragma once

#include "Columns.h"

#include <QByteArray>

namespace somotcua {

/// What a row of a book said, cell by cell, as 30-bit marks instead of texts: enough to know the row again and to tell
/// which of its cells have changed (contract §2, "Again"), and no second copy of personal data.
class RowMarks
{
public:
    /// `written` are cells as writtenCells makes them; `procedureKey` is one text for all writings of a procedure.
    RowMarks(const RowCells &written, const QString &procedureKey);
    static std::optional<RowMarks> fromText(const QString &text);
    QString text() const;

    /// How surely another row means the same assist; rows of different days are never asked.
    enum class Likeness : quint8
    {
        None,
        SamePerson, // by name, nothing against it
        SameNumber,
        SameCode
    };
    Likeness likenessTo(const RowMarks &other) const;

    /// The columns that `row` fills otherwise than this one; a blank cell never replaces a filled one.
    QList<BookColumn> changedIn(const RowMarks &row) const;
    bool says(BookColumn column) const { return mark(column) != 0; }
    /// Takes over the filled cells of a row.
    void take(const RowMarks &row);

    friend bool operator==(const RowMarks &, const RowMarks &) = default;

private:
    // Behind the columns stand the folded name and the procedure whatever its writing.
    static constexpr size_t kName = kColumnCount;
    static constexpr size_t kProcedure = kColumnCount + 1;
    static constexpr size_t kMarkCount = kColumnCount + 2;

    RowMarks() = default;
    quint32 mark(BookColumn column) const { return m_marks.at(size_t(column)); }
    bool same(BookColumn column, const RowMarks &other) const;
    bool contradicts(BookColumn column, const RowMarks &other) const;

    std::array<quint32, kMarkCount> m_marks = {}; // 0: blank
};

} // namespace somotcua
