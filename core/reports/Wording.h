#pragma once

#include "Report.h"

namespace somotcua {

/// A text of a report in both its languages. Reports follow their own language, not the window's, so these do not go
/// through the translators; the Vietnamese ones are the office's own words (forms §2 and §8).
struct Wording
{
    QString vi;
    QString en;

    const QString &in(const QString &language) const;
};

Column column(const QString &id, ColumnKind kind, const Wording &label, const QString &language,
              const Wording &group = {});

QVariant term(const QString &id, const Wording &label, const QString &language);
/// A sentence of the office: people read it in the language of the report, machines always in Vietnamese (values do not
/// change with the language, contract §1). Unknown when both are empty.
QVariant sentence(const Wording &words, const QString &language);
/// A count, or unknown.
QVariant cell(std::optional<qint64> count);
QVariant cell(std::optional<double> number);
QVariant cell(const std::optional<QString> &text);
QVariant cell(std::optional<QDate> day);

} // namespace somotcua
