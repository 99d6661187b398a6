#pragma once

#include <QLineEdit>
#include <QStringList>

namespace somotcua {

class OfferList;

/// A hamlet: known ones are offered, any text is fine. Enter after a new name takes no other one.
class HamletField : public QLineEdit
{
    Q_OBJECT

public:
    explicit HamletField(QWidget *parent = nullptr);

    void setHamlets(const QStringList &names) { m_names = names; }
    /// The known hamlet that an address begins with; empty for none.
    QString nameIn(const QString &address) const;

Q_SIGNALS:
    /// One was taken from the list.
    void taken();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();

    QStringList m_names;
    OfferList *m_list = nullptr;
};

} // namespace somotcua
