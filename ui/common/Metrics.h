#pragma once

#include <QFont>

namespace somotcua {

/// The roles a text can have; sizes at 100 % in look.md's order: 10, 11, 11 bold, 12, 12 bold, 13, 13.5 bold, 20 bold,
/// 22 bold points.
enum class TypeRole
{
    Key,
    Hint,
    Head,
    Body,
    Label,
    Field,
    Section,
    Title,
    Figure
};

/// All measures in pixels, each computed from one unit: the pixel size of body text (16 at 100 % on a 96 dpi screen).
class Metrics
{
public:
    static constexpr double kSmallest = 1.0;
    static constexpr double kLargest = 2.5;

    /// The type factor is kept between 1 and 2.5.
    explicit Metrics(double typeFactor = 1.0, double dotsPerInch = 96.0);

    double typeFactor() const { return m_factor; }
    int unit() const { return m_unit; }
    /// So many units in whole pixels.
    int of(double units) const;

    int iconGap() const { return of(0.25); } ///< icon to text in a chip
    int buttonGap() const { return of(0.5); } ///< between buttons
    int cardGap() const { return of(0.75); } ///< between cards, rows of a form
    int padding() const { return of(1); } ///< inside a card, between columns
    int pageSide() const { return of(1.25); } ///< page to window
    int headerGap() const { return of(1.5); } ///< between groups of the header

    int target() const { return of(2.75); } ///< every button, field, combo, table row, tab
    int twoLineRow() const { return of(3.5); }
    int tableHead() const { return of(2.25); }
    int header() const { return of(4.75); }
    int labelLine() const { return of(1.5); }
    int foot() const { return of(2.125); }
    int panelWidth() const { return of(21.25); }
    int dialogWidth() const { return of(28); }

    int buttonIcon() const { return of(1.375); }
    int rowIcon() const { return of(1.125); }
    int railIcon() const;
    int railWidth() const; ///< 6½ units, never above 136 pixels at 96 dpi

    int cardRadius() const { return of(0.5); }
    int fieldRadius() const { return of(0.375); }
    int keyRadius() const { return of(0.25); }
    int barRadius() const { return of(0.125); }

    int line() const { return m_factor >= 2 ? 2 : 1; }
    int strongLine() const { return m_factor >= 2 ? 3 : 2; } ///< focus and chosen
    int selectionBar() const { return of(0.25); }

    QFont font(TypeRole role) const;
    QFont railFont() const; ///< the hint's, never above 14.5 points

    friend bool operator==(const Metrics &, const Metrics &) = default;

private:
    double m_factor;
    double m_dotsPerInch;
    int m_unit;
};

} // namespace somotcua
