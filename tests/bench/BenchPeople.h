#pragma once

#include "assists/AssistEntry.h"

namespace somotcua::bench {

/// An even, repeatable spread of numbers: what is made from the same number is always the same.
quint64 mixed(quint64 number);

/// A synthetic person, always the same for the same number. Family names fall as they do in the country.
struct Person
{
    QString name;
    BirthDate birth;
    QString identity;
    QString phone;
    QString hamlet;
};
Person personOf(quint64 number);

/// The entries of a ledger of so many dossiers: ten years of working days up to 31/12/2024, 0.4 citizens a dossier, one
/// supplement in nine dossiers, 4 % still open.
class BenchEntries
{
public:
    explicit BenchEntries(qint64 dossiers);

    qint64 dossiers() const { return m_dossiers; }
    qint64 people() const { return m_dossiers * 2 / 5; }
    /// Everything of the day, and the day itself; by `day` from 0.
    int days() const { return int(m_days.size()); }
    QDate day(int index) const { return m_days.at(index); }
    QList<AssistEntry> entries(int index) const;
    AssistEntry entry(qint64 dossier) const;

private:
    AssistEntry supplement(qint64 dossier, QDate day) const;
    qint64 firstOf(int index) const { return m_dossiers * index / days(); }

    qint64 m_dossiers;
    QList<QDate> m_days;
};

} // namespace somotcua::bench
