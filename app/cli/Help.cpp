#include "Help.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::Help)
};

QString written(const Option &option)
{
    QString text = option.letter.isNull() ? QString() : u"-%1, "_s.arg(option.letter);
    text += u"--"_s + option.name;
    return option.valueName.isEmpty() ? text : text + u' ' + option.valueName;
}

/// Two columns, the left one as wide as its longest text.
QString inColumns(const QList<std::pair<QString, QString>> &lines)
{
    qsizetype width = 0;
    for (const auto &line : lines)
        width = std::max(width, line.first.size());
    QString text;
    for (const auto &[left, right] : lines)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

} // namespace

QString programHelp()
{
    QList<std::pair<QString, QString>> lines;
    for (const Command &command : commands())
        lines.emplaceBack(command.verb, command.summary());
    //: vi: Cách dùng: somotcua-cli VIỆC SỔ …
    return Tr::tr("Usage: somotcua-cli VERB LEDGER …") + u"\n\n"_s + inColumns(lines)
        + u'\n'
        //: vi: Xem somotcua-cli VIỆC --help để biết từng việc, kèm ví dụ.
        + Tr::tr("See somotcua-cli VERB --help for one verb, with an example.") + u'\n';
}

QString commandHelp(const Command &command)
{
    QList<std::pair<QString, QString>> lines;
    for (const Option &option : command.options() + commonOptions())
        lines.emplaceBack(written(option), option.help);
    //: vi: Cách dùng: somotcua-cli %1 %2 [TÙY CHỌN]
    return Tr::tr("Usage: somotcua-cli %1 %2 [OPTION]").arg(command.verb, command.synopsis) + u'\n' + command.summary()
        + u"\n\n"_s + inColumns(lines)
        + u'\n'
        //: vi: Ví dụ:
        + Tr::tr("Example:") + u"\n  "_s + command.example + u'\n';
}

} // namespace somotcua
