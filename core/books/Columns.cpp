#include "Columns.h"

#include "text/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct ColumnWords
{
    BookColumn column;
    QString id;
    QStringList headings; // the official one first
};

const QList<ColumnWords> &table()
{
    static const QList<ColumnWords> rows = {
        {BookColumn::Date, u"date"_s, {u"Ngày"_s}},
        {BookColumn::Shift, u"shift"_s, {u"Buổi"_s}},
        {BookColumn::Volunteer, u"volunteer"_s, {u"Tổ viên"_s, u"Người hỗ trợ"_s}},
        {BookColumn::Citizen, u"citizen"_s, {u"Họ và tên"_s}},
        {BookColumn::FamilyName, u"family_name"_s, {u"Họ đệm"_s}},
        {BookColumn::GivenName, u"given_name"_s, {u"Tên"_s}},
        {BookColumn::Birth, u"birth"_s, {u"Ngày sinh"_s, u"Năm sinh"_s}},
        {BookColumn::Sex, u"sex"_s, {u"Giới tính"_s}},
        {BookColumn::Identity, u"identity"_s, {u"Số định danh"_s, u"CCCD"_s, u"CMND"_s, u"Số giấy tờ"_s}},
        {BookColumn::Phone, u"phone"_s, {u"Điện thoại"_s, u"SĐT"_s}},
        {BookColumn::Hamlet, u"hamlet"_s, {u"Thôn"_s, u"Tổ dân phố"_s, u"Địa chỉ"_s}},
        {BookColumn::Procedure, u"procedure"_s, {u"Mã TTHC"_s}},
        {BookColumn::ProcedureName, u"procedure_name"_s, {u"Tên thủ tục"_s, u"Thủ tục"_s}},
        {BookColumn::Outcome, u"outcome"_s, {u"Kết quả hỗ trợ"_s}},
        {BookColumn::Obstacle, u"obstacle"_s, {u"Vướng mắc"_s}},
        {BookColumn::Code, u"code"_s, {u"Mã hồ sơ"_s}},
        {BookColumn::Channel, u"channel"_s, {u"Kênh nộp"_s}},
        {BookColumn::Submitted, u"submitted"_s, {u"Ngày nộp"_s}},
        {BookColumn::Received, u"received"_s, {u"Ngày tiếp nhận"_s}},
        {BookColumn::Due, u"due"_s, {u"Hẹn trả"_s}},
        {BookColumn::Status, u"status"_s, {u"Trạng thái"_s}},
        {BookColumn::Finished, u"finished"_s, {u"Ngày có kết quả"_s}},
        {BookColumn::Returned, u"returned"_s, {u"Ngày trả"_s}},
        {BookColumn::Note, u"note"_s, {u"Ghi chú"_s}},
    };
    return rows;
}

const ColumnWords &wordsOf(BookColumn column)
{
    return table().at(qsizetype(column)); // the table stands in the order of the enumeration
}

} // namespace

const QList<BookColumn> &columns()
{
    static const QList<BookColumn> all = [] {
        QList<BookColumn> list;
        for (const ColumnWords &words : table())
            list.append(words.column);
        return list;
    }();
    return all;
}

QString idOf(BookColumn column)
{
    return wordsOf(column).id;
}

std::optional<BookColumn> columnFromId(const QString &id)
{
    const auto found = std::ranges::find(table(), id, &ColumnWords::id);
    return found == table().cend() ? std::nullopt : std::optional(found->column);
}

QString officialHeading(BookColumn column)
{
    return wordsOf(column).headings.first();
}

bool RowCells::isBlank() const
{
    return std::ranges::all_of(texts, [](const QString &text) { return QStringView(text).trimmed().isEmpty(); });
}

RowCells RowCells::fromIds(const QHash<QString, QString> &cells)
{
    RowCells row;
    for (const auto &[id, text] : cells.asKeyValueRange()) {
        if (const auto column = columnFromId(id))
            row[*column] = text;
    }
    return row;
}

QString headingKey(const QString &heading)
{
    return foldedWords(heading).join(QString());
}

HeadingMeaning meaningOf(const QString &heading)
{
    using enum HeadingMeaning::Kind;
    static const QHash<QString, HeadingMeaning> known = [] {
        QHash<QString, HeadingMeaning> keys;
        for (const ColumnWords &words : table()) {
            int rank = 0;
            for (const QString &one : words.headings)
                keys.insert(headingKey(one), {Known, words.column, rank++});
            keys.insert(headingKey(words.id), {Known, words.column, 0});
        }
        for (const QString &number : {u"STT"_s, u"TT"_s, u"Số thứ tự"_s})
            keys.insert(headingKey(number), {Ignored});
        return keys;
    }();
    return known.value(headingKey(heading));
}

} // namespace somotcua
