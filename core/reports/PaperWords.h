#pragma once

#include <QString>

namespace somotcua {

/// The fixed words of a printed report. They follow the report's language, not the window's: Vietnamese ones are the
/// office's own (domain reference §6, forms §8 and §9). The national motto is Vietnamese in every language.
struct PaperWords
{
    QString nation;
    QString motto;
    QString signHere; // "(Ký, ghi rõ họ tên)"
    QString recipients; // "Nơi nhận:"
    QString runningNumber; // "TT"
    QString note; // columns for the pen
    QString resolved;
    QString proposal;
    QString nothing; // a table without rows
    QString remarks; // before what the head of team wrote
    QString proposals;
    QString hoursOnDuty; // "%1 giờ trực"
    QString communeLevel; // over the fields that a commune decides
    QString averageMinutes; // on one line of a narrow column
};

const PaperWords &paperWords(const QString &language);

} // namespace somotcua
