#include "audit/AuditEntry.h"

#include "IsoText.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Parts are written with their length, so that no two lists of parts make the same bytes.
class Digest
{
public:
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    void add(const std::optional<QString> &text)
    {
        if (text)
            add(*text);
        else
            m_hash.addData(QByteArrayLiteral("-:"));
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString hashOfValues(const QList<AuditValue> &values)
{
    Digest digest;
    for (const AuditValue &value : values) {
        digest.add(value.field);
        digest.add(value.before);
        digest.add(value.after);
        digest.add(value.salt);
    }
    return digest.result();
}

QString hashOfEntry(const QString &hashBefore, const AuditEntry &entry)
{
    Digest digest;
    for (const QString &part : {hashBefore, isoMoment(entry.moment), entry.by, entry.action, entry.subject})
        digest.add(part);
    digest.add(entry.subjectId ? std::optional(QString::number(*entry.subjectId)) : std::nullopt);
    digest.add(entry.valuesHash);
    return digest.result();
}

} // namespace somotcua
