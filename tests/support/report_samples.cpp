#include "PdfFile.h"
#include "ReportFile.h"
#include "ReportFixtures.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

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
        if (!writePdf(report, folder.filePath(name + u".pdf"_s))) {
            std::fprintf(stderr, "cannot write %s.pdf\n", qPrintable(name));
            return 1;
        }
        for (const auto &[ending, format] : kFormats) {
            if (!writeReport(report, format, folder.filePath(name + u'.' + ending))) {
                std::fprintf(stderr, "cannot write %s.%s\n", qPrintable(name), qPrintable(ending));
                return 1;
            }
        }
    }
    return 0;
}
