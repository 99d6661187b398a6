#include "CommandLine.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::CommandLine)
};

const Option *optionNamed(const QList<Option> &options, QString name)
{
    name.replace(u'_', u'-');
    const auto found = std::ranges::find(options, name, &Option::name);
    return found == options.end() ? nullptr : &*found;
}

const Option *optionLettered(const QList<Option> &options, QChar letter)
{
    const auto found = std::ranges::find(options, letter, &Option::letter);
    return found == options.end() ? nullptr : &*found;
}

std::optional<QDateTime> readMoment(const QString &text)
{
    const QDate day = QDate::fromString(text.left(10), u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return momentOf(day, QTime(12, 0));
    const QTime time = QTime::fromString(text.mid(11), u"HH:mm"_s);
    if (text.at(10) != u'T' || !time.isValid())
        return std::nullopt;
    return momentOf(day, time);
}

} // namespace

std::optional<QString> Arguments::given(const QString &name) const
{
    const auto found = options.constFind(name);
    return found == options.constEnd() ? std::nullopt : std::optional(*found);
}

QList<Option> commonOptions()
{
    return {
        //: vi: ngôn ngữ của lời văn: vi hoặc en
        {u"lang"_s, u"vi|en"_s, Tr::tr("language of the texts for people: vi or en")},
        //: vi: thay cho hiện tại, để kết quả lặp lại được
        {u"as-of"_s, u"YYYY-MM-DD[THH:MM]"_s, Tr::tr("stands for now, so that results repeat")},
        //: vi: ai làm việc này, ghi vào nhật ký
        {u"by"_s, u"NAME"_s, Tr::tr("who does it, for the log")},
        //: vi: trang này
        {u"help"_s, {}, Tr::tr("this page"), u'h'},
    };
}

std::expected<Arguments, QString> readArguments(const QStringList &words, const QList<Option> &options,
                                                int leastPositional, int mostPositional, const QDateTime &clock)
{
    Arguments arguments;
    arguments.now = clock;
    bool optionsEnd = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnd || !word.startsWith(u'-') || word.size() == 1) {
            arguments.positional << word;
            continue;
        }
        if (word == u"--") {
            optionsEnd = true;
            continue;
        }
        const bool isLong = word.startsWith(u"--");
        const qsizetype equals = word.indexOf(u'=');
        const QString name = isLong ? word.mid(2, equals < 0 ? -1 : equals - 2) : word.mid(1, 1);
        const Option *option = isLong ? optionNamed(options, name) : optionLettered(options, word.at(1));
        if (!option)
            //: vi: Không có tùy chọn %1. Xem --help.
            return std::unexpected(Tr::tr("There is no option %1. See --help.").arg(isLong ? u"--"_s + name : word));
        if (arguments.has(option->name))
            //: vi: Tùy chọn --%1 được ghi hai lần; chỉ ghi một lần.
            return std::unexpected(Tr::tr("The option --%1 is given twice; give it once.").arg(option->name));
        if (option->valueName.isEmpty()) {
            if (equals >= 0 || (!isLong && word.size() > 2))
                //: vi: Tùy chọn --%1 không có giá trị đi kèm.
                return std::unexpected(Tr::tr("The option --%1 takes no value.").arg(option->name));
            arguments.options.insert(option->name, {});
        } else if (isLong && equals >= 0) {
            arguments.options.insert(option->name, word.mid(equals + 1));
        } else if (!isLong && word.size() > 2) {
            arguments.options.insert(option->name, word.mid(2));
        } else if (i + 1 < words.size()) {
            arguments.options.insert(option->name, words.at(++i));
        } else {
            //: vi: Sau --%1 còn thiếu giá trị: %2.
            return std::unexpected(
                Tr::tr("The value behind --%1 is missing: %2.").arg(option->name, option->valueName));
        }
    }
    if (arguments.has(u"help"_s))
        return arguments;

    if (const auto language = arguments.given(u"lang"_s); language && *language != u"vi" && *language != u"en")
        //: vi: --lang chỉ nhận vi hoặc en, không nhận “%1”.
        return std::unexpected(Tr::tr("--lang is vi or en, not “%1”.").arg(*language));
    if (const auto asOf = arguments.given(u"as-of"_s)) {
        const auto moment = readMoment(*asOf);
        if (!moment)
            //: vi: --as-of cần một ngày như 2024-09-30 hoặc 2024-09-30T14:30, không phải “%1”.
            return std::unexpected(
                Tr::tr("--as-of needs a day like 2024-09-30 or 2024-09-30T14:30, not “%1”.").arg(*asOf));
        arguments.now = *moment;
    }
    if (arguments.positional.size() < leastPositional)
        //: vi: Câu lệnh còn thiếu phần bắt buộc. Xem --help.
        return std::unexpected(Tr::tr("Something that the verb needs is missing. See --help."));
    if (mostPositional >= 0 && arguments.positional.size() > mostPositional)
        //: vi: Thừa “%1” ở cuối câu lệnh. Xem --help.
        return std::unexpected(
            Tr::tr("“%1” is one word too many. See --help.").arg(arguments.positional.at(mostPositional)));
    return arguments;
}

} // namespace somotcua
