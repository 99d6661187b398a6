#include "followup/FollowUpPage.h"

#include "common/Button.h"
#include "common/Card.h"
#include "common/EmptyState.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "dossiers/DossierPanel.h"
#include "Explain.h"
#include "followup/ActionBar.h"
#include "followup/FollowUpTable.h"
#include "followup/FollowUpTableModel.h"
#include "followup/GroupTabs.h"
#include "FollowUpList.h"
#include "reports/ReportMaker.h"
#include "reports/ReportPrinter.h"
#include "reports/SendOut.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace somotcua {

FollowUpPage::FollowUpPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_reader(new FollowUpReader(ledger.path(), this))
    , m_maker(new ReportMaker(ledger.path(), this))
    , m_header(new PageHeader(title()))
    //: vi: In danh sách
    , m_print(new Button(Button::Kind::Secondary, tr("Print the list")))
    , m_groups(new GroupTabs)
    , m_model(
          new FollowUpTableModel([&ledger](const QList<qint64> &ids,
                                           const FollowUpDay &on) { return followUpRows(ledger.database(), ids, on); },
                                 this))
    , m_table(new FollowUpTable(FollowUpTableModel::Tick))
    , m_empty(new EmptyState(u"nothing-there"_s, {}, {}))
    , m_card(new Card(Card::Inside::EdgeToEdge))
    , m_panel(new DossierPanel(ledger))
    , m_message(new MessageBar)
    , m_actions(new ActionBar)
    , m_noting(new FollowUpNoting(ledger, *m_message, this))
{
    makeActions();
    layOut();
    setUpTable();
    connectParts();
    connectTable();
    readAnew();
}

FollowUpPage::~FollowUpPage() = default;

void FollowUpPage::makeActions()
{
    const auto add = [this](Button::Kind kind, const QString &words, const QString &iconName, Qt::Key letter) {
        auto *button = new Button(kind, words);
        button->setIconName(iconName);
        button->setKey(QKeySequence(letter));
        // Only shown: a single letter acts while the table has the focus, which listens itself.
        for (QShortcut *shortcut : button->findChildren<QShortcut *>())
            shortcut->setEnabled(false);
        connect(button, &Button::clicked, this, [this, letter] { act(letter); });
        m_actions->add(button);
        return button;
    };
    //: vi: Đã gọi
    add(Button::Kind::Primary, tr("Called"), u"called"_s, Qt::Key_G);
    //: vi: Không nghe máy
    add(Button::Kind::Secondary, tr("No answer"), u"no-answer"_s, Qt::Key_K);
    //: vi: Hẹn ngày đến
    add(Button::Kind::Secondary, tr("Will come on"), u"will-come"_s, Qt::Key_H);
    //: vi: Đã hỏi cơ quan
    add(Button::Kind::Secondary, tr("Asked the office"), u"ask-office"_s, Qt::Key_C);
    //: vi: Ghi trạng thái
    m_status = add(Button::Kind::Secondary, tr("Record a status"), u"status-processing"_s, Qt::Key_T);
}

QString FollowUpPage::name()
{
    //: vi: Theo dõi
    return tr("Follow-up");
}

QString FollowUpPage::iconName() const
{
    return u"follow-up"_s;
}

QList<KeyHelp> FollowUpPage::keys() const
{
    //: The key. vi: Phím cách
    const QString space = tr("Space bar");
    return {
        //: vi: nhóm: quá hạn, hôm nay, trong 2 ngày, chờ công dân, chưa có mã
        {u"Alt+1 … Alt+5"_s, tr("the group: overdue, today, within 2 days, for the citizen, without a code")},
        //: vi: chọn thêm dòng, bỏ chọn
        {space, tr("choose the row beside others, or not")},
        //: vi: chọn liền các dòng
        {u"Shift+↑ Shift+↓"_s, tr("choose row after row")},
        //: vi: đã gọi, nói chuyện được
        {u"G"_s, tr("called and spoke")},
        //: vi: gọi không nghe máy
        {u"K"_s, tr("called, no answer")},
        //: vi: công dân hẹn ngày đến
        {u"H"_s, tr("the citizen comes on a day")},
        //: vi: đã hỏi cơ quan giải quyết
        {u"C"_s, tr("asked the office")},
        //: vi: ghi trạng thái mới
        {u"T"_s, tr("record a new status")},
        //: vi: mở hồ sơ
        {u"Enter"_s, tr("open the dossier")},
        //: vi: hoàn tác
        {u"Ctrl+Z"_s, tr("undo")},
        //: vi: in danh sách
        {u"Ctrl+P"_s, tr("print the list")},
        //: vi: đóng hồ sơ, bỏ chọn
        {u"Esc"_s, tr("close the dossier, choose nothing")},
    };
}

void FollowUpPage::layOut()
{
    m_print->setIconName(u"print"_s);
    m_print->setKey(QKeySequence::Print);
    m_print->setKeyShown(false);
    m_header->addWidget(m_groups->combo());
    m_header->addSecondary(m_print);
    m_card->add(m_table, 1);
    m_card->add(m_empty, 1);
    m_empty->hide();
    m_panel->hide();

    auto *row = new QHBoxLayout;
    setSpaces(row, {.between = 1});
    row->addWidget(m_card, 1);
    row->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_header);
    column->addWidget(m_groups);
    column->addLayout(row, 1);
    column->addWidget(m_message);
    column->addWidget(m_actions);
    arrange();
}

void FollowUpPage::setUpTable()
{
    using Model = FollowUpTableModel;
    m_table->setObjectName(u"followUp"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(m_model);
    m_table->setTwoLines(true);
    m_table->setColumnSample(Model::Tick, u"WW"_s);
    m_table->setColumnSample(Model::Procedure, u"Phân hạng sản phẩm OCOP"_s);
    m_table->setHidingOrder({Model::Procedure});
}

void FollowUpPage::connectParts()
{
    connect(m_reader, &FollowUpReader::ready, this, &FollowUpPage::take);
    connect(m_reader, &FollowUpReader::failed, this, &FollowUpPage::say);
    connect(m_model, &FollowUpTableModel::failed, this, &FollowUpPage::say, Qt::QueuedConnection);
    connect(m_groups, &GroupTabs::groupChosen, this, [this] {
        m_message->clearDone();
        m_model->untickAll();
        readAnew();
    });
    for (int index = 0; index < followUpGroups().size(); ++index) {
        auto *shortcut
            = new QShortcut(QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + index))), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] {
            m_groups->choose(index);
            m_table->setFocus();
        });
    }
    connect(m_noting, &FollowUpNoting::written, &m_ledger, &OpenLedger::announceChange);
    connect(&m_ledger, &OpenLedger::changed, this, &FollowUpPage::readAnew);
    connect(m_panel, &DossierPanel::closeWanted, this, &FollowUpPage::closePanel);
    connect(m_panel, &DossierPanel::statusRecorded, &m_ledger, &OpenLedger::announceChange);
    connect(m_print, &Button::clicked, this, &FollowUpPage::print);
    connect(m_maker, &ReportMaker::failed, this, &FollowUpPage::say);
    connect(m_maker, &ReportMaker::made, this, [this](const Report &report) {
        if (const auto printed
            = printReport(report, this, [this](const Report &counted) { return issuedForPaper(m_ledger, counted); });
            !printed)
            say(printed.error());
    });
}

void FollowUpPage::connectTable()
{
    connect(m_table, &FollowUpTable::tickWanted, this, [this](int row) {
        m_model->tick(row, !m_model->isTicked(row));
        tellChosen();
    });
    connect(m_table, &FollowUpTable::tickOnWanted, this, [this](int from, int to) {
        m_model->tick(from, true);
        m_model->tick(to, true);
        tellChosen();
    });
    connect(m_table, &FollowUpTable::letGo, this, [this] {
        if (m_panel->isVisible())
            return closePanel();
        m_model->untickAll();
        tellChosen();
    });
    connect(m_table, &FollowUpTable::openWanted, this, &FollowUpPage::open);
    connect(m_table, &FollowUpTable::letterPressed, this, &FollowUpPage::act);
    connect(m_table, &LedgerTable::rowSelected, this, &FollowUpPage::tellChosen);
}

void FollowUpPage::shown()
{
    readAnew(); // another day may have begun
    m_table->setFocus(Qt::TabFocusReason);
}

void FollowUpPage::readAnew()
{
    m_reader->read({m_ledger.today(), m_groups->group()});
}

void FollowUpPage::take(const FollowUpReader::Answer &answer)
{
    tellCounts(answer.counts);
    if (answer.group != m_groups->group())
        return; // another one was chosen meanwhile, and its answer follows
    const int row = m_table->selectedRow();
    const FollowUpRow *selected = m_model->row(row);
    const auto dossier = selected ? std::optional(selected->dossier) : std::nullopt;
    m_model->setList(answer.on, answer.ids);
    arrange(); // what is to be done has another width
    const int again = dossier ? m_model->rowOf(*dossier) : -1;
    const int rows = m_model->rowCount();
    m_table->selectRowQuietly(rows == 0 ? -1 : again >= 0 ? again : std::clamp(row, 0, rows - 1));
    tellEmpty();
    tellChosen();
    if (m_panel->isVisible())
        m_panel->refresh();
}

void FollowUpPage::say(const Error &error)
{
    m_message->say(MessageBar::Kind::Refused, explain(error));
}

void FollowUpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible())
        return closePanel();
    Page::keyPressEvent(event);
}

void FollowUpPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void FollowUpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
        m_table->scrollTo(m_table->currentIndex());
    }
}

} // namespace somotcua
