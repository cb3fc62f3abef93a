#pragma once

#include "check/codes.h"

#include <span>

/// The parts of the catalogue.
namespace rapport::check {

std::span<const Code> fileCodes();
std::span<const Code> contentCodes();
std::span<const Code> stepCodes();
std::span<const Code> judgementCodes();
std::span<const Code> bankCodes();

} // namespace rapport::check
