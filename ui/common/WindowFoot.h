#pragma once

#include "common/Theme.h"

#include <QWidget>

namespace somotcua {

/// The line at the window's foot: ledger, session, draft at the left; type size and the seal of the last backup at the
/// right. Each has a long and a short form; the short ones are shown from 150 %, and what does not fit goes from the
/// middle.
class WindowFoot : public QWidget
{
    Q_OBJECT

public:
    enum class Part
    {
        Ledger,
        Session,
        Draft,
        TypeSize,
        Backup
    };

    explicit WindowFoot(QWidget *parent = nullptr);

    /// An empty text takes the part away; without a short form the long one is shown always.
    void set(Part part, const QString &text, const QString &shortText = {}, Tone tone = Tone::Soft);
    QString text(Part part) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QString text;
        QString shortText;
        Tone tone = Tone::Soft;
    };
    QString shown(Part part) const;
    void tell();

    QMap<Part, Entry> m_entries;
};

} // namespace somotcua
