#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace somotcua {

inline QComboBox *combo(const QStringList &texts)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    return box;
}

inline QLineEdit *line(const QString &text, const QString &placeholder = {})
{
    auto *edit = new QLineEdit(text);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace somotcua
