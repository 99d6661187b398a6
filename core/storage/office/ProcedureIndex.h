#pragma once

#include "procedures/Procedure.h"

#include <QHash>
#include <QList>

#include <utility>

namespace somotcua {

/// The best reading of several procedures (validities of one code, or equal names) for something done on `day`; null
/// when there are none.
const Procedure *bestOn(QDate day, const QList<Procedure> &procedures);

/// The catalogue in memory: what the two cells of a book mean (contract §2).
class ProcedureIndex
{
public:
    void add(const Procedure &procedure);
    /// Null when the cells, which are tidy, mean no procedure that is known. Holds until the next add.
    const Procedure *find(const QString &codeCell, const QString &nameCell, QDate day);

private:
    using Places = QList<qsizetype>; // in m_procedures
    Places meaning(const QString &codeCell, const QString &nameCell) const;
    Places byName(const QString &cell) const;

    QList<Procedure> m_procedures;
    QMultiHash<QString, qsizetype> m_byCode;
    QMultiHash<QString, qsizetype> m_byName;
    QMultiHash<QString, qsizetype> m_byShortName;
    QHash<std::pair<QString, QString>, Places> m_meanings; // of two cells, as found before
};

} // namespace somotcua
