#pragma once

#include "base/LocalTime.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace somotcua {

/// One option of a verb: `--week 2024-W39`, or without a value `--official`.
struct Option
{
    QString name;
    QString valueName; // empty: takes no value
    QString help;
    QChar letter = {}; // `-o`
};

/// A command line that fits its verb.
struct Arguments
{
    QStringList positional;
    QHash<QString, QString> options;
    QDateTime now; // UTC; what --as-of says, else the clock

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const { return options.value(name, otherwise); }
    std::optional<QString> given(const QString &name) const;
};

/// Options that every verb takes: --lang, --as-of, --by, --help.
QList<Option> commonOptions();

/// Reads the words behind a verb; a sentence for people when they do not fit. An option given twice, an unknown one and
/// a missing value are such. `clock` is now unless --as-of replaces it; a day alone stands for its noon.
std::expected<Arguments, QString> readArguments(const QStringList &words, const QList<Option> &options,
                                                int leastPositional, int mostPositional, const QDateTime &clock);

} // namespace somotcua
