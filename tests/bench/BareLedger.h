#pragma once

#include "assists/AssistEntry.h"
#include "BareSqlite.h"

#include <QHash>

namespace somotcua::bench {

/// Writes one assist with its dossier into a ledger by hand: the same rows, indexes and search entries that the program
/// writes, the same look-ups (who it is, whose the code is, the day before), every statement prepared once.
class BareLedger
{
public:
    explicit BareLedger(BareDatabase &database);

    /// What the fields become in the file is worked out before the clock starts.
    struct Row
    {
        QByteArray day;
        QByteArray moment;
        QByteArray name;
        QByteArray foldedName;
        QByteArray nameKey;
        QByteArray birth;
        QByteArray identity;
        QByteArray phone;
        QByteArray personKey;
        QByteArray code;
        QByteArray outcome;
        QByteArray channel;
        QByteArray received; // empty: none
        QByteArray due;
        QByteArray finished;
        QByteArray returned;
        QByteArray words;
        QByteArray digits;
        qint64 procedure = 0;
        qint64 dayNumber = 0;
    };
    Row prepare(const AssistEntry &entry);

    void write(const Row &row, qint64 session);
    void remember(const QByteArray &cells); // the row of the book, for the assist written last
    void audit();
    qint64 sessionOf(const Row &row);

private:
    qint64 citizenOf(const Row &row);
    void addDossier(const Row &row, qint64 citizen);
    void addAssist(const Row &row, qint64 session, qint64 citizen);
    void addSearch(const Row &row);
    QByteArray uuid();

    BareDatabase &m_database;
    BareStatement m_findCitizen;
    BareStatement m_addCitizen;
    BareStatement m_addKey;
    BareStatement m_findCode;
    BareStatement m_addDossier;
    BareStatement m_addLine;
    BareStatement m_addSpan;
    BareStatement m_dayBefore;
    BareStatement m_addAssist;
    BareStatement m_addCells;
    BareStatement m_addBookRow;
    BareStatement m_findSession;
    BareStatement m_addSession;
    BareStatement m_lastEntry;
    BareStatement m_addEntry;
    BareStatement m_addWords;
    BareStatement m_addDigits;
    BareStatement m_addAudit;
    BareStatement m_addValue;
    QHash<QByteArray, qint64> m_procedures;
    qint64 m_dossier = 0;
    qint64 m_assist = 0;
    quint64 m_uuids = 0;
};

} // namespace somotcua::bench
