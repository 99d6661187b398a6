#include "procedures/Procedure.h"

#include "text/Fold.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// What a list may leave out: the beginning of a name and what stands there instead.
struct Opening
{
    QString written;
    QString shown;
};

const std::array<Opening, 6> &openings()
{
    static const std::array<Opening, 6> all = {{
        {u"Thủ tục "_s, u""_s},
        {u"Liên thông các thủ tục hành chính về "_s, u"Liên thông "_s},
        {u"Liên thông thủ tục hành chính về "_s, u"Liên thông "_s},
        {u"Cấp Giấy xác nhận "_s, u"Xác nhận "_s},
        {u"Cấp bản sao Trích lục "_s, u"Trích lục "_s},
        {u"Thực hiện, điều chỉnh, thôi hưởng trợ cấp "_s, u"Trợ cấp "_s},
    }};
    return all;
}

const QString &lastSigns()
{
    static const QString signs = u" ,;:.-"_s;
    return signs;
}

QString withoutOpenings(QString name)
{
    for (const Opening &opening : openings()) {
        if (name.startsWith(opening.written, Qt::CaseInsensitive))
            name = opening.shown + name.mid(opening.written.size());
    }
    return name;
}

/// Cut before the first bracket, and a long name also before its next list or where only papers follow.
QString cut(const QString &name)
{
    constexpr qsizetype kLeast = 8; // what is shorter would name nothing
    constexpr qsizetype kRoomy = 60; // so much a table shows

    QString shorter = name;
    const auto cutBefore = [&shorter](const QString &sign) {
        const qsizetype place = shorter.indexOf(sign);
        if (place >= kLeast)
            shorter.truncate(place);
    };
    cutBefore(u"("_s);
    if (shorter.size() > kRoomy) {
        cutBefore(u";"_s);
        cutBefore(u"/"_s);
    }
    if (name.size() > kRoomy) {
        cutBefore(u" trong các giấy tờ"_s);
        cutBefore(u" giấy tờ, văn bản"_s);
    }
    while (!shorter.isEmpty() && lastSigns().contains(shorter.back()))
        shorter.chop(1);
    return shorter;
}

/// The figure, six figures, and what portals and provinces hang behind them.
const QRegularExpression &codeForm()
{
    static const QRegularExpression made(uR"(^([12356])\s*[.,]?\s*(\d{6})(?:\s*\.\s*[A-Z0-9]{1,3})*$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return made;
}

/// A spreadsheet takes a code for a number and drops its last zeros: 1.00008 was 1.000080.
const QRegularExpression &shortenedForm()
{
    static const QRegularExpression made(uR"(^([12356])[.,](\d{4,5})$)"_s);
    return made;
}

} // namespace

QString idOf(OnlineLevel level)
{
    switch (level) {
    case OnlineLevel::Full:
        return u"toan_trinh"_s;
    case OnlineLevel::Partial:
        return u"mot_phan"_s;
    case OnlineLevel::Online:
        return u"online"_s;
    case OnlineLevel::Offline:
        return u"offline"_s;
    case OnlineLevel::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OnlineLevel> onlineLevelFromId(const QString &id)
{
    for (const OnlineLevel level :
         {OnlineLevel::Full, OnlineLevel::Partial, OnlineLevel::Online, OnlineLevel::Offline, OnlineLevel::Unknown}) {
        if (idOf(level) == id)
            return level;
    }
    return {};
}

QString Procedure::shortName() const
{
    if (!ownShortName.isEmpty())
        return ownShortName;
    return name.isEmpty() ? code : shortProcedureName(name);
}

bool Procedure::validOn(QDate day) const
{
    return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo);
}

QString shortProcedureName(const QString &name)
{
    QString shorter = cut(withoutOpenings(tidy(name)));
    if (shorter.isEmpty())
        return name;
    shorter[0] = shorter.at(0).toUpper();
    return shorter;
}

QString normaliseProcedureCode(const QString &text)
{
    QString clean = tidy(text);
    const auto match = codeForm().match(clean);
    if (match.hasMatch())
        return match.captured(1) + u'.' + match.captured(2);
    const auto shortened = shortenedForm().match(clean);
    if (shortened.hasMatch())
        return shortened.captured(1) + u'.' + shortened.captured(2).leftJustified(6, u'0');
    return clean;
}

bool looksLikeProcedureCode(const QString &text)
{
    static const QRegularExpression whole(uR"(^[12356]\.\d{6}$)"_s);
    return whole.match(normaliseProcedureCode(text)).hasMatch();
}

} // namespace somotcua
