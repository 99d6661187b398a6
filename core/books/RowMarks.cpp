#include "RowMarks.h"

#include "text/Fold.h"

namespace somotcua {

namespace {

constexpr int kMarkBits = 30;
constexpr int kLetterBits = 6;
constexpr int kLettersOfMark = kMarkBits / kLetterBits;
constexpr char kFirstColumn = 'A';
constexpr QByteArrayView kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// FNV-1a, folded to 30 bits. Stored in ledgers: it must never change.
quint32 markOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint64 hash = 14695981039346656037ULL;
    for (const QChar unit : text) {
        hash = (hash ^ (unit.unicode() & 0xFFU)) * 1099511628211ULL;
        hash = (hash ^ (unit.unicode() >> 8U)) * 1099511628211ULL;
    }
    const quint32 mark = quint32(hash ^ (hash >> 30U)) & ((1U << kMarkBits) - 1);
    return mark == 0 ? 1 : mark;
}

} // namespace

RowMarks::RowMarks(const RowCells &written, const QString &procedureKey)
{
    for (size_t column = 0; column < kColumnCount; ++column)
        m_marks.at(column) = markOf(written.texts.at(column));
    m_marks.at(kName) = markOf(matchKey(written[BookColumn::Citizen]));
    m_marks.at(kProcedure) = markOf(procedureKey);
}

QString RowMarks::text() const
{
    // One letter for the place, five for the mark; blank ones are left out.
    QByteArray text;
    for (size_t place = 0; place < kMarkCount; ++place) {
        quint32 mark = m_marks.at(place);
        if (mark == 0)
            continue;
        text.append(char(kFirstColumn + place));
        for (int letter = 0; letter < kLettersOfMark; ++letter) {
            text.append(kLetters.at(mark % kLetters.size()));
            mark /= quint32(kLetters.size());
        }
    }
    return QString::fromLatin1(text);
}

std::optional<RowMarks> RowMarks::fromText(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    if (bytes.size() % (1 + kLettersOfMark) != 0)
        return {};
    RowMarks marks;
    for (qsizetype place = 0; place < bytes.size(); place += 1 + kLettersOfMark) {
        const auto column = size_t(bytes.at(place) - kFirstColumn);
        if (column >= kMarkCount)
            return {};
        quint32 mark = 0;
        for (int letter = kLettersOfMark; letter > 0; --letter)
            mark = mark * quint32(kLetters.size()) + quint32(kLetters.indexOf(bytes.at(place + letter)));
        marks.m_marks.at(column) = mark;
    }
    return marks;
}

bool RowMarks::same(BookColumn column, const RowMarks &other) const
{
    return mark(column) != 0 && mark(column) == other.mark(column);
}

bool RowMarks::contradicts(BookColumn column, const RowMarks &other) const
{
    return mark(column) != 0 && other.mark(column) != 0 && mark(column) != other.mark(column);
}

RowMarks::Likeness RowMarks::likenessTo(const RowMarks &other) const
{
    // What the catalogue learned meanwhile does not change what was written.
    const bool sameWriting = mark(BookColumn::Procedure) == other.mark(BookColumn::Procedure)
        && mark(BookColumn::ProcedureName) == other.mark(BookColumn::ProcedureName);
    if (m_marks.at(kProcedure) != other.m_marks.at(kProcedure) && !sameWriting)
        return Likeness::None;
    if (contradicts(BookColumn::Code, other))
        return Likeness::None;
    const bool sameName = m_marks.at(kName) == other.m_marks.at(kName);
    const bool sameNumber = same(BookColumn::Identity, other);
    if (same(BookColumn::Code, other) && (sameName || sameNumber))
        return Likeness::SameCode;
    if (sameNumber)
        return Likeness::SameNumber;
    const bool another = contradicts(BookColumn::Identity, other) || contradicts(BookColumn::Birth, other)
        || contradicts(BookColumn::Phone, other);
    return sameName && !another ? Likeness::SamePerson : Likeness::None;
}

QList<BookColumn> RowMarks::changedIn(const RowMarks &row) const
{
    QList<BookColumn> changed;
    for (const BookColumn column : columns()) {
        if (row.mark(column) != 0 && row.mark(column) != mark(column))
            changed.append(column);
    }
    return changed;
}

void RowMarks::take(const RowMarks &row)
{
    for (size_t place = 0; place < kMarkCount; ++place) {
        if (row.m_marks.at(place) != 0)
            m_marks.at(place) = row.m_marks.at(place);
    }
}

} // namespace somotcua
