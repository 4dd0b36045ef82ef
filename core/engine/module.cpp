// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/module.h"

#include "core/engine/exceptions.h"
#include "core/engine/strings.h"

#include <js/CharacterEncoding.h>
#include <js/CompilationAndEvaluation.h>
#include <js/ErrorReport.h>
#include <js/Exception.h>
#include <js/friend/ErrorMessages.h>
#include <js/Modules.h>
#include <js/PropertyAndElement.h>
#include <js/SourceText.h>
#include <jsapi.h>

#include <string>

namespace loopscope {

namespace {

constexpr std::string_view kOrigin = "http://127.0.0.1/"; // of the page that the program is a part of

// HTML: a specifier is a URL, or begins like a relative one.
bool isAddress(std::string_view specifier)
{
    return specifier.starts_with("/") || specifier.starts_with("./") || specifier.starts_with("../")
        || specifier.find("://") != std::string_view::npos;
}

std::string specifierOf(JSContext* context, JS::HandleObject request)
{
    JS::RootedString specifier(context, JS::GetModuleRequestSpecifier(context, request));
    return toUtf8(context, specifier);
}

// HTML HostLoadImportedModule, for `import … from`.
JSObject* resolve(JSContext* context, JS::HandleValue, JS::HandleObject request)
{
    const std::string specifier = specifierOf(context, request);
    throwTypeError(context,
        isAddress(specifier) ? "Failed to fetch module: " + specifier
                             : "Failed to resolve module specifier \"" + specifier
                + "\". Relative references must start with either \"/\", \"./\", or \"../\".");
    return nullptr;
}

// The same for import(): what is thrown here, its promise is rejected with.
bool importDynamically(JSContext* context, JS::HandleValue, JS::HandleObject request, JS::HandleObject)
{
    const std::string specifier = specifierOf(context, request);
    const std::string path = specifier.substr(specifier.starts_with("./") ? 2
            : specifier.starts_with("/")                                  ? 1
                                                                          : 0);
    return throwTypeError(context,
        isAddress(specifier) ? "Failed to fetch dynamically imported module: " + std::string(kOrigin) + path
                             : "Failed to resolve module specifier '" + specifier + "'");
}

bool fillMetadata(JSContext* context, JS::HandleValue, JS::HandleObject meta)
{
    JS::RootedString url(context, newString(context, kOrigin));
    return url && JS_DefineProperty(context, meta, "url", url, JSPROP_ENUMERATE);
}

} // namespace

void setModuleHooks(JSContext* context)
{
    JSRuntime* const runtime = JS_GetRuntime(context);
    JS::SetModuleResolveHook(runtime, resolve);
    JS::SetModuleDynamicImportHook(runtime, importDynamically);
    JS::SetModuleMetadataHook(runtime, fillMetadata);
}

bool evaluateModule(
    JSContext* context, std::string_view name, std::string_view utf8, JS::MutableHandleObject promise)
{
    std::size_t length = 0;
    // UTF-16, as for a classic script.
    JS::UniqueTwoByteChars text(JS::LossyUTF8CharsToNewTwoByteCharsZ(
        context, JS::UTF8Chars(utf8.data(), utf8.size()), &length, js::StringBufferArena)
                                    .get());
    JS::SourceText<char16_t> source;
    if (!text || !source.init(context, std::move(text), length))
        return false;
    JS::CompileOptions options(context);
    const std::string fileName(name); // the options keep only its address
    options.setFileAndLine(fileName.c_str(), 1);
    JS::RootedObject module(context, JS::CompileModule(context, options, source));
    if (!module)
        return false;
    // Any value will do, but there must be one for import.meta.
    JS::SetModulePrivate(module, JS::ObjectValue(*module));
    JS::RootedValue result(context);
    if (!JS::ModuleInstantiate(context, module) || !JS::ModuleEvaluate(context, module, &result))
        return false;
    promise.set(result.isObject() ? &result.toObject() : nullptr);
    return true;
}

} // namespace loopscope
