#pragma once

#include "base/Period.h"
#include "counts/CountedSet.h"
#include "counts/FigureOrigins.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace somotcua {

enum class ColumnKind : quint8
{
    Text,
    Count,
    Percent,
    Number,
    Date,
    Ordinal // a whole number that counts nothing: a running number, days left
};

QString idOf(ColumnKind kind); // text count percent number date; of Ordinal: number

/// A word of a fixed vocabulary in a cell: machines read the id (an obstacle's code, "afternoon"), people the label.
struct Term
{
    QString id;
    QString label;

    friend bool operator==(const Term &, const Term &) = default;
};

struct Column
{
    QString id;
    QString label;
    ColumnKind kind = ColumnKind::Text;
    /// A heading above this and its neighbours of the same group ("Đang giải quyết"); empty: none.
    QString group;
    /// Relative width on paper; 0 leaves it to the kind.
    double weight = 0;
    /// A difference: people read "+14"; machines read 14 either way.
    bool sign = false;
    /// Headings above the group, the outermost first ("Số hồ sơ nhận giải quyết" over "Trong kỳ"); only with a group.
    QStringList outerGroups = {};
};

/// All headings above a column's own, the outermost first.
QStringList groupsOf(const Column &column);

/// Cells in the order of the columns: an invalid QVariant is unknown (never zero), QString or Term in Text, qint64 in
/// Count and Ordinal, double in Percent and Number, QDate in Date.
using Row = QList<QVariant>;

/// Where a cell of a block stands; the total is the row behind the last one.
struct CellPlace
{
    qsizetype row = 0;
    qsizetype column = 0;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
    friend size_t qHash(const CellPlace &place, size_t seed = 0) { return qHashMulti(seed, place.row, place.column); }
};

/// What a figure answers with when it is asked. A count: the rows of these sets, which never overlap, as many as the
/// figure says. A derived one (percent, difference, average): the cells it is reckoned from. One that somebody typed:
/// how it came in.
struct FigureSource
{
    QList<CountedSet> counts;
    QList<CellPlace> reckonedFrom; // of the same block
    std::optional<QList<CountedService>> services = {}; // of a count of services: these
    std::optional<EnteredFigure> entered = {};
};

struct Block
{
    QString id; // "by-field"
    QString title; // "Theo lĩnh vực"
    QList<Column> columns;
    QList<Row> rows;
    std::optional<Row> total; // the first cell is the label of the total row
    QHash<CellPlace, FigureSource> sources = {}; // of the figures that can be asked
};

/// What stands around the figures on paper (domain reference §6, forms §9). Lines may be long; printing wraps them.
struct Furniture
{
    QString upperLine; // body above, capitals
    QString lowerLine; // the team, bold capitals
    QString placeDate; // "Võng Xuyên, ngày 30 tháng 9 năm 2024"
    QString title; // "BẢNG TỔNG HỢP"
    QString subject; // "Kết quả hỗ trợ …, tuần 39 năm 2024"
    QString periodLine; // "(Từ ngày … đến ngày …)"
    QStringList recipients; // "Chủ tịch UBND xã (để b/c)"
    struct Signature
    {
        QString title; // "NGƯỜI LẬP BIỂU"; a line break parts "XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"
        QString name; // empty: left for the pen
    };
    QList<Signature> signatures;
    QString number = {}; // "Số: …/BC-UBND", beside place and date

    /// The head of a ministry's form: three cells in place of bodies and motto. Title and period line stand in the
    /// middle one, place and day above the last signature.
    struct FormHead
    {
        QString form; // "Biểu số II.06a/VPCP/KSTT\nBan hành theo …", the first line bold
        QString parties; // "Đơn vị báo cáo: …\nĐơn vị nhận báo cáo: …"
        QString countedIn; // "Đơn vị tính: Số hồ sơ TTHC", at the right above the table
    };
    std::optional<FormHead> formHead = {};
};

/// A part of the sentence that an office writes about a report: words, or a figure and the cell that answers for it.
struct SentencePiece
{
    QString text;
    QString block = {}; // the id of the cell's block
    std::optional<CellPlace> cell = {};

    friend bool operator==(const SentencePiece &, const SentencePiece &) = default;
};

enum class Orientation : quint8
{
    Portrait,
    Landscape
};

/// Words typed for this report and period by the head of team: place → text. A place is "remarks", "proposals", or a
/// cell that is otherwise left to the pen: block, row (its first cell as machines read it) and column,
/// "obstacles/MISSING_PAPER/proposal".
using ReportNotes = QMap<QString, QString>;

/// A finished report: numbers and words, no fonts, no file format. Screen, paper, PDF, XLSX, CSV, JSON and text all
/// show this one value.
struct Report
{
    QString kind; // "weekly-tally"
    QString title; // in the language of the report
    QString unitCode;
    QString unitName;
    Period period;
    QDate asOf;
    QString language; // "vi" or "en": of labels, terms and title
    Orientation orientation = Orientation::Landscape;
    Furniture furniture;
    QList<Block> blocks;
    QList<Block> workbookBlocks = {}; // each on a further sheet of workbooks, nowhere else
    QDateTime madeAt = {}; // UTC, when it was counted; its files carry it, and no other moment
    QString code = {}; // of an issued report; its sheets carry it, and their figures as a QR code
    ReportNotes notes = {};
    std::optional<double> dutyHours = {}; // of the sessions held
    QList<SentencePiece> sentence = {}; // below the blocks; empty: none
};

/// The sentence as one text.
QString textOf(const QList<SentencePiece> &sentence);

} // namespace somotcua

Q_DECLARE_METATYPE(somotcua::Term)
