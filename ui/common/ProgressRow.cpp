#include "common/ProgressRow.h"

#include "common/Button.h"
#include "common/Look.h"
#include "common/PlainText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace somotcua {

namespace {
constexpr int kSteps = 1000; // a QProgressBar counts in int, work in 64 bits
}

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_words(plainParagraph({}, this))
    //: vi: Dừng
    , m_stop(new Button(Button::Kind::Quiet, tr("Stop"), this))
    , m_bar(new QProgressBar(this))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_stop, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setSpaces(grid, {.between = 0, .bottom = 0.25});
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->setFixedHeight(lookOf(this).metrics.of(0.5));
    connect(m_stop, &QPushButton::clicked, this, &ProgressRow::stopWanted);
    hide();
}

void ProgressRow::advance(const QString &words, qint64 done, qint64 total)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_bar->setValue(int(done * kSteps / total));
    m_stop->show();
    m_bar->show();
    show();
}

void ProgressRow::finish(const QString &words)
{
    m_words->setText(words);
    m_stop->hide();
    m_bar->hide();
    setVisible(!words.isEmpty());
}

void ProgressRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_bar->setFixedHeight(lookOf(this).metrics.of(0.5));
    if (event->type() == QEvent::LanguageChange)
        m_stop->setText(tr("Stop"));
}

} // namespace somotcua
