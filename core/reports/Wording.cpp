#include "Wording.h"

using namespace Qt::StringLiterals;

namespace somotcua {

const QString &Wording::in(const QString &language) const
{
    return language == u"vi"_s ? vi : en;
}

Column column(const QString &id, ColumnKind kind, const Wording &label, const QString &language, const Wording &group)
{
    return {id, label.in(language), kind, group.in(language), 0, false};
}

QVariant term(const QString &id, const Wording &label, const QString &language)
{
    return QVariant::fromValue(Term{id, label.in(language)});
}

QVariant sentence(const Wording &words, const QString &language)
{
    const QString &read = words.in(language);
    if (words.vi.isEmpty() && read.isEmpty())
        return {};
    return read == words.vi ? QVariant(read) : QVariant::fromValue(Term{words.vi, read});
}

QVariant cell(std::optional<qint64> count)
{
    return count ? QVariant(*count) : QVariant();
}

QVariant cell(std::optional<double> number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant cell(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariant cell(std::optional<QDate> day)
{
    return day ? QVariant(*day) : QVariant();
}

} // namespace somotcua
