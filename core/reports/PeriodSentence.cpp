#include "PeriodSentence.h"

#include "PeriodPhrase.h"
#include "Shown.h"
#include "text/LenientDate.h"
#include "Wording.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// Where the figures stand in the comparison: rows of `totals` by measure, columns of both blocks.
constexpr qsizetype kAssistRow = 0;
constexpr qsizetype kCitizenRow = 1;
constexpr qsizetype kDossierRow = 2;
constexpr qsizetype kThisColumn = 2;
constexpr qsizetype kDifferenceColumn = 5;
constexpr qsizetype kPercentColumn = 6;
const QString kTotals = u"totals"_s;
const QString kResults = u"results"_s;

enum ResultColumn : quint8
{
    Online = 1,
    OnlineShare,
    Done,
    DoneInTime,
    InTimeShare,
    Open,
    Overdue
};

/// What is counted, as it follows its number.
struct Noun
{
    QString vi;
    QString one;
    QString many;
};
const Noun kDossier{u"hồ sơ"_s, u"dossier"_s, u"dossiers"_s};
const Noun kAssist{u"lượt"_s, u"time"_s, u"times"_s};
const Noun kCitizen{u"công dân"_s, u"citizen"_s, u"citizens"_s};

class Sentence
{
public:
    Sentence(const SentenceFigures &figures, const QString &language)
        : m_figures(figures)
        , m_language(language)
        , m_vi(language == u"vi"_s)
    { }

    QList<SentencePiece> write();

private:
    struct Compared
    {
        qint64 now;
        std::optional<qint64> before;
    };

    void say(const QString &vi, const QString &en) { put({m_vi ? vi : en}); }
    void put(const SentencePiece &piece);
    void count(qint64 number, const Noun &noun, const QString &block, CellPlace cell);
    void percent(std::optional<double> share, const QString &block, CellPlace cell);
    bool sayChange(Compared counts, const Noun &noun, qsizetype row, bool named);
    void sayResults(const FieldCounts &counts);
    QString lead() const;
    QString other() const;
    QString inOther() const;
    bool isRunning() const { return m_figures.asOf < m_figures.period.last(); }

    const SentenceFigures &m_figures;
    QString m_language;
    bool m_vi;
    QList<SentencePiece> m_pieces;
};

/// Words that follow words make one piece.
void Sentence::put(const SentencePiece &piece)
{
    if (piece.text.isEmpty())
        return;
    if (!piece.cell && !m_pieces.isEmpty() && !m_pieces.constLast().cell)
        m_pieces.last().text += piece.text;
    else
        m_pieces << piece;
}

void Sentence::count(qint64 number, const Noun &noun, const QString &block, CellPlace cell)
{
    put({shown(number, ColumnKind::Count, m_language), block, cell});
    say(u' ' + noun.vi, u' ' + (number == 1 ? noun.one : noun.many));
}

/// " (22,24%)"; nothing of nothing is no percentage.
void Sentence::percent(std::optional<double> share, const QString &block, CellPlace cell)
{
    if (!share)
        return;
    put({u" ("_s});
    put({shown(*share, ColumnKind::Percent, m_language) + u'%', block, cell});
    put({u")"_s});
}

QString Sentence::lead() const
{
    const Period &period = m_figures.period;
    const QString first = shownDay(period.first());
    const QString asOf = shownDay(m_figures.asOf);
    const bool months
        = firstMonthsOfYear(period, PeriodCut::Calendar) || firstMonthsOfYear(period, PeriodCut::Official);
    if (period.kind() == PeriodKind::Free && first == asOf)
        return (m_vi ? u"Ngày %1, Tổ "_s : u"On %1 the team "_s).arg(first);
    if (period.kind() == PeriodKind::Free && !months)
        return (m_vi ? u"Từ ngày %1 đến ngày %2, Tổ "_s : u"From %1 to %2 the team "_s).arg(first, asOf);
    const QString phrase = periodPhrase(period, m_language);
    if (isRunning())
        return (m_vi ? u"Tính đến ngày %1, trong %2 Tổ "_s : u"As of %1, in %2 the team "_s).arg(asOf, phrase);
    return (m_vi ? u"Trong %1, Tổ "_s : u"In %1 the team "_s).arg(phrase);
}

/// What the period is held against: "cùng kỳ năm 2023", "quý II năm 2024".
QString Sentence::other() const
{
    if (m_figures.against)
        return periodPhrase(*m_figures.against, m_language);
    const Period &period = m_figures.period;
    const Period lastYear = period.sameLastYear();
    const bool named = period.kind() != PeriodKind::Free || period.first().year() == period.last().year()
        || firstMonthsOfYear(period, PeriodCut::Official);
    if (!named)
        return m_vi ? u"cùng kỳ năm trước"_s : u"the same period of the year before"_s;
    int year = lastYear.last().year();
    if (period.kind() == PeriodKind::Week)
        static_cast<void>(lastYear.last().weekNumber(&year));
    return (m_vi ? u"cùng kỳ năm %1"_s : u"the same period of %1"_s).arg(year);
}

/// English has another word before a day than before a longer time.
QString Sentence::inOther() const
{
    const auto &against = m_figures.against;
    const bool day = against && against->first() == against->last();
    return (day ? u"on "_s : u"in "_s) + other();
}

/// ", tăng 131 hồ sơ (22,24%) so với cùng kỳ năm 2023"; only the first comparison names what it compares with.
/// Whether there was anything to say.
bool Sentence::sayChange(Compared counts, const Noun &noun, qsizetype row, bool named)
{
    if (!counts.before) {
        if (named)
            say(u" (chưa có số liệu %1 để so sánh)"_s.arg(other()), u" (%1 is not known)"_s.arg(other()));
        return named;
    }
    if (*counts.before == 0) {
        if (counts.now > 0 && named)
            say(u" (%1 không có %2 nào)"_s.arg(other(), noun.vi), u" (no %2 %1)"_s.arg(inOther(), noun.one));
        return counts.now > 0 && named;
    }
    const QString days = isRunning() ? (m_vi ? u" (cùng số ngày)"_s : u" (as many days)"_s) : QString();
    const qint64 change = counts.now - *counts.before;
    if (change == 0) {
        say(named ? u", bằng %1"_s.arg(other()) + days : u", không tăng, không giảm"_s,
            named ? u", as many as %1"_s.arg(inOther()) + days : u", as many as then"_s);
        return true;
    }
    say(change > 0 ? u", tăng "_s : u", giảm "_s, u", "_s);
    put({shown(std::abs(change), ColumnKind::Count, m_language), kTotals, CellPlace{row, kDifferenceColumn}});
    say(u' ' + noun.vi, change > 0 ? u" more"_s : u" fewer"_s);
    percent(percentOf({.part = std::abs(change), .whole = *counts.before}), kTotals, {row, kPercentColumn});
    if (named)
        say(u" so với %1"_s.arg(other()) + days, u" than %1"_s.arg(inOther()) + days);
    return true;
}

void Sentence::sayResults(const FieldCounts &counts)
{
    const qint64 online = counts.dossiers() - counts.inPerson;
    const qint64 inTime = counts.doneEarly + counts.doneOnTime;
    const qint64 done = inTime + counts.doneLate;
    const qint64 open = counts.openWithin + counts.openOverdue;
    if (counts.dossiers() + done + open == 0)
        return;
    if (counts.dossiers() > 0) {
        say(u" Nộp trực tuyến "_s, u" Submitted online: "_s);
        count(online, kDossier, kResults, {0, Online});
        percent(percentOf({.part = online, .whole = counts.dossiers()}), kResults, {0, OnlineShare});
        put({u";"_s});
    }
    const bool follows = counts.dossiers() > 0;
    if (done == 0) {
        say(follows ? u" chưa có hồ sơ nào có kết quả"_s : u" Chưa có hồ sơ nào có kết quả"_s,
            follows ? u" none has a result yet"_s : u" None has a result yet"_s);
    } else {
        say(follows ? u" đã có kết quả "_s : u" Đã có kết quả "_s,
            follows ? u" with a result: "_s : u" With a result: "_s);
        count(done, kDossier, kResults, {0, Done});
        say(u", trong đó trước và đúng hạn "_s, u", in time "_s);
        count(inTime, kDossier, kResults, {0, DoneInTime});
        percent(percentOf({.part = inTime, .whole = done}), kResults, {0, InTimeShare});
    }
    if (open == 0) {
        say(u"; không còn hồ sơ đang giải quyết."_s, u"; none is in process."_s);
        return;
    }
    say(u"; còn "_s, u"; still in process: "_s);
    count(open, kDossier, kResults, {0, Open});
    say(u" đang giải quyết, "_s, u", "_s);
    if (counts.openOverdue == 0) {
        say(u"không có hồ sơ quá hạn."_s, u"none overdue."_s);
        return;
    }
    say(u"trong đó "_s, {});
    put({shown(counts.openOverdue, ColumnKind::Count, m_language), kResults, CellPlace{0, Overdue}});
    say(u" hồ sơ quá hạn."_s, u" of them overdue."_s);
}

QList<SentencePiece> Sentence::write()
{
    const QString phrase = periodPhrase(m_figures.period, m_language);
    if (m_figures.asOf < m_figures.period.first()) {
        QString name = phrase;
        name[0] = name[0].toUpper();
        say(name + u" chưa bắt đầu."_s, name + u" has not begun."_s);
        return m_pieces;
    }
    if (!m_figures.current) {
        say(u"Chưa có số liệu của Tổ trong %1."_s.arg(phrase), u"The team has no figures for %1."_s.arg(phrase));
        return m_pieces;
    }
    const Measures &now = *m_figures.current;
    const auto before = [this](qint64 Measures::*measure) {
        return m_figures.before ? std::optional((*m_figures.before).*measure) : std::nullopt;
    };
    put({lead()});
    if (now.dossiers == 0) {
        say(u"chưa hỗ trợ nộp hồ sơ nào"_s, u"helped to submit no dossier"_s);
    } else {
        say(u"đã hỗ trợ nộp "_s, u"helped to submit "_s);
        count(now.dossiers, kDossier, kTotals, {kDossierRow, kThisColumn});
    }
    sayChange({now.dossiers, before(&Measures::dossiers)}, kDossier, kDossierRow, true);
    if (now.assists > 0) {
        say(u"; hỗ trợ "_s, u"; it helped "_s);
        count(now.assists, kAssist, kTotals, {kAssistRow, kThisColumn});
        if (sayChange({now.assists, before(&Measures::assists)}, kAssist, kAssistRow, false))
            put({u","_s});
        say(u" cho "_s, u" for "_s);
        count(now.citizens, kCitizen, kTotals, {kCitizenRow, kThisColumn});
    }
    put({u"."_s});
    if (m_figures.results)
        sayResults(*m_figures.results);
    return m_pieces;
}

} // namespace

QList<SentencePiece> periodSentence(const SentenceFigures &figures, const QString &language)
{
    return Sentence(figures, language).write();
}

} // namespace somotcua
