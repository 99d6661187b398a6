#include "CellText.h"
#include "CellWarnings.h"
#include "RowReader.h"
#include "ShiftNames.h"
#include "text/Fold.h"

using namespace Qt::StringLiterals;

namespace somotcua {

void RowReader::readPerson()
{
    if (const auto day = readDay(BookColumn::Date)) {
        m_entry.day = *day;
        if (*day > m_today) {
            //: vi: Ngày này chưa đến
            warn(BookColumn::Date, RowTexts::tr("This day has not come yet"));
        }
    } else if (!m_read.refusal) {
        //: vi: Thiếu ngày hỗ trợ
        refuse(BookColumn::Date, RowTexts::tr("The day of the assist is missing"));
    }

    if (const auto shift = optionalText(BookColumn::Shift)) {
        m_entry.shift = shiftFromText(*shift);
        if (!m_entry.shift) {
            //: vi: Không rõ buổi nào; hãy ghi Sáng, Chiều hoặc Tối
            keep(BookColumn::Shift, RowTexts::tr("This is no part of the day; write Sáng, Chiều or Tối"));
        }
    }
    m_entry.volunteer = optionalText(BookColumn::Volunteer);
    readName();
    readBirth();
    if (const auto sex = optionalText(BookColumn::Sex)) {
        m_entry.sex = sexFromText(*sex);
        if (!m_entry.sex) {
            //: vi: Không rõ giới tính; hãy ghi Nam hoặc Nữ
            keep(BookColumn::Sex, RowTexts::tr("This is no sex; write Nam or Nữ"));
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
        refuse(BookColumn::Citizen, RowTexts::tr("The citizen's name is missing"));
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
        keep(BookColumn::Birth, RowTexts::tr("This birth date cannot be read; it is kept in the note"));
        return;
    }
    const QDate day = m_entry.birth->day.value_or(QDate(m_entry.birth->year, 1, 1));
    if (m_entry.day.isValid() && day > m_entry.day) {
        //: vi: Ngày sinh sau ngày hỗ trợ
        warn(BookColumn::Birth, RowTexts::tr("This birth date lies after the day of the assist"));
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
            keep(BookColumn::Identity,
                 RowTexts::tr("A spreadsheet has lost digits of this number; it is kept in the note"));
            return;
        }
    }
    m_entry.identity = IdentityNumber::read(*written);
    if (!m_entry.identity)
        return;
    for (const IdentityWarning warning : m_entry.identity->warnings(m_entry.birth, m_entry.sex))
        warn(BookColumn::Identity, sentenceOf(warning, *m_entry.identity));
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
            keep(BookColumn::Phone,
                 RowTexts::tr("A spreadsheet has lost digits of this number; it is kept in the note"));
            return;
        }
    }
    m_entry.phone = PhoneNumber::read(*written);
    if (!m_entry.phone) {
        //: vi: Đây không phải số điện thoại; đã giữ trong ghi chú
        keep(BookColumn::Phone, RowTexts::tr("This is no phone number; it is kept in the note"));
        return;
    }
    if (m_entry.phone->warnings().contains(PhoneWarning::UnusualForm)) {
        //: vi: Số điện thoại này có dạng lạ
        warn(BookColumn::Phone, RowTexts::tr("This is no usual phone number"));
    }
}

} // namespace somotcua
