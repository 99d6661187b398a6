#include "ProcessingReports.h"

#include "FigureSources.h"
#include "PeriodWords.h"
#include "ProcessingBlock.h"
#include "text/NameOrder.h"

#include <map>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

std::optional<QList<ProcessingRow>> rowsByField(const std::optional<QList<Processing>> &fields)
{
    if (!fields)
        return {};
    std::multimap<std::pair<bool, QByteArray>, const Processing *> ordered;
    for (const Processing &counts : *fields)
        ordered.insert({{!counts.field, counts.field ? textKey(*counts.field) : QByteArray()}, &counts});
    QList<ProcessingRow> rows;
    for (const auto &[place, counts] : ordered) {
        Processing nothing;
        nothing.field = counts->field;
        if (*counts != nothing)
            rows << ProcessingRow{cell(counts->field), CountedSet::Field{counts->field}, *counts};
    }
    return rows;
}

QString lines(const QString &first, const QString &second)
{
    return first + u'\n' + second;
}

/// The form is signed by the head of the unit; a deputy or a head of office signs under the title chosen for them, and
/// nobody of the team under the head's.
Furniture::Signature headOfUnit(const ReportFrame &frame, const Furniture &furniture, const QString &head)
{
    if (frame.names.signatures == QLatin1StringView(PaperNames::kTwoSignatures))
        return {head, {}};
    const Furniture::Signature &confirming = furniture.signatures.constLast();
    return frame.names.confirmedByTitle.trimmed().isEmpty() ? Furniture::Signature{head, confirming.name} : confirming;
}

} // namespace

Report ii06aReport(const ReportFrame &frame, const std::optional<QList<Processing>> &fields)
{
    const QString &language = frame.language;
    const Wording name{u"Tình hình, kết quả giải quyết TTHC"_s, u"Processing of administrative procedures"_s};
    const Wording title{u"TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ\u00a0QUAN, ĐƠN\u00a0VỊ TRỰC TIẾP GIẢI QUYẾT TTHC"_s,
                        u"PROCESSING OF ADMINISTRATIVE PROCEDURES AT THE BODY THAT DECIDES THEM"_s};
    const Wording form{u"Biểu số II.06a/VPCP/KSTT"_s, u"Form II.06a/VPCP/KSTT"_s};
    const Wording issued{u"Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020"_s,
                         u"Issued with Circular 01/2020/TT-VPCP of 21/10/2020"_s};
    const Wording from{u"Đơn vị báo cáo: %1"_s, u"Reporting unit: %1"_s};
    const Wording to{u"Đơn vị nhận báo cáo: %1"_s, u"Receiving unit: %1"_s};
    const Wording countedIn{u"Đơn vị tính: Số hồ sơ TTHC"_s, u"Counted in dossiers"_s};
    const Wording ofPeriod{u"Kỳ báo cáo: %1"_s, u"Reporting period: %1"_s};
    const Wording head{u"THỦ TRƯỞNG ĐƠN VỊ"_s, u"HEAD OF THE UNIT"_s};
    const Wording field{u"Lĩnh vực, công việc giải quyết theo cấp"_s, u"Field, by level"_s};

    Report report = emptyReport(u"ii06a"_s, {name, title, {}}, frame);
    Furniture &furniture = report.furniture;
    const QString period = plainPeriodName(frame.period, language);
    furniture.subject = period.isEmpty() ? QString() : ofPeriod.in(language).arg(period);
    furniture.formHead = Furniture::FormHead{
        lines(form.in(language), issued.in(language)),
        lines(QString(from.in(language)).arg(frame.unit.name), QString(to.in(language)).arg(frame.unit.parent)),
        countedIn.in(language)};
    furniture.recipients.clear();
    furniture.signatures = {furniture.signatures.constFirst(), headOfUnit(frame, furniture, head.in(language))};
    report.blocks = {processingBlock(u"ii06a"_s, column(u"field"_s, ColumnKind::Text, field, language), ii06aFigures(),
                                     rowsByField(fields), countedDays(frame), language)};
    return report;
}

Report upperLevelReport(const ReportFrame &frame, const std::optional<QList<Processing>> &fields)
{
    const QString &language = frame.language;
    const ReportHeading heading{
        {u"Phụ lục gửi cấp trên"_s, u"Annex for the office above"_s},
        {u"TỔNG HỢP KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"_s, u"PROCESSING OF ADMINISTRATIVE PROCEDURES"_s},
        {u"Trong đó: số hồ sơ do Tổ hỗ trợ"_s, u"Of which: dossiers assisted by the team"_s}};
    const Wording unit{u"Đơn vị"_s, u"Unit"_s};

    std::optional<QList<ProcessingRow>> rows;
    if (fields) {
        Processing all;
        for (const Processing &counts : *fields)
            all += counts;
        rows = {ProcessingRow{frame.unit.name, {}, all}};
    }
    Report report = emptyReport(u"upper-level"_s, heading, frame);
    report.blocks = {processingBlock(u"upper-level"_s, column(u"unit"_s, ColumnKind::Text, unit, language),
                                     upperLevelFigures(), rows, countedDays(frame), language)};
    return report;
}

} // namespace somotcua
