#include "RegisterReport.h"

#include "citizens/PhoneNumber.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QList<Column> columns(const QString &language)
{
    const auto text = [&](const QString &id, const Wording &label) {
        return column(id, ColumnKind::Text, label, language);
    };
    const auto day = [&](const QString &id, const Wording &label) {
        return column(id, ColumnKind::Date, label, language, {u"Ngày, tháng, năm"_s, u"Date"_s});
    };
    return {
        column(u"number"_s, ColumnKind::Count, {u"TT"_s, u"No."_s}, language),
        text(u"code"_s, {u"Mã hồ sơ"_s, u"Dossier code"_s}),
        text(u"procedure_name"_s, {u"Tên TTHC"_s, u"Procedure"_s}),
        text(u"citizen"_s, {u"Tên cá nhân, tổ chức"_s, u"Person or organisation"_s}),
        text(u"address_phone"_s, {u"Địa chỉ, số điện thoại"_s, u"Address, phone"_s}),
        text(u"deciding_unit"_s, {u"Cơ quan chủ trì giải quyết"_s, u"Deciding body"_s}),
        day(u"received"_s, {u"Nhận hồ sơ"_s, u"Received"_s}),
        day(u"due"_s, {u"Hẹn trả kết quả"_s, u"Due"_s}),
        day(u"returned"_s, {u"Trả kết quả"_s, u"Returned"_s}),
        text(u"return_method"_s, {u"Phương thức nhận kết quả"_s, u"Way of return"_s}),
        text(u"note"_s, {u"Ghi chú"_s, u"Note"_s}),
    };
}

std::optional<QString> addressAndPhone(const RegisterLine &line)
{
    QStringList parts;
    if (line.hamlet)
        parts << *line.hamlet;
    if (line.phone) {
        if (const auto phone = PhoneNumber::read(*line.phone))
            parts << phone->masked();
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u", "_s));
}

} // namespace

Report registerReport(const ReportFrame &frame, const QList<RegisterLine> &lines)
{
    const ReportHeading heading{
        {u"Sổ theo dõi hồ sơ"_s, u"Dossier register"_s}, {u"SỔ THEO DÕI HỒ SƠ"_s, u"DOSSIER REGISTER"_s}, {}};
    const Wording dossiers{u"Hồ sơ"_s, u"Dossiers"_s};

    Report report = emptyReport(u"register"_s, heading, frame);
    Block block{u"dossiers"_s, dossiers.in(frame.language), columns(frame.language), {}, {}};
    block.rows.reserve(lines.size());
    for (const RegisterLine &line : lines) {
        block.rows << Row{qint64(block.rows.size() + 1),
                          cell(line.code),
                          cell(line.procedureName),
                          line.citizen,
                          cell(addressAndPhone(line)),
                          cell(line.decidingUnit),
                          cell(line.received),
                          cell(line.due),
                          cell(line.returned),
                          QVariant(),
                          cell(line.note)};
    }
    report.blocks = {block};
    return report;
}

} // namespace somotcua
