#pragma once

#include "citizens/IdentityNumber.h"
#include "dossiers/DossierCode.h"

namespace somotcua {

/// What is odd about a number or code, in the language of the call.
QString sentenceOf(IdentityWarning warning, const IdentityNumber &number);
QString sentenceOf(CodeWarning warning);

} // namespace somotcua
