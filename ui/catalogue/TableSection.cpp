#include "catalogue/TableSection.h"

#include "catalogue/FormPanel.h"
#include "catalogue/RowsModel.h"
#include "common/Button.h"
#include "common/Card.h"
#include "common/EmptyState.h"
#include "common/IconLabel.h"
#include "common/Icons.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "ledger/FormDraft.h"
#include "text/Fold.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower than this (in units) the table and the form take turns.
constexpr double kSideBySideUnits = 46;

} // namespace

TableSection::TableSection(OpenLedger &ledger, const QString &id, RowsModel *model, FormPanel *panel, QWidget *parent)
    : Section(parent)
    , m_ledger(ledger)
    , m_model(model)
    , m_panel(panel)
    , m_draft(new FormDraft(ledger, u"catalogue "_s + id, panel, this))
    , m_search(new QLineEdit)
    , m_head(new QWidget)
    , m_headRow(new QBoxLayout(QBoxLayout::LeftToRight, m_head))
    , m_bar(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_add(new Button(Button::Kind::Secondary, {}))
    , m_count(plainLabel({}))
    , m_notice(new QWidget)
    , m_noticeText(plainParagraph({}))
    , m_table(new LedgerTable)
    , m_empty(new EmptyState(u"nothing-there"_s, {}, {}))
    , m_card(new Card(Card::Inside::EdgeToEdge))
{
    model->setParent(this);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (fill())
            tellRows();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        m_table->selectRow(0);
    });
    connect(m_table, &LedgerTable::rowActivated, this, [this](int row) {
        if (const CatalogueRow *chosen = m_model->row(row))
            open(chosen->id);
    });
    connect(m_add, &Button::clicked, this, [this] { open(0); });
    connect(m_panel, &FormPanel::saveWanted, this, [this] { save(); });
    connect(m_panel, &FormPanel::discardWanted, this, [this] {
        m_draft->end();
        open(m_edited);
    });
    connect(m_panel, &SidePanel::closeWanted, this, &TableSection::close);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void TableSection::layOut()
{
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    QAction *glass = m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    //: vi: Tìm
    glass->setText(tr("Search"));
    m_add->setObjectName(u"add"_s);
    m_add->setIconName(u"add"_s);
    m_table->setObjectName(u"rows"_s);
    m_table->setModel(m_model);
    setTone(m_count, Tone::Soft);
    setTypeRole(m_count, TypeRole::Hint);
    setSpaces(m_bar, {.between = 0.5});
    m_bar->addWidget(m_search, 1);
    setSpaces(m_actions, {.between = 0.5});
    m_actions->addWidget(m_add);
    setSpaces(m_headRow, {.between = 0.5});
    m_headRow->addLayout(m_bar, 1);
    m_headRow->addLayout(m_actions);

    auto *notice = new QHBoxLayout(m_notice);
    setSpaces(notice, {.between = 0.5});
    notice->addWidget(new IconLabel(u"message-warning"_s, 1.125, Tone::Soon));
    setTone(m_noticeText, Tone::Soon);
    notice->addWidget(m_noticeText, 1);
    m_notice->hide();

    m_card->add(m_table, 1);
    m_card->add(m_empty, 1);
    m_empty->hide();
    m_panel->setObjectName(u"form"_s);
    m_panel->hide();
    auto *row = new QHBoxLayout;
    setSpaces(row, {.between = 1});
    row->addWidget(m_card, 1);
    row->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.5});
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_count);
    column->addLayout(row, 1);
}

void TableSection::refresh()
{
    const CatalogueRow *chosen = m_model->row(m_table->selectedRow());
    const qint64 id = chosen != nullptr ? chosen->id : 0;
    if (!fill())
        return;
    tellRows();
    m_table->selectRowQuietly(m_model->rowOf(id));
    m_add->setEnabled(!m_ledger.isReadOnly());
    m_panel->setEnabled(!m_ledger.isReadOnly());
}

QString TableSection::searched() const
{
    return m_search->text();
}

void TableSection::setCount(const QString &words)
{
    m_count->setText(words);
    m_table->setAccessibleDescription(words);
}

void TableSection::setEmptyTexts(const QString &what, const QString &todo)
{
    m_empty->setTexts(what, todo);
}

void TableSection::setNotice(const QString &sentence)
{
    m_noticeText->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void TableSection::tellRows()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
}

void TableSection::open(qint64 id)
{
    m_edited = id;
    m_panel->clearMessages();
    m_draft->putAway();
    edit(id);
    if (m_draft->begin(QString::number(id)))
        m_panel->sayPutBack();
    m_panel->show();
    arrange();
    m_panel->focusFirst();
}

bool TableSection::hasUnsaved() const
{
    return m_draft->left().has_value();
}

void TableSection::takeUpDraft()
{
    if (std::exchange(m_draftSought, true))
        return;
    const auto left = m_draft->left();
    if (left && (*left == u"0"_s || m_model->rowOf(left->toLongLong()) >= 0))
        open(left->toLongLong());
}

void TableSection::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    takeUpDraft();
}

void TableSection::close()
{
    m_draft->end();
    m_edited = -1;
    m_panel->hide();
    arrange();
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_search->setFocus();
}

void TableSection::tellSaved(const QString &sentence, qint64 id)
{
    m_draft->end();
    m_edited = -1; // the page reads all rows anew
    m_panel->hide();
    arrange();
    Q_EMIT saved(sentence);
    refresh();
    m_table->selectRowQuietly(m_model->rowOf(id));
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_search->setFocus();
}

void TableSection::arrange()
{
    const bool isOpen = !m_panel->isHidden();
    const bool sideBySide = width() >= lookOf(this).metrics.of(kSideBySideUnits);
    // The form alone has the whole room.
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_count, m_card})
        part->setVisible(!isOpen || sideBySide);
    m_headRow->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setSizePolicy(sideBySide ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize TableSection::minimumSizeHint() const
{
    const bool formOpen = !m_panel->isHidden();
    const int wide = std::max({m_bar->minimumSize().width(), m_actions->minimumSize().width(),
                               m_card->minimumSizeHint().width(), formOpen ? m_panel->minimumSizeHint().width() : 0});
    return {wide, Section::minimumSizeHint().height()};
}

void TableSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Section::keyPressEvent(event);
    if (!m_panel->isHidden())
        close();
    else
        m_search->clear();
}

void TableSection::resizeEvent(QResizeEvent *event)
{
    Section::resizeEvent(event);
    arrange();
}

bool fitsSearch(const QString &typed, const QString &text)
{
    const QString folded = u' ' + foldedWords(text).join(u' ');
    for (const QString &word : foldedWords(typed)) {
        if (!folded.contains(u' ' + word))
            return false;
    }
    return true;
}

} // namespace somotcua
