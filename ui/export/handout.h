// SPDX-License-Identifier: GPL-3.0-or-later
// Pages to be printed and handed out: each step with its diagram and its sentence.
#pragma once

#include "ui/export/export_request.h"

namespace loopscope {

std::size_t handoutPages(const ExportRequest& request);
/// Page `page`, from 0, in A4; its size is in points. Trace and request must outlive it.
Sheet handoutPage(const Trace& trace, const ExportRequest& request, std::size_t page);

} // namespace loopscope
