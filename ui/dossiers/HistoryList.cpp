#include "dossiers/HistoryList.h"

#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "dossiers/StatusMarks.h"
#include "followup/FollowUpMarks.h"
#include "text/LenientDate.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

void addEntry(QVBoxLayout &column, const QString &iconName, Tone tone, const QString &what, const QString &more)
{
    auto *row = new QGridLayout;
    setSpaces(row, {.between = 0.25});
    row->addWidget(new IconLabel(iconName, 1.375, tone), 0, 0, 2, 1, Qt::AlignTop);
    row->addWidget(plainParagraph(what), 0, 1);
    auto *second = plainParagraph(more);
    setTypeRole(second, TypeRole::Hint);
    setTone(second, Tone::Soft);
    row->addWidget(second, 1, 1);
    row->setColumnStretch(1, 1);
    column.addLayout(row);
}

QLabel *heading(const QString &text)
{
    auto *label = plainLabel(text);
    setTypeRole(label, TypeRole::Label);
    return label;
}

QString moreOf(const StatusLine &line)
{
    QStringList parts = {shownDay(line.day)};
    if (!line.recordedBy.isEmpty())
        parts << line.recordedBy;
    if (line.dueDay)
        //: vi: hẹn trả %1
        parts << HistoryList::tr("due %1").arg(shownDay(*line.dueDay));
    if (line.reason)
        parts << *line.reason;
    return parts.join(u" · "_s);
}

void addNote(QVBoxLayout &column, const FollowUpNote &note)
{
    const StatusMark mark = noteMark(note);
    const QString moment = shownDay(note.day) + u' ' + localTime(note.recordedAt).toString(u"HH:mm"_s);
    addEntry(column, mark.iconName, Tone::Soft, mark.text, moment + u" · "_s + note.recordedBy);
}

/// States and notes together, newest first; what was noted on the day of a state stands above it.
void addHistory(QVBoxLayout &column, const DossierDetails &details)
{
    auto note = details.notes.cbegin();
    bool first = true;
    for (const StatusLine &line : details.history) {
        for (; note != details.notes.cend() && note->day >= line.day; ++note)
            addNote(column, *note);
        addEntry(column, statusIcon(line.status), first ? Tone::Accent : Tone::Soft, statusName(line.status, line.text),
                 moreOf(line));
        first = false;
    }
    for (; note != details.notes.cend(); ++note)
        addNote(column, *note);
}

} // namespace

HistoryList::HistoryList(const DossierDetails &details, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.5});
    //: vi: Lịch sử
    column->addWidget(heading(tr("History")));
    addHistory(*column, details);
    //: vi: Các lượt hỗ trợ
    column->addWidget(heading(tr("Assists")));
    for (const DossierAssist &assist : details.assists) {
        QStringList more = {shownDay(assist.day)};
        if (!assist.volunteer.isEmpty())
            more << assist.volunteer;
        if (!assist.note.isEmpty())
            more << assist.note;
        addEntry(*column, u"outcome-"_s + idOf(assist.outcome).replace(u'_', u'-'), Tone::Soft,
                 officialName(assist.outcome), more.join(u" · "_s));
    }
}

} // namespace somotcua
