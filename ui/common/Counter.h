#pragma once

#include <QWidget>

#include <optional>

namespace somotcua {

/// A number in figure type with its word beside it. Zero is `0`, unknown is `—`. Several in a row are parted by thin
/// lines when all but the first say so.
class Counter : public QWidget
{
    Q_OBJECT

public:
    explicit Counter(const QString &word, QWidget *parent = nullptr);

    void setValue(std::optional<qint64> value);
    void setWord(const QString &word);
    void setLineBefore(bool line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString number() const;
    void tell();

    QString m_word;
    std::optional<qint64> m_value;
    bool m_lineBefore = false;
};

} // namespace somotcua
