#include "common/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QPixmap drawn(const QString &meaning, QSize pixels, const QColor &colour)
{
    const QString key = u"%1 %2 %3x%4"_s.arg(meaning, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(pixels);
    picture.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(meaning));
    if (file.open(QIODevice::ReadOnly)) {
        // QtSvg has no CSS cascade, so `currentColor` is told before parsing.
        QSvgRenderer svg(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&picture);
        svg.render(&painter);
    }
    QPixmapCache::insert(key, picture);
    return picture;
}

class MeaningEngine : public QIconEngine
{
public:
    explicit MeaningEngine(QString meaning)
        : m_meaning(std::move(meaning))
    { }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, area, m_meaning, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_meaning, size, colour(mode));
    }

    QIconEngine *clone() const override { return new MeaningEngine(m_meaning); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        // A selected row keeps its ink; only its ground changes.
        case QIcon::Selected:
        case QIcon::Normal:
        case QIcon::Active:
            return palette.color(QPalette::ButtonText);
        }
        Q_UNREACHABLE();
    }

    QString m_meaning;
};

} // namespace

QIcon icon(const QString &meaning)
{
    return QIcon(new MeaningEngine(meaning));
}

QIcon programIcon()
{
    QSvgRenderer svg(u":/icons/somotcua.svg"_s);
    QIcon whole;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        svg.render(&painter);
        painter.end();
        whole.addPixmap(picture);
    }
    return whole;
}

void paintIcon(QPainter *painter, const QRect &area, const QString &meaning, const QColor &colour)
{
    if (meaning.isEmpty() || area.isEmpty())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    const int side = std::min(area.width(), area.height());
    const QSize pixels = QSizeF(side * ratio, side * ratio).toSize();
    QPixmap picture = drawn(meaning, pixels, colour);
    picture.setDevicePixelRatio(ratio);
    painter->drawPixmap(area.x() + (area.width() - side) / 2, area.y() + (area.height() - side) / 2, picture);
}

} // namespace somotcua
