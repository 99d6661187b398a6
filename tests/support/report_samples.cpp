#include "PdfFile.h"
#include "ReportFile.h"
#include "ReportFixtures.h"
#include "WeeklyTally.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QList<std::pair<QString, ReportFormat>> kFormats{
    {u"txt"_s, ReportFormat::Text},       {u"json"_s, ReportFormat::Json}, {u"csv"_s, ReportFormat::Csv},
    {u"raw.csv"_s, ReportFormat::RawCsv}, {u"xlsx"_s, ReportFormat::Xlsx}, {u"ods"_s, ReportFormat::Ods}};

/// The tally as the program itself words it, every kind of row in it.
Report defined(const QString &language, bool known)
{
    const ReportFrame frame{{{}, u"09739"_s, u"UBND xã Võng Xuyên"_s, u"UBND huyện Phúc Thọ"_s, {}},
                            u"Tổ tình nguyện hỗ trợ dịch vụ công trực tuyến"_s,
                            {},
                            Period::weekOf(QDate(2024, 9, 23)),
                            QDate(2024, 9, 29),
                            QDate(2024, 9, 30),
                            language};
    WeeklyTallyRows rows;
    const auto comparedTo = [&](ComparisonScope scope) {
        const auto measures = known ? std::optional(Measures{823, 487, 714}) : std::nullopt;
        rows.comparison << ComparedMeasures{scope, measures, measures, measures};
    };
    for (const ComparisonScope scope : {ComparisonScope::Period, ComparisonScope::Month, ComparisonScope::Year})
        comparedTo(scope);
    if (!known)
        return weeklyTally(frame, rows);

    rows.citizens = 28;
    rows.fields.emplace();
    for (const QString &field :
         {u"Bảo trợ xã hội"_s, u"Chứng thực"_s, u"Đăng ký, quản lý cư trú"_s, u"Đất đai"_s, u"Hộ tịch"_s,
          u"Kinh tế hợp tác và Phát triển nông thôn"_s, u"Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)"_s}) {
        FieldCounts counts;
        counts.field = field;
        counts.assists = 1234;
        counts.onlineFull = 16;
        *rows.fields << counts;
    }
    *rows.fields << FieldCounts{{}, 1};
    for (const auto &code : {u"VNEID_L2"_s, u"SIM_NOT_OWNER"_s, u"NETWORK"_s, u"PORTAL_ERROR"_s, u"OTHER"_s})
        rows.obstacles << ObstacleCount{code, 3};
    for (const int day : {23, 25, 27})
        rows.sessions << SessionCount{QDate(2024, 9, day),
                                      Shift::Afternoon,
                                      {u"Vũ Thúy Loan"_s, u"Doãn Ngọc Yến"_s},
                                      SessionFigures{11, 7, 2, 1000}};
    rows.sessions.last().figures.reset();
    return weeklyTally(frame, rows);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"."_s));
    const int dossiers = application.arguments().value(2, u"60"_s).toInt();
    const QList<std::pair<QString, Report>> reports{{u"tally"_s, fixtures::weeklyTally()},
                                                    {u"tally-defined"_s, defined(u"vi"_s, true)},
                                                    {u"tally-english"_s, defined(u"en"_s, true)},
                                                    {u"tally-unknown"_s, defined(u"vi"_s, false)},
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
