#include "welcome/WelcomePage.h"

#include "common/Button.h"
#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "text/LenientDate.h"
#include "welcome/CoverChoice.h"
#include "welcome/NewLedgerForm.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower than this (in units), the cover stands above the form.
constexpr double kSideBySideUnits = 64;
constexpr double kCoverUnits = 30;

QString shownMoment(const QDateTime &moment)
{
    return shownDay(localDay(moment)) + u' ' + localTime(moment).toString(u"HH:mm"_s);
}

} // namespace

WelcomePage::WelcomePage(const WelcomeFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_form(new NewLedgerForm)
    , m_choices(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_cover(makeCover(facts))
    , m_sheet(new QWidget)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_form->setLanguage(facts.language);
    m_form->setTypePercent(facts.typePercent);

    //: vi: Lập sổ mới
    auto *title = plainLabel(tr("A new ledger"));
    setTypeRole(title, TypeRole::Title);
    //: vi: Chỉ cần điền một lần. Sau này đổi được trong Thiết lập.
    auto *context = plainParagraph(tr("To be filled in once. All of it can be changed later in the settings."));
    setTone(context, Tone::Soft);

    auto *column = new QVBoxLayout(m_sheet);
    setSpaces(column, {.between = 0.75, .left = 4.5, .top = 3, .right = 4.5, .bottom = 2});
    column->addWidget(title);
    column->addWidget(context);
    column->addWidget(m_form);
    column->addStretch();

    auto *inside = new QWidget;
    inside->setLayout(m_row);
    setSpaces(m_row, Spaces::none());
    m_row->addWidget(m_cover);
    m_row->addWidget(m_sheet, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    setSpaces(whole, Spaces::none());
    whole->addWidget(scroll);

    connect(m_form, &NewLedgerForm::wanted, this, &WelcomePage::newLedgerWanted);
    connect(m_form, &NewLedgerForm::typeSizeWanted, this, &WelcomePage::typeSizeWanted);
    auto *open = new QShortcut(QKeySequence::Open, this);
    connect(open, &QShortcut::activated, this, &WelcomePage::openWanted);
    arrange();
    m_form->focusFirst();
}

QWidget *WelcomePage::makeCover(const WelcomeFacts &facts)
{
    auto *cover = new QWidget;
    setGround(cover, Ground::Rail);
    auto *column = new QVBoxLayout(cover);
    setSpaces(column, {.between = 0.5, .left = 3, .top = 3.5, .right = 3, .bottom = 2});

    column->addWidget(new IconLabel(u"ledger"_s, 2.75, Tone::RailInk));
    auto *name = plainLabel(u"Sổ Một Cửa"_s);
    setTypeRole(name, TypeRole::Title);
    setTone(name, Tone::RailInk);
    column->addWidget(name);
    auto *what =
        //: vi: Ghi lượt hỗ trợ công dân, in bảng tổng hợp tuần, tìm lại hồ sơ. Mọi thứ nằm trong một tệp trên máy này,
        //: không cần mạng.
        plainParagraph(
            tr("Log the help given to citizens, print the weekly tally, find dossiers again. Everything is in "
               "one file on this machine; no network is needed."));
    setTone(what, Tone::RailInk);
    column->addWidget(what);
    column->addSpacing(12);

    setSpaces(m_choices, {.between = 0.5});
    column->addLayout(m_choices);
    const auto add = [&](const QString &icon, const QString &title, const QString &more) {
        auto *choice = new CoverChoice(icon, title, more);
        m_choices->addWidget(choice);
        return choice;
    };
    //: vi: Mở sổ có sẵn
    //: vi: Trên máy này hoặc USB (Ctrl+O)
    connect(add(u"dossiers"_s, tr("Open a ledger"), tr("On this machine or a USB stick (Ctrl+O)")),
            &CoverChoice::clicked, this, &WelcomePage::openWanted);
    if (!facts.recentLedger.isEmpty()) {
        const QString path = facts.recentLedger;
        const QString more = facts.recentOpenedAt.isValid()
            //: vi: dùng lần cuối %1
            ? tr("last used %1").arg(shownMoment(facts.recentOpenedAt))
            : path;
        connect(add(u"seen-before"_s, QFileInfo(path).completeBaseName(), more), &CoverChoice::clicked, this,
                [this, path] { Q_EMIT recentWanted(path); });
    }
    //: vi: Sổ mẫu để tập
    //: vi: Số liệu giả, ghi sai không sao
    connect(add(u"sample"_s, tr("A sample ledger to practise"), tr("Invented people; mistakes do no harm")),
            &CoverChoice::clicked, this, &WelcomePage::sampleWanted);
    if (!facts.copies.isEmpty()) {
        //: vi: Mở từ bản sao lưu
        const QString copyTitle = tr("Open a copy");
        //: %n copies, the newest of %1
        //: vi: %n bản gần nhất, mới nhất %1
        const QString copyMore = tr("the last %n, the newest of %1", nullptr, int(facts.copies.size()))
                                     .arg(shownMoment(facts.copies.constFirst().madeAt));
        connect(add(u"backup-seal"_s, copyTitle, copyMore), &CoverChoice::clicked, this, &WelcomePage::copyWanted);
    }
    column->addStretch();

    auto *languages = new QHBoxLayout;
    setSpaces(languages, {.between = 0.5});
    languages->addWidget(new IconLabel(u"language"_s, 1.375, Tone::RailInk));
    for (const auto &[code, words] : {std::pair(u"vi"_s, u"Tiếng Việt"_s), std::pair(u"en"_s, u"English"_s)}) {
        auto *choice = new CoverChoice(code == facts.language ? u"message-done"_s : QString(), words, {});
        connect(choice, &CoverChoice::clicked, this, [this, code = code] { Q_EMIT languageWanted(code); });
        languages->addWidget(choice);
    }
    languages->addStretch();
    column->addLayout(languages);
    return cover;
}

void WelcomePage::refuse(const QString &sentence)
{
    m_form->refuse(sentence);
}

void WelcomePage::arrange()
{
    const Metrics &measure = lookOf(this).metrics;
    const bool sideBySide = width() >= measure.of(kSideBySideUnits);
    m_choices->setDirection(sideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cover->setMinimumWidth(sideBySide ? measure.of(kCoverUnits) : 0);
    m_cover->setMaximumWidth(sideBySide ? measure.of(kCoverUnits) : QWIDGETSIZE_MAX);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    arrange();
}

void WelcomePage::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace somotcua
