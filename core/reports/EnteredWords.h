#pragma once

#include "counts/FigureOrigins.h"

#include <QStringList>

namespace somotcua {

/// How a typed figure came in, a line each: what it is, who entered it and when, the day it stands for, where it is
/// from. What was never said is told so, for a figure that nobody answers for is itself an answer.
QStringList enteredLines(const EnteredFigure &entered, const QString &language);

} // namespace somotcua
