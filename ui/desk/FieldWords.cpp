#include "desk/FieldWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::FieldWords)
};

constexpr int kPersonalDigits = 12;
constexpr int kOldDigits = 9;
constexpr int kCodeEndDigits = 4;

QString bare(QString text)
{
    text.removeIf([](QChar unit) { return unit.isSpace() || unit == u'.' || unit == u'-'; });
    return text;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

QString sexWord(Sex sex)
{
    if (sex == Sex::Female)
        //: Within a sentence. vi: Nữ
        return Tr::tr("female");
    //: Within a sentence. vi: Nam
    return Tr::tr("male");
}

QString otherSexSentence(const IdentityNumber &number, const TellsSex &tells)
{
    const QString numbers = sexWord(number.sex().value_or(Sex::Male));
    const QString others = sexWord(tells.sex.value_or(Sex::Male));
    if (tells.by == TellsSex::By::Card)
        //: Each is female or male. vi: Số định danh ghi %1, thẻ ghi %2.
        return Tr::tr("The identity number says %1, the card says %2.").arg(numbers, others);
    //: Each is female or male. vi: Số định danh ghi %1, sổ đã ghi %2.
    return Tr::tr("The identity number says %1, the ledger has %2.").arg(numbers, others);
}

QString sentenceOf(IdentityWarning warning, const IdentityNumber &number, const std::optional<BirthDate> &birth,
                   const TellsSex &tells)
{
    switch (warning) {
    case IdentityWarning::Padded:
        //: vi: Số định danh thiếu chữ số; sẽ ghi là %1.
        return Tr::tr("The identity number lacks digits; it will be written as %1.").arg(number.shown());
    case IdentityWarning::UnknownProvince:
        //: vi: Ba số đầu %1 không phải mã tỉnh nào.
        return Tr::tr("The first three digits, %1, are no province's code.").arg(number.text().first(3));
    case IdentityWarning::OtherBirthYear:
        //: vi: Số định danh ghi năm %1, ngày sinh ghi %2.
        return Tr::tr("The identity number says year %1, the date of birth says %2.")
            .arg(QString::number(number.birthYear().value_or(0)), QString::number(birth ? birth->year : 0));
    case IdentityWarning::OtherSex:
        return otherSexSentence(number, tells);
    case IdentityWarning::AllDigitsEqual:
        //: vi: Các chữ số giống hệt nhau.
        return Tr::tr("All digits are the same.");
    case IdentityWarning::UnusualForm:
        //: vi: Không phải số định danh 12 số, CMND 9 số hay hộ chiếu.
        return Tr::tr("No number of 12 or 9 digits, nor a passport.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(PhoneWarning warning, const PhoneNumber &phone)
{
    switch (warning) {
    case PhoneWarning::ZeroPutBack:
        //: vi: Thiếu số 0 ở đầu; sẽ ghi là %1.
        return Tr::tr("The leading 0 is missing; it will be written as %1.").arg(phone.shown());
    case PhoneWarning::OldPrefixMapped:
        //: vi: Đầu số cũ trước 2018; sẽ ghi là %1.
        return Tr::tr("A prefix of before 2018; it will be written as %1.").arg(phone.shown());
    case PhoneWarning::UnusualForm:
        //: vi: Số điện thoại thường có 10 chữ số.
        return Tr::tr("A phone number usually has 10 digits.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(CodeWarning warning)
{
    switch (warning) {
    case CodeWarning::UnusualForm:
        //: vi: Không giống mã hồ sơ của cổng, ví dụ 000.09.739.H26-240930-0006.
        return Tr::tr("Unlike the portal's codes, as 000.09.739.H26-240930-0006.");
    case CodeWarning::NoSuchDay:
        //: vi: Sáu số ghi ngày trong mã không phải là ngày có thật.
        return Tr::tr("The six digits of the day are no day.");
    case CodeWarning::DayInFuture:
        //: vi: Ngày trong mã hồ sơ chưa đến.
        return Tr::tr("The day within the code has not come yet.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString identityHint(const QString &typed)
{
    const QString digits = bare(typed);
    if (!isDigits(digits) || digits.size() == kOldDigits || digits.size() == kPersonalDigits)
        return {};
    const int missing = kPersonalDigits - int(digits.size());
    //: Beside the label of a number that is being typed. vi: còn %n chữ số
    return missing > 0 ? Tr::tr("%n digit(s) to go", nullptr, missing)
                       //: Beside the label of a number that is being typed. vi: thừa %n chữ số
                       : Tr::tr("%n digit(s) too many", nullptr, -missing);
}

QString identityWarning(const QString &typed, const std::optional<BirthDate> &birth, const TellsSex &tells)
{
    const auto number = IdentityNumber::read(typed);
    if (!number)
        return {};
    QStringList sentences;
    const auto warnings = number->warnings(birth, tells.sex);
    for (const IdentityWarning warning : warnings)
        sentences << sentenceOf(warning, *number, birth, tells);
    return sentences.join(u'\n');
}

QString phoneWarning(const QString &typed)
{
    const auto phone = PhoneNumber::read(typed);
    if (!phone || phone->warnings().isEmpty())
        return {};
    return sentenceOf(phone->warnings().first(), *phone);
}

QString ageHint(const BirthDate &birth, QDate day)
{
    int age = day.year() - birth.year;
    if (birth.day && birth.day->addYears(age) > day)
        --age;
    if (age < 0)
        return {};
    //: Beside the date of birth: how old. vi: %n tuổi
    return Tr::tr("%n year(s) old", nullptr, age);
}

QString codeHint(const QString &typed)
{
    static const QRegularExpression begun(uR"(-\d{6}-(\d{0,3})$)"_s);
    const auto found = begun.match(typed.trimmed());
    if (!found.hasMatch())
        return {};
    //: Beside the label of a number that is being typed. vi: còn %n chữ số
    return Tr::tr("%n digit(s) to go", nullptr, kCodeEndDigits - int(found.capturedLength(1)));
}

QString codeWarning(const QString &typed, QDate day)
{
    const auto code = DossierCode::read(typed);
    if (!code || !codeHint(typed).isEmpty())
        return {};
    const auto warning = code->warning(day);
    return warning ? sentenceOf(*warning) : QString();
}

QString processingHint(const ProcessingTime &processing)
{
    switch (processing.unit) {
    case ProcessingUnit::WorkingDay:
        //: Beside the due day: how long the procedure takes. vi: %n ngày làm việc
        return Tr::tr("%n working day(s)", nullptr, processing.days);
    case ProcessingUnit::CalendarDay:
        //: Beside the due day: how long the procedure takes. vi: %n ngày
        return Tr::tr("%n day(s)", nullptr, processing.days);
    case ProcessingUnit::InDay:
        //: Beside the due day: how long the procedure takes. vi: trong ngày
        return Tr::tr("within the day");
    }
    Q_UNREACHABLE();
}

QString dueWarning(QDate due, QDate day)
{
    //: Under the due day. vi: Hẹn trả trước ngày hỗ trợ %1.
    return due < day ? Tr::tr("Due before the day of the assist, %1.").arg(shownDay(day)) : QString();
}

QString unknownYearWarning(QDate due)
{
    //: Under the due day. vi: Chưa có bảng ngày nghỉ năm %1; hẹn trả có thể lùi.
    return Tr::tr("There is no table of holidays for %1 yet; the due day may move.").arg(due.year());
}

QString procedureHint(const Procedure &procedure)
{
    QStringList parts;
    if (!procedure.code.isEmpty())
        parts << procedure.code;
    if (procedure.field)
        parts << *procedure.field;
    return parts.join(u" · "_s);
}

} // namespace somotcua
