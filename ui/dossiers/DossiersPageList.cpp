// The part of DossiersPage that decides which rows the table shows, in which order.
#include "common/EmptyState.h"
#include "common/LedgerTable.h"
#include "common/PageHeader.h"
#include "dossiers/DossierFilterBar.h"
#include "dossiers/DossierIdReader.h"
#include "dossiers/DossiersPage.h"
#include "dossiers/DossierTableModel.h"
#include "SearchLedger.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSet>

namespace somotcua {

namespace {

/// What fills the screen at once; the rest of the ids follows from its own thread.
constexpr qint64 kFirstRows = 256;
constexpr int kBestHits = 50;
constexpr int kHitsUnderFilter = 1000;
std::optional<DossierOrder> orderOf(int column)
{
    switch (column) {
    case DossierTableModel::Day:
        return DossierOrder::SubmittedDay;
    case DossierTableModel::Citizen:
        return DossierOrder::Name;
    case DossierTableModel::Code:
        return DossierOrder::Code;
    case DossierTableModel::Due:
        return DossierOrder::DueDay;
    default:
        return std::nullopt;
    }
}

} // namespace

void DossiersPage::readAnew()
{
    m_stale = false;
    m_complete = false;
    m_model->setToday(m_ledger.today());
    showFirstRows();
    m_reader->read(m_filters->filter(), m_order, m_direction);
}

void DossiersPage::showFirstRows()
{
    const auto first
        = dossierIds(m_ledger.database(), m_filters->filter(), m_order, m_direction, kFirstRows, [] { return false; });
    if (!first)
        return say(first.error());
    m_ids = *first;
    m_complete = m_ids.size() < kFirstRows;
    search();
}

void DossiersPage::takeIds(const QList<qint64> &ids)
{
    m_complete = true;
    if (ids == m_ids)
        return tellCount();
    const int selected = m_table->selectedRow();
    m_ids = ids;
    search();
    m_table->selectRowQuietly(selected);
}

void DossiersPage::search()
{
    const QString text = m_search->text();
    if (text.trimmed().isEmpty()) {
        m_model->setIds(m_ids);
    } else {
        const int limit = m_filters->filtersSet() > 0 ? kHitsUnderFilter : kBestHits;
        const auto hits = searchLedger(m_ledger.database(), text, limit);
        if (!hits)
            return say(hits.error());
        m_model->setHits(filtered(*hits), text);
    }
    tellCount();
}

QList<SearchHit> DossiersPage::filtered(const QList<SearchHit> &hits) const
{
    if (m_filters->filtersSet() == 0)
        return hits;
    const QSet<qint64> allowed(m_ids.begin(), m_ids.end());
    QList<SearchHit> kept;
    for (const SearchHit &hit : hits) {
        if (hit.dossier && allowed.contains(hit.dossier->value) && kept.size() < kBestHits)
            kept << hit;
    }
    return kept;
}

void DossiersPage::tellCount()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const int rows = m_model->rowCount();
    const QString count = QLocale(QLocale::Vietnamese).toString(rows);
    QString words;
    if (searching)
        //: vi: %1 dòng khớp
        words = tr("%1 found").arg(rows < kBestHits ? count : count + u'+');
    else if (m_complete)
        //: vi: %1 hồ sơ
        words = tr("%1 dossiers").arg(count);
    m_search->setAccessibleDescription(words);
    m_table->setAccessibleDescription(words);
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    if (searching || m_filters->filtersSet() > 0)
        //: vi: Không có hồ sơ nào khớp
        m_empty->setTexts(tr("No dossier fits"),
                          //: vi: Thử ít chữ hơn, hoặc bỏ lọc.
                          tr("Try fewer letters, or clear the filters."));
    else
        //: vi: Chưa có hồ sơ nào
        m_empty->setTexts(tr("No dossiers yet"),
                          //: vi: Ghi lượt hỗ trợ ở Bàn hỗ trợ; hồ sơ đã nộp sẽ hiện ở đây.
                          tr("Log assists at the desk; dossiers that were submitted appear here."));
    m_header->setContext(words);
}

void DossiersPage::sortBy(int column)
{
    const auto order = orderOf(column);
    QHeaderView *head = m_table->horizontalHeader();
    if (!order) {
        head->setSortIndicator(m_order == DossierOrder::SubmittedDay ? int(DossierTableModel::Day)
                                                                     : head->sortIndicatorSection(),
                               m_direction == SortDirection::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
        return;
    }
    const bool again = *order == m_order;
    const bool wasAscending = m_direction == SortDirection::Ascending;
    m_order = *order;
    m_direction = again                         ? (wasAscending ? SortDirection::Descending : SortDirection::Ascending)
        : m_order == DossierOrder::SubmittedDay ? SortDirection::Descending
                                                : SortDirection::Ascending;
    head->setSortIndicator(column, m_direction == SortDirection::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    readAnew();
}

QStringList DossiersPage::help() const
{
    return {
        //: vi: Gõ vài chữ của họ tên, ba số liền nhau của số định danh hay điện thoại, hoặc cuối mã hồ sơ.
        tr("Type a few letters of the name, three digits of the number or the phone, or the end of the code."),
        //: vi: Chọn dòng bằng ↑ ↓, Enter mở hồ sơ; ở đó có hạn trả, bước tiếp theo và những việc đã qua.
        tr("Choose a row with ↑ ↓ and open it with Enter: due day, next step and history stand there."),
        //: vi: Ghi nhầm trạng thái thì bấm Ctrl+Z.
        tr("A status recorded by mistake is undone with Ctrl+Z."),
    };
}

} // namespace somotcua
