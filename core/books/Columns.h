#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace somotcua {

/// The columns of an assistance book (contract §2), in the order of a written book. FamilyName and GivenName together
/// may stand for Citizen.
enum class BookColumn : quint8
{
    Date,
    Shift,
    Volunteer,
    Citizen,
    FamilyName,
    GivenName,
    Birth,
    Sex,
    Identity,
    Phone,
    Hamlet,
    Procedure,
    ProcedureName,
    Outcome,
    Obstacle,
    Code,
    Channel,
    Submitted,
    Received,
    Due,
    Status,
    Finished,
    Returned,
    Note
};
inline constexpr size_t kColumnCount = size_t(BookColumn::Note) + 1;
/// All of them in their order.
const QList<BookColumn> &columns();

/// "date", "procedure_name", …; "family_name" and "given_name" for the two parts of a name.
QString idOf(BookColumn column);
std::optional<BookColumn> columnFromId(const QString &id);
/// The Vietnamese heading as a written book has it: "Họ và tên".
QString officialHeading(BookColumn column);

/// The cells of one row by column, as written; what is missing is empty.
struct RowCells
{
    std::array<QString, kColumnCount> texts;

    QString &operator[](BookColumn column) { return texts.at(size_t(column)); }
    const QString &operator[](BookColumn column) const { return texts.at(size_t(column)); }
    bool isBlank() const;

    /// From texts by id, as the options of `log` give them; an unknown id is left out.
    static RowCells fromIds(const QHash<QString, QString> &cells);
};

/// What a heading of a sheet means.
struct HeadingMeaning
{
    enum class Kind : quint8
    {
        Known,
        Ignored, // STT and the like
        Unknown
    };
    Kind kind = Kind::Unknown;
    BookColumn column = BookColumn::Note;
    int rank = 0; // of several headings for one column, the lower rank is asked first
};

/// By the table of contract §2 in Vietnamese or English, case, accents, spaces and punctuation aside.
HeadingMeaning meaningOf(const QString &heading);
/// The text that is compared: folded letters and digits only.
QString headingKey(const QString &heading);

} // namespace somotcua
