#include "common/Theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void edgesCanBeSeen_data() { themes(); }
    void edgesCanBeSeen();
    void paletteHasNoDerivedFrames_data() { themes(); }
    void paletteHasNoDerivedFrames();
    void knowsTheExtremes();

private:
    static void themes();
};

void TestTheme::themes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high contrast") << Theme::HighContrast;
}

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("paper");

    const auto add = [](const char *theme, const char *pair, const QColor &text, const QColor &paper) {
        QTest::addRow("%s: %s", theme, pair) << text << paper;
    };
    for (const auto &[name, theme] :
         {std::pair{"light", Theme::Light}, {"dark", Theme::Dark}, {"high contrast", Theme::HighContrast}}) {
        const Colours &c = coloursOf(theme);
        add(name, "ink on page", c.ink, c.page);
        add(name, "ink on surface", c.ink, c.surface);
        add(name, "ink on sunken", c.ink, c.sunken);
        add(name, "ink on the selection", c.ink, c.tint);
        add(name, "hint on page", c.inkSoft, c.page);
        add(name, "hint on surface", c.inkSoft, c.surface);
        add(name, "hint on sunken", c.inkSoft, c.sunken);
        add(name, "hint on the selection", c.inkSoft, c.tint);
        add(name, "hint on the tray", c.inkSoft, c.tray);
        add(name, "link on page", c.accent, c.page);
        add(name, "link on surface", c.accent, c.surface);
        add(name, "link on the selection", c.accent, c.tint);
        add(name, "primary button", c.onAccent, c.accent);
        add(name, "primary button held down", c.onAccent, c.accentPressed);
        add(name, "rail", c.railInk, c.rail);
        add(name, "rail under the mouse", c.railInk, c.railHover);
        add(name, "active tab", c.tabInk, c.tab);
        for (const auto &[tone, words] :
             {std::pair{Tone::Late, "late"}, {Tone::Soon, "soon"}, {Tone::Done, "done"}, {Tone::Idle, "idle"}}) {
            QTest::addRow("%s: %s chip", name, words) << c.inkOf(tone) << c.tintOf(tone);
            QTest::addRow("%s: %s on surface", name, words) << c.inkOf(tone) << c.surface;
            QTest::addRow("%s: %s on the selection", name, words) << c.inkOf(tone) << c.tint;
        }
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, paper);

    const double ratio = contrast(text, paper);
    // To one decimal, as the tokens were chosen: the accent on the light tint is 6.97.
    QVERIFY2(ratio >= 6.95, qPrintable(u"%1 : 1"_s.arg(ratio, 0, 'f', 2)));
}

void TestTheme::edgesCanBeSeen()
{
    QFETCH(Theme, theme);

    const Colours &c = coloursOf(theme);
    for (const QColor &paper : {c.surface, c.page}) {
        QVERIFY(contrast(c.edge, paper) >= 3.0);
        QVERIFY(contrast(c.accent, paper) >= 3.0); // the focus
        QVERIFY(contrast(c.late, paper) >= 3.0); // the edge of a refused field
    }
    const QPalette palette = paletteOf(c);
    QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::ButtonText), c.surface) >= 4.5);
}

void TestTheme::paletteHasNoDerivedFrames()
{
    QFETCH(Theme, theme);

    const Colours &c = coloursOf(theme);
    const QPalette palette = paletteOf(c);
    QCOMPARE(palette.color(QPalette::Dark), c.edge);
    QCOMPARE(palette.color(QPalette::Mid), c.line);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 7.0);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 7.0);
}

void TestTheme::knowsTheExtremes()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_Theme.moc"
