#include "dossiers/DossiersPage.h"

#include "common/Card.h"
#include "common/EmptyState.h"
#include "common/Icons.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "dossiers/DossierFilterBar.h"
#include "dossiers/DossierIdReader.h"
#include "dossiers/DossierPanel.h"
#include "dossiers/DossierTableModel.h"
#include "dossiers/StatusMarks.h"
#include "Explain.h"
#include "text/LenientDate.h"
#include "UndoLast.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower than this (in units) the table and the panel take turns.
constexpr double kSideBySideUnits = 60;
/// From this type size on a row has two lines and only two columns.
constexpr double kTwoLinesFrom = 2.0;

/// The usual status with the most letters, and room for its icon.
QString widestStatus()
{
    constexpr int kLongOverdue = 1000;
    const QDate today(2024, 9, 30);
    QString widest = statusMark(DossierStatus::Processing, {}, today.addDays(-kLongOverdue), today).text;
    for (const DossierStatus status : {DossierStatus::NotAccepted, DossierStatus::SupplementRequested}) {
        const QString name = statusName(status, {});
        widest = name.size() > widest.size() ? name : widest;
    }
    return u"WW"_s + widest;
}

} // namespace

DossiersPage::DossiersPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_model(new DossierTableModel([&ledger](const QList<qint64> &ids) { return dossierRows(ledger.database(), ids); },
                                    this))
    , m_reader(new DossierIdReader(ledger.path(), this))
    , m_header(new PageHeader(title()))
    , m_search(new QLineEdit)
    , m_filters(new DossierFilterBar(ledger))
    , m_message(new MessageBar)
    , m_table(new LedgerTable)
    //: vi: Không có hồ sơ nào khớp
    , m_empty(new EmptyState(u"nothing-there"_s, tr("No dossier fits"), {}))
    , m_card(new Card(Card::Inside::EdgeToEdge))
    , m_panel(new DossierPanel(ledger))
{
    layOut();
    setUpTable();
    connectParts();
}

DossiersPage::~DossiersPage() = default;

QString DossiersPage::name()
{
    //: vi: Hồ sơ
    return tr("Dossiers");
}

QString DossiersPage::iconName() const
{
    return u"dossiers"_s;
}

QList<KeyHelp> DossiersPage::keys() const
{
    return {
        //: vi: tìm
        {u"Ctrl+F"_s, tr("search")},
        //: vi: mở hồ sơ đang chọn
        {u"Enter"_s, tr("open the chosen dossier")},
        //: vi: ghi bước tiếp theo
        {u"F6"_s, tr("record the next step")},
        //: vi: hoàn tác
        {u"Ctrl+Z"_s, tr("undo")},
        //: vi: đóng hồ sơ, xóa ô tìm
        {u"Esc"_s, tr("close the dossier, clear the search")},
    };
}

void DossiersPage::layOut()
{
    m_search->setObjectName(u"search"_s);
    //: vi: Tìm hồ sơ
    m_search->setAccessibleName(tr("Search dossiers"));
    //: vi: Tên, số, điện thoại, mã hồ sơ
    m_search->setPlaceholderText(tr("Name, number, phone, code"));
    m_search->setClearButtonEnabled(true);
    QAction *glass = m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    //: vi: Tìm
    glass->setText(tr("Search"));
    setTypeRole(m_search, TypeRole::Field);

    m_header->addWidget(m_search, 1);
    m_card->add(m_table, 1);
    m_card->add(m_empty, 1);
    m_empty->hide();
    m_panel->hide();
    //: vi: Chi tiết hồ sơ
    m_panel->setAccessibleName(tr("The chosen dossier"));

    auto *row = new QHBoxLayout;
    setSpaces(row, {.between = 1});
    row->addWidget(m_card, 1);
    row->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_message);
    column->addLayout(row, 1);
}

void DossiersPage::setUpTable()
{
    using Model = DossierTableModel;
    m_table->setObjectName(u"dossiers"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(m_model);
    m_table->setColumnSample(Model::Day, u"30/09/2024 00"_s); // room for the arrow beside the heading
    m_table->setColumnSample(Model::Citizen, u"Nguyễn Thị Phương Thảo 1961"_s);
    m_table->setElidingColumn(Model::Procedure);
    m_table->setColumnSample(Model::Code, u"…240930-0006"_s);
    m_table->setColumnSample(Model::Due, u"30/09/2024"_s);
    m_table->setColumnSample(Model::Status, widestStatus());
    m_table->setColumnSample(Model::Volunteer, u"Nguyễn Ngọc Hường"_s);
    m_table->setColumnSample(Model::Hamlet, u"Bắc Võng Ngoại"_s);
    m_table->setHidingOrder({Model::Hamlet, Model::Volunteer, Model::Code, Model::Day});
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(Model::Day, Qt::DescendingOrder);
    connect(head, &QHeaderView::sectionClicked, this, &DossiersPage::sortBy);
}

void DossiersPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &DossiersPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        m_table->setFocus();
        m_table->selectRow(std::max(0, m_table->selectedRow()));
        open(m_table->selectedRow());
    });
    connect(m_filters, &DossierFilterBar::filterChanged, this, &DossiersPage::readAnew);
    connect(m_reader, &DossierIdReader::ready, this, &DossiersPage::takeIds);
    connect(m_reader, &DossierIdReader::failed, this, &DossiersPage::say);
    connect(m_model, &DossierTableModel::failed, this, &DossiersPage::say, Qt::QueuedConnection);
    connect(m_table, &LedgerTable::rowActivated, this, &DossiersPage::open);
    connect(m_panel, &DossierPanel::closeWanted, this, &DossiersPage::closePanel);
    connect(m_panel, &DossierPanel::statusRecorded, this, [this](const QString &words) {
        //: vi: Đã ghi %1
        const QString sentence = tr("Recorded %1").arg(words);
        //: vi: Hoàn tác
        m_message->say(MessageBar::Kind::Done, sentence, tr("Undo"), QKeySequence::Undo);
        m_ledger.announceChange();
    });
    connect(m_message, &MessageBar::actionTaken, this, &DossiersPage::undo);
    connect(&m_ledger, &OpenLedger::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            shown();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void DossiersPage::shown()
{
    if (m_stale) {
        m_filters->refresh();
        readAnew();
        m_panel->refresh();
    }
    if (!m_panel->isVisible())
        m_search->setFocus();
}

void DossiersPage::open(int row)
{
    const LedgerRow *chosen = m_model->row(row);
    if (!chosen)
        return;
    if (!chosen->dossier) {
        closePanel();
        m_message->say(MessageBar::Kind::Done, withoutDossierSentence(chosen->day, chosen->citizen));
        return;
    }
    m_message->clearDone();
    m_panel->show(*chosen->dossier);
    m_panel->setVisible(true);
    arrange();
}

void DossiersPage::closePanel()
{
    m_panel->hide();
    arrange();
    m_table->setFocus();
}

void DossiersPage::arrange()
{
    const bool open = m_panel->isVisible();
    const bool sideBySide = width() >= lookOf(this).metrics.of(kSideBySideUnits);
    m_card->setVisible(!open || sideBySide);
    m_panel->setSizePolicy(sideBySide ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Preferred);
    using Model = DossierTableModel;
    const bool twoLines = lookOf(this).metrics.typeFactor() >= kTwoLinesFrom;
    m_model->setTwoLines(twoLines);
    m_table->setTwoLines(twoLines);
    m_table->setElidingColumn(twoLines ? Model::Citizen : Model::Procedure);
    m_table->setColumnSample(Model::Due, twoLines ? widestStatus() : u"30/09/2024"_s);
    if (twoLines)
        m_table->setColumnsAway(
            {Model::Day, Model::Procedure, Model::Code, Model::Status, Model::Volunteer, Model::Hamlet});
    else
        m_table->setColumnsAway(open ? QList<int>{Model::Hamlet, Model::Volunteer, Model::Code} : QList<int>());
}

void DossiersPage::undo()
{
    const auto undone = undoLast(m_ledger.database(), m_ledger.stamp());
    if (!undone)
        return say(undone.error());
    m_message->clear();
    m_ledger.announceChange();
}

void DossiersPage::say(const Error &error)
{
    m_message->say(MessageBar::Kind::Refused, explain(error));
}

void DossiersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (m_panel->isVisible())
        closePanel();
    else
        m_search->clear();
}

void DossiersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DossiersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace somotcua
