#include "Command.h"
#include "OpenedLedger.h"
#include "SampleLedger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::SampleCommand)
};

int run(const Arguments &arguments, Console &console)
{
    const QString path = arguments.positional.constFirst();
    ProgressLine progress(console);
    const auto made
        = createSampleLedger(path, arguments.value(u"lang"_s, u"vi"_s), stampOf(arguments), progress.callback());
    if (!made)
        return reportFault(console, made.error());
    //: vi: Đã lập sổ mẫu %1, số liệu giả.
    console.out << Tr::tr("The sample ledger %1 is made; its people are invented.").arg(path) << '\n';
    return kDone;
}

} // namespace

Command sampleCommand()
{
    return {.verb = u"sample"_s,
            .synopsis = u"LEDGER"_s,
            //: vi: lập sổ mẫu với số liệu giả để tập
            .summary = [] { return Tr::tr("makes the sample ledger, with invented people, to practise on"); },
            .example = u"somotcua-cli sample mau.somotcua"_s,
            .options = [] { return QList<Option>(); },
            .run = run};
}

} // namespace somotcua
