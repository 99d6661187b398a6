#pragma once

#include <QWidget>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace somotcua {

class Section;

/// The sections of a page: a list at the left and the chosen one beside it. Where there is no room for both, the list
/// gives way to a combo, which the page puts into its header.
class SectionStack : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what the list holds.
    explicit SectionStack(const QString &name, QWidget *parent = nullptr);

    /// Scrolls: a long form. Fills: takes the room there is (a table).
    enum class Height
    {
        Scrolls,
        Fills
    };
    void add(Section *section, Height height);
    QComboBox *combo() const { return m_combo; }

    int current() const;
    Section *currentSection() const { return m_sections.value(current()); }
    /// Reads the shown section anew.
    void refresh();
    Section *section(int index) const { return m_sections.value(index); }
    /// Shows the section and reads it anew; while the page is not in front, its shown() does that.
    void choose(int index);
    /// Shows the first section where something is typed and not saved, when there is one.
    void chooseUnsaved();
    /// Puts the focus on the list or the combo.
    void focusChooser();

    /// As wide as the section alone needs: the list must not keep a page from doing without it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidget *m_list;
    QComboBox *m_combo;
    QStackedWidget *m_stack;
    QList<Section *> m_sections;
    bool m_choosing = false;
};

} // namespace somotcua
