#include "ShownHits.h"

#include "citizens/IdentityNumber.h"
#include "dossiers/DossierStatus.h"
#include "OfficeWords.h"
#include "text/LenientDate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString maskedIdentity(const QString &identity)
{
    const auto number = IdentityNumber::read(identity);
    return number ? number->masked() : QString();
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const SearchHit &hit)
{
    return {{u"kind"_s, hit.dossier ? u"dossier"_s : u"assist"_s},
            {u"code"_s, orNull(hit.code)},
            {u"citizen"_s, hit.citizen},
            {u"identity"_s, hit.identity ? QJsonValue(maskedIdentity(*hit.identity)) : QJsonValue(QJsonValue::Null)},
            {u"procedure"_s, orNull(hit.procedureCode)},
            {u"day"_s, hit.day.toString(Qt::ISODate)},
            {u"status"_s, hit.status ? QJsonValue(idOf(DossierStatus(*hit.status))) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

void printText(const QList<SearchHit> &hits, const QString &language, QTextStream &out)
{
    for (const SearchHit &hit : hits) {
        const QString status
            = hit.status ? statusWords(DossierStatus(*hit.status), hit.statusText, language) : QString();
        const QStringList parts = {shownDay(hit.day),
                                   hit.citizen,
                                   hit.identity ? maskedIdentity(*hit.identity) : u"—"_s,
                                   hit.procedureName.value_or(u"—"_s),
                                   hit.code.value_or(u"—"_s),
                                   status};
        out << parts.join(u" | ") << '\n';
    }
}

void printJson(const QList<SearchHit> &hits, QTextStream &out)
{
    QJsonArray array;
    for (const SearchHit &hit : hits)
        array.append(toJson(hit));
    out << QString::fromUtf8(QJsonDocument(array).toJson());
}

} // namespace somotcua
