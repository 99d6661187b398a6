#include "Command.h"
#include "CreateLedger.h"
#include "OpenedLedger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::NewCommand)
};

QList<Option> options()
{
    return {
        //: vi: mã đơn vị
        {u"unit-code"_s, u"CODE"_s, Tr::tr("code of the unit")},
        //: vi: tên đầy đủ của đơn vị
        {u"unit"_s, u"NAME"_s, Tr::tr("full name of the unit")},
        //: vi: cấp trên trực tiếp
        {u"parent"_s, u"NAME"_s, Tr::tr("the body above")},
        //: vi: tên tổ
        {u"team"_s, u"NAME"_s, Tr::tr("name of the team")},
        //: vi: lịch hỗ trợ trong tuần
        {u"schedule"_s, u"\"mon,wed,fri 13:30-17:00\""_s, Tr::tr("sessions of the week")},
    };
}

int run(const Arguments &arguments, Console &console)
{
    NewLedger wanted;
    const std::pair<QString, QString *> required[] = {{u"unit-code"_s, &wanted.unitCode},
                                                      {u"unit"_s, &wanted.unitName},
                                                      {u"parent"_s, &wanted.parentName},
                                                      {u"team"_s, &wanted.teamName}};
    for (const auto &[name, target] : required) {
        *target = arguments.value(name).simplified();
        if (target->isEmpty())
            //: vi: Còn thiếu --%1. Xem somotcua-cli new --help.
            return reportUsage(console, Tr::tr("--%1 is missing. See somotcua-cli new --help.").arg(name));
    }
    if (!arguments.has(u"schedule"_s))
        return reportUsage(console, Tr::tr("--%1 is missing. See somotcua-cli new --help.").arg(u"schedule"_s));
    const auto schedule = Schedule::parse(arguments.value(u"schedule"_s));
    if (!schedule)
        return reportFault(console, schedule.error());
    wanted.schedule = *schedule;
    wanted.language = arguments.value(u"lang"_s, u"vi"_s);

    const QString path = arguments.positional.constFirst();
    if (const auto made = createLedger(path, wanted, stampOf(arguments)); !made)
        return reportFault(console, made.error());
    //: vi: Đã lập sổ %1.
    console.out << Tr::tr("The ledger %1 is made.").arg(path) << '\n';
    return kDone;
}

} // namespace

Command newCommand()
{
    return {.verb = u"new"_s,
            .synopsis = u"LEDGER --unit-code C --unit NAME --parent NAME --team NAME --schedule S"_s,
            //: vi: lập sổ mới có sẵn thủ tục, ngày nghỉ, lịch hỗ trợ
            .summary = [] { return Tr::tr("makes a ledger with catalogue, holidays and schedule"); },
            .example = u"somotcua-cli new vong-xuyen.somotcua --unit-code 09739 --unit \"UBND xã Võng Xuyên\" --parent "
                       "\"UBND huyện Phúc Thọ\" --team \"Tổ tình nguyện\" --schedule \"mon,wed,fri 13:30-17:00\""_s,
            .options = options,
            .run = run};
}

} // namespace somotcua
