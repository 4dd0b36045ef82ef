// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/library.h"

#include "core/engine/observer_script.h"

#include <js/CallAndConstruct.h>
#include <js/CompilationAndEvaluation.h>
#include <js/CompileOptions.h>
#include <js/SourceText.h>
#include <jsapi.h>

namespace loopscope {

bool evaluateHidden(
    JSContext* context, std::string_view utf8, Compilation compilation, JS::MutableHandleValue value)
{
    JS::CompileOptions options(context);
    options.setFileAndLine(kLibraryUrl, 1);
    options.setHideScriptFromDebugger(true);
    if (compilation == Compilation::Whole) {
        options.setForceFullParse();
        options.discardSource = true;
    }
    JS::SourceText<mozilla::Utf8Unit> source;
    return source.init(context, utf8.data(), utf8.size(), JS::SourceOwnership::Borrowed)
        && JS::Evaluate(context, options, source, value);
}

bool defineLibrary(JSContext* context)
{
    JS::RootedValue define(context);
    JS::RootedValueArray<1> helpers(context);
    JS::RootedValue ignored(context);
    if (!evaluateHidden(context, kLibraryScript, Compilation::Whole, &define)
        || !JS::Call(context, JS::UndefinedHandleValue, define, JS::HandleValueArray::empty(), helpers[0]))
        return false;
    for (const char* const script :
        { kLibraryAsyncScript, kLibrarySetsScript, kLibraryIterationScript, kLibraryDateScript }) {
        if (!evaluateHidden(context, script, Compilation::Whole, &define)
            || !JS::Call(context, JS::UndefinedHandleValue, define, helpers, &ignored))
            return false;
    }
    return true;
}

} // namespace loopscope
