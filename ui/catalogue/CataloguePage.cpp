#include "catalogue/CataloguePage.h"

#include "catalogue/CatalogueWords.h"
#include "catalogue/HamletsSection.h"
#include "catalogue/HolidaysSection.h"
#include "catalogue/IndicatorsSection.h"
#include "catalogue/ObstaclesSection.h"
#include "catalogue/ProceduresSection.h"
#include "catalogue/TeamCountsSection.h"
#include "catalogue/VolunteersSection.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "common/Section.h"
#include "Explain.h"
#include "UndoLast.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace somotcua {

CataloguePage::CataloguePage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_header(new PageHeader(title()))
    //: vi: Các danh mục
    , m_sections(new SectionStack(tr("Sections of the catalogue")))
    , m_message(new MessageBar)
{
    add(new ProceduresSection(ledger), SectionStack::Height::Fills);
    add(new VolunteersSection(ledger), SectionStack::Height::Scrolls);
    add(new TeamCountsSection(ledger), SectionStack::Height::Fills);
    add(new HamletsSection(ledger), SectionStack::Height::Fills);
    add(new HolidaysSection(ledger), SectionStack::Height::Fills);
    add(new ObstaclesSection(ledger), SectionStack::Height::Fills);
    add(new IndicatorsSection(ledger), SectionStack::Height::Fills);
    layOut();
    connect(m_sections, &SectionStack::chosen, m_message, &MessageBar::clear);
    connect(m_message, &MessageBar::actionTaken, this, &CataloguePage::undo);
    connect(&m_ledger, &OpenLedger::changed, this, [this] {
        if (isVisible())
            m_sections->refresh();
    });
    m_sections->choose(0);
}

QString CataloguePage::name()
{
    //: vi: Danh mục
    return tr("Catalogue");
}

QString CataloguePage::iconName() const
{
    return u"catalogue"_s;
}

QList<KeyHelp> CataloguePage::keys() const
{
    return {
        //: vi: tìm trong danh mục
        {u"Ctrl+F"_s, tr("search the list")},
        //: vi: mở mục đang chọn
        {u"Enter"_s, tr("open the chosen row")},
        //: vi: lưu
        {u"Ctrl+Enter"_s, tr("save")},
        //: vi: hoàn tác
        {u"Ctrl+Z"_s, tr("undo")},
        //: vi: đóng mục đang mở
        {u"Esc"_s, tr("close the open row")},
    };
}

void CataloguePage::add(Section *section, SectionStack::Height height)
{
    m_sections->add(section, height);
    connect(section, &Section::saved, this, &CataloguePage::tellSaved);
    connect(section, &Section::failed, this,
            [this](const Error &error) { m_message->say(MessageBar::Kind::Refused, explain(error)); });
}

void CataloguePage::layOut()
{
    m_message->setObjectName(u"message"_s);
    m_header->addWidget(m_sections->combo());
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_sections, 1);
}

void CataloguePage::shown()
{
    if (!std::exchange(m_wasShown, true))
        m_sections->chooseUnsaved();
    m_sections->refresh();
    if (m_ledger.isReadOnly())
        //: vi: Sổ đang mở để xem; muốn sửa danh mục thì dùng cửa sổ đang ghi.
        m_message->say(MessageBar::Kind::Warning,
                       tr("The ledger is open to read; change the catalogue in the other window."));
    if (const Section *section = m_sections->currentSection(); section == nullptr || !section->hasUnsaved())
        m_sections->focusChooser();
}

void CataloguePage::tellSaved(const QString &sentence)
{
    const auto last = lastUndoable(m_ledger.database());
    m_undoEntry = last && *last ? (*last)->auditEntry : 0;
    //: vi: Đã lưu
    const QString words = sentence.isEmpty() ? tr("Saved") : sentence;
    //: vi: Hoàn tác
    m_message->say(MessageBar::Kind::Done, words, m_undoEntry > 0 ? tr("Undo") : QString(),
                   m_undoEntry > 0 ? QKeySequence(QKeySequence::Undo) : QKeySequence());
    m_ledger.announceChange();
}

void CataloguePage::undo()
{
    const auto last = lastUndoable(m_ledger.database());
    if (!last || !*last || (*last)->auditEntry != m_undoEntry) {
        //: vi: Sau đó sổ đã có thay đổi khác. Mở mục trong danh mục để sửa lại.
        m_message->say(MessageBar::Kind::Warning,
                       tr("Something else was written since. Open the row to change it again."));
        return;
    }
    const auto undone = undoLast(m_ledger.database(), m_ledger.stamp());
    if (!undone) {
        m_message->say(MessageBar::Kind::Refused, explain(undone.error()));
        return;
    }
    //: %1 names what was undone. vi: Đã hoàn tác: %1
    m_message->say(MessageBar::Kind::Done, tr("Undone: %1").arg(wordsOf(*undone)));
    m_ledger.announceChange();
}

QStringList CataloguePage::help() const
{
    return {
        //: vi: Chọn mục ở danh sách bên trái bằng ↑ ↓, Tab sang bảng của mục ấy.
        tr("Choose a section in the list with ↑ ↓, then Tab to its table."),
        //: vi: Chọn dòng, Enter mở ra sửa, Ctrl+Enter lưu, Esc đóng.
        tr("Choose a row, open it with Enter, save with Ctrl+Enter, close with Esc."),
        //: vi: Những gì đã ghi trong sổ không đổi khi sửa danh mục; sửa nhầm thì bấm Ctrl+Z.
        tr("What is in the ledger stays as it was when the catalogue is changed; Ctrl+Z undoes a mistake."),
    };
}

} // namespace somotcua
