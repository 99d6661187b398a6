#include "dossiers/DossierTableModel.h"

#include "common/LedgerTable.h"
#include "dossiers/StatusMarks.h"
#include "text/Fold.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kPageRows = 128;
constexpr int kPagesKept = 32;

LedgerRow fromDossier(const DossierRow &row)
{
    return {.dossier = row.id,
            .assist = {},
            .day = row.submittedDay,
            .citizen = row.citizen,
            .birth = row.birth.value_or(QString()),
            .procedureName = row.procedureName,
            .code = row.code.value_or(QString()),
            .dueDay = row.dueDay,
            .status = row.status,
            .statusText = row.statusText,
            .volunteer = row.volunteer,
            .hamlet = row.hamlet};
}

LedgerRow fromHit(const SearchHit &hit)
{
    return {.dossier = hit.dossier,
            .assist = hit.assist,
            .day = hit.day,
            .citizen = hit.citizen,
            .birth = hit.birth.value_or(QString()),
            .procedureName = hit.procedureName.value_or(QString()),
            .code = hit.code.value_or(QString()),
            .dueDay = hit.dueDay,
            .status = hit.status ? DossierStatus(*hit.status) : DossierStatus::Other,
            .statusText = hit.statusText,
            .volunteer = {},
            .hamlet = {}};
}

} // namespace

DossierTableModel::DossierTableModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_pages(kPagesKept)
{ }

void DossierTableModel::setToday(QDate today)
{
    m_today = today;
}

void DossierTableModel::setTwoLines(bool two)
{
    if (m_twoLines == two)
        return;
    m_twoLines = two;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DossierTableModel::setIds(QList<qint64> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    m_searching = false;
    m_hits.clear();
    m_searched.clear();
    endResetModel();
}

void DossierTableModel::setHits(const QList<SearchHit> &hits, const QString &text)
{
    beginResetModel();
    m_searching = true;
    m_searched = foldedWords(text);
    m_hits = rowsOf(hits);
    endResetModel();
}

DossierTableModel::PageRows DossierTableModel::rowsOf(const QList<SearchHit> &hits) const
{
    QList<qint64> ids;
    for (const SearchHit &hit : hits) {
        if (hit.dossier)
            ids << hit.dossier->value;
    }
    QHash<DossierId, DossierRow> whole;
    if (const auto rows = m_source(ids)) {
        for (const DossierRow &row : *rows)
            whole.insert(row.id, row);
    }
    PageRows found;
    found.reserve(hits.size());
    for (const SearchHit &hit : hits) {
        const auto row = hit.dossier ? whole.constFind(*hit.dossier) : whole.constEnd();
        found << (row == whole.constEnd() ? fromHit(hit) : fromDossier(*row));
    }
    return found;
}

void DossierTableModel::forget()
{
    m_pages.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const DossierTableModel::PageRows *DossierTableModel::page(int number) const
{
    if (const PageRows *known = m_pages.object(number))
        return known;
    const auto rows = m_source(m_ids.mid(qsizetype(number) * kPageRows, kPageRows));
    if (!rows) {
        Q_EMIT failed(rows.error());
        return nullptr;
    }
    auto read = std::make_unique<PageRows>();
    read->reserve(rows->size());
    for (const DossierRow &row : *rows)
        *read << fromDossier(row);
    const PageRows *kept = read.get();
    m_pages.insert(number, read.release());
    return kept;
}

const LedgerRow *DossierTableModel::row(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (m_searching)
        return &m_hits.at(row);
    const PageRows *rows = page(row / kPageRows);
    const int inPage = row % kPageRows;
    return rows && inPage < rows->size() ? &rows->at(inPage) : nullptr;
}

int DossierTableModel::rowOf(DossierId dossier) const
{
    if (!m_searching)
        return int(m_ids.indexOf(dossier.value));
    for (int i = 0; i < m_hits.size(); ++i) {
        if (m_hits.at(i).dossier == dossier)
            return i;
    }
    return -1;
}

int DossierTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_searching ? m_hits.size() : m_ids.size());
}

int DossierTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DossierTableModel::data(const QModelIndex &index, int role) const
{
    const LedgerRow *row = index.isValid() ? this->row(index.row()) : nullptr;
    if (!row)
        return {};
    const QString shown = text(*row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::AccessibleTextRole:
        return m_twoLines ? QVariant() : QVariant(shown); // the cell then says both its lines
    case MarkedRole:
        if (m_searching && (index.column() == Citizen || index.column() == Procedure))
            return QVariant::fromValue(marked(shown));
        return {};
    case AsideRole:
        if (index.column() == Citizen)
            return row->birth.left(4);
        return {};
    case StatusRole:
        if (index.column() == Status)
            return QVariant::fromValue(markOf(*row));
        return underline(*row, index.column(), role);
    case SecondLineRole:
        return underline(*row, index.column(), role);
    default:
        return {};
    }
}

StatusMark DossierTableModel::markOf(const LedgerRow &row) const
{
    return row.dossier ? statusMark(row.status, row.statusText, row.dueDay, m_today) : withoutDossierMark();
}

QVariant DossierTableModel::underline(const LedgerRow &row, int column, int role) const
{
    if (!m_twoLines)
        return {};
    if (column == Due && role == StatusRole)
        return QVariant::fromValue(markOf(row));
    if (column == Due)
        return u" "_s; // the mark is the second line
    if (column == Citizen && role == SecondLineRole)
        return QString(text(row, Day) + u" · "_s + text(row, Procedure));
    return {};
}

QString DossierTableModel::text(const LedgerRow &row, int column) const
{
    switch (column) {
    case Day:
        return shownDay(row.day);
    case Citizen:
        return row.citizen;
    case Procedure:
        return row.procedureName.isEmpty() ? u"—"_s : row.procedureName;
    case Code:
        return row.code.isEmpty() ? u"—"_s : DossierCode::read(row.code)->shownEnd();
    case Due:
        return row.dueDay ? shownDay(*row.dueDay) : u"—"_s;
    case Status:
        return markOf(row).text;
    case Volunteer:
        return row.volunteer;
    case Hamlet:
        return row.hamlet;
    default:
        return {};
    }
}

QList<int> DossierTableModel::marked(const QString &text) const
{
    QList<int> marks;
    qsizetype at = 0;
    for (const QString &word : words(text)) {
        at = text.indexOf(word, at);
        const QString folded = fold(word);
        qsizetype length = 0;
        for (const QString &searched : m_searched) {
            if (folded.startsWith(searched))
                length = std::max(length, searched.size());
        }
        if (length > 0)
            marks << int(at) << int(std::min(length, word.size()));
        at += word.size();
    }
    return marks;
}

QVariant DossierTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        //: vi: Ngày nộp
        return tr("Submitted");
    case Citizen:
        //: vi: Chủ hồ sơ
        return tr("Applicant");
    case Procedure:
        //: vi: Thủ tục
        return tr("Procedure");
    case Code:
        //: vi: Mã hồ sơ
        return tr("Code");
    case Due:
        //: vi: Hẹn trả
        return tr("Due");
    case Status:
        //: vi: Trạng thái
        return tr("Status");
    case Volunteer:
        //: vi: Tổ viên
        return tr("Volunteer");
    case Hamlet:
        //: vi: Thôn
        return tr("Hamlet");
    default:
        return {};
    }
}

} // namespace somotcua
