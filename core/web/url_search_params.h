// SPDX-License-Identifier: GPL-3.0-or-later
// URLSearchParams (URL §6.2).
#pragma once

#include "core/url/form_urlencoded.h"

#include <js/RootingAPI.h>
#include <js/TypeDecls.h>
#include <js/Value.h>

namespace loopscope {

class Page;

bool defineUrlSearchParams(Page& page, JS::HandleObject global);

/// Those that belong to a URL object: what changes them changes its query. Null, with an exception pending,
/// if memory is short.
JSObject* makeUrlSearchParams(JSContext* context, JS::HandleObject url, url::Pairs list);
/// The names and values; null: the value is no URLSearchParams.
url::Pairs* searchParamsOf(const JS::Value& value);

} // namespace loopscope
