#include "desk/ObstacleList.h"

#include "common/Look.h"
#include "common/Painting.h"
#include "desk/ObstacleField.h"

#include <QApplication>
#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ObstacleWords)
};

QString officialWord(const QString &code)
{
    static const QList<std::pair<QString, const char *>> kWords = {
        //: vi: Chưa có hoặc bị khóa tài khoản VNeID mức độ 2
        {u"VNEID_L2"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "No VNeID level 2 account, or locked")},
        //: vi: SIM không chính chủ
        {u"SIM_NOT_OWNER"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "SIM in another name")},
        //: vi: Không nhận được OTP, không đăng nhập được
        {u"OTP_FAIL"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "No one-time code, no log-in")},
        //: vi: Không có điện thoại thông minh hoặc chưa biết dùng
        {u"NO_DEVICE"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "No smartphone, or not used to it")},
        //: vi: Mất mạng, mất điện
        {u"NETWORK"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "No network or no power")},
        //: vi: Sai lệch thông tin cá nhân
        {u"DATA_MISMATCH"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "Personal data do not agree")},
        //: vi: Tệp sai định dạng
        {u"FILE_FORMAT"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "File of the wrong format")},
        //: vi: Cổng hoặc phần mềm lỗi
        {u"PORTAL_ERROR"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "Fault of the portal or program")},
        //: vi: Hồ sơ bị trả lại nhiều lần
        {u"RETURNED"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "Dossier sent back several times")},
        //: vi: Thiếu giấy tờ
        {u"MISSING_PAPER"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "Papers are missing")},
        //: vi: Thanh toán trực tuyến không thành công
        {u"PAYMENT"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "Online payment failed")},
        //: vi: Lỗi chữ ký số
        {u"DIGITAL_SIGN"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "Digital signature failed")},
        //: vi: Sai nơi tiếp nhận
        {u"WRONG_PLACE"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "Wrong office")},
        //: vi: Khác
        {u"OTHER"_s, QT_TRANSLATE_NOOP("somotcua::ObstacleWords", "Other")},
    };
    const auto found = std::ranges::find(kWords, code, &std::pair<QString, const char *>::first);
    return found == kWords.cend() ? code : Tr::tr(found->second);
}

} // namespace

QString obstacleWord(const ObstacleChoice &choice)
{
    return choice.row.isOwn() ? choice.name : choice.row.name.value_or(officialWord(choice.row.code));
}

ObstacleList::ObstacleList(QWidget &field)
    : QWidget(field.window())
    , m_field(field)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroll);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now != nullptr && !isAncestorOf(now))
            hide();
    });
    hide();
}

QCheckBox *ObstacleList::box(int place) const
{
    const auto found = std::ranges::find(m_offers, place, &ObstacleOffer::place);
    return found == m_offers.cend() ? nullptr : m_boxes.at(found - m_offers.cbegin());
}

void ObstacleList::fill(const QList<ObstacleOffer> &offers)
{
    m_offers = offers;
    m_boxes.clear();
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    for (const ObstacleOffer &offer : offers) {
        // "1   Chưa có hoặc bị khóa tài khoản VNeID mức độ 2"; an ampersand would be taken for a mnemonic.
        QString words = offer.key.toUpper() + u"   "_s + offer.words;
        auto *box = new QCheckBox(words.replace(u'&', u"&&"_s), inner);
        box->setChecked(offer.ticked);
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, [this, place = offer.place](bool on) { Q_EMIT ticked(place, on); });
        rows->addWidget(box);
        m_boxes << box;
    }
    setSpaces(rows, {.between = 0, .left = 0.75, .right = 0.75});
    m_scroll->setWidget(inner); // the former lines go
    inner->setAutoFillBackground(false);
}

void ObstacleList::open(const QList<ObstacleOffer> &offers)
{
    fill(offers);
    place();
    show();
    raise();
    const auto first = std::ranges::find_if(m_boxes, &QCheckBox::isChecked);
    (first == m_boxes.cend() ? m_boxes.first() : *first)->setFocus(Qt::PopupFocusReason);
}

void ObstacleList::place()
{
    if (m_field.window() != parentWidget())
        setParent(m_field.window());
    const Metrics &measure = lookOf(this).metrics;
    const int edge = measure.strongLine();
    layout()->setContentsMargins(edge, edge, edge, edge);
    const QSize wanted = m_scroll->widget()->sizeHint() + QSize(2 * edge + measure.of(1), 2 * edge);
    const int margin = measure.of(0.5);
    const int width = std::min(std::max(m_field.width(), wanted.width()), window()->width() - 2 * margin);
    const int below = m_field.mapTo(window(), QPoint(0, m_field.height() + measure.of(0.25))).y();
    const int above = m_field.mapTo(window(), QPoint(0, -measure.of(0.25))).y();
    const int roomBelow = window()->height() - below - margin;
    const int roomAbove = above - margin;
    const bool up = wanted.height() > roomBelow && roomAbove > roomBelow;
    const int height = std::min(wanted.height(), up ? roomAbove : roomBelow);
    const int left = m_field.mapTo(window(), QPoint()).x();
    setGeometry(std::max(0, std::min(left, window()->width() - width - margin)), up ? above - height : below, width,
                height);
}

void ObstacleList::step(int by)
{
    const qsizetype present = m_boxes.indexOf(qobject_cast<QCheckBox *>(focusWidget()));
    QCheckBox *next = m_boxes.at(std::clamp<qsizetype>(present + by, 0, m_boxes.size() - 1));
    next->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, 0);
}

bool ObstacleList::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (override) {
        if (press->key() != Qt::Key_Escape)
            return false;
        event->accept(); // Esc closes the list before it clears the form
        return true;
    }
    switch (press->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        step(int(press->key() == Qt::Key_Home ? -m_boxes.size() : m_boxes.size()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press->modifiers().testFlag(Qt::ControlModifier))
            return false;
        [[fallthrough]];
    case Qt::Key_Escape:
        hide();
        Q_EMIT closed();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // Tab goes on from the field, as if the list had not been open.
        hide();
        Q_EMIT closed();
        QCoreApplication::postEvent(&m_field, press->clone());
        return true;
    default:
        for (const ObstacleOffer &offer : std::as_const(m_offers)) {
            if (!offer.key.isEmpty() && offer.key == press->text().toLower()) {
                box(offer.place)->toggle();
                return true;
            }
        }
        return false;
    }
}

void ObstacleList::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), look.colours.surface, look.colours.accent, look.metrics.strongLine(),
             look.metrics.keyRadius());
}

} // namespace somotcua
