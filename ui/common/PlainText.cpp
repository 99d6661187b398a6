#include "common/PlainText.h"

#include <QLabel>
#include <QTextDocument>

namespace somotcua {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *plainParagraph(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text)
        ? text.toHtmlEscaped().prepend(QStringLiteral("<span>")) + QStringLiteral("</span>")
        : text;
}

QStringList labelsThatReadMarkup(const QWidget *root)
{
    QStringList found;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && label->pixmap(Qt::ReturnByValue).isNull())
            found << label->text();
    }
    return found;
}

} // namespace somotcua
