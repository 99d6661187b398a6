#include "SearchBench.h"

#include "BareSqlite.h"
#include "BenchLedger.h"
#include "Latencies.h"
#include "search/SearchQuery.h"
#include "SearchLedger.h"
#include "text/Fold.h"

using namespace Qt::StringLiterals;

namespace somotcua::bench {

namespace {

constexpr int kQueries = 400;

enum class Kind : quint8
{
    Prefixes,
    MixedWords,
    SingleLetters,
    Digits,
    CodeEnds,
    NameAndDigits
};

/// What somebody types who looks for a person or dossier of the ledger; another for each number.
class Typist
{
public:
    Typist(const BenchEntries &entries, Kind kind)
        : m_entries(entries)
        , m_kind(kind)
    { }

    QString next()
    {
        switch (m_kind) {
        case Kind::Prefixes:
            return prefixes();
        case Kind::MixedWords:
            return word(person()) + u' ' + word(person()) + u' ' + word(person());
        case Kind::SingleLetters:
            return letters();
        case Kind::Digits:
            return digits();
        case Kind::CodeEnds:
            return codeEnd();
        case Kind::NameAndDigits:
            return word(person()) + u' ' + digits();
        }
        Q_UNREACHABLE();
    }

private:
    quint64 random(quint64 below) { return mixed(m_state += 0x1234567) % below; }
    Person person() { return personOf(random(quint64(m_entries.people()))); }

    /// The beginning of a word of the name, half of them without accents.
    QString word(const Person &person)
    {
        const QStringList words = person.name.split(u' ');
        const QString whole = words.at(qsizetype(random(quint64(words.size()))));
        const QString beginning = whole.left(1 + qsizetype(random(quint64(whole.size()))));
        return random(2) == 0 ? fold(beginning) : beginning;
    }
    QString prefixes()
    {
        const Person someone = person();
        QStringList typed;
        for (quint64 count = 1 + random(3); count > 0; --count)
            typed += word(someone);
        return typed.join(u' ');
    }
    QString letters()
    {
        QStringList typed;
        for (int count = 0; count < 5; ++count)
            typed += word(person()).left(1);
        return typed.join(u' ');
    }
    QString digits()
    {
        const Person someone = person();
        const QString number = random(2) == 0 ? someone.identity : someone.phone;
        const qsizetype length = 3 + qsizetype(random(7));
        return number.mid(qsizetype(random(quint64(number.size() - length + 1))), length);
    }
    QString codeEnd()
    {
        const QString code = m_entries.entry(qint64(random(quint64(m_entries.dossiers())))).code->text();
        return code.right(3 + qsizetype(random(9)));
    }

    BenchEntries m_entries;
    Kind m_kind;
    quint64 m_state = 42;
};

void searchOurs(benchmark::State &state, const QString &path, const BenchEntries &entries, Kind kind)
{
    const auto database = openLedger(path, OpenMode::ReadOnly);
    Typist typist(entries, kind);
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state) {
        const QString typed = typist.next();
        latencies.time([&] {
            if (!searchLedger(*database, typed))
                state.SkipWithError("the search failed");
        });
    }
    latencies.report(state);
}

/// One plain question each: the folded words, or the digits with LIKE, or both joined.
void searchBare(benchmark::State &state, const QString &path, const BenchEntries &entries, Kind kind)
{
    BareDatabase database(path, false);
    constexpr auto kShown = " JOIN dossier d ON d.id = e.dossier_id JOIN citizen c ON c.id = d.citizen_id "
                            "LEFT JOIN procedure p ON p.id = d.procedure_id";
    const QByteArray select = "SELECT e.id, d.code, c.name, c.birth, c.identity, p.code, p.short_name, d.status ";
    BareStatement byWords(database,
                          (select + "FROM search_words w CROSS JOIN search_entry e ON e.id = w.rowid" + kShown
                           + " WHERE w.search_words MATCH ?1 ORDER BY w.rowid DESC LIMIT 50")
                              .constData());
    BareStatement byDigits(database,
                           (select + "FROM search_digits w CROSS JOIN search_entry e ON e.id = w.rowid" + kShown
                            + " WHERE w.search_digits MATCH ?1 AND e.digits LIKE ?2 "
                              "ORDER BY w.rowid DESC LIMIT 50")
                               .constData());
    BareStatement byBoth(database,
                         (select
                          + "FROM search_digits w CROSS JOIN search_words x ON x.rowid = w.rowid "
                            "CROSS JOIN search_entry e ON e.id = w.rowid"
                          + kShown
                          + " WHERE w.search_digits MATCH ?1 AND e.digits LIKE ?2 AND x.search_words MATCH ?3 "
                            "ORDER BY w.rowid DESC LIMIT 50")
                             .constData());
    Typist typist(entries, kind);
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state) {
        const QList<SearchVariant> variants = searchVariants(fold(typist.next()));
        if (variants.isEmpty())
            continue;
        const SearchVariant &plain = variants.first();
        latencies.time([&] {
            const QByteArray words = plain.wordsExpression().toUtf8();
            const QByteArray parts = plain.partsExpression().toUtf8();
            const QByteArray like = '%' + plain.parts.join(u"%"_s).toUtf8() + '%';
            BareStatement &query = parts.isEmpty() ? byWords : words.isEmpty() ? byDigits : byBoth;
            query.bind(1, parts.isEmpty() ? words : parts);
            if (!parts.isEmpty())
                query.bind(2, like);
            if (!parts.isEmpty() && !words.isEmpty())
                query.bind(3, words);
            while (query.next())
                benchmark::DoNotOptimize(query.text(2));
            query.reset();
        });
    }
    latencies.report(state);
}

} // namespace

void registerSearches(const QString &path, const BenchEntries &entries)
{
    struct Named
    {
        const char *name;
        Kind kind;
    };
    for (const Named &search :
         {Named{"search, prefixes of a name", Kind::Prefixes}, Named{"search, words of three people", Kind::MixedWords},
          Named{"search, five single letters", Kind::SingleLetters}, Named{"search, digits", Kind::Digits},
          Named{"search, code ends", Kind::CodeEnds}, Named{"search, name and digits", Kind::NameAndDigits}}) {
        const std::string name = search.name;
        benchmark::RegisterBenchmark(name.c_str(), searchOurs, path, entries, search.kind)
            ->Iterations(kQueries)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((name + ", bare SQLite").c_str(), searchBare, path, entries, search.kind)
            ->Iterations(kQueries)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace somotcua::bench
