#include "RandomLedger.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace somotcua::plain {

namespace {

const QStringList kLevels{u"toan_trinh"_s, u"mot_phan"_s, u"online"_s, u"offline"_s, u"unknown"_s};
const QStringList kChannels{u"online"_s, u"online"_s, u"online"_s, u"in_person"_s, u"post"_s};
const QStringList kOutcomes{u"submitted_online"_s, u"referred_in_person"_s, u"supplemented"_s, u"not_submitted"_s,
                            u"guided_only"_s};
const QStringList kObstacles{u"NETWORK"_s, u"OTHER"_s, u"MISSING_PAPER"_s, u"PAYMENT"_s};
const QStringList kShifts{u"morning"_s, u"afternoon"_s, u"evening"_s};
const QStringList kStates{u"closed"_s, u"closed"_s, u"open"_s, u"planned"_s, u"cancelled"_s};
constexpr int kProcedures = 12;

class Maker
{
public:
    Maker(quint32 seed, const RandomShape &shape)
        : m_random(seed)
        , m_shape(shape)
    { }

    Ledger make()
    {
        m_ledger.persons = m_shape.persons;
        for (qint64 procedure = 1; procedure <= kProcedures; ++procedure) {
            const bool unknown = procedure % 5 == 0;
            m_ledger.fields.insert(procedure,
                                   unknown ? std::nullopt : std::optional(u"Lĩnh vực %1"_s.arg(procedure % 4)));
        }
        for (qint64 volunteer = 1; volunteer <= 4; ++volunteer)
            m_ledger.volunteers.insert(volunteer, u"Tổ viên %1"_s.arg(volunteer));
        for (int number = 0; number < m_shape.dossiers; ++number)
            addDossier();
        for (int number = 0; number < m_shape.otherAssists; ++number)
            addAssist(day(), 0);
        return m_ledger;
    }

private:
    int upTo(int most) { return m_random.bounded(most + 1); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QDate day() { return m_shape.first.addDays(upTo(m_shape.days - 1)); }
    template <typename Value>
    Value oneOf(const QList<Value> &values)
    {
        return values.at(m_random.bounded(int(values.size())));
    }
    /// Mostly days, now and then months or years.
    int wait() { return chance(10) ? upTo(900) : chance(20) ? upTo(90) : upTo(8); }

    void addDossier()
    {
        Dossier dossier;
        dossier.id = m_ledger.dossiers.size() + 1;
        dossier.procedure = chance(5) ? 0 : 1 + upTo(kProcedures - 1);
        dossier.onlineLevel = oneOf(kLevels);
        dossier.channel = oneOf(kChannels);
        dossier.submitted = day();
        dossier.person = 1 + upTo(m_shape.persons - 1);
        dossier.voided = chance(4);
        if (chance(40))
            dossier.typedDue = dossier.submitted.addDays(upTo(20));

        dossier.lines << Line{dossier.submitted, 1, 1, {}, false};
        QDate at = dossier.submitted;
        const int moves = upTo(7);
        for (int move = 0; move < moves; ++move) {
            at = chance(25) ? at : at.addDays(wait());
            const QDate told = chance(6) ? at.addDays(-upTo(30)) : at; // an odd book
            Line line{told, int(dossier.lines.size()) + 1, upTo(10), {}, chance(6)};
            if (chance(20))
                line.due = told.addDays(upTo(15));
            dossier.lines << line;
        }
        m_ledger.dossiers << dossier;
        addAssist(chance(90) ? dossier.submitted : day(), dossier.id);
        if (chance(20))
            addAssist(day(), dossier.id);
    }

    void addAssist(QDate when, qint64 dossier)
    {
        Assist assist;
        assist.id = m_ledger.assists.size() + 1;
        assist.day = when;
        assist.person = 1 + upTo(m_shape.persons - 1);
        assist.session = sessionOf(when);
        assist.volunteer = upTo(4);
        assist.procedure = upTo(kProcedures);
        assist.outcome = oneOf(kOutcomes);
        assist.dossier = dossier;
        assist.voided = chance(5);
        for (int mark = chance(30) ? 1 + upTo(2) : 0; mark > 0; --mark)
            assist.obstacles << oneOf(kObstacles);
        if (chance(50)) {
            assist.started = QDateTime(when, QTime(7, 0), Qt::UTC).addSecs(upTo(3600));
            if (chance(80))
                assist.ended = assist.started->addSecs(upTo(4000) - 100);
        }
        m_ledger.assists << assist;
    }

    qint64 sessionOf(QDate when)
    {
        const QString shift = oneOf(kShifts);
        for (const Session &session : m_ledger.sessions) {
            if (session.day == when && session.shift == shift)
                return session.id;
        }
        Session session{m_ledger.sessions.size() + 1, when, shift, oneOf(kStates), {}};
        if (chance(30))
            session.onDuty = {1 + upTo(1), 3};
        m_ledger.sessions << session;
        return session.id;
    }

    QRandomGenerator m_random;
    RandomShape m_shape;
    Ledger m_ledger;
};

} // namespace

Ledger randomLedger(quint32 seed, const RandomShape &shape)
{
    return Maker(seed, shape).make();
}

} // namespace somotcua::plain
