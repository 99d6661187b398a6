#pragma once

#include "common/ComposedWord.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QInputMethodEvent;
class QKeyEvent;
class QLineEdit;
class QTimer;

namespace somotcua {

/// Hears a scanner type the code of a card into whatever widget of the desk has the focus. Six digits and a `|` are
/// never typed by hand: from there on nothing reaches the widget, which gets back what it had, until Enter, Tab or a
/// pause ends the text. Input methods may deliver the keys as commits.
class ScanFilter : public QObject
{
    Q_OBJECT

public:
    explicit ScanFilter(QWidget *desk);

    /// The text ends here (for tests and for whoever cannot wait for the pause).
    void finish();
    bool isHearing() const { return m_hearing; }

Q_SIGNALS:
    /// The first of a row of digits is about to come: what stands everywhere now may be wanted back.
    void mayBegin();
    /// It is a scan: whatever the digits did since mayBegin was not meant.
    void begun();
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hearKey(QWidget *widget, QKeyEvent *event);
    bool hearCommit(QWidget *widget, QInputMethodEvent *event);
    bool hear(QWidget *widget, const QString &text);
    void begin();
    void takeComposed();
    void forget();

    QWidget *m_desk;
    QTimer *m_pause;
    QElapsedTimer m_sinceEnd;
    bool m_hearing = false;
    ComposedWord m_word;
    QString m_text; // the row of digits, then the whole scan
    QPointer<QWidget> m_where;
    QString m_textBefore; // of the line at mayBegin
    int m_cursorBefore = 0;
};

} // namespace somotcua
