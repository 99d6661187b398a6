#include "desk/ScanFilter.h"

#include "citizens/CardScan.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace somotcua {

namespace {

constexpr int kPause = 150; // milliseconds; scanners leave 1 to 30 between two keys
constexpr int kEchoOfEnd = 50; // some send a second Enter at once
constexpr qsizetype kLeastDigits = 6; // an input method may have eaten some of the twelve

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool ends(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

} // namespace

ScanFilter::ScanFilter(QWidget *desk)
    : QObject(desk)
    , m_desk(desk)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &ScanFilter::finish);
    // Keys go to the widget with the focus; only here are they seen before any of them.
    qApp->installEventFilter(this);
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isKey = type == QEvent::KeyPress || type == QEvent::KeyRelease || type == QEvent::ShortcutOverride;
    if ((!isKey && type != QEvent::InputMethod) || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // A key that its widget leaves to its parents comes again with each of them.
    if (widget != QApplication::focusWidget() || !m_desk->isAncestorOf(widget))
        return false;
    if (m_word.isRepeatedBy(*event))
        return true;
    if (type == QEvent::InputMethod)
        return hearCommit(widget, static_cast<QInputMethodEvent *>(event));
    if (type == QEvent::KeyPress)
        return hearKey(widget, static_cast<QKeyEvent *>(event));
    if (m_hearing && type == QEvent::ShortcutOverride)
        event->accept(); // no shortcut of the window takes a key of the scan
    return m_hearing;
}

bool ScanFilter::hearKey(QWidget *widget, QKeyEvent *event)
{
    if (m_hearing && ends(*event)) {
        finish();
        return true;
    }
    if (ends(*event) && m_sinceEnd.isValid() && m_sinceEnd.elapsed() < kEchoOfEnd)
        return true;
    m_sinceEnd.invalidate();
    if (m_hearing && event->key() == Qt::Key_Backspace) {
        m_text.chop(1); // how some input methods take a letter back
        m_pause->start();
        return true;
    }
    const bool isModifier = event->text().isEmpty()
        && (event->key() == Qt::Key_Shift || event->key() == Qt::Key_CapsLock || event->key() == Qt::Key_AltGr);
    if (isModifier)
        return m_hearing;
    if (event->text().isEmpty() || event->modifiers().testFlag(Qt::ControlModifier)
        || event->modifiers().testFlag(Qt::AltModifier)) {
        if (!m_hearing)
            forget();
        return m_hearing;
    }
    return hear(widget, event->text());
}

bool ScanFilter::hearCommit(QWidget *widget, QInputMethodEvent *event)
{
    if (m_hearing && event->replacementStart() < 0)
        m_text.chop(std::min<qsizetype>(-event->replacementStart(), event->replacementLength()));
    if (!event->commitString().isEmpty())
        return hear(widget, event->commitString());
    if (m_hearing)
        m_pause->start();
    return m_hearing;
}

bool ScanFilter::hear(QWidget *widget, const QString &text)
{
    if (m_hearing) {
        m_text += text;
        m_pause->start();
        return true;
    }
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar unit = text.at(place);
        if (isDigit(unit)) {
            if (m_text.isEmpty()) {
                m_where = widget;
                if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
                    m_textBefore = line->text();
                    m_cursorBefore = line->cursorPosition();
                }
                Q_EMIT mayBegin();
            }
            m_text += unit;
        } else if (unit == CardScan::kBetween && m_text.size() >= kLeastDigits) {
            m_text += text.mid(place);
            begin();
            return true;
        } else {
            forget();
        }
    }
    return false;
}

void ScanFilter::begin()
{
    m_hearing = true;
    m_pause->start();
    Q_EMIT begun();
    if (auto *line = qobject_cast<QLineEdit *>(m_where.data())) {
        const qsizetype digits = m_text.indexOf(CardScan::kBetween);
        const qsizetype ownDigits = digits - CardScan::kNumberSize;
        // Digits typed by hand just before the scan stay.
        const QString kept = ownDigits > 0 ? m_text.left(ownDigits) : QString();
        line->setText(m_textBefore.left(m_cursorBefore) + kept + m_textBefore.mid(m_cursorBefore));
        line->setCursorPosition(int(m_cursorBefore + kept.size()));
    }
}

void ScanFilter::finish()
{
    if (!m_hearing)
        return;
    m_pause->stop();
    takeComposed();
    m_hearing = false;
    m_sinceEnd.start();
    const QString text = m_text;
    forget();
    Q_EMIT scanned(text);
}

// The end of a scan without an Enter may still be being composed; it does not follow the focus into the next field.
void ScanFilter::takeComposed()
{
    QGuiApplication::inputMethod()->commit(); // heard like the rest
    m_text += m_word.handOver(); // what nobody commits
}

void ScanFilter::forget()
{
    m_text.clear();
    m_where.clear();
}

} // namespace somotcua
