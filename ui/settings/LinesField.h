#pragma once

#include <QPlainTextEdit>

namespace somotcua {

/// A field of several lines that tells when it is left, as a field of one line does. Tab leaves it.
class LinesField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesField(QWidget *parent = nullptr);

    /// The lines with something in them, one below the other.
    QString lines() const;
    /// Text that is there already stays as it is, and the cursor with it.
    void setLines(const QString &lines);

Q_SIGNALS:
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace somotcua
