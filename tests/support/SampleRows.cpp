#include "SampleRows.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace somotcua::plain {

namespace {

/// A record of a well-formed book without line breaks in its cells.
QStringList cellsOf(const QString &record)
{
    QStringList cells{u""_s};
    bool quoted = false;
    for (const QChar sign : record) {
        if (sign == u'"')
            quoted = !quoted;
        else if (sign == u',' && !quoted)
            cells << u""_s;
        else
            cells.last() += sign;
    }
    return cells;
}

std::optional<QDate> dayOf(const QString &cell)
{
    const QDate day = QDate::fromString(cell, u"dd/MM/yyyy"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

int statusOf(const QString &name)
{
    static const QStringList names{u""_s,
                                   u"Mới đăng ký"_s,
                                   u"Được tiếp nhận"_s,
                                   u"Không được tiếp nhận"_s,
                                   u"Đang xử lý"_s,
                                   u"Yêu cầu bổ sung giấy tờ"_s,
                                   u"Yêu cầu thực hiện nghĩa vụ tài chính"_s,
                                   u"Công dân yêu cầu rút hồ sơ"_s,
                                   u"Dừng xử lý"_s,
                                   u"Đã xử lý xong"_s,
                                   u"Đã trả kết quả"_s};
    return int(names.indexOf(name));
}

/// A number for each different text, from 1.
qint64 numberOf(QHash<QString, qint64> &numbers, const QString &text)
{
    qint64 &number = numbers[text];
    return number = number == 0 ? numbers.size() : number;
}

/// The lines of contract §2, "History".
QList<Line> linesOf(const QHash<QString, QString> &row)
{
    QList<Line> lines;
    const auto add = [&](std::optional<QDate> day, int status) {
        if (day)
            lines << Line{*day, int(lines.size()) + 1, status, {}, false};
    };
    const int status = statusOf(row.value(u"Trạng thái"_s));
    const bool withoutResult = status == 3 || status == 7 || status == 8;
    const auto submitted = dayOf(row.value(u"Ngày nộp"_s));
    const auto received = dayOf(row.value(u"Ngày tiếp nhận"_s));
    const auto finished = dayOf(row.value(u"Ngày có kết quả"_s));
    const auto returned = dayOf(row.value(u"Ngày trả"_s));
    add(submitted, 1);
    add(received, 2);
    if (!withoutResult)
        add(finished, 9);
    add(returned, 10);
    for (const Line &line : lines) {
        if (line.status == status)
            return lines;
    }
    if (withoutResult || status >= 9)
        add(finished ? finished : returned ? returned : dayOf(row.value(u"Ngày"_s)), status);
    else
        add(received ? received : submitted, status);
    return lines;
}

} // namespace

Ledger sampleRows(const QString &bookPath, const QHash<QString, KnownProcedure> &procedures)
{
    static const QHash<QString, QString> outcomes{{u"Đã nộp trực tuyến"_s, u"submitted_online"_s},
                                                  {u"Chuyển nộp trực tiếp"_s, u"referred_in_person"_s},
                                                  {u"Bổ sung hồ sơ"_s, u"supplemented"_s},
                                                  {u"Chưa nộp được"_s, u"not_submitted"_s},
                                                  {u"Chỉ hướng dẫn"_s, u"guided_only"_s}};

    QFile file(bookPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList records = QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).remove(u'\r').split(u'\n');
    const QStringList headings = cellsOf(records.first());

    Ledger ledger;
    QHash<QString, qint64> persons;
    QHash<QString, qint64> volunteers;
    QHash<QString, qint64> sessions;
    QHash<QString, qint64> dossiers;
    for (const QString &record : records.mid(1)) {
        if (record.isEmpty())
            continue;
        const QStringList cells = cellsOf(record);
        QHash<QString, QString> row;
        for (qsizetype column = 0; column < headings.size(); ++column)
            row.insert(headings.at(column), cells.at(column));

        Assist assist;
        assist.id = ledger.assists.size() + 1;
        assist.day = dayOf(row.value(u"Ngày"_s)).value();
        assist.person = numberOf(persons, row.value(u"Số định danh"_s));
        const KnownProcedure procedure = procedures.value(row.value(u"Mã TTHC"_s));
        assist.procedure = procedure.id;
        ledger.fields.insert(procedure.id, procedure.field);
        assist.volunteer = numberOf(volunteers, row.value(u"Tổ viên"_s));
        ledger.volunteers.insert(assist.volunteer, row.value(u"Tổ viên"_s));
        assist.outcome = outcomes.value(row.value(u"Kết quả hỗ trợ"_s));
        assist.obstacles = row.value(u"Vướng mắc"_s).split(u';', Qt::SkipEmptyParts);
        const QString session = row.value(u"Ngày"_s);
        const bool newSession = !sessions.contains(session);
        assist.session = numberOf(sessions, session);
        if (newSession)
            ledger.sessions << Session{assist.session, assist.day, u"afternoon"_s, u"closed"_s, {}};

        const QString code = row.value(u"Mã hồ sơ"_s);
        if (!code.isEmpty()) {
            const bool newDossier = !dossiers.contains(code);
            assist.dossier = numberOf(dossiers, code);
            if (newDossier) {
                Dossier dossier;
                dossier.id = assist.dossier;
                dossier.code = code;
                ledger.dossiers << dossier;
            }
            Dossier &dossier = ledger.dossiers[assist.dossier - 1];
            dossier.procedure = assist.procedure;
            dossier.onlineLevel = procedure.onlineLevel;
            dossier.channel = row.value(u"Kênh nộp"_s) == u"Trực tuyến"_s ? u"online"_s : u"in_person"_s;
            dossier.submitted = dayOf(row.value(u"Ngày nộp"_s)).value();
            dossier.typedDue = dayOf(row.value(u"Hẹn trả"_s));
            dossier.lines = linesOf(row);
            dossier.person = assist.person;
        }
        ledger.assists << assist;
    }
    ledger.persons = persons.size();
    return ledger;
}

} // namespace somotcua::plain
