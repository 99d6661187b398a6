#pragma once

#include <QPushButton>

namespace somotcua {

/// A way into an existing ledger, on the dark cover: icon, what it is in bold, a line that tells more.
class CoverChoice : public QPushButton
{
    Q_OBJECT

public:
    CoverChoice(const QString &iconName, const QString &title, const QString &more, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_more;
};

} // namespace somotcua
