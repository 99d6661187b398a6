#pragma once

#include "common/ComposedWord.h"

#include <QObject>

namespace somotcua {

/// Keeps a word that the input method hands over twice from being written twice, in any field of the program. One for
/// each program.
class WordsOnce : public QObject
{
    Q_OBJECT

public:
    explicit WordsOnce(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ComposedWord m_word;
};

} // namespace somotcua
