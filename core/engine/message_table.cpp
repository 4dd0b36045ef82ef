// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/message_table.h"

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

/// A message in the engine's words, to be sure that it is the one that is meant, and in the browser's.
struct Rewording
{
    unsigned number;
    const char* engineWords;
    const char* browserWords;
    /// ENGINE: every argument that is counted must be in the text, or the engine's buffer may be too short;
    /// words without arguments count none.
    std::uint16_t argumentCount = 0;
    JSExnType type = JSEXN_ERROR_LIMIT; // JSEXN_ERROR_LIMIT: as it is
};

constexpr const char* kUninitializedThis = "Must call super constructor in derived class before accessing "
                                           "'this' or returning from derived constructor";

// The order is that of the engine's own table.
const Rewording kRewordings[] = {
    { JSMSG_OFFSET_OUT_OF_DATAVIEW, "offset is outside the bounds of the DataView",
        "Offset is outside the bounds of the DataView" },
    { JSMSG_BAD_ARRAY_LENGTH, "invalid array length", "Invalid array length" },
    { JSMSG_SOURCE_ARRAY_TOO_LONG, "source array is too long", "offset is out of bounds" },
    { JSMSG_REDECLARED_VAR, "redeclaration of {0} {1}", "Identifier '{1}' has already been declared", 2 },
    { JSMSG_UNDECLARED_VAR, "assignment to undeclared variable {0}", "{0} is not defined", 1 },
    { JSMSG_NESTING_GENERATOR, "already executing generator", "Generator is already running" },
    { JSMSG_BUILTIN_CTOR_NO_NEW, "calling a builtin {0} constructor without new is forbidden",
        "Constructor {0} requires 'new'", 1 },
    { JSMSG_EMPTY_ARRAY_REDUCE, "reduce of empty array with no initial value",
        "Reduce of empty array with no initial value" },
    { JSMSG_EMPTY_ITERATOR_REDUCE, "reduce of empty iterator with no initial value",
        "Reduce of a done iterator with no initial value" },
    { JSMSG_OBJECT_REQUIRED_WEAKMAP_KEY, "WeakMap key must be an object, got {0}",
        "Invalid value used as weak map key" },
    { JSMSG_OBJECT_REQUIRED_WEAKSET_VAL, "WeakSet value must be an object, got {0}",
        "Invalid value used in weak set" },
    { JSMSG_OBJECT_REQUIRED_PROP_DESC, "Property descriptor must be an object, got {0}",
        "Property description must be an object: {0}", 1 },
    { JSMSG_INVALID_DESCRIPTOR,
        "property descriptors must not specify a value or be writable when a getter or setter has been "
        "specified",
        "Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, "
        "#<Object>" },
    { JSMSG_GET_ITER_RETURNED_PRIMITIVE, "[Symbol.iterator]() returned a non-object value",
        "Result of the Symbol.iterator method is not an object" },
    { JSMSG_GET_ASYNC_ITER_RETURNED_PRIMITIVE, "[Symbol.asyncIterator]() returned a non-object value",
        "Result of the Symbol.asyncIterator method is not an object" },
    { JSMSG_CANT_SET_PROTO_CYCLE, "can't set prototype: it would cause a prototype chain cycle",
        "Cyclic __proto__ value" },
    { JSMSG_UNINITIALIZED_THIS,
        "must call super constructor before using 'this' in derived class constructor", kUninitializedThis },
    { JSMSG_BAD_DERIVED_RETURN, "derived class constructor returned invalid value {0}",
        "Derived constructors may only return object or undefined" },
    { JSMSG_TOPRIMITIVE_RETURNED_OBJECT,
        "can't convert {0} to {1}: its [Symbol.toPrimitive] method returned an object",
        "Cannot convert object to primitive value" },
    { JSMSG_BAD_INSTANCEOF_RHS, "invalid 'instanceof' operand {0}",
        "Right-hand side of 'instanceof' is not an object" },
    { JSMSG_JSON_CYCLIC_VALUE, "cyclic object value", "Converting circular structure to JSON" },
    { JSMSG_UNINITIALIZED_LEXICAL, "can't access lexical declaration '{0}' before initialization",
        "Cannot access '{0}' before initialization", 1 },
    { JSMSG_BAD_CONST_ASSIGN, "invalid assignment to const '{0}'", "Assignment to constant variable." },
    { JSMSG_INVALID_DATE, "invalid date", "Invalid time value" },
    { JSMSG_BAD_URI, "malformed URI sequence", "URI malformed" },
    { JSMSG_INVALID_NORMALIZE_FORM, "form must be one of 'NFC', 'NFD', 'NFKC', or 'NFKD'",
        "The normalization form should be one of NFC, NFD, NFKC, NFKD." },
    { JSMSG_NOT_A_CODEPOINT, "{0} is not a valid code point", "Invalid code point {0}", 1 },
    { JSMSG_RESULTING_STRING_TOO_LARGE,
        "repeat count must be less than infinity and not overflow maximum string size",
        "Invalid string length" },
    { JSMSG_REQUIRES_GLOBAL_REGEXP, "{0} must be called with a global RegExp",
        "String.prototype.{0} called with a non-global RegExp argument", 1 },
    { JSMSG_BAD_RADIX, "radix must be an integer at least 2 and no greater than 36",
        "toString() radix argument must be between 2 and 36" },
    { JSMSG_BAD_APPLY_ARGS, "second argument to Function.prototype.{0} must be an array",
        "CreateListFromArrayLike called on non-object" },
    { JSMSG_ALLOC_OVERFLOW, "allocation size overflow", "Invalid string length", 0, JSEXN_RANGEERR },
    { JSMSG_OVER_RECURSED, "too much recursion", "Maximum call stack size exceeded", 0, JSEXN_RANGEERR },
    { JSMSG_AWAIT_IN_PARAMETER, "await expression can't be used in parameter",
        "Illegal await-expression in formal parameters of async function" },
    { JSMSG_AWAIT_OUTSIDE_ASYNC, "await is only valid in async functions and async generators",
        "await is only valid in async functions and the top level bodies of modules" },
    { JSMSG_AWAIT_OUTSIDE_ASYNC_OR_MODULE,
        "await is only valid in async functions, async generators and modules",
        "await is only valid in async functions and the top level bodies of modules" },
    { JSMSG_BAD_CONST_DECL, "missing = in const declaration", "Missing initializer in const declaration" },
    { JSMSG_BAD_CONTINUE, "continue must be inside loop",
        "Illegal continue statement: no surrounding iteration statement" },
    { JSMSG_BAD_DESTRUCT_TARGET, "invalid destructuring target", "Invalid destructuring assignment target" },
    { JSMSG_BAD_DESTRUCT_DECL, "missing = in destructuring declaration",
        "Missing initializer in destructuring declaration" },
    { JSMSG_BAD_DUP_ARGS, "duplicate argument names not allowed in this context",
        "Duplicate parameter name not allowed in this context" },
    { JSMSG_BAD_FOR_LEFTSIDE, "invalid for-in/of left-hand side", "Invalid left-hand side in for-loop" },
    { JSMSG_LEXICAL_DECL_DEFINES_LET, "a lexical declaration can't define a 'let' binding",
        "let is disallowed as a lexically bound name" },
    { JSMSG_BAD_LEFTSIDE_OF_ASS, "invalid assignment left-hand side",
        "Invalid left-hand side in assignment" },
    { JSMSG_BAD_POW_LEFTSIDE, "unparenthesized unary expression can't appear on the left-hand side of '**'",
        "Unary operator used immediately before exponentiation expression. Parenthesis must be used to "
        "disambiguate operator precedence" },
    { JSMSG_BAD_STRICT_ASSIGN, "'{0}' can't be defined or assigned to in strict mode code",
        "Unexpected eval or arguments in strict mode" },
    { JSMSG_BAD_STRICT_ASSIGN_ARGUMENTS, "'arguments' can't be defined or assigned to in strict mode code",
        "Unexpected eval or arguments in strict mode" },
    { JSMSG_BAD_STRICT_ASSIGN_EVAL, "'eval' can't be defined or assigned to in strict mode code",
        "Unexpected eval or arguments in strict mode" },
    { JSMSG_BAD_SUPER, "invalid use of keyword 'super'", "'super' keyword unexpected here" },
    { JSMSG_BAD_SUPERPROP, "use of super {0} accesses only valid within methods or eval code within methods",
        "'super' keyword unexpected here" },
    { JSMSG_BAD_SUPERCALL, "super() is only valid in derived class constructors",
        "'super' keyword unexpected here" },
    { JSMSG_CATCH_OR_FINALLY, "missing catch or finally after try", "Missing catch or finally after try" },
    { JSMSG_DEPRECATED_DELETE_OPERAND, "applying the 'delete' operator to an unqualified name is deprecated",
        "Delete of an unqualified identifier in strict mode." },
    { JSMSG_DEPRECATED_OCTAL_LITERAL,
        "\"0\"-prefixed octal literals are deprecated; use the \"0o\" prefix instead",
        "Octal literals are not allowed in strict mode." },
    { JSMSG_DEPRECATED_OCTAL_ESCAPE,
        "octal escape sequences can't be used in untagged template literals or in strict mode code",
        "Octal escape sequences are not allowed in strict mode." },
    { JSMSG_DUPLICATE_FORMAL, "duplicate formal argument {0}",
        "Duplicate parameter name not allowed in this context" },
    { JSMSG_DUPLICATE_EXPORT_NAME, "duplicate export name '{0}'", "Duplicate export of '{0}'", 1 },
    { JSMSG_MISSING_PRIVATE_DECL, "reference to undeclared private field or method {0}",
        "Private field '{0}' must be declared in an enclosing class", 1 },
    { JSMSG_IMPORT_META_OUTSIDE_MODULE, "import.meta may only appear in a module",
        "Cannot use 'import.meta' outside a module" },
    { JSMSG_IMPORT_DECL_AT_TOP_LEVEL, "import declarations may only appear at top level of a module",
        "Cannot use import statement outside a module" },
    { JSMSG_GENERATOR_LABEL, "generator functions cannot be labelled",
        "Generators can only be declared at the top level or inside a block." },
    { JSMSG_OF_AFTER_FOR_LOOP_DECL, "a declaration in the head of a for-of loop can't have an initializer",
        "for-of loop variable declaration may not have an initializer." },
    { JSMSG_IN_AFTER_LEXICAL_FOR_DECL,
        "a lexical declaration in the head of a for-in loop can't have an initializer",
        "for-in loop variable declaration may not have an initializer." },
    { JSMSG_LINE_BREAK_AFTER_THROW, "no line break is allowed between 'throw' and its expression",
        "Illegal newline after throw" },
    { JSMSG_NUMBER_END_WITH_UNDERSCORE,
        "underscore can appear only between digits, not after the last digit in a number",
        "Numeric separators are not allowed at the end of numeric literals" },
    { JSMSG_NUMBER_MULTIPLE_ADJACENT_UNDERSCORES, "number cannot contain multiple adjacent underscores",
        "Only one underscore is allowed as numeric separator" },
    { JSMSG_PARAMETER_AFTER_REST, "parameter after rest parameter",
        "Rest parameter must be last formal parameter" },
    { JSMSG_STRICT_CODE_WITH, "strict mode code may not contain 'with' statements",
        "Strict mode code may not include a with statement" },
    { JSMSG_STRICT_NON_SIMPLE_PARAMS, "\"use strict\" not allowed in function with {0} parameter",
        "Illegal 'use strict' directive in function with non-simple parameter list" },
    { JSMSG_TEMPLSTR_UNTERM_EXPR, "missing } in template string", "Missing } in template expression" },
    { JSMSG_TOO_MANY_DEFAULTS, "more than one switch default",
        "More than one default clause in switch statement" },
    { JSMSG_TOUGH_BREAK, "unlabeled break must be inside loop or switch", "Illegal break statement" },
    { JSMSG_UNTERMINATED_REGEXP, "unterminated regular expression literal",
        "Invalid regular expression: missing /" },
    { JSMSG_UNNAMED_FUNCTION_STMT, "function statement requires a name",
        "Function statements require a function name" },
    { JSMSG_BAD_NEW_OPTIONAL, "new keyword cannot be used with an optional chain",
        "Invalid optional chain from new expression" },
    { JSMSG_BAD_OPTIONAL_TEMPLATE, "tagged template cannot be used with optional chain",
        "Invalid tagged template on optional chain" },
    { JSMSG_CANT_DELETE_SUPER, "invalid delete involving 'super'", "Unsupported reference to 'super'" },
    { JSMSG_REINIT_THIS, "super() called twice in derived class constructor",
        "Super constructor may only be called once" },
    { JSMSG_SYMBOL_TO_STRING, "can't convert symbol to string", "Cannot convert a Symbol value to a string" },
    { JSMSG_SYMBOL_TO_NUMBER, "can't convert symbol to number", "Cannot convert a Symbol value to a number" },
    { JSMSG_CANNOT_RESOLVE_PROMISE_WITH_ITSELF, "A promise cannot be resolved with itself.",
        "Chaining cycle detected for promise #<Promise>" },
    { JSMSG_PROMISE_ANY_REJECTION, "No Promise in Promise.any was resolved", "All promises were rejected" },
    { JSMSG_BIGINT_TO_NUMBER, "can't convert BigInt to number", "Cannot convert a BigInt value to a number" },
    { JSMSG_NONINTEGER_NUMBER_TO_BIGINT, "{0} can't be converted to BigInt because it isn't an integer",
        "The number {0} cannot be converted to a BigInt because it is not an integer", 1 },
    { JSMSG_BIGINT_TOO_LARGE, "BigInt is too large to allocate", "Maximum BigInt size exceeded" },
    { JSMSG_BIGINT_DIVISION_BY_ZERO, "BigInt division by zero", "Division by zero" },
    { JSMSG_BIGINT_NEGATIVE_EXPONENT, "BigInt negative exponent", "Exponent must be positive" },
    { JSMSG_BIGINT_NOT_SERIALIZABLE, "BigInt value can't be serialized in JSON",
        "Do not know how to serialize a BigInt" },
    { JSMSG_BAD_GETPROTOTYPEOF_TRAP_RETURN,
        "proxy getPrototypeOf handler returned a non-object, non-null value",
        "'getPrototypeOf' on proxy: trap returned neither object nor null" },
    { JSMSG_OWNKEYS_DUPLICATE, "proxy [[OwnPropertyKeys]] can't report property '{0}' more than once",
        "'ownKeys' on proxy: trap returned duplicate entries" },
    { JSMSG_TYPED_ARRAY_CONSTRUCT_OFFSET_MISALIGNED, "buffer length for {0}Array should be a multiple of {1}",
        "byte length of {0}Array should be a multiple of {1}", 2 },
};

bool overwrite(const Rewording& rewording)
{
    const JSErrorFormatString* entry = js::GetErrorMessage(nullptr, rewording.number);
    if (entry == nullptr)
        return false;
    if (std::strcmp(entry->format, rewording.browserWords) == 0)
        return true;
    if (std::strcmp(entry->format, rewording.engineWords) != 0)
        return false;
    auto* const writable = const_cast<JSErrorFormatString*>(entry);
    writable->format = rewording.browserWords;
    writable->argCount = rewording.argumentCount;
    if (rewording.type != JSEXN_ERROR_LIMIT)
        writable->exnType = rewording.type;
    return true;
}

/// Makes the pages of the whole table writable for as long as it lives.
class WritableTable
{
public:
    WritableTable()
    {
        const auto pageSize = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
        const auto first
            = reinterpret_cast<std::uintptr_t>(js::GetErrorMessage(nullptr, JSMSG_NOT_AN_ERROR + 1));
        const auto last = reinterpret_cast<std::uintptr_t>(js::GetErrorMessage(nullptr, JSErr_Limit - 1));
        if (first == 0 || last < first)
            return;
        const std::uintptr_t begin = first & ~(pageSize - 1);
        m_length = last + sizeof(JSErrorFormatString) - begin;
        m_pages = reinterpret_cast<void*>(begin);
        m_isWritable = mprotect(m_pages, m_length, PROT_READ | PROT_WRITE) == 0;
    }
    ~WritableTable()
    {
        // The table lies among data that is read-only after relocation, so that is what it becomes again.
        if (m_isWritable)
            static_cast<void>(mprotect(m_pages, m_length, PROT_READ));
    }
    WritableTable(const WritableTable&) = delete;
    WritableTable& operator=(const WritableTable&) = delete;

    bool isWritable() const { return m_isWritable; }

private:
    void* m_pages = nullptr;
    std::size_t m_length = 0;
    bool m_isWritable = false;
};

} // namespace

// ENGINE: SpiderMonkey has no setting for this. Its table of messages is constant data of the library;
// entries are overwritten, each after checking that it is the one that was expected.
bool rewordMessages()
{
    const WritableTable table;
    if (!table.isWritable())
        return false;
    bool overRecursionIsReworded = false;
    for (const Rewording& each : kRewordings) {
        const bool done = overwrite(each);
        if (each.number == JSMSG_OVER_RECURSED)
            overRecursionIsReworded = done;
    }
    return overRecursionIsReworded;
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
