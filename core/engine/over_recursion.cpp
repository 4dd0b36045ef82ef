// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/over_recursion.h"

#include <js/ErrorReport.h>
#include <js/friend/ErrorMessages.h>
#include <js/PropertyAndElement.h>
#include <js/RootingAPI.h>
#include <jsapi.h>

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>

namespace loopscope {

namespace {

constexpr const char* kEngineWords = "too much recursion";
constexpr const char* kBrowserWords = "Maximum call stack size exceeded";

} // namespace

// ENGINE: SpiderMonkey has no setting for this. Its table of messages is constant data of the library; this
// one entry is overwritten, after checking that it is the entry that was expected.
bool rewordOverRecursion()
{
    const JSErrorFormatString* entry = js::GetErrorMessage(nullptr, JSMSG_OVER_RECURSED);
    if (entry == nullptr)
        return false;
    if (std::strcmp(entry->format, kBrowserWords) == 0)
        return true;
    if (std::strcmp(entry->format, kEngineWords) != 0 || entry->exnType != JSEXN_INTERNALERR
        || entry->argCount != 0)
        return false;
    const auto pageSize = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<std::uintptr_t>(entry);
    const std::uintptr_t begin = address & ~(pageSize - 1);
    const std::size_t length = address + sizeof(JSErrorFormatString) - begin;
    void* const page = reinterpret_cast<void*>(begin);
    if (mprotect(page, length, PROT_READ | PROT_WRITE) != 0)
        return false;
    auto* const writable = const_cast<JSErrorFormatString*>(entry);
    writable->format = kBrowserWords;
    writable->exnType = JSEXN_RANGEERR;
    // The table lies among data that is read-only after relocation, so that is what its page becomes again.
    static_cast<void>(mprotect(page, length, PROT_READ));
    return true;
}

bool arrangeOverRecursion(JSContext* context, bool reworded)
{
    JS::RootedObject global(context, JS::CurrentGlobalOrNull(context));
    if (!reworded) {
        JS::RootedObject internalError(context);
        JS::RootedObject rangeError(context);
        if (!JS_GetClassPrototype(context, JSProto_InternalError, &internalError)
            || !JS_GetClassPrototype(context, JSProto_RangeError, &rangeError)
            || !JS_SetPrototype(context, internalError, rangeError)
            || !JS_DeleteProperty(context, internalError, "name"))
            return false;
    }
    return JS_DeleteProperty(context, global, "InternalError");
}

} // namespace loopscope
