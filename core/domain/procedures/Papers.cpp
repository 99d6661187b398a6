#include "procedures/Papers.h"

#include "text/Fold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

qsizetype broughtCount(const QList<PaperMark> &papers)
{
    return std::ranges::count_if(papers, &PaperMark::brought);
}

QStringList missingPapers(const QList<PaperMark> &papers)
{
    QStringList missing;
    for (const PaperMark &paper : papers) {
        if (!paper.brought)
            missing << paper.name;
    }
    return missing;
}

QList<PaperMark> markedAs(const QStringList &papers, const QList<PaperMark> &before)
{
    QHash<QString, bool> marks;
    for (const PaperMark &paper : before)
        marks.insert(matchKey(paper.name), paper.brought);
    QList<PaperMark> marked;
    for (const QString &paper : papers)
        marked << PaperMark{paper, marks.value(matchKey(paper), false)};
    return marked;
}

QStringList tidyPapers(const QStringList &papers)
{
    QStringList kept;
    QStringList keys;
    for (const QString &paper : papers) {
        const QString name = tidy(paper);
        const QString key = matchKey(name);
        if (name.isEmpty() || keys.contains(key))
            continue;
        kept << name;
        keys << key;
    }
    return kept;
}

TypedFee readFee(const QString &text)
{
    constexpr qsizetype kMostDigits = 9;
    QString typed = fold(tidy(text)).remove(u' ').remove(u'.').remove(u',');
    for (const QString &unit : {u"vnd"_s, u"dong"_s, u"d"_s}) {
        if (typed.size() > unit.size() && typed.endsWith(unit) && typed.at(typed.size() - unit.size() - 1).isDigit())
            typed.chop(unit.size());
    }
    if (typed.isEmpty())
        return {};
    if (typed == u"hdnd"_s || typed == u"theohdnd"_s)
        return {true, QString::fromLatin1(kFeeSetByCouncil)};
    const bool digits = std::ranges::all_of(typed, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!digits || typed.size() > kMostDigits)
        return {false, {}};
    return {true, QString::number(typed.toLongLong())};
}

bool waivesCouncilFees(const QString &parentOfUnit, const QString &unit, QDate day)
{
    const QDate first(2026, 1, 1);
    const auto ofTheCity = [](const QString &name) {
        return foldedWords(name).join(u' ').contains(u"ha noi"_s);
    };
    return day >= first && (ofTheCity(parentOfUnit) || ofTheCity(unit));
}

ChannelFees proposedFees(const QString &catalogue, const ChannelFees &shipped, bool waived)
{
    const QString council = QString::fromLatin1(kFeeSetByCouncil);
    const auto known = catalogue.isEmpty() ? std::nullopt : std::optional(catalogue);
    ChannelFees fees{shipped.online, shipped.inPerson};
    // The portal's one fee is that of both channels only where nothing is known by channel.
    if (!fees.online && !fees.inPerson)
        fees = {known, known};
    if (waived && fees.online == council)
        fees.online = u"0"_s;
    return fees;
}

QList<CountedReason> commonestReasons(const QList<CountedReason> &written, qsizetype most)
{
    struct Reason
    {
        CountedReason told;
        qint64 ofTheWriting = 0;
    };
    QHash<QString, qsizetype> places;
    QList<Reason> reasons;
    for (const CountedReason &one : written) {
        const QString text = tidy(one.text);
        const QString key = matchKey(text);
        if (key.isEmpty())
            continue;
        const auto known = places.constFind(key);
        if (known == places.cend()) {
            places.insert(key, reasons.size());
            reasons.push_back({{text, one.count}, one.count});
            continue;
        }
        Reason &reason = reasons[*known];
        reason.told.count += one.count;
        if (one.count > reason.ofTheWriting) {
            reason.ofTheWriting = one.count;
            reason.told.text = text;
        }
    }
    // By the text where two are as frequent, so that the card does not change its mind between two readings.
    std::ranges::sort(reasons, [](const Reason &left, const Reason &right) {
        return left.told.count != right.told.count ? left.told.count > right.told.count
                                                   : left.told.text < right.told.text;
    });
    QList<CountedReason> told;
    for (const Reason &reason : reasons.first(std::min(most, reasons.size())))
        told << reason.told;
    return told;
}

} // namespace somotcua
