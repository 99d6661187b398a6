#pragma once

#include "followup/FollowUp.h"

#include <QRadioButton>

class QComboBox;

namespace somotcua {

/// One group: its number, icon and words; the chosen one tinted with an accent edge. A radio button to a screen reader.
class GroupTab : public QRadioButton
{
    Q_OBJECT

public:
    GroupTab(const QString &iconName, const QString &words, const QString &shortWords, QWidget *parent = nullptr);

    void setCount(std::optional<qint64> count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    QString number() const;

    QString m_iconName;
    QString m_words;
    QString m_shortWords;
    std::optional<qint64> m_count;
};

/// The groups of the follow-up list in a row; with very large type one combo, which the page puts where it has room.
class GroupTabs : public QWidget
{
    Q_OBJECT

public:
    explicit GroupTabs(QWidget *parent = nullptr);

    FollowUpGroup group() const { return m_group; }
    void setCounts(const FollowUpCounts &counts);
    QComboBox *combo() const { return m_combo; }
    /// As if a person had.
    void choose(int index);
    void setAsCombo(bool combo);

Q_SIGNALS:
    void groupChosen(somotcua::FollowUpGroup group);

private:
    QList<GroupTab *> m_tabs;
    QComboBox *m_combo;
    FollowUpGroup m_group = FollowUpGroup::Overdue;
};

} // namespace somotcua
