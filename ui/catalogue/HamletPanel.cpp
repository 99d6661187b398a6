#include "catalogue/HamletPanel.h"

#include "common/Button.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "text/Fold.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace somotcua {

HamletPanel::HamletPanel(QWidget *parent)
    : FormPanel(parent)
    , m_name(new QLineEdit)
    , m_commune(new QLineEdit)
    , m_until(new DateField)
    , m_same(new QComboBox)
    , m_use(plainParagraph({}))
    , m_joined(plainParagraph({}))
    //: Joins the hamlet to the one chosen. vi: Gộp hai thôn
    , m_join(new Button(Button::Kind::Secondary, tr("Join the two")))
{
    m_same->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_same->setMinimumContentsLength(8);
    //: Inside a field that may stay empty. vi: Không bắt buộc
    const QString optional = tr("Optional");
    m_commune->setPlaceholderText(optional);
    m_until->setPlaceholderText(optional);
    //: vi: Tên thôn
    m_nameField = add(tr("Name of the hamlet"), m_name);
    //: vi: Xã cũ
    auto *commune = add(tr("Former commune"), m_commune);
    //: Hint of the former commune. vi: hiện cạnh tên khi trùng
    commune->setHint(tr("shown where names are alike"));
    //: vi: Dùng đến ngày
    m_untilField = add(tr("Used until"), m_until);
    setTone(m_use, Tone::Soft);
    add(m_use);
    add(m_joined);
    //: vi: Cùng một thôn với
    m_sameField = add(tr("The same hamlet as"), m_same);
    m_join->setObjectName(QStringLiteral("join"));
    add(m_join);
    connect(m_join, &Button::clicked, this, &HamletPanel::join);
}

void HamletPanel::show(const Hamlet &hamlet, const QList<Hamlet> &others, const QStringList &joined)
{
    m_shown = hamlet;
    const bool known = bool(hamlet.id);
    //: vi: Thôn mới
    setTitle(known ? hamlet.name : tr("New hamlet"));
    m_name->setText(hamlet.plainName());
    m_commune->setText(hamlet.oldCommune.value_or(QString()));
    m_until->setDay(hamlet.usedUntil);
    m_same->clear();
    //: No other hamlet is the same. vi: Chọn thôn
    m_same->addItem(tr("Choose a hamlet"), 0);
    for (const Hamlet &other : others) {
        if (other.id != hamlet.id)
            m_same->addItem(other.name, other.id.value);
    }
    m_sameField->setVisible(known && m_same->count() > 1);
    m_join->setVisible(known && m_same->count() > 1);
    //: Names by which books also know the hamlet. vi: Đã gộp: %1
    m_joined->setText(tr("Joined to it: %1").arg(joined.join(QStringLiteral(", "))));
    m_joined->setVisible(!joined.isEmpty());
    m_use->setVisible(known);
}

void HamletPanel::setUse(qint64 people, qint64 assists)
{
    const QLocale locale(QLocale::Vietnamese);
    //: vi: %1 người, %2 lượt hỗ trợ
    m_use->setText(tr("%1 people, %2 assists").arg(locale.toString(people), locale.toString(assists)));
}

std::optional<Hamlet> HamletPanel::hamlet()
{
    clearMessages();
    Hamlet wanted = m_shown;
    wanted.name = tidy(m_name->text());
    wanted.ownName = wanted.name;
    wanted.oldCommune = tidy(m_commune->text());
    wanted.usedUntil = m_until->day();
    if (wanted.name.isEmpty()) {
        //: vi: Cần tên thôn.
        refuse(m_nameField, tr("Needs the hamlet's name."));
        return {};
    }
    if (m_until->isWrong()) {
        //: vi: Ghi ngày như 30/09/2024.
        refuse(m_untilField, tr("Write days like 30/09/2024."));
        return {};
    }
    return wanted;
}

void HamletPanel::refuseName(const QString &sentence)
{
    refuse(m_nameField, sentence);
}

void HamletPanel::join()
{
    clearMessages();
    const HamletId kept{m_same->currentData().toLongLong()};
    if (!kept) {
        //: vi: Chọn thôn để gộp vào.
        refuse(m_sameField, tr("Choose the hamlet to join it to."));
        return;
    }
    Q_EMIT joinWanted(kept);
}

} // namespace somotcua
