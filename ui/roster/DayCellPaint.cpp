// The part of DayCell that breaks its words into rows and paints them.
#include "common/Icons.h"
#include "common/Look.h"
#include "common/Painting.h"
#include "roster/DayCell.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// As few rows as the width allows, broken between words; inside a word only where it alone is wider.
QStringList brokenToRows(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList rows;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        rows << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return rows;
}

} // namespace

TypeRole DayCell::roleOf(const Line &line) const
{
    switch (line.kind) {
    case Line::Kind::Today:
        return TypeRole::Head;
    case Line::Kind::Label:
        return isChosenOne(line) ? TypeRole::Head : TypeRole::Hint;
    default:
        return TypeRole::Body;
    }
}

Tone DayCell::toneOf(const Line &line)
{
    if (line.kind == Line::Kind::Name)
        return Tone::Ink;
    return line.asks ? Tone::Soon : line.done ? Tone::Done : Tone::Soft;
}

bool DayCell::isChosenOne(const Line &line) const
{
    return m_chosen && line.session >= 0 && m_view.sessions.size() > 1
        && m_shift == m_view.sessions.at(line.session).place.shift;
}

QRect DayCell::textArea(const Line &line, const QRect &area) const
{
    const Metrics &measure = lookOf(this).metrics;
    const int padding = line.asks ? measure.of(kChipSide) : 0;
    const int icon = line.icon.isEmpty() ? 0 : measure.rowIcon() + measure.of(0.375);
    return area.adjusted(padding + icon, 0, -padding, 0);
}

bool DayCell::todayStandsBelow(int width) const
{
    if (!m_view.today || m_shape != Shape::Square)
        return false;
    const Metrics &measure = lookOf(this).metrics;
    const int number = QFontMetrics(measure.font(TypeRole::Label)).horizontalAdvance(m_view.number);
    const int word = QFontMetrics(measure.font(TypeRole::Head)).horizontalAdvance(todayWord());
    return number + measure.of(kSide) + word > width;
}

QList<DayCell::Line> DayCell::fitted(int width) const
{
    const Metrics &measure = lookOf(this).metrics;
    QList<Line> all = lines();
    if (todayStandsBelow(width))
        all.prepend(Line{.kind = Line::Kind::Today, .text = todayWord()});
    for (Line &line : all) {
        const QFont font = measure.font(roleOf(line));
        const QFontMetrics metrics(font);
        const int room = textArea(line, QRect(0, 0, width, 0)).width();
        const QString &shorter = line.brief.isEmpty() ? line.text : line.brief;
        line.rows
            = metrics.horizontalAdvance(line.text) <= room ? QStringList{line.text} : brokenToRows(shorter, font, room);
    }
    return all;
}

QList<DayCell::Piece> DayCell::headPieces() const
{
    const Metrics &measure = lookOf(this).metrics;
    QRect area = rect().adjusted(side(), measure.of(0.25), -side(), 0);
    area.setHeight(measure.of(kNumber));
    const bool strip = m_shape == Shape::Strip;
    if (strip) {
        area.setWidth(measure.of(kRowDay) - side());
        area.moveTop(m_view.today ? (height() - 2 * area.height()) / 2 : (height() - area.height()) / 2);
    }
    QList<Piece> pieces{{m_view.number, area, m_view.inMonth ? TypeRole::Label : TypeRole::Body,
                         m_view.inMonth ? Tone::Ink : Tone::Soft, Qt::AlignLeft}};
    const bool beside = m_view.today && m_shape == Shape::Square && !todayStandsBelow(content(width()).width());
    if (strip && m_view.today)
        pieces << Piece{todayWord(), area.translated(0, area.height()), TypeRole::Head, Tone::Accent, Qt::AlignLeft};
    if (beside) {
        const int word = QFontMetrics(measure.font(TypeRole::Head)).horizontalAdvance(todayWord()) + 1;
        pieces.first().area.setWidth(area.width() - word);
        area.setLeft(area.right() + 1 - word);
        pieces << Piece{todayWord(), area, TypeRole::Head, Tone::Accent, Qt::AlignRight};
    }
    return pieces;
}

QList<DayCell::Piece> DayCell::pieces() const
{
    QList<Piece> pieces = headPieces();
    for (const auto &[line, area] : placed()) {
        QRect row = textArea(line, area);
        row.setHeight(row.height() / std::max(1, int(line.rows.size())));
        const bool accented = line.kind == Line::Kind::Today || (line.kind == Line::Kind::Label && isChosenOne(line));
        for (const QString &text : line.rows) {
            pieces << Piece{text, row, roleOf(line), accented ? Tone::Accent : toneOf(line), Qt::AlignLeft};
            row.translate(0, row.height());
        }
    }
    return pieces;
}

void DayCell::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    paintGround(painter);
    for (const auto &[line, area] : placed()) {
        if (!line.icon.isEmpty())
            paintMark(painter, area, line);
    }
    for (const Piece &piece : pieces()) {
        painter.setFont(look.metrics.font(piece.role));
        painter.setPen(piece.tone == Tone::Accent ? look.colours.accent : look.colours.inkOf(piece.tone));
        painter.drawText(piece.area, int(piece.at | Qt::AlignVCenter) | Qt::TextSingleLine, piece.text);
    }
}

void DayCell::paintGround(QPainter &painter) const
{
    const Look &look = lookOf(this);
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    const bool open = m_view.inMonth && (m_view.day.dayOfWeek() < Qt::Saturday || !m_view.sessions.isEmpty());
    painter.fillRect(rect(), m_chosen || m_dropping ? colours.tint : open ? colours.surface : colours.sunken);
    painter.setPen(QPen(colours.line, measure.line()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_shape != Shape::Strip)
        painter.drawLine(rect().topRight(), rect().bottomRight());
    if (m_view.today)
        painter.fillRect(QRect(0, 0, width(), measure.strongLine() + 1), colours.accent);
    if (!m_chosen && !m_dropping)
        return;
    const int wide = hasFocus() ? measure.strongLine() + 1 : measure.strongLine();
    painter.setPen(QPen(colours.accent, wide, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(wide / 2.0, wide / 2.0, -wide / 2.0, -wide / 2.0));
}

/// The chip, if it asks for something, and the icon beside the first row.
void DayCell::paintMark(QPainter &painter, const QRect &area, const Line &line) const
{
    const Look &look = lookOf(this);
    const Metrics &measure = look.metrics;
    const QColor ink = look.colours.inkOf(toneOf(line));
    const QRect text = textArea(line, area);
    if (line.asks) {
        int wide = 0;
        for (const QString &row : line.rows)
            wide = std::max(wide, QFontMetrics(measure.font(roleOf(line))).horizontalAdvance(row));
        const QRect chip(area.left(), area.top(), text.left() - area.left() + wide + measure.of(kChipSide),
                         area.height());
        const QColor fill = look.colours.tintOf(toneOf(line));
        paintBox(&painter, chip & area, fill, look.colours.highContrast ? ink : fill, measure.line(),
                 measure.keyRadius());
    }
    const int side = measure.rowIcon();
    const int row = area.height() / std::max(1, int(line.rows.size()));
    paintIcon(&painter, QRect(text.left() - measure.of(0.375) - side, area.top() + (row - side) / 2, side, side),
              line.icon, ink);
}

} // namespace somotcua
