// SPDX-License-Identifier: GPL-3.0-or-later
// Pages to be printed and handed out: each step with its diagram and its sentence.
#pragma once

#include "ui/export/export_request.h"

namespace loopscope {

class PdfDocument;

std::size_t handoutPages(const ExportRequest& request);
/// Adds page `page`, from 0, in A4.
void paintHandoutPage(
    PdfDocument& document, const Trace& trace, const ExportRequest& request, std::size_t page);

} // namespace loopscope
