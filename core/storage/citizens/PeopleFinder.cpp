#include "citizens/PeopleFinder.h"

#include "citizens/FirstId.h"
#include "citizens/PeopleOrder.h"
#include "search/SearchQuery.h"
#include "Statement.h"
#include "text/Fold.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// How far the walks go together when the words stand in procedures and hamlets more often than in names: some 20 ms.
constexpr int kCandidates = 600;
constexpr int kNamesInOrder = 64;
constexpr qsizetype kLeastLetters = 2;
constexpr qsizetype kLeastDigits = 3;
constexpr int kPeopleGathered = 24; // enough to choose the best from

constexpr auto kByWords = R"sql(
    SELECT citizen.id, citizen.person_id, citizen.name, citizen.identity, citizen.phone
    FROM search_words
        CROSS JOIN search_entry ON search_entry.id = search_words.rowid
        LEFT JOIN dossier ON dossier.id = search_entry.dossier_id
        LEFT JOIN assist ON assist.id = search_entry.assist_id
        CROSS JOIN citizen ON citizen.id = coalesce(dossier.citizen_id, assist.citizen_id)
    WHERE search_words MATCH :match
    ORDER BY search_words.rowid DESC
)sql";

constexpr auto kByDigits = R"sql(
    SELECT citizen.id, citizen.person_id, citizen.name, citizen.identity, citizen.phone
    FROM search_digits
        CROSS JOIN search_entry ON search_entry.id = search_digits.rowid
        LEFT JOIN dossier ON dossier.id = search_entry.dossier_id
        LEFT JOIN assist ON assist.id = search_entry.assist_id
        CROSS JOIN citizen ON citizen.id = coalesce(dossier.citizen_id, assist.citizen_id)
    WHERE search_digits MATCH :match
    ORDER BY search_digits.rowid DESC
)sql";

// Whose name stands far back in a ledger where newer entries have the same words.
constexpr auto kByBeginning = R"sql(
    SELECT id, person_id, name, identity, phone
    FROM citizen
    WHERE name_folded >= :beginning AND name_folded < :beginning || char(1114111)
    ORDER BY name_folded
    LIMIT :limit
)sql";

constexpr auto kByNumber = R"sql(
    SELECT id FROM citizen WHERE identity = :identity ORDER BY id LIMIT 1
)sql";

constexpr auto kMet = R"sql(
    SELECT citizen.id, citizen.person_id, citizen.name, citizen.birth, citizen.sex, citizen.identity, citizen.phone,
        citizen.hamlet_id, hamlet.name,
        (SELECT count(*) FROM assist WHERE assist.person_id = citizen.person_id AND assist.voided_at IS NULL),
        (SELECT max(assist.day) FROM assist WHERE assist.person_id = citizen.person_id AND assist.voided_at IS NULL)
    FROM citizen LEFT JOIN hamlet ON hamlet.id = citizen.hamlet_id
    WHERE citizen.id = :entry
)sql";

constexpr auto kLike = R"sql(
    SELECT id, person_id, name, identity, phone FROM citizen WHERE identity = :identity
    UNION ALL
    SELECT id, person_id, name, identity, phone FROM citizen
    WHERE name_folded = :name_folded AND (substr(birth, 1, 4) = :year OR phone = :phone)
)sql";

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar unit : text) {
        if (unit >= u'0' && unit <= u'9')
            digits += unit;
    }
    return digits;
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.isLetter(); });
}

enum class Words : quint8
{
    Whole,
    Begun
};

QString expressionOf(const QStringList &words, Words typed)
{
    QStringList parts;
    for (const QString &word : words)
        parts << (typed == Words::Whole ? u"\"%1\""_s : u"\"%1\"*"_s).arg(word);
    return parts.join(u' ');
}

} // namespace

/// The entries found so far, one a person.
class PeopleFinder::Gathering
{
public:
    bool isFull() const { return m_entries.size() >= kPeopleGathered; }
    const QList<CitizenId> &entries() const { return m_entries; }
    void beginAnew() { m_candidates = 0; }
    void add(const Citizen &citizen)
    {
        m_persons.insert(citizen.person.value);
        m_entries << citizen.id;
    }

    /// Walks the rows until there are enough people or the walk has gone far enough.
    template <typename Fits>
    Result<> walk(Statement &rows, Fits fits)
    {
        if (isFull())
            return {};
        if (const auto started = rows.start(); !started)
            return started;
        for (; m_candidates < kCandidates && !isFull() && rows.next(); ++m_candidates) {
            const qint64 person = rows.integer(1);
            if (m_persons.contains(person) || !fits(rows))
                continue;
            m_persons.insert(person);
            m_entries << rows.id<CitizenId>(0);
        }
        return rows.finish();
    }

private:
    int m_candidates = 0;
    QSet<qint64> m_persons;
    QList<CitizenId> m_entries;
};

PeopleFinder::PeopleFinder(Database &database)
    : m_database(database)
{ }

Result<> PeopleFinder::gatherByName(Gathering &gathering, const QString &typed)
{
    const auto answers = [&](const Statement &row) {
        return nameAnswers(row.text(2), typed);
    };
    const QStringList accented = words(unifyTones(typed));
    const QStringList folded = foldedWords(typed);
    // The accents as typed and the words whole first: a walk ends early, and these are meant most often.
    QList<QStringList> spellings{accented};
    if (accented != folded)
        spellings << folded;
    for (const QStringList &asked : std::as_const(spellings)) {
        for (const Words howTyped : {Words::Whole, Words::Begun}) {
            Statement rows(m_database, kByWords);
            rows.bind(":match", expressionOf(asked, howTyped));
            if (const auto walked = gathering.walk(rows, answers); !walked)
                return walked;
        }
    }
    // Few rows in the order of names, however far the walks went.
    gathering.beginAnew();
    Statement rows(m_database, kByBeginning);
    rows.bind(":beginning", folded.join(u' ')).bind(":limit", kNamesInOrder);
    return gathering.walk(rows, answers);
}

Result<> PeopleFinder::gatherByDigits(Gathering &gathering, const QString &digits, PersonClue clue)
{
    if (const auto number = IdentityNumber::read(digits); clue != PersonClue::Phone && number) {
        const auto person = withNumber(*number);
        if (!person)
            return passOn(person);
        if (*person) {
            gathering.add((*person)->citizen);
            return {};
        }
    }
    SearchVariant variant;
    variant.parts << digits;
    Statement rows(m_database, kByDigits);
    rows.bind(":match", variant.partsExpression());
    return gathering.walk(rows, [&](const Statement &row) {
        return (clue != PersonClue::Phone && row.text(3).contains(digits))
            || (clue != PersonClue::Identity && row.text(4).contains(digits));
    });
}

Result<QList<MetPerson>> PeopleFinder::find(const QString &typed, PersonClue clue, int limit)
{
    const QString clean = tidy(typed);
    const bool byName = clue == PersonClue::Name && hasLetters(clean);
    const QString digits = digitsOf(clean);
    if (byName ? fold(clean).size() < kLeastLetters : digits.size() < kLeastDigits)
        return QList<MetPerson>();

    Gathering gathering;
    if (const auto gathered = byName ? gatherByName(gathering, clean) : gatherByDigits(gathering, digits, clue);
        !gathered)
        return passOn(gathered);
    auto people = all(gathering.entries());
    if (!people)
        return people;
    if (byName)
        orderByName(*people, clean);
    else
        std::ranges::stable_sort(*people, std::ranges::greater{}, &MetPerson::lastDay);
    return people->mid(0, limit);
}

Result<std::optional<MetPerson>> PeopleFinder::met(CitizenId entry)
{
    Statement row(m_database, kMet);
    if (const auto started = row.bind(":entry", entry).start(); !started)
        return passOn(started);
    std::optional<MetPerson> found;
    if (row.next() && !row.isNull(10)) {
        found.emplace();
        Citizen &citizen = found->citizen;
        citizen.id = row.id<CitizenId>(0);
        citizen.person = row.id<CitizenId>(1);
        citizen.name = row.text(2);
        citizen.birth = BirthDate::fromText(row.text(3));
        citizen.sex = sexFromText(row.text(4));
        citizen.identity = IdentityNumber::read(row.text(5));
        citizen.phone = PhoneNumber::read(row.text(6));
        citizen.hamlet = row.optionalId<HamletId>(7);
        found->hamlet = row.optionalText(8);
        found->visits = row.integer(9);
        found->lastDay = row.day(10);
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<QList<MetPerson>> PeopleFinder::all(const QList<CitizenId> &entries)
{
    QList<MetPerson> people;
    for (const CitizenId entry : entries) {
        const auto person = met(entry);
        if (!person)
            return passOn(person);
        if (const std::optional<MetPerson> &known = *person)
            people << *known;
    }
    return people;
}

Result<std::optional<MetPerson>> PeopleFinder::withNumber(const IdentityNumber &number)
{
    Statement row(m_database, kByNumber);
    const auto entry = firstId(row.bind(":identity", number.text()));
    if (!entry)
        return passOn(entry);
    const std::optional<CitizenId> &known = *entry;
    return known ? met(*known) : std::optional<MetPerson>();
}

Result<QList<MetPerson>> PeopleFinder::like(const AssistEntry &entry, int limit)
{
    Statement rows(m_database, kLike);
    rows.bind(":identity", entry.identity ? std::optional(entry.identity->text()) : std::nullopt)
        .bind(":name_folded", fold(tidy(entry.citizen)))
        .bind(":year", entry.birth ? std::optional(QString::number(entry.birth->year)) : std::nullopt)
        .bind(":phone", entry.phone ? std::optional(entry.phone->text()) : std::nullopt);
    Gathering gathering;
    if (const auto walked = gathering.walk(rows, [](const Statement &) { return true; }); !walked)
        return passOn(walked);
    auto people = all(gathering.entries());
    if (!people)
        return people;
    const auto hasNumber = [&](const MetPerson &person) {
        return entry.identity && person.citizen.identity == entry.identity;
    };
    std::ranges::stable_sort(*people, [&](const MetPerson &a, const MetPerson &b) {
        return hasNumber(a) != hasNumber(b) ? hasNumber(a) : a.lastDay > b.lastDay;
    });
    return people->mid(0, limit);
}

} // namespace somotcua
