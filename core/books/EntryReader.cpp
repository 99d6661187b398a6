#include "EntryReader.h"

#include "procedures/Procedure.h"
#include "ShiftNames.h"
#include "text/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::EntryReader)
};

/// Nobody helped on line before; a smaller number in a day's cell is a day of the month, not a spreadsheet's serial.
constexpr int kFirstSerialYear = 2000;

/// What keeps spreadsheets from taking a text for a formula is no part of it (contract §4).
QString textOf(const QString &cell)
{
    QString text = tidy(cell);
    if (text.size() >= 2 && text.startsWith(u'\'') && u"=+-@"_s.contains(text.at(1)))
        text.remove(0, 1);
    return text;
}

/// A cell of signs alone ("-", "…") says that there is nothing.
bool isEmptyMark(const QString &text)
{
    return std::ranges::none_of(text, [](QChar unit) { return unit.isLetterOrNumber(); });
}

/// A number that a spreadsheet wrote as 1.08512E+10.
struct ShortenedNumber
{
    bool shortened = false;
    std::optional<QString> digits; // none when digits are lost for good
};

ShortenedNumber shortenedNumber(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d)(?:[.,](\d*))?[eE]\+?(\d{1,2})$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString fraction = match.captured(2);
    const bool whole = fraction.size() == match.captured(3).toInt();
    return {true, whole ? std::optional(match.captured(1) + fraction) : std::nullopt};
}

class RowReader
{
public:
    RowReader(const RowCells &cells, const QList<WrittenCell> &others, QDate today)
        : m_cells(cells)
        , m_today(today)
    {
        readPerson();
        readHelp();
        readDossier();
        keepRest(others);
    }

    ReadEntry take() { return std::move(m_read); }

private:
    QString text(BookColumn column) const { return textOf(m_cells[column]); }

    void refuse(BookColumn column, const QString &reason)
    {
        if (!m_read.refusal || column < m_read.refusal->column)
            m_read.refusal = {column, m_cells[column], reason};
    }
    void warn(BookColumn column, const QString &reason) { m_read.warnings.append({column, m_cells[column], reason}); }
    /// A cell that could not be read is not lost.
    void keep(BookColumn column, const QString &reason)
    {
        warn(column, reason);
        m_kept.append(officialHeading(column) + u": "_s + text(column));
    }

    std::optional<QString> optionalText(BookColumn column) const
    {
        const QString written = text(column);
        return isEmptyMark(written) ? std::nullopt : std::optional(written);
    }

    std::optional<QDate> readDay(BookColumn column);
    void readPerson();
    void readName();
    void readBirth();
    void readIdentity();
    void readPhone();
    void readHelp();
    void readProcedure();
    void readObstacles();
    void readDossier();
    void readCode();
    void checkOrder();
    void keepRest(const QList<WrittenCell> &others);

    const RowCells &m_cells;
    QDate m_today;
    ReadEntry m_read;
    AssistEntry &m_entry = m_read.entry;
    QStringList m_kept;
};

std::optional<QDate> RowReader::readDay(BookColumn column)
{
    const QString written = text(column);
    if (isEmptyMark(written))
        return {};
    const auto day = parseDay(written);
    const bool number = std::ranges::all_of(written, [](QChar unit) { return unit.isDigit(); });
    if (day && !(number && day->year() < kFirstSerialYear))
        return day;
    //: Beside a cell of a book that should hold a day.
    //: vi: Không đọc được ngày này; hãy ghi ngày/tháng/năm, ví dụ 05/02/2024
    refuse(column, Tr::tr("This is no day; write day/month/year, for example 05/02/2024"));
    return {};
}

void RowReader::readPerson()
{
    if (const auto day = readDay(BookColumn::Date)) {
        m_entry.day = *day;
        if (*day > m_today) {
            //: vi: Ngày này chưa đến
            warn(BookColumn::Date, Tr::tr("This day has not come yet"));
        }
    } else if (!m_read.refusal) {
        //: vi: Thiếu ngày hỗ trợ
        refuse(BookColumn::Date, Tr::tr("The day of the assist is missing"));
    }

    if (const auto shift = optionalText(BookColumn::Shift)) {
        m_entry.shift = shiftFromText(*shift);
        if (!m_entry.shift) {
            //: vi: Không rõ buổi nào; hãy ghi Sáng, Chiều hoặc Tối
            keep(BookColumn::Shift, Tr::tr("This is no part of the day; write Sáng, Chiều or Tối"));
        }
    }
    m_entry.volunteer = optionalText(BookColumn::Volunteer);
    readName();
    readBirth();
    if (const auto sex = optionalText(BookColumn::Sex)) {
        m_entry.sex = sexFromText(*sex);
        if (!m_entry.sex) {
            //: vi: Không rõ giới tính; hãy ghi Nam hoặc Nữ
            keep(BookColumn::Sex, Tr::tr("This is no sex; write Nam or Nữ"));
        }
    }
    readIdentity();
    readPhone();
    m_entry.hamlet = optionalText(BookColumn::Hamlet);
}

void RowReader::readName()
{
    m_entry.citizen = optionalText(BookColumn::Citizen).value_or(QString());
    if (!m_entry.citizen.isEmpty())
        return;
    // Family and middle names alone name nobody.
    const auto given = optionalText(BookColumn::GivenName);
    if (given)
        m_entry.citizen = tidy(text(BookColumn::FamilyName) + u' ' + *given);
    if (m_entry.citizen.isEmpty()) {
        //: vi: Thiếu họ và tên công dân
        refuse(BookColumn::Citizen, Tr::tr("The citizen's name is missing"));
    }
}

void RowReader::readBirth()
{
    const auto written = optionalText(BookColumn::Birth);
    if (!written)
        return;
    m_entry.birth = parseBirth(*written, m_entry.day.isValid() ? m_entry.day : m_today);
    if (!m_entry.birth) {
        //: vi: Không đọc được ngày sinh; đã giữ trong ghi chú
        keep(BookColumn::Birth, Tr::tr("This birth date cannot be read; it is kept in the note"));
        return;
    }
    const QDate day = m_entry.birth->day.value_or(QDate(m_entry.birth->year, 1, 1));
    if (m_entry.day.isValid() && day > m_entry.day) {
        //: vi: Ngày sinh sau ngày hỗ trợ
        warn(BookColumn::Birth, Tr::tr("This birth date lies after the day of the assist"));
    }
}

void RowReader::readIdentity()
{
    auto written = optionalText(BookColumn::Identity);
    if (!written)
        return;
    if (const ShortenedNumber number = shortenedNumber(*written); number.shortened) {
        written = number.digits;
        if (!written) {
            //: vi: Bảng tính đã làm mất chữ số của số này; đã giữ trong ghi chú
            keep(BookColumn::Identity, Tr::tr("A spreadsheet has lost digits of this number; it is kept in the note"));
            return;
        }
    }
    m_entry.identity = IdentityNumber::read(*written);
    if (!m_entry.identity)
        return;
    for (const IdentityWarning warning : m_entry.identity->warnings(m_entry.birth, m_entry.sex)) {
        switch (warning) {
        case IdentityWarning::Padded:
            //: %1 is an identity number.
            //: vi: Số này bị mất chữ số 0 ở đầu; đã ghi thành %1
            warn(BookColumn::Identity,
                 Tr::tr("This number had lost its leading zeros; taken as %1").arg(m_entry.identity->text()));
            break;
        case IdentityWarning::UnknownProvince:
            //: vi: Không có tỉnh nào mang ba chữ số đầu của số này
            warn(BookColumn::Identity, Tr::tr("No province has the first three digits of this number"));
            break;
        case IdentityWarning::OtherBirthYear:
            //: vi: Số này ghi năm sinh khác
            warn(BookColumn::Identity, Tr::tr("This number says another year of birth"));
            break;
        case IdentityWarning::OtherSex:
            //: vi: Số này ghi giới tính khác
            warn(BookColumn::Identity, Tr::tr("This number says another sex"));
            break;
        case IdentityWarning::AllDigitsEqual:
            //: vi: Số này toàn một chữ số
            warn(BookColumn::Identity, Tr::tr("All digits of this number are the same"));
            break;
        case IdentityWarning::UnusualForm:
            //: vi: Số này không giống số định danh, CMND hay hộ chiếu
            warn(BookColumn::Identity, Tr::tr("This is no usual number of an identity card or passport"));
            break;
        }
    }
}

void RowReader::readPhone()
{
    auto written = optionalText(BookColumn::Phone);
    if (!written)
        return;
    if (const ShortenedNumber number = shortenedNumber(*written); number.shortened) {
        written = number.digits;
        if (!written) {
            //: vi: Bảng tính đã làm mất chữ số của số này; đã giữ trong ghi chú
            keep(BookColumn::Phone, Tr::tr("A spreadsheet has lost digits of this number; it is kept in the note"));
            return;
        }
    }
    m_entry.phone = PhoneNumber::read(*written);
    if (!m_entry.phone) {
        //: vi: Đây không phải số điện thoại; đã giữ trong ghi chú
        keep(BookColumn::Phone, Tr::tr("This is no phone number; it is kept in the note"));
        return;
    }
    if (m_entry.phone->warnings().contains(PhoneWarning::UnusualForm)) {
        //: vi: Số điện thoại này có dạng lạ
        warn(BookColumn::Phone, Tr::tr("This is no usual phone number"));
    }
}

void RowReader::readHelp()
{
    readProcedure();
    if (const auto written = optionalText(BookColumn::Outcome)) {
        m_entry.outcome = outcomeFromText(*written);
        if (!m_entry.outcome) {
            refuse(BookColumn::Outcome,
                   //: vi: Không rõ kết quả hỗ trợ; hãy ghi Đã nộp trực tuyến, Chuyển nộp trực tiếp, Bổ sung hồ sơ, Chưa
                   //: nộp được hoặc Chỉ hướng dẫn
                   Tr::tr("This is no outcome; write Đã nộp trực tuyến, Chuyển nộp trực tiếp, Bổ sung hồ sơ, "
                          "Chưa nộp được or Chỉ hướng dẫn"));
        }
    }
    readObstacles();
}

void RowReader::readProcedure()
{
    // A cell may hold both: "1.001193 - Đăng ký khai sinh".
    static const QRegularExpression both(uR"(^(\d\s*\.?\s*\d{6}(?:\.\w{1,3})*)\s*[-–:,]?\s+(\D.*)$)"_s);
    static const QRegularExpression codeLike(uR"(^\S*\d\S*$)"_s);

    for (const BookColumn column : {BookColumn::Procedure, BookColumn::ProcedureName}) {
        const auto written = optionalText(column);
        if (!written)
            continue;
        const auto match = both.match(*written);
        if (looksLikeProcedureCode(*written)) {
            if (!m_entry.procedureCode || column == BookColumn::Procedure)
                m_entry.procedureCode = normaliseProcedureCode(*written);
        } else if (match.hasMatch() && looksLikeProcedureCode(match.captured(1))) {
            if (!m_entry.procedureCode)
                m_entry.procedureCode = normaliseProcedureCode(match.captured(1));
            m_entry.procedureName = match.captured(2);
        } else if (column == BookColumn::Procedure && codeLike.match(*written).hasMatch()) {
            m_entry.procedureCode = normaliseProcedureCode(*written); // a code of another kind
        } else {
            m_entry.procedureName = *written;
        }
    }
}

void RowReader::readObstacles()
{
    static const QRegularExpression between(uR"([;\n])"_s);
    const QStringList parts = m_cells[BookColumn::Obstacle].split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString written = textOf(part);
        if (isEmptyMark(written))
            continue;
        ObstacleMark mark;
        if (const auto known = obstacleFromText(written)) {
            mark.code = known->code;
        } else {
            mark = {QString::fromLatin1(kOtherObstacle), written};
            //: %1 is what somebody wrote.
            //: vi: Không có vướng mắc “%1” trong danh sách; ghi là Khác
            warn(BookColumn::Obstacle, Tr::tr("The list has no obstacle “%1”; counted as other").arg(written));
        }
        if (!m_entry.obstacles.contains(mark))
            m_entry.obstacles.append(mark);
    }
}

void RowReader::readDossier()
{
    readCode();
    if (const auto written = optionalText(BookColumn::Channel)) {
        m_entry.channel = channelFromText(*written);
        if (!m_entry.channel) {
            //: vi: Không rõ kênh nộp; hãy ghi Trực tuyến, Trực tiếp hoặc Bưu chính
            keep(BookColumn::Channel, Tr::tr("This is no channel; write Trực tuyến, Trực tiếp or Bưu chính"));
        }
    }
    m_entry.submitted = readDay(BookColumn::Submitted);
    m_entry.received = readDay(BookColumn::Received);
    m_entry.due = readDay(BookColumn::Due);
    m_entry.finished = readDay(BookColumn::Finished);
    m_entry.returned = readDay(BookColumn::Returned);
    if (const auto written = optionalText(BookColumn::Status)) {
        m_entry.status = statusFromText(*written);
        if (!m_entry.status) {
            m_entry.status = DossierStatus::Other;
            m_entry.statusText = *written;
        }
    }
    checkOrder();
}

void RowReader::readCode()
{
    const auto written = optionalText(BookColumn::Code);
    if (!written)
        return;
    m_entry.code = DossierCode::read(*written);
    const auto odd = m_entry.code ? m_entry.code->warning(m_today) : std::nullopt;
    if (!odd)
        return;
    switch (*odd) {
    case CodeWarning::UnusualForm:
        //: vi: Mã hồ sơ có dạng lạ
        warn(BookColumn::Code, Tr::tr("This dossier code has an unusual form"));
        break;
    case CodeWarning::NoSuchDay:
        //: vi: Ngày trong mã hồ sơ không có thật
        warn(BookColumn::Code, Tr::tr("The day in this dossier code does not exist"));
        break;
    case CodeWarning::DayInFuture:
        //: vi: Ngày trong mã hồ sơ chưa đến
        warn(BookColumn::Code, Tr::tr("The day in this dossier code has not come yet"));
        break;
    }
}

void RowReader::checkOrder()
{
    // Each day and the one it should not lie before.
    const auto check = [this](BookColumn column, std::optional<QDate> day, std::optional<QDate> before) {
        if (day && before && *day < *before) {
            //: Beside a day of a dossier: it was received before it was submitted, finished before it was received.
            //: vi: Ngày này trước ngày của bước liền trước
            warn(column, Tr::tr("This day lies before the step that comes first"));
        }
    };
    const auto received = m_entry.received ? m_entry.received : m_entry.submitted;
    const auto finished = m_entry.finished ? m_entry.finished : received;
    check(BookColumn::Received, m_entry.received, m_entry.submitted);
    check(BookColumn::Finished, m_entry.finished, received);
    check(BookColumn::Returned, m_entry.returned, finished);
}

void RowReader::keepRest(const QList<WrittenCell> &others)
{
    QStringList parts;
    if (const QString note = text(BookColumn::Note); !note.isEmpty())
        parts.append(note);
    for (const WrittenCell &other : others) {
        const QString heading = textOf(other.heading);
        const QString value = textOf(other.value);
        parts.append(heading.isEmpty() ? value : heading + u": "_s + value);
    }
    parts.append(m_kept);
    if (!parts.isEmpty())
        m_entry.note = parts.join(u"; "_s);
}

} // namespace

ReadEntry readEntry(const SheetRow &row, QDate today)
{
    return RowReader(row.cells, row.others, today).take();
}

ReadEntry readEntry(const RowCells &cells, QDate today)
{
    return RowReader(cells, {}, today).take();
}

} // namespace somotcua
