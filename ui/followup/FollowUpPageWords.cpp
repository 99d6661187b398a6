// The part of FollowUpPage that says what there is and arranges it for the room.
#include "common/Card.h"
#include "common/EmptyState.h"
#include "common/Look.h"
#include "common/PageHeader.h"
#include "desk/SessionWords.h"
#include "dossiers/DossierPanel.h"
#include "followup/ActionBar.h"
#include "followup/FollowUpPage.h"
#include "followup/FollowUpTable.h"
#include "followup/FollowUpTableModel.h"
#include "followup/GroupTabs.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// From here on what to do stands under the name, from there on the groups are one combo and the procedure goes; name
/// and phone then have no room in one line, and what to do has none under the name alone.
constexpr double kUnderNameFrom = 1.5;
constexpr double kComboFrom = 2.0;
/// Narrower than this (in units) the table and the panel take turns.
constexpr double kSideBySideUnits = 60;

} // namespace

void FollowUpPage::tellCounts(const FollowUpCounts &counts)
{
    m_groups->setCounts(counts);
    qint64 all = 0;
    for (const qint64 count : counts)
        all += count;
    const QString moment = localTime(m_ledger.now()).toString(u"HH:mm "_s) + weekdayAndDay(m_ledger.today());
    //: %1 the moment: “15:20 Monday 30/09/2024”. vi: %n hồ sơ còn việc phải làm, tính đến %1
    m_header->setContext(tr("%n dossier(s) to look after, as of %1", nullptr, int(all)).arg(moment));
    const int overdue = int(counts.value(FollowUpGroup::Overdue));
    //: What the number at the page's button means. vi: %n hồ sơ quá hạn
    Q_EMIT countChanged(overdue, tr("%n dossier(s) overdue", nullptr, overdue));
}

void FollowUpPage::tellEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setHidden(empty);
    m_empty->setHidden(!empty);
    m_actions->setEnabled(!empty);
    switch (m_groups->group()) {
    case FollowUpGroup::Overdue:
        //: vi: Không có hồ sơ quá hạn
        return m_empty->setTexts(tr("Nothing is overdue"),
                                 //: vi: Xem các hồ sơ hẹn trả hôm nay (Alt+2).
                                 tr("Look at those due today (Alt+2)."));
    case FollowUpGroup::DueToday:
        //: vi: Hôm nay không có hẹn trả
        return m_empty->setTexts(tr("Nothing is due today"),
                                 //: vi: Xem các hồ sơ hẹn trả trong 2 ngày tới (Alt+3).
                                 tr("Look at those due within 2 days (Alt+3)."));
    case FollowUpGroup::DueSoon:
        //: vi: Hai ngày làm việc tới không có hẹn trả
        return m_empty->setTexts(tr("Nothing is due within two working days"),
                                 //: vi: Xem các hồ sơ đang chờ công dân (Alt+4).
                                 tr("Look at those that wait for the citizen (Alt+4)."));
    case FollowUpGroup::Waiting:
        //: vi: Không có hồ sơ chờ công dân
        return m_empty->setTexts(
            tr("Nothing waits for a citizen"),
            //: vi: Khi Cổng báo cần bổ sung hay nộp phí, ghi trạng thái ở Hồ sơ; hồ sơ sẽ hiện ở đây.
            tr("When the portal asks for papers or a fee, record the status; the dossier appears here."));
    case FollowUpGroup::WithoutCode:
        //: vi: Hồ sơ nào cũng có mã
        return m_empty->setTexts(tr("Every dossier has its code"),
                                 //: vi: Hồ sơ đã nộp mà chưa ghi mã sẽ hiện ở đây.
                                 tr("What was submitted without a code appears here."));
    }
}

void FollowUpPage::tellChosen()
{
    const QList<ChosenDossier> dossiers = chosen();
    if (dossiers.size() == 1)
        return m_actions->setChosen(dossiers.constFirst().citizen);
    //: vi: %n hồ sơ đang chọn
    m_actions->setChosen(dossiers.isEmpty() ? QString() : tr("%n dossier(s) chosen", nullptr, int(dossiers.size())));
}

void FollowUpPage::arrange()
{
    using Model = FollowUpTableModel;
    const Metrics &measure = lookOf(this).metrics;
    const bool open = m_panel->isVisible();
    const bool sideBySide = width() >= measure.of(kSideBySideUnits);
    m_card->setVisible(!open || sideBySide);
    m_panel->setSizePolicy(sideBySide ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Preferred);

    const bool combo = measure.typeFactor() >= kComboFrom;
    const bool under = open || measure.typeFactor() >= kUnderNameFrom;
    m_groups->setAsCombo(combo);
    m_model->setUnderName(combo       ? Model::UnderName::PhoneThenTask
                              : under ? Model::UnderName::Task
                                      : Model::UnderName::Phone);
    m_table->setColumnSample(Model::Citizen,
                             under && !combo ? u"Nguyễn Thị Phương Thảo 0912 345 678"_s : u"Nguyễn Thị Phương Thảo"_s);
    //: The widest second line of the column Due. vi: Quá hạn 1000 ngày
    m_table->setColumnSample(Model::Due, tr("Overdue by 1000 days"));
    QList<int> away;
    if (under)
        away << Model::Task;
    if (combo || open)
        away << Model::Procedure;
    // What to do is read aloud to oneself before calling: only the procedure may be cut short.
    const StatusMark task = m_model->widestTask();
    m_table->setColumnSample(Model::Task, under ? StatusMark{} : task);
    m_table->setColumnSample(Model::Citizen, under && !combo ? task : StatusMark{});
    m_table->setAcross(combo ? int(Model::Citizen) : -1, task);
    m_table->setHeadShown(!combo); // a whole row is more to the purpose
    m_table->setElidingColumn(combo || open ? Model::Citizen : Model::Procedure);
    m_table->setColumnsAway(away);
}

QStringList FollowUpPage::help() const
{
    return {
        //: vi: Trang này cho biết cần gọi ai, về việc gì: quá hạn, hẹn trả hôm nay, trong hai ngày, chờ công dân, chưa
        //: có mã.
        tr("This page says whom to call and what for: overdue, due today, within two days, waiting for the citizen, "
           "without a code."),
        //: vi: Chọn dòng bằng ↑ ↓, gọi theo số điện thoại, rồi bấm một chữ để ghi kết quả: G đã gọi, K không nghe máy,
        //: H hẹn ngày đến.
        tr("Choose a row with ↑ ↓, call, then press one letter to note how it went: G called, K no answer, H comes on "
           "a day."),
        //: vi: Muốn ghi nhiều dòng một lần thì chọn thêm bằng phím cách.
        tr("To note several rows at once, choose more with the space bar."),
    };
}

} // namespace somotcua
