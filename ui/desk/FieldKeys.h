#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace somotcua {

/// What keys mean in every field of a form: Enter moves on to the next one, and Ctrl+Z in a line where nothing was
/// typed undoes the last thing saved, not nothing.
class FieldKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Enter in one of `parts` moves to the widget of the next call.
    void add(const QList<QWidget *> &parts);
    /// The widget that has the focus after this one; nothing after the last.
    QWidget *after(QWidget *part) const;
    void moveOn(QWidget *part) const;

Q_SIGNALS:
    /// A key came that may change a field.
    void keyPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qsizetype placeOf(const QObject *part) const;

    QList<QList<QPointer<QWidget>>> m_stops;
};

} // namespace somotcua
