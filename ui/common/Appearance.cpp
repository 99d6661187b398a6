#include "common/Appearance.h"

#include "common/ProxyStyle.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

double dotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen != nullptr ? screen->logicalDotsPerInch() : 96.0;
}

void loadFonts()
{
    QDirIterator fonts(u":/fonts"_s, {u"NotoSans*"_s}, QDir::Files);
    while (fonts.hasNext())
        QFontDatabase::addApplicationFont(fonts.next());
}

} // namespace

QList<int> typeSteps()
{
    return {100, 125, 150, 175, 200, 250};
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_style(new ProxyStyle)
{
    loadFonts();
    QApplication::setStyle(m_style); // the application owns it
    apply();
}

void Appearance::setTheme(Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    apply();
}

void Appearance::setTypePercent(int percent)
{
    percent = std::clamp(percent, typeSteps().first(), typeSteps().last());
    if (m_typePercent == percent)
        return;
    m_typePercent = percent;
    apply();
}

void Appearance::enlarge()
{
    const QList<int> steps = typeSteps();
    const auto next = std::ranges::upper_bound(steps, m_typePercent);
    if (next != steps.end())
        setTypePercent(*next);
}

void Appearance::reduce()
{
    const QList<int> steps = typeSteps();
    const auto present = std::ranges::lower_bound(steps, m_typePercent);
    if (present != steps.begin())
        setTypePercent(*std::prev(present));
}

void Appearance::apply()
{
    m_look = {coloursOf(m_theme), Metrics(m_typePercent / 100.0, dotsPerInch())};
    if (m_style == nullptr)
        return;
    m_style->setLook(m_look);
    QApplication::setPalette(paletteOf(m_look.colours));
    QApplication::setFont(m_look.metrics.font(TypeRole::Body));
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *window : widgets) {
        // Before the event loop runs, QApplication tells nobody; its windows hand both on to what is inside them.
        if (window->isWindow() && !window->testAttribute(Qt::WA_SetPalette))
            window->setPalette({});
        if (window->isWindow() && !window->testAttribute(Qt::WA_SetFont))
            window->setFont({});
    }
    for (QWidget *widget : widgets)
        dress(widget, m_look);
    // Measures come from the style, so every widget has to ask it again.
    for (QWidget *widget : widgets) {
        QEvent changedStyle(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changedStyle);
        widget->updateGeometry();
    }
    Q_EMIT changed();
}

} // namespace somotcua
