#include "PdfFile.h"
#include "ReportFile.h"
#include "ReportFixtures.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QList<std::pair<QString, ReportFormat>> kFormats{{u"txt"_s, ReportFormat::Text},
                                                       {u"json"_s, ReportFormat::Json},
                                                       {u"csv"_s, ReportFormat::Csv},
                                                       {u"raw.csv"_s, ReportFormat::RawCsv},
                                                       {u"xlsx"_s, ReportFormat::Xlsx}};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"."_s));
    const int dossiers = application.arguments().value(2, u"60"_s).toInt();
    const QList<std::pair<QString, Report>> reports{{u"tally"_s, fixtures::weeklyTally()},
                                                    {u"tally-long"_s, fixtures::weeklyTally(60, 14, 40)},
                                                    {u"comparison"_s, fixtures::comparison()},
                                                    {u"register"_s, fixtures::dossierRegister(dossiers)}};
    for (const auto &[name, report] : reports) {
        const auto made = [&, file = name](const QString &ending, const auto &write) {
            const QString path = folder.filePath(file + u'.' + ending);
            const std::clock_t begun = std::clock();
            const bool written = write(path).has_value();
            std::printf("%6ld ms of computing  %s%s\n", long((std::clock() - begun) * 1000 / CLOCKS_PER_SEC),
                        qPrintable(path), written ? "" : "  NOT WRITTEN");
            return written;
        };
        bool all = made(u"pdf"_s, [&](const QString &path) { return writePdf(report, path); });
        for (const auto &[ending, format] : kFormats)
            all = made(ending, [&](const QString &path) { return writeReport(report, format, path); }) && all;
        if (!all)
            return 1;
    }
    return 0;
}
