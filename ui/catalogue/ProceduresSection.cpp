#include "catalogue/ProceduresSection.h"

#include "catalogue/CatalogueWords.h"
#include "catalogue/PapersDialog.h"
#include "catalogue/ProcedurePanel.h"
#include "catalogue/RowsModel.h"
#include "catalogue/SaveProcedure.h"
#include "common/Button.h"
#include "common/LedgerTable.h"
#include "desk/FieldWords.h"
#include "Explain.h"
#include "procedures/ProcedureRules.h"
#include "Setup.h"
#include "text/LenientDate.h"
#include "text/NameOrder.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

enum ProceduresColumn
{
    Name,
    Field,
    Code,
    Time,
    Level
};

RowsModel *makeModel()
{
    //: vi: Thủ tục
    const QString name = ProceduresSection::tr("Procedure");
    //: vi: Lĩnh vực
    const QString field = ProceduresSection::tr("Field");
    //: vi: Mã
    const QString code = ProceduresSection::tr("Code");
    //: vi: Thời hạn
    const QString time = ProceduresSection::tr("Time");
    //: vi: Mức
    const QString level = ProceduresSection::tr("Level");
    return new RowsModel({name, field, code, time, level}, Name);
}

/// "từ 01/07/2025" and the like, for versions that do not hold for ever.
QString validityWords(const Procedure &procedure)
{
    if (procedure.validFrom && procedure.validTo)
        return shownDay(*procedure.validFrom) + u" – "_s + shownDay(*procedure.validTo);
    if (procedure.validFrom)
        //: vi: từ %1
        return ProceduresSection::tr("from %1").arg(shownDay(*procedure.validFrom));
    if (procedure.validTo)
        //: vi: đến %1
        return ProceduresSection::tr("until %1").arg(shownDay(*procedure.validTo));
    return {};
}

QString searchText(const Procedure &procedure)
{
    return procedure.code + u' ' + procedure.name + u' ' + procedure.shortName() + u' '
        + procedure.field.value_or(QString());
}

} // namespace

ProceduresSection::ProceduresSection(OpenLedger &ledger, QWidget *parent)
    : TableSection(ledger, u"procedures"_s, makeModel(), new ProcedurePanel, parent)
    , m_panel(static_cast<ProcedurePanel *>(panel()))
    , m_show(new QComboBox)
{
    layOut();
    connect(m_show, &QComboBox::currentIndexChanged, this, &ProceduresSection::refresh);
    connect(m_panel, &ProcedurePanel::hideWanted, this, &ProceduresSection::toggleHidden);
    connect(m_panel, &ProcedurePanel::papersWanted, this, &ProceduresSection::editPapers);
}

QString ProceduresSection::title() const
{
    //: vi: Thủ tục
    return tr("Procedures");
}

QString ProceduresSection::iconName() const
{
    return u"catalogue"_s;
}

void ProceduresSection::layOut()
{
    //: vi: Tìm thủ tục
    search()->setAccessibleName(tr("Search procedures"));
    //: vi: Tên, mã, lĩnh vực
    search()->setPlaceholderText(tr("Name, code, field"));
    //: vi: Thêm thủ tục
    addButton()->setText(tr("Add a procedure"));
    m_show->setObjectName(u"show"_s);
    //: vi: Xem những thủ tục nào
    m_show->setAccessibleName(tr("Which procedures to show"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_show->setMinimumContentsLength(12);
    for (int what = 0; what <= int(Show::All); ++what)
        m_show->addItem(QString());
    bar()->insertWidget(1, m_show);
    table()->setAccessibleName(title());
    table()->setElidingColumn(Name, 14);
    table()->setColumnSample(Field, u"Đăng ký, quản lý"_s);
    table()->setColumnSample(Code, u"1.001193"_s);
    table()->setColumnSample(Time, u"30 ngày làm việc"_s);
    //: vi: Cần bổ sung
    table()->setColumnSample(Level, StatusMark{u"message-warning"_s, tr("To complete"), Tone::Soon, true});
    table()->setHidingOrder({Field, Code, Time});
    //: vi: Không có thủ tục nào khớp
    setEmptyTexts(tr("No procedure fits"),
                  //: vi: Thử ít chữ hơn, hoặc chọn Tất cả.
                  tr("Try fewer letters, or choose All."));
}

bool ProceduresSection::shows(const Procedure &procedure, Show what) const
{
    const bool valid = procedure.validOn(ledger().today());
    switch (what) {
    case Show::InUse:
        return valid && !procedure.hidden;
    case Show::ToComplete:
        return needsCompletion(procedure);
    case Show::Hidden:
        return procedure.hidden;
    case Show::Past:
        return !valid;
    case Show::All:
        return true;
    }
    Q_UNREACHABLE();
}

void ProceduresSection::tellCounts()
{
    //: Which procedures are shown. vi: Đang dùng
    const QString inUse = tr("In use");
    //: vi: Cần bổ sung
    const QString toComplete = tr("To complete");
    //: Which procedures are shown. vi: Đã ẩn
    const QString hidden = tr("Hidden");
    //: Which procedures are shown. vi: Hết hoặc chưa hiệu lực
    const QString past = tr("Not in force today");
    //: Which procedures are shown. vi: Tất cả
    const QString all = tr("All");
    const QStringList names = {inUse, toComplete, hidden, past, all};
    for (int what = 0; what <= int(Show::All); ++what) {
        const auto count = std::ranges::count_if(
            m_procedures, [&](const Procedure &procedure) { return shows(procedure, Show(what)); });
        m_show->setItemText(what, u"%1 (%2)"_s.arg(names.at(what)).arg(count));
    }
}

bool ProceduresSection::fill()
{
    const auto all = allProcedures(ledger().database());
    if (!all) {
        Q_EMIT failed(all.error());
        return false;
    }
    m_procedures = *all;
    std::ranges::stable_sort(m_procedures, {}, [](const Procedure &one) { return textKey(one.shortName()); });
    tellCounts();
    QList<CatalogueRow> rows;
    for (const Procedure &procedure : std::as_const(m_procedures)) {
        if (!shows(procedure, Show(m_show->currentIndex())) || !fitsSearch(searched(), searchText(procedure)))
            continue;
        CatalogueRow row;
        row.id = procedure.id.value;
        row.cells
            = {procedure.shortName(), procedure.field.value_or(u"—"_s), procedure.code,
               procedure.processing ? processingHint(*procedure.processing) : u"—"_s, levelWord(procedure.onlineLevel)};
        row.aside = validityWords(procedure);
        row.soft = procedure.hidden || !procedure.validOn(ledger().today());
        if (needsCompletion(procedure))
            //: vi: Cần bổ sung
            row.mark = StatusMark{u"message-warning"_s, tr("To complete"), Tone::Soon, true};
        rows << row;
    }
    //: vi: %1 thủ tục
    setCount(tr("%1 procedures").arg(QLocale(QLocale::Vietnamese).toString(rows.size())));
    model()->setRows(std::move(rows));
    return true;
}

const Procedure *ProceduresSection::find(qint64 id) const
{
    const auto found = std::ranges::find(m_procedures, ProcedureId{id}, &Procedure::id);
    return found == m_procedures.cend() ? nullptr : &*found;
}

QStringList ProceduresSection::fields() const
{
    QSet<QString> fields;
    for (const Procedure &procedure : m_procedures) {
        if (procedure.field)
            fields << *procedure.field;
    }
    QStringList sorted(fields.cbegin(), fields.cend());
    std::ranges::sort(sorted, {}, textKey);
    return sorted;
}

void ProceduresSection::edit(qint64 id)
{
    const Procedure *known = find(id);
    m_panel->show(known != nullptr ? *known : Procedure(), fields());
    if (known == nullptr)
        return;
    if (const auto use = assistsOfProcedure(ledger().database(), known->id))
        m_panel->setUse(*use);
}

void ProceduresSection::save()
{
    const auto wanted = m_panel->procedure();
    if (!wanted)
        return;
    if (m_panel->wantsNewVersion())
        return saveVersion(*wanted);
    const auto kept = saveProcedure(ledger().database(), *wanted, ledger().stamp());
    if (!kept && kept.error().fault == Fault::ValidityOverlaps)
        return m_panel->refuseCode(explain(kept.error()));
    if (!kept)
        return Q_EMIT failed(kept.error());
    //: vi: Đã lưu thủ tục %1
    tellSaved(tr("Saved the procedure %1").arg(wanted->shortName()), kept->value);
}

void ProceduresSection::saveVersion(const Procedure &wanted)
{
    const auto from = m_panel->changesFrom();
    if (!from)
        //: vi: Ghi ngày bản mới bắt đầu áp dụng.
        return m_panel->refuseFrom(tr("Write the day from which the new version holds."));
    const auto kept = changeProcedureFrom(ledger().database(), wanted, *from, ledger().stamp());
    if (!kept && kept.error().fault == Fault::ValidityOverlaps)
        //: vi: Ngày này không nằm trong thời gian áp dụng của bản đang có.
        return m_panel->refuseFrom(tr("This day does not lie within the days of the present version."));
    if (!kept)
        return Q_EMIT failed(kept.error());
    //: vi: Đã lưu bản mới của %1, áp dụng từ %2; bản cũ vẫn giữ cho hồ sơ trước đó
    tellSaved(tr("Saved the new version of %1, in force from %2; earlier dossiers keep the old one")
                  .arg(wanted.shortName(), shownDay(*from)),
              kept->value);
}

void ProceduresSection::editPapers()
{
    const Procedure *known = find(edited());
    if (known == nullptr)
        return;
    const Procedure procedure = *known; // the rows may be read anew behind the dialog
    PapersDialog dialog(ledger(), procedure, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    //: vi: Đã lưu giấy tờ và lệ phí của %1
    tellSaved(tr("Saved the papers and fees of %1").arg(procedure.shortName()), procedure.id.value);
}

void ProceduresSection::toggleHidden()
{
    const Procedure *known = find(edited());
    if (known == nullptr)
        return;
    Procedure wanted = *known;
    wanted.hidden = !known->hidden;
    const auto kept = saveProcedure(ledger().database(), wanted, ledger().stamp());
    if (!kept)
        return Q_EMIT failed(kept.error());
    //: vi: Đã ẩn %1 khỏi bàn hỗ trợ; hồ sơ đã ghi không đổi
    const QString hid = tr("Hid %1 from the desk; what was recorded stays");
    //: vi: Bàn hỗ trợ lại gợi ý %1
    const QString offered = tr("The desk offers %1 again");
    tellSaved((wanted.hidden ? hid : offered).arg(wanted.shortName()), wanted.id.value);
}

} // namespace somotcua
