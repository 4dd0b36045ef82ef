// SPDX-License-Identifier: GPL-3.0-or-later
// Those interfaces of the page whose algorithms are written in JavaScript (core/web/library/*.js): streams,
// fetch and its objects, XMLHttpRequest, EventSource, WebSocket. WHY there: their steps are made of promises,
// whose ticks come out right when each reaction is one.
#pragma once

#include <js/TypeDecls.h>

namespace loopscope {

class Page;

/// To the program they look like all others: native functions on prototypes, calls of which are frames.
bool definePageLibrary(Page& page, JS::HandleObject global);

} // namespace loopscope
