#include "settings/SettingsPage.h"

#include "common/Button.h"
#include "common/Icons.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "common/ScrollColumn.h"
#include "Explain.h"
#include "settings/AppearanceSection.h"
#include "settings/LanguageSection.h"
#include "settings/ScheduleSection.h"
#include "settings/UnitSection.h"
#include "settings/VolunteersSection.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower than this (in units) the list becomes a combo in the header.
constexpr double kListUnits = 56;
constexpr double kListWidthUnits = 15;

} // namespace

SettingsPage::SettingsPage(OpenLedger &ledger, Appearance &appearance, const Settings &settings, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_header(new PageHeader(title()))
    , m_list(new QListWidget)
    , m_combo(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_message(new MessageBar(nullptr, MessageBar::Frame::Quiet))
{
    auto *language = new LanguageSection(ledger, settings);
    connect(language, &LanguageSection::languageWanted, this, &SettingsPage::languageWanted);
    add(new UnitSection(ledger));
    add(new ScheduleSection(ledger));
    add(new VolunteersSection(ledger));
    add(new AppearanceSection(appearance));
    add(language);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::choose);
    connect(m_combo, &QComboBox::activated, this, &SettingsPage::choose);
    m_list->setCurrentRow(0);
}

QString SettingsPage::title() const
{
    //: vi: Thiết lập
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

void SettingsPage::add(SettingsSection *section)
{
    m_sections << section;
    m_list->addItem(new QListWidgetItem(icon(section->iconName()), section->title()));
    m_combo->addItem(icon(section->iconName()), section->title());
    m_stack->addWidget(new ScrollColumn(section));
    connect(section, &SettingsSection::saved, this, &SettingsPage::tellSaved);
    connect(section, &SettingsSection::failed, this,
            [this](const Error &error) { m_message->say(MessageBar::Kind::Refused, explain(error)); });
}

void SettingsPage::layOut()
{
    //: vi: Các mục thiết lập
    const QString sections = tr("Sections of the settings");
    m_list->setAccessibleName(sections);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_combo->setAccessibleName(sections);
    //: vi: Mở sổ khác
    auto *other = new Button(Button::Kind::Secondary, tr("Another ledger"));
    other->setIconName(u"ledger"_s);
    other->setKey(QKeySequence::Open);
    connect(other, &Button::clicked, this, &SettingsPage::otherLedgerWanted);
    m_header->addSecondary(other);
    m_header->addWidget(m_combo);
    m_header->addWidget(m_message, 1);
    auto *row = new QHBoxLayout;
    setSpaces(row, {.between = 1});
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_header);
    column->addLayout(row, 1);
}

void SettingsPage::choose(int index)
{
    m_stack->setCurrentIndex(index);
    m_combo->setCurrentIndex(index);
    m_list->setCurrentRow(index);
    m_sections.at(index)->refresh();
    m_message->clear();
}

void SettingsPage::shown()
{
    m_sections.at(m_stack->currentIndex())->refresh();
    if (m_ledger.isReadOnly())
        //: vi: Sổ đang mở để xem; muốn đổi thiết lập thì dùng cửa sổ đang ghi.
        m_message->say(MessageBar::Kind::Warning,
                       tr("The ledger is open to read; change its settings in the other window."));
    if (m_list->isVisible())
        m_list->setFocus();
    else
        m_combo->setFocus();
}

void SettingsPage::tellSaved()
{
    //: vi: Đã lưu. Mỗi ô tự lưu khi rời đi
    m_message->say(MessageBar::Kind::Done, tr("Saved. Each field saves when it is left"));
    m_ledger.announceChange();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Metrics &measure = lookOf(this).metrics;
    const bool roomy = width() >= measure.of(kListUnits);
    m_list->setVisible(roomy);
    m_list->setFixedWidth(measure.of(kListWidthUnits));
    m_combo->setVisible(!roomy);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, measure.target()});
}

} // namespace somotcua
