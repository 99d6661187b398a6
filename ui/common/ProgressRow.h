#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace somotcua {

class Button;

/// `Đã nhập 148 trên 236`, a bar, and a button that stops. For work of more than a second; hidden otherwise.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    /// `words` says how far it is; `total` 0 means that nobody knows how much there is.
    void advance(const QString &words, qint64 done, qint64 total);
    /// What was kept, after stopping or at the end; the bar and the button are gone then.
    void finish(const QString &words);

Q_SIGNALS:
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_words;
    Button *m_stop;
    QProgressBar *m_bar;
};

} // namespace somotcua
