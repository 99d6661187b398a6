#include "FollowUpReport.h"

#include "citizens/PhoneNumber.h"
#include "FollowUpWords.h"
#include "OfficeWords.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QList<Column> columns(const QString &language)
{
    const auto text = [&](const QString &id, const Wording &label) {
        return column(id, ColumnKind::Text, label, language);
    };
    QList<Column> all{
        column(u"number"_s, ColumnKind::Ordinal, {u"TT"_s, u"No."_s}, language),
        text(u"group"_s, {u"Nhóm"_s, u"Group"_s}),
        text(u"code"_s, {u"Mã hồ sơ"_s, u"Dossier code"_s}),
        text(u"citizen"_s, {u"Chủ hồ sơ"_s, u"Applicant"_s}),
        text(u"phone"_s, {u"Điện thoại"_s, u"Phone"_s}),
        text(u"procedure_name"_s, {u"TTHC"_s, u"Procedure"_s}),
        column(u"submitted"_s, ColumnKind::Date, {u"Ngày nộp"_s, u"Submitted"_s}, language),
        column(u"due"_s, ColumnKind::Date, {u"Hạn trả"_s, u"Due"_s}, language),
        text(u"status"_s, {u"Trạng thái"_s, u"Status"_s}),
        column(u"days_left"_s, ColumnKind::Ordinal, {u"Còn (ngày)"_s, u"Days left"_s}, language),
        text(u"task"_s, {u"Việc cần làm"_s, u"To do"_s}),
    };
    return all;
}

QVariant shownPhone(const FollowUpRow &row)
{
    const auto phone = PhoneNumber::read(row.phone.value_or(QString()));
    return phone ? QVariant(phone->shown()) : QVariant();
}

QVariant statusCell(const FollowUpRow &row, const QString &language)
{
    if (row.status == DossierStatus::Other)
        return cell(row.statusText.isEmpty() ? std::nullopt : std::optional(row.statusText));
    return term(idOf(row.status), statusName(row.status), language);
}

QVariant taskCell(const FollowUpRow &row, QDate day, const QString &language)
{
    const FollowUpTask task = nextTask(row, day);
    const QString vietnamese = wordsOf(task, row, u"vi"_s);
    return sentence({vietnamese, language == u"vi"_s ? vietnamese : wordsOf(task, row, language)}, language);
}

} // namespace

Report followUpReport(const ReportFrame &frame, const QList<FollowUpRow> &rows)
{
    const ReportHeading heading{{u"Danh sách hồ sơ cần theo dõi"_s, u"Dossiers to follow up"_s},
                                {u"DANH SÁCH HỒ SƠ CẦN THEO DÕI"_s, u"DOSSIERS TO FOLLOW UP"_s},
                                {}};
    const QString &language = frame.language;
    Report report = emptyReport(u"follow-up"_s, heading, frame);
    // The list stands for a day, and stays in the team.
    report.title = heading.title.in(language);
    const Wording asOf{u"(Tính đến ngày %1)"_s, u"(As of %1)"_s};
    report.furniture.periodLine = asOf.in(language).arg(shownDay(frame.asOf));
    report.furniture.recipients.clear();
    report.furniture.signatures.resize(std::min<qsizetype>(2, report.furniture.signatures.size()));

    const Wording dossiers{u"Hồ sơ"_s, u"Dossiers"_s};
    Block block{u"dossiers"_s, dossiers.in(language), columns(language), {}, {}};
    block.rows.reserve(rows.size());
    for (const FollowUpRow &row : rows) {
        block.rows << Row{qint64(block.rows.size() + 1),
                          QVariant::fromValue(Term{idOf(row.group), wordsOf(row.group, language)}),
                          cell(row.code),
                          row.citizen,
                          shownPhone(row),
                          row.procedureName.isEmpty() ? QVariant() : QVariant(row.procedureName),
                          row.submitted,
                          cell(row.due),
                          statusCell(row, language),
                          cell(row.daysLeft(frame.asOf)),
                          taskCell(row, frame.asOf, language)};
    }
    report.blocks = {block};
    return report;
}

} // namespace somotcua
