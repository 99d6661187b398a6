#include "dossiers/DossierCode.h"

#include "text/Fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The unit, from small to large or from large to small, the day of reception, the number of that day.
const QRegularExpression &form()
{
    static const QRegularExpression made(
        uR"(^(?:(?:\d{2,3}\.){1,4}[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3}){0,4})-(\d{2})(\d{2})(\d{2})-(\d{4,6})$)"_s);
    return made;
}

/// Word processors turn a typed hyphen into one of these.
bool isDash(QChar unit)
{
    return unit.category() == QChar::Punctuation_Dash || unit == QChar(0x2212);
}

} // namespace

std::optional<DossierCode> DossierCode::read(const QString &text)
{
    QString plain;
    for (const QChar unit : tidy(text)) {
        if (!unit.isSpace())
            plain += isDash(unit) ? QChar(u'-') : unit;
    }
    if (plain.isEmpty())
        return {};
    DossierCode code;
    code.m_text = plain.toUpper();
    return code;
}

QString DossierCode::shownEnd() const
{
    constexpr qsizetype kShown = 9;
    const auto match = form().match(m_text);
    if (match.hasMatch())
        return u'…' + match.captured(2) + match.captured(3) + u'-' + match.captured(4);
    return m_text.size() <= kShown ? m_text : u'…' + m_text.right(kShown);
}

std::optional<CodeWarning> DossierCode::warning(QDate today) const
{
    const auto match = form().match(m_text);
    if (!match.hasMatch())
        return CodeWarning::UnusualForm;
    const QDate day(2000 + match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (!day.isValid())
        return CodeWarning::NoSuchDay;
    return day > today ? std::optional(CodeWarning::DayInFuture) : std::nullopt;
}

} // namespace somotcua
