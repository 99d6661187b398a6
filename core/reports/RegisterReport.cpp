#include "RegisterReport.h"

#include "citizens/PhoneNumber.h"

#include <QRegularExpression>

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
        column(u"number"_s, ColumnKind::Ordinal, {u"TT"_s, u"No."_s}, language),
        text(u"code"_s, {u"Mã hồ sơ"_s, u"Dossier code"_s}),
        text(u"procedure_name"_s, {u"Tên TTHC"_s, u"Procedure"_s}),
        text(u"citizen"_s, {u"Tên cá nhân, tổ chức"_s, u"Person or organisation"_s}),
        text(u"address_phone"_s, {u"Địa chỉ, số điện thoại"_s, u"Address, phone"_s}),
        text(u"deciding_unit"_s, {u"Cơ quan chủ trì giải quyết"_s, u"Deciding body"_s}),
        day(u"received"_s, {u"Nhận hồ sơ"_s, u"Received"_s}),
        day(u"due"_s, {u"Hẹn trả kết quả"_s, u"Due"_s}),
        day(u"returned"_s, {u"Trả kết quả"_s, u"Returned"_s}),
        text(u"return_method"_s, {u"Phương thức nhận kết quả"_s, u"Way of return"_s}),
        text(u"note"_s, {u"Ký nhận, ghi chú"_s, u"Received by, note"_s}),
    };
}

std::optional<QString> phoneOf(const RegisterLine &line, bool inFull)
{
    if (!line.phone || inFull)
        return line.phone;
    const auto phone = PhoneNumber::read(*line.phone);
    return phone ? std::optional(phone->masked()) : std::nullopt;
}

std::optional<QString> addressAndPhone(const RegisterLine &line, bool inFull)
{
    QStringList parts;
    for (const auto &part : {line.hamlet, phoneOf(line, inFull)}) {
        if (part)
            parts << *part;
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u", "_s));
}

/// Columns of the office's own export of its register (forms §2.3), so that lines of both can be laid side by side.
QList<Column> workbookColumns(const QString &language)
{
    const auto made = [&](const QString &id, ColumnKind kind, const Wording &label, double width) {
        Column wide = column(id, kind, label, language);
        wide.weight = width;
        return wide;
    };
    return {
        made(u"number"_s, ColumnKind::Ordinal, {u"STT"_s, u"No."_s}, 12),
        made(u"code"_s, ColumnKind::Text, {u"Mã hồ sơ"_s, u"Dossier code"_s}, 50),
        made(u"abstract"_s, ColumnKind::Text, {u"Trích yếu hồ sơ"_s, u"Abstract"_s}, 70),
        made(u"sets"_s, ColumnKind::Count, {u"Số bộ hồ sơ"_s, u"Sets"_s}, 16),
        made(u"owner"_s, ColumnKind::Text, {u"Chủ hồ sơ"_s, u"Owner"_s}, 42),
        made(u"owner_address"_s, ColumnKind::Text, {u"Địa chỉ chủ hồ sơ"_s, u"Owner’s address"_s}, 36),
        made(u"owner_phone"_s, ColumnKind::Text, {u"Số điện thoại chủ hồ sơ"_s, u"Owner’s phone"_s}, 26),
        made(u"received"_s, ColumnKind::Date, {u"Ngày tiếp nhận"_s, u"Received"_s}, 24),
        made(u"due"_s, ColumnKind::Date, {u"Ngày hẹn trả"_s, u"Due"_s}, 24),
        made(u"returned"_s, ColumnKind::Date, {u"Ngày trả"_s, u"Returned"_s}, 24),
        made(u"receiver"_s, ColumnKind::Text, {u"Người nhận hồ sơ"_s, u"Received by"_s}, 30),
        made(u"area"_s, ColumnKind::Text, {u"Địa bàn"_s, u"Area"_s}, 50),
    };
}

/// "xã Võng Xuyên - huyện Phúc Thọ"
QString areaOf(const Unit &unit)
{
    static const QRegularExpression body(u"^(?:UBND|Ủy ban nhân dân)\\s+"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    for (QString name : {unit.name.simplified(), unit.parent.simplified()}) {
        name.remove(body);
        if (!name.isEmpty())
            parts << name;
    }
    return parts.join(u" - "_s);
}

/// How many sets were handed in and who took them is not known to the team.
Block workbookBlock(const ReportFrame &frame, const QList<RegisterLine> &lines)
{
    const Wording title{u"Sổ theo dõi"_s, u"Register"_s};
    Block block{u"register"_s, title.in(frame.language), workbookColumns(frame.language), {}, {}};
    const QString area = areaOf(frame.unit);
    block.rows.reserve(lines.size());
    for (const RegisterLine &line : lines) {
        block.rows << Row{qint64(block.rows.size() + 1),
                          cell(line.code),
                          cell(line.procedureName),
                          QVariant(),
                          line.citizen,
                          cell(line.hamlet),
                          cell(phoneOf(line, frame.phonesInFull)),
                          cell(line.received),
                          cell(line.due),
                          cell(line.returned),
                          QVariant(),
                          area};
    }
    return block;
}

} // namespace

bool showsWholePhones(const Report &report)
{
    for (const Block &block : report.workbookBlocks) {
        for (qsizetype column = 0; column < block.columns.size(); ++column) {
            if (block.columns[column].id != u"owner_phone"_s)
                continue;
            for (const Row &row : block.rows) {
                const QString phone = row.value(column).toString();
                if (!phone.isEmpty() && !phone.contains(u'*'))
                    return true;
            }
        }
    }
    return false;
}

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
                          cell(addressAndPhone(line, frame.phonesInFull)),
                          cell(line.decidingUnit),
                          cell(line.received),
                          cell(line.due),
                          cell(line.returned),
                          QVariant(),
                          cell(line.note)};
    }
    report.blocks = {block};
    report.workbookBlocks = {workbookBlock(frame, lines)};
    return report;
}

} // namespace somotcua
