#include "EntryReader.h"

#include "CellText.h"
#include "CellWarnings.h"
#include "procedures/Procedure.h"
#include "RowReader.h"
#include "text/Fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Nobody helped on line before; a smaller number in a day's cell is a day of the month, not a spreadsheet's serial.
constexpr int kFirstSerialYear = 2000;

} // namespace

void RowReader::keep(BookColumn column, const QString &reason)
{
    warn(column, reason);
    m_kept.append(officialHeading(column) + u": "_s + text(column));
}

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
    refuse(column, RowTexts::tr("This is no day; write day/month/year, for example 05/02/2024"));
    return {};
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
                   RowTexts::tr("This is no outcome; write Đã nộp trực tuyến, Chuyển nộp trực tiếp, Bổ sung hồ sơ, "
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
            warn(BookColumn::Obstacle, RowTexts::tr("The list has no obstacle “%1”; counted as other").arg(written));
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
            keep(BookColumn::Channel, RowTexts::tr("This is no channel; write Trực tuyến, Trực tiếp or Bưu chính"));
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
    if (const auto odd = m_entry.code ? m_entry.code->warning(m_today) : std::nullopt)
        warn(BookColumn::Code, sentenceOf(*odd));
}

void RowReader::checkOrder()
{
    // Each day and the one it should not lie before.
    const auto check = [this](BookColumn column, std::optional<QDate> day, std::optional<QDate> before) {
        if (day && before && *day < *before) {
            //: Beside a day of a dossier: it was received before it was submitted, finished before it was received.
            //: vi: Ngày này trước ngày của bước liền trước
            warn(column, RowTexts::tr("This day lies before the step that comes first"));
        }
    };
    const auto received = m_entry.received ? m_entry.received : m_entry.submitted;
    const auto finished = m_entry.finished ? m_entry.finished : received;
    check(BookColumn::Received, m_entry.received, m_entry.submitted);
    check(BookColumn::Finished, m_entry.finished, received);
    check(BookColumn::Returned, m_entry.returned, finished);
}

/// What the encoding of the file could not say came as U+FFFD.
void RowReader::warnOfLostLetters()
{
    for (const BookColumn column : columns()) {
        if (m_cells[column].contains(QChar(QChar::ReplacementCharacter)))
            //: Beside a cell of a book.
            //: vi: Có chữ không đọc được theo bảng mã của tệp; đối chiếu với sổ giấy
            warn(column, RowTexts::tr("Some letters cannot be read in the file's encoding; compare with the paper"));
    }
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

ReadEntry readEntry(const SheetRow &row, QDate today)
{
    return RowReader(row.cells, row.others, today).take();
}

ReadEntry readEntry(const RowCells &cells, QDate today)
{
    return RowReader(cells, {}, today).take();
}

} // namespace somotcua
