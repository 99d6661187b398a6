#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace somotcua {

/// d/M/yyyy, d/M/yy (20yy), yyyy-MM-dd, with `.` and `-` too, a time of day behind it ignored, or a spreadsheet serial
/// (25569 is 1970-01-01; 1 to 2958465). Nothing for any other text, for days that do not exist (the 29 February 1900 of
/// spreadsheets is one) and for years before 1800, which are slips of the finger.
std::optional<QDate> parseDay(const QString &text);

/// When somebody was born, as far as it is known: a day or only a year.
struct BirthDate
{
    int year = 0;
    std::optional<QDate> day;

    /// As stored: "1958-03-12" or "1958".
    QString text() const;
    static std::optional<BirthDate> fromText(const QString &text);
    friend bool operator==(const BirthDate &, const BirthDate &) = default;
};

/// A day as parseDay reads it, or a year (a number up to 2100). Two-digit years are the latest that does not lie after
/// `latest` (the day of the assist).
std::optional<BirthDate> parseBirth(const QString &text, QDate latest);

/// "dd/MM/yyyy", the form on paper and screen in both languages.
QString shownDay(QDate day);
/// The birth as people write it: "12/03/1958" or "1958".
QString shownBirth(const BirthDate &birth);

} // namespace somotcua
