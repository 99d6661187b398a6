#include "GuidanceSlipSheet.h"

#include "PageFlow.h"
#include "QrPath.h"
#include "text/LenientDate.h"
#include "Typesetter.h"
#include "Wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kQrSide = millimetres(27);
constexpr double kQrGap = millimetres(3);

PaperStyle slipStyle(double textPoints)
{
    PaperStyle style;
    style.page = QSizeF(millimetres(148), millimetres(105));
    style.left = style.right = millimetres(9);
    style.top = style.bottom = millimetres(7);
    style.textPoints = textPoints;
    style.titlePoints = 14;
    style.textLine = points(textPoints * 1.27);
    style.titleLine = millimetres(6);
    style.gap = points(textPoints * 0.4);
    return style;
}

/// Sheets of this size are filled in one hand from top to bottom.
class SlipLayout
{
public:
    SlipLayout(const GuidanceSlip &slip, const PaperStyle &style)
        : m_slip(slip)
        , m_style(style)
        , m_flow(style)
        , m_at(m_flow.start())
    { }

    PagedDocument layOut();

private:
    QString in(const Wording &wording) const { return wording.in(m_slip.language); }
    TextStyle plain() const { return {m_style.textPoints, false, false}; }
    TextStyle bold() const { return {m_style.textPoints, true, false}; }
    double width() const;
    void head();
    void subject();
    void papers();
    void dossier();
    void again();
    void centred(const QString &text, const TextStyle &type, double lineHeight);
    /// A paragraph, after a label in bold when there is one; its next lines begin at `indent`.
    void put(const QString &label, const QString &text, double indent = 0);
    void box(bool ticked);
    QString sessionText(const ComingSession &session) const;

    const GuidanceSlip &m_slip;
    PaperStyle m_style;
    PageFlow m_flow;
    PageFlow::Cursor m_at;
    double m_qrBottom = 0;
    Typesetter m_typesetter;
};

double SlipLayout::width() const
{
    const bool besideQr = m_at.page == 0 && m_at.y < m_qrBottom;
    return m_style.bodyWidth() - (besideQr ? kQrSide + kQrGap : 0);
}

void SlipLayout::centred(const QString &text, const TextStyle &type, double lineHeight)
{
    const double centre = m_style.left + m_style.bodyWidth() / 2;
    if (text.isEmpty())
        return;
    for (const QString &line : m_typesetter.lines(text, type, m_style.bodyWidth(), Breaking::Balanced)) {
        const double x = centre - m_typesetter.width(line, type) / 2;
        m_flow.page(m_at.page).texts << PaperPage::Text{
            {x, m_at.y + m_typesetter.baseline(lineHeight, type)}, line, type};
        m_at.y += lineHeight;
    }
}

void SlipLayout::put(const QString &label, const QString &text, double indent)
{
    const TextStyle labelType = text.isEmpty() ? plain() : bold();
    double first = indent;
    bool begins = true;
    const auto newLine = [&] {
        if (m_flow.roomBelow(m_at) < m_style.textLine)
            m_at = m_flow.topOfNext(m_at);
    };
    newLine();
    QString rest = text;
    if (!label.isEmpty()) {
        m_flow.page(m_at.page).texts << PaperPage::Text{
            {m_style.left + indent, m_at.y + m_typesetter.baseline(m_style.textLine, labelType)}, label, labelType};
        first += m_typesetter.width(label + u' ', labelType);
    }
    while (begins || !rest.isEmpty()) {
        newLine();
        // The first line is shorter by its label: broken alone, the rest anew.
        const double left = begins ? first : indent;
        const QString line = m_typesetter.lines(rest, plain(), width() - left).value(0);
        m_flow.page(m_at.page).texts << PaperPage::Text{
            {m_style.left + left, m_at.y + m_typesetter.baseline(m_style.textLine, plain())}, line, plain()};
        rest = rest.mid(line.size()).trimmed();
        m_at.y += m_style.textLine;
        begins = false;
    }
}

void SlipLayout::box(bool ticked)
{
    if (m_flow.roomBelow(m_at) < m_style.textLine)
        m_at = m_flow.topOfNext(m_at);
    const double side = m_style.textLine * 0.62;
    const QRectF square(m_style.left, m_at.y + (m_style.textLine - side) / 2, side, side);
    QList<PaperPage::Line> &lines = m_flow.page(m_at.page).lines;
    lines << PaperPage::Line{square.topLeft(), square.topRight()}
          << PaperPage::Line{square.topRight(), square.bottomRight()}
          << PaperPage::Line{square.bottomRight(), square.bottomLeft()}
          << PaperPage::Line{square.bottomLeft(), square.topLeft()};
    if (!ticked)
        return;
    const QPointF foot(square.left() + side * 0.42, square.bottom() - side * 0.2);
    for (const double thick : {0.0, points(0.35), points(0.7)}) {
        const QPointF by(thick, 0);
        lines << PaperPage::Line{QPointF(square.left() + side * 0.18, square.top() + side * 0.5) + by, foot + by}
              << PaperPage::Line{foot + by, QPointF(square.right() - side * 0.12, square.top() + side * 0.2) + by};
    }
}

void SlipLayout::head()
{
    const TextStyle small{9, false, false};
    const TextStyle smallBold{9, true, false};
    centred(m_slip.upperLine, small, millimetres(3.9));
    centred(m_slip.lowerLine, smallBold, millimetres(3.9));
    m_at.y += millimetres(1);
    centred(in({u"PHIẾU HƯỚNG DẪN"_s, u"GUIDANCE SLIP"_s}), {m_style.titlePoints, true, false}, m_style.titleLine);
    const QString day = shownDay(m_slip.day);
    const QString moment = m_slip.time.isValid() ? m_slip.time.toString(u"HH:mm"_s) + u", "_s : QString();
    centred(moment + in({u"ngày %1"_s, u"%1"_s}).arg(day), {9.5, false, true}, millimetres(4.2));
    m_at.y += m_style.gap;

    const QRectF square(m_style.page.width() - m_style.right - kQrSide, m_at.y, kQrSide, kQrSide);
    const QPainterPath code = qrPath(m_slip.dossierCode, square);
    if (code.isEmpty())
        return;
    m_flow.page(0).shapes << code;
    m_qrBottom = square.bottom() + millimetres(1);
}

void SlipLayout::subject()
{
    const QString end = m_slip.identityEnd.isEmpty()
        ? QString()
        : in({u" (số định danh …%1)"_s, u" (identity number …%1)"_s}).arg(m_slip.identityEnd);
    put(in({u"Công dân:"_s, u"Citizen:"_s}), (m_slip.citizen.isEmpty() ? u"…"_s : m_slip.citizen) + end);
    if (m_slip.procedure.isEmpty())
        return;
    const QString code
        = m_slip.procedureCode.isEmpty() ? QString() : in({u" (mã %1)"_s, u" (%1)"_s}).arg(m_slip.procedureCode);
    put(in({u"Thủ tục:"_s, u"Procedure:"_s}), m_slip.procedure + code);
}

void SlipLayout::papers()
{
    if (m_slip.papers.isEmpty())
        return;
    const double indent = m_style.textLine * 0.95;
    const QStringList missing = missingPapers(m_slip.papers);
    m_at.y += m_style.gap;
    if (!m_slip.lookedThrough)
        put(in({u"Giấy tờ cần mang theo:"_s, u"Papers to bring:"_s}), u" "_s);
    else if (!missing.isEmpty())
        put(in({u"Giấy tờ còn thiếu, mang theo lần sau:"_s, u"Papers still missing, to bring next time:"_s}), u" "_s);
    else
        put(in({u"Giấy tờ:"_s, u"Papers:"_s}), in({u"đã đủ."_s, u"all there."_s}));
    for (const QString &paper : missing) {
        box(m_slip.lookedThrough);
        put({}, paper, indent);
    }
    QStringList brought;
    for (const PaperMark &paper : m_slip.papers) {
        if (paper.brought)
            brought << paper.name;
    }
    if (!missing.isEmpty() && !brought.isEmpty())
        put(in({u"Đã có:"_s, u"Already there:"_s}), brought.join(u"; "_s));
}

void SlipLayout::dossier()
{
    m_at.y += m_style.gap;
    if (!m_slip.dossierCode.isEmpty())
        put(in({u"Mã hồ sơ:"_s, u"Dossier code:"_s}), m_slip.dossierCode);
    if (m_slip.due)
        put(in({u"Hẹn trả kết quả:"_s, u"Result expected:"_s}), shownDay(*m_slip.due));
    put(in({u"Tra cứu hồ sơ:"_s, u"Look it up:"_s}),
        in({u"dichvucong.gov.vn hoặc ứng dụng VNeID"_s, u"dichvucong.gov.vn or the VNeID app"_s}));
}

QString SlipLayout::sessionText(const ComingSession &session) const
{
    static constexpr std::array kDays{u"Thứ Hai", u"Thứ Ba",  u"Thứ Tư",  u"Thứ Năm",
                                      u"Thứ Sáu", u"Thứ Bảy", u"Chủ nhật"};
    static constexpr std::array kEnglish{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
    const auto place = size_t(session.day.dayOfWeek() - 1);
    const QString weekday = in({QString::fromUtf16(kDays.at(place)), QString::fromUtf16(kEnglish.at(place))});
    QString text = weekday + u' ' + session.day.toString(u"dd/MM"_s);
    if (session.from.isValid())
        return text + u' ' + session.from.toString(u"HH:mm"_s) + u'–' + session.to.toString(u"HH:mm"_s);
    switch (session.shift) {
    case Shift::Morning:
        return text + in({u" buổi sáng"_s, u" morning"_s});
    case Shift::Afternoon:
        return text + in({u" buổi chiều"_s, u" afternoon"_s});
    case Shift::Evening:
        return text + in({u" buổi tối"_s, u" evening"_s});
    }
    Q_UNREACHABLE();
}

void SlipLayout::again()
{
    m_at.y += m_style.gap;
    QStringList coming;
    for (const ComingSession &session : m_slip.coming)
        coming << sessionText(session).replace(u' ', QChar::Nbsp); // a day stays with its hours
    if (!coming.isEmpty())
        put(in({u"Buổi hỗ trợ tới:"_s, u"Next help sessions:"_s}), coming.join(u"; "_s));
    if (!m_slip.phone.isEmpty())
        put(in({u"Điện thoại của Tổ:"_s, u"Phone of the team:"_s}), m_slip.phone);
    if (!m_slip.helper.isEmpty())
        put(in({u"Người hướng dẫn:"_s, u"Guided by:"_s}), m_slip.helper);
}

PagedDocument SlipLayout::layOut()
{
    head();
    subject();
    papers();
    dossier();
    again();
    const QString title = in({u"Phiếu hướng dẫn"_s, u"Guidance slip"_s});
    return {m_slip.citizen.isEmpty() ? title : title + u" - "_s + m_slip.citizen, m_style.page, m_flow.pages()};
}

} // namespace

PagedDocument layOutSlip(const GuidanceSlip &slip)
{
    constexpr std::array kPoints{11.5, 10.5, 9.5, 8.5};
    for (const double size : kPoints) {
        PagedDocument document = SlipLayout(slip, slipStyle(size)).layOut();
        if (document.pageCount() == 1)
            return document;
    }
    return SlipLayout(slip, slipStyle(kPoints.at(1))).layOut();
}

} // namespace somotcua
