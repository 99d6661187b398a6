#include "settings/SettingsPage.h"

#include "catalogue/VolunteersSection.h"
#include "common/Button.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "common/SectionStack.h"
#include "Explain.h"
#include "settings/AppearanceSection.h"
#include "settings/LanguageSection.h"
#include "settings/ScheduleSection.h"
#include "settings/UnitSection.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace somotcua {

SettingsPage::SettingsPage(OpenLedger &ledger, Appearance &appearance, const Settings &settings, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_header(new PageHeader(title()))
    //: vi: Các mục thiết lập
    , m_sections(new SectionStack(tr("Sections of the settings")))
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
    connect(m_sections, &SectionStack::chosen, m_message, &MessageBar::clear);
    m_sections->choose(0);
}

QString SettingsPage::name()
{
    //: vi: Thiết lập
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

void SettingsPage::add(Section *section)
{
    m_sections->add(section, SectionStack::Height::Scrolls);
    connect(section, &Section::saved, this, &SettingsPage::tellSaved);
    connect(section, &Section::failed, this,
            [this](const Error &error) { m_message->say(MessageBar::Kind::Refused, explain(error)); });
}

void SettingsPage::layOut()
{
    //: vi: Mở sổ khác
    auto *other = new Button(Button::Kind::Secondary, tr("Another ledger"));
    other->setIconName(u"ledger"_s);
    other->setKey(QKeySequence::Open);
    connect(other, &Button::clicked, this, &SettingsPage::otherLedgerWanted);
    m_header->addSecondary(other);
    m_header->addWidget(m_sections->combo());
    m_header->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_header);
    column->addWidget(m_sections, 1);
}

QList<KeyHelp> SettingsPage::keys() const
{
    return {
        //: What a key does. vi: sang ô tiếp theo; ô vừa rời được lưu
        {QStringLiteral("Tab"), tr("to the next field; the one left is saved")},
        //: What a key does. vi: cỡ chữ lớn hơn, nhỏ hơn
        {QStringLiteral("Ctrl + · Ctrl −"), tr("larger type, smaller type")},
        //: What a key does. vi: hoàn tác việc vừa ghi
        {QStringLiteral("Ctrl+Z"), tr("undo what was just written")},
    };
}

void SettingsPage::shown()
{
    m_sections->refresh();
    if (m_ledger.isReadOnly())
        //: vi: Sổ đang mở để xem; muốn đổi thiết lập thì dùng cửa sổ đang ghi.
        m_message->say(MessageBar::Kind::Warning,
                       tr("The ledger is open to read; change its settings in the other window."));
    m_sections->focusChooser();
}

void SettingsPage::tellSaved()
{
    //: vi: Đã lưu. Mỗi ô tự lưu khi rời đi
    m_message->say(MessageBar::Kind::Done, tr("Saved. Each field saves when it is left"));
    m_ledger.announceChange();
}

QStringList SettingsPage::help() const
{
    return {
        //: vi: Chọn mục ở danh sách bên trái bằng ↑ ↓, Tab sang các ô của mục ấy.
        tr("Choose a section in the list with ↑ ↓, then Tab to its fields."),
        //: vi: Không có nút lưu: ô nào sửa xong, rời đi là được lưu; sửa nhầm thì bấm Ctrl+Z.
        tr("There is no button to save: each field saves when it is left; Ctrl+Z undoes a mistake."),
        //: vi: Cỡ chữ và màu nền đổi ở mục Chữ và màu, hoặc bằng Ctrl + và Ctrl −.
        tr("Type size and colours are chosen under Type and colours, or with Ctrl + and Ctrl −."),
    };
}

} // namespace somotcua
