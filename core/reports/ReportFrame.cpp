#include "ReportFrame.h"

#include "PeriodWords.h"
#include "SigningTitles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kAnyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// "UBND xã Võng Xuyên" as the line above an official paper writes it: nothing shortened, all capitals.
QString bodyInCapitals(const QString &unitName)
{
    static const QRegularExpression shortened(uR"(\bUBND\b)"_s, kAnyCase);
    return unitName.simplified().replace(shortened, u"Ủy ban nhân dân"_s).toUpper();
}

/// "xã", "phường", …, as it stands in the unit's name; empty when it names none.
QString kindOfUnit(const QString &unitName)
{
    static const QRegularExpression kind(uR"((?:^|\s)(xã|phường|thị trấn|đặc khu)\s)"_s, kAnyCase);
    return kind.match(unitName.simplified()).captured(1).toLower();
}

QString unlessEmpty(const QString &written, const QString &otherwise)
{
    return written.trimmed().isEmpty() ? otherwise : written;
}

/// People type the list as it stands on paper, dashes and all; the sheet sets its own.
QString withoutDash(const QString &line)
{
    static const QRegularExpression dashes(uR"(^[\s\-–—•*+]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(line).remove(dashes).trimmed();
}

QStringList recipientsOf(const ReportFrame &frame)
{
    QStringList written;
    for (const QString &line : frame.names.recipients.split(u'\n')) {
        if (const QString recipient = withoutDash(line); !recipient.isEmpty())
            written << recipient;
    }
    if (!written.isEmpty())
        return written;

    const QString kind = kindOfUnit(frame.unit.name);
    const Wording chair{u"Chủ tịch UBND %1 (để b/c);"_s, u"Chair of the People’s Committee (to report);"_s};
    const Wording office{u"Bộ phận Một cửa %1;"_s, u"One-stop shop;"_s};
    const Wording file{u"Lưu: Tổ."_s, u"File: the team."_s};
    QStringList lines;
    for (const Wording &line : {chair, office, file})
        lines << QString(line.in(frame.language)).replace(u"%1"_s, kind).simplified().replace(u" ;"_s, u";"_s);
    return lines;
}

QList<Furniture::Signature> signaturesOf(const ReportFrame &frame)
{
    const QString kind = kindOfUnit(frame.unit.name).toUpper();
    const Wording prepared{u"NGƯỜI LẬP BIỂU"_s, u"PREPARED BY"_s};
    const Wording head{u"TỔ TRƯỞNG"_s, u"HEAD OF TEAM"_s};
    const Wording confirmed{u"XÁC NHẬN CỦA UBND %1\nCHỦ TỊCH"_s.arg(kind).replace(u" \n"_s, u"\n"_s),
                            u"CONFIRMED BY THE\nCOMMUNE CHAIR"_s};
    QList<Furniture::Signature> signatures{{prepared.in(frame.language), frame.names.preparedBy},
                                           {head.in(frame.language), frame.names.headOfTeam}};
    if (frame.names.signatures != QLatin1StringView(PaperNames::kTwoSignatures))
        signatures << Furniture::Signature{
            unlessEmpty(signingTitleIn(frame.language, frame.names.confirmedByTitle), confirmed.in(frame.language)),
            frame.names.confirmedBy};
    return signatures;
}

} // namespace

Report emptyReport(const QString &kind, const ReportHeading &heading, const ReportFrame &frame)
{
    const QString name = periodName(frame.period, frame.language);
    const auto withPeriod = [&](const QString &text) {
        return name.isEmpty() || text.isEmpty() ? text : text + u", "_s + name;
    };

    Report report{kind,
                  withPeriod(heading.title.in(frame.language)),
                  frame.unit.code,
                  frame.unit.name,
                  frame.period,
                  frame.asOf,
                  frame.language,
                  Orientation::Landscape,
                  {},
                  {}};
    report.madeAt = frame.madeAt.toUTC();
    Furniture &furniture = report.furniture;
    furniture.upperLine = unlessEmpty(frame.names.upperLine, bodyInCapitals(frame.unit.name));
    furniture.lowerLine = unlessEmpty(frame.names.lowerLine, frame.teamName.simplified().toUpper());
    furniture.placeDate = placeDate(unlessEmpty(frame.names.place, frame.unit.place()), frame.madeOn, frame.language);
    furniture.number = frame.names.number.trimmed();
    furniture.title = heading.paperTitle.in(frame.language);
    furniture.subject = withPeriod(heading.subject.in(frame.language));
    furniture.periodLine = periodLine(frame.period, frame.asOf, frame.language);
    furniture.recipients = recipientsOf(frame);
    furniture.signatures = signaturesOf(frame);
    return report;
}

} // namespace somotcua
