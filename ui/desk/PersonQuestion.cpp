#include "desk/PersonQuestion.h"

#include "common/Button.h"
#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/Painting.h"
#include "common/PlainText.h"
#include "desk/PersonWords.h"
#include "text/Fold.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr double kNarrowUnits = 40;
constexpr double kFlatUnits = 33;
constexpr double kLargestType = 1.75;
const QString kNothing = u"—"_s;
} // namespace

PersonQuestion::PersonQuestion(QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_left(new QVBoxLayout)
    , m_answers(new QVBoxLayout)
    , m_grid(new QGridLayout)
    , m_lastSeen(plainParagraph({}, this))
    //: One person was written twice; an answer. vi: Cùng người
    , m_same(new Button(Button::Kind::Secondary, tr("Same person"), this))
    //: An answer: two persons. vi: Người khác
    , m_other(new Button(Button::Kind::Secondary, tr("Somebody else"), this))
{
    //: Who is typed looks like a known person. vi: Cùng người với người đã gặp?
    QLabel *question = plainParagraph(tr("The same person as somebody met before?"), this);
    setTypeRole(question, TypeRole::Label);
    setTone(question, Tone::Soon);
    m_same->setKey(Qt::Key_F6);
    m_other->setKey(Qt::Key_F7);
    m_same->setObjectName(u"samePerson"_s);
    m_other->setObjectName(u"somebodyElse"_s);
    connect(m_same, &QPushButton::clicked, this, [this] {
        if (m_asked)
            Q_EMIT same(*m_asked);
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_asked)
            Q_EMIT somebodyElse(*m_asked);
    });

    const QStringList labels{
        //: Over what is being typed of a person. vi: Đang gõ
        tr("Being typed"),
        //: Over what the ledger knows of a person. vi: Đã gặp
        tr("Met before"),
    };
    for (int column = 0; column < 2; ++column) {
        QLabel *head = plainLabel(labels.at(column), this);
        setTone(head, Tone::Soft);
        m_heads << head;
        m_grid->addWidget(head, 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    for (int row = 0; row < 5; ++row) {
        m_rows << std::array{plainParagraph({}, this), plainParagraph({}, this)};
        m_grid->addWidget(m_rows.last()[0], row + 1, 0);
        m_grid->addWidget(m_rows.last()[1], row + 1, 1);
    }
    m_grid->addWidget(m_lastSeen, int(m_rows.size()) + 1, 0, 1, 2); // in one column it would need three lines
    setSpaces(m_grid, {.between = 1, .rows = 0.125});

    m_head->addWidget(new IconLabel(u"message-warning"_s, 1.25, Tone::Soon, this));
    m_head->addWidget(question, 1);
    setSpaces(m_head, {.between = 0.5});
    m_left->addLayout(m_head);
    m_left->addLayout(m_grid);
    m_left->addStretch(1);
    setSpaces(m_left, {.between = 0.25});
    m_answers->addWidget(m_same);
    m_answers->addWidget(m_other);
    setSpaces(m_answers, {.between = 0.5});
    auto *row = new QHBoxLayout;
    row->addLayout(m_left, 1);
    row->addLayout(m_answers);
    row->setAlignment(m_answers, Qt::AlignTop);
    setSpaces(row, {.between = 0.75});
    m_column = new QVBoxLayout(this);
    m_column->addLayout(row);
    setSpaces(m_column, Spaces::around(0.5, 0.25));
    hide();
}

void PersonQuestion::fillRow(int row, const QString &typed, const QString &known)
{
    const std::array texts{typed, known};
    const bool differs = !typed.isEmpty() && !known.isEmpty() && unifyTones(typed) != unifyTones(known);
    for (size_t column = 0; column < texts.size(); ++column) {
        QLabel *label = m_rows.at(row)[column];
        label->setText(texts[column].isEmpty() ? kNothing : texts[column]);
        setTypeRole(label, differs ? TypeRole::Label : TypeRole::Body);
    }
}

void PersonQuestion::ask(const AssistEntry &typed, const MetPerson &person)
{
    m_asked = person;
    const Citizen &known = person.citizen;
    fillRow(0, typed.citizen, known.name);
    fillRow(1, typed.birth ? shownBirth(*typed.birth) : QString(), known.birth ? shownBirth(*known.birth) : QString());
    fillRow(2, typed.identity ? typed.identity->shown() : QString(),
            known.identity ? known.identity->shown() : QString());
    fillRow(3, typed.phone ? typed.phone->shown() : QString(), known.phone ? known.phone->shown() : QString());
    fillRow(4, typed.hamlet.value_or(QString()), person.hamlet.value_or(QString()));
    m_lastSeen->setText(metHint(person));
    showRows();
    QStringList heard;
    for (const auto &[left, right] : std::as_const(m_rows))
        heard << right->text();
    heard << m_lastSeen->text();
    setAccessibleName(tr("The same person as somebody met before?") + u' ' + heard.join(u", "_s));
    if (isVisible())
        return;
    setVisible(true);
    Q_EMIT asking(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool PersonQuestion::isNarrow() const
{
    return width() < kNarrowUnits * lookOf(this).metrics.unit();
}

// While somebody types on, large type leaves room only for what both sides say and say differently; the fields show the
// rest.
void PersonQuestion::showRows()
{
    const bool isShort = isNarrow() && !m_inFull;
    int shown = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const QString typed = m_rows.at(row)[0]->text();
        const QString known = m_rows.at(row)[1]->text();
        const bool says = typed != kNothing || known != kNothing;
        const bool differs = typed != kNothing && known != kNothing && unifyTones(typed) != unifyTones(known);
        for (QLabel *label : m_rows.at(row))
            label->setVisible(isShort ? differs : says);
        shown += differs ? 1 : 0;
    }
    m_lastSeen->setHidden(isShort);
    const bool isLargest = !m_inFull && lookOf(this).metrics.typeFactor() >= kLargestType;
    for (QLabel *head : std::as_const(m_heads))
        head->setVisible(!isLargest);
    setFlat(isShort && shown <= 1 && width() >= kFlatUnits * lookOf(this).metrics.unit());
}

// In a wide low room both answers stand beside the one line that differs, under the question.
void PersonQuestion::setFlat(bool isFlat)
{
    if (m_isFlat == isFlat)
        return;
    m_isFlat = isFlat;
    QBoxLayout *from = isFlat ? m_left : m_column;
    QBoxLayout *into = isFlat ? m_column : m_left;
    from->removeItem(m_head);
    into->insertLayout(0, m_head);
    m_answers->setDirection(isFlat ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PersonQuestion::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRows();
}

void PersonQuestion::dismiss()
{
    const bool wasAsked = m_asked.has_value();
    m_asked.reset();
    setInFull(false);
    hide();
    if (wasAsked)
        Q_EMIT asking(false);
}

void PersonQuestion::setInFull(bool inFull)
{
    if (m_inFull == inFull)
        return;
    m_inFull = inFull;
    showRows();
    Q_EMIT roomWanted(inFull && isNarrow());
}

void PersonQuestion::focusAnswer()
{
    m_same->setFocus(Qt::OtherFocusReason);
    setInFull(true);
}

bool PersonQuestion::event(QEvent *event)
{
    // Esc leaves the question before it clears the form.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isAncestorOf(focusWidget()))
        event->accept();
    return QWidget::event(event);
}

void PersonQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    setInFull(false);
    Q_EMIT left();
}

void PersonQuestion::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const QColor ink = look.colours.inkOf(Tone::Soon);
    const QColor tint = look.colours.tintOf(Tone::Soon);
    QPainter painter(this);
    paintBox(&painter, rect(), tint, look.colours.highContrast ? ink : mixed(ink, tint, 0.4), look.metrics.line(),
             look.metrics.fieldRadius());
}

} // namespace somotcua
