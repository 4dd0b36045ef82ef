// SPDX-License-Identifier: GPL-3.0-or-later
// The words that browsers have for the engine's errors, where they quote the program. What cannot be told exactly
// keeps the engine's words. Runs in the debugger's realm, beside observer.js, and enters no code of the program.
'use strict';

(function makeErrorWords(source, intlWords) {
    const {
        partsAt, forEachChild, covers, isFunction, isCall, isMember, isNamed, render, isQuoted, quotedPath, folded,
        kUnknown, valueOf, dataProperty, quoted, described, valueOfText, unquoted, before,
    } = source;
    const kSymbolIterator = 'Symbol.iterator';
    const kIteratorSuffix = ' (cannot read property Symbol(Symbol.iterator))';

    // ---- The messages ----

    // The call that a message is about: the innermost one at the place, or one of a function by that name.
    function calleeName(node) {
        const callee = node.callee;
        if (callee?.type === 'Identifier')
            return callee.name;
        return callee && isMember(callee) && isNamed(callee) ? callee.property.name : '';
    }
    // What was awaited has no expression in the engine's messages either, but its value.
    const isAwait = (node) => node.type === 'UnaryExpression' && node.operator === 'await';
    const callOf = (at, ...names) => at.parts.find((each) => each.callee && names.includes(calleeName(each)));
    const argumentOf = (at, index, ...names) => {
        const call = callOf(at, ...names);
        return call ? valueOf(call.arguments[index], at.frame) : kUnknown;
    };
    const fill = (text, value) => (value === kUnknown ? null : text.replace('%', () => value));

    function notCallable(at, text, kind) {
        // ENGINE: the value of `next` is not told; an iterator that has none is by far the likeliest.
        if (text.endsWith('[Symbol.iterator]().next')) {
            const spread = at.parts.find((each) => each.type === 'ArrayExpression')?.elements
                .find((each) => each?.type === 'SpreadExpression');
            return spread ? `${render(spread.expression)} is not iterable` : 'undefined is not a function';
        }
        const isIt = (node) => isQuoted(node, text);
        const verb = kind === 'constructor' ? 'NewExpression' : '';
        for (const node of at.parts) {
            if (node.superClass && (isIt(node.superClass) || at.parts.length === 1))
                return fill('Class extends value % is not a constructor or null',
                    quoted(valueOf(node.superClass, at.frame)));
            if (node.type === 'BinaryExpression' && node.operator === 'instanceof'
                && (isIt(node.right) || text[0] === '('))
                return 'Right-hand side of \'instanceof\' is not callable';
        }
        const calls = at.parts.filter((each) => each.callee && (verb ? each.type === verb : true));
        const isNameOf = (node) => isMember(node) && isNamed(node) && text.endsWith(`.${node.property.name}`);
        const called = calls.find((each) => isIt(each.callee)) ?? calls.find((each) => isNameOf(each.callee))
            ?? calls.find((each) => isAwait(each.callee));
        if (called)
            return `${render(called.callee)} is not a ${kind}`;
        const call = at.call ?? calls[calls.length - 1];
        if (kind === 'constructor') {
            return call && isFunction(call.callee) ? '(intermediate value) is not a constructor' : null;
        }
        if (!call)
            return null;
        if (call.type === 'NewExpression' && calleeName(call) === 'Promise')
            return fill('Promise resolver % is not a function', quoted(valueOf(call.arguments[0], at.frame)));
        for (const argument of call.arguments ?? []) {
            const value = valueOf(argument, at.frame);
            if (isQuoted(argument, text) || String(quoted(value)) === unquoted(text)) {
                const words = described(value);
                if (words !== kUnknown)
                    return `${words} is not a function`;
            }
        }
        return isFunction(call.callee) || isCall(call.callee) ? `${render(call.callee)} is not a function`
            : fill('% is not a function', described(valueOfText(text)));
    }

    // "Cannot read properties of undefined (reading 'name')", or setting.
    function propertyOf(at, name, object, what) {
        const matches = (member) => isMember(member)
            && (object === null || isQuoted(member.object, object))
            && (isNamed(member) ? member.property.name === name : true);
        const assigned = at.parts.filter((each) => each.type === 'AssignmentExpression' && each.operator === '='
            && matches(each.left)).map((each) => each.left);
        if (at.parts.some((each) => each.type === 'UnaryExpression' && each.operator === 'delete' && matches(each.argument)))
            return 'Cannot convert undefined or null to object';
        const isRead = at.parts.some((each) => matches(each) && !assigned.includes(each));
        return assigned.length > 0 && !isRead ? `Cannot set properties of ${what} (setting '${name}')`
            : `Cannot read properties of ${what} (reading '${name}')`;
    }

    const patternsOf = (at) => at.parts.flatMap((each) => {
        if (each.type === 'VariableDeclarator')
            return [{ pattern: each.id, init: each.init }];
        if (each.type === 'AssignmentExpression' && each.operator === '=')
            return [{ pattern: each.left, init: each.right, assigned: true }];
        if (each.type === 'ForOfStatement')
            return [{ pattern: each.left.declarations?.[0].id ?? each.left, isLoop: true }];
        return isFunction(each) ? each.params.map((pattern) => ({ pattern, isParameter: true })) : [];
    }).filter((each) => each.pattern?.type.endsWith('Pattern'));

    const nameOfKey = (key) => (key?.type === 'Identifier' ? key.name
        : key?.type === 'Literal' ? String(key.value) : null);

    // `const { name } = nothing`.
    function destructured(at, text, what) {
        const found = [];
        for (const { pattern, init, isParameter, isLoop } of patternsOf(at)) {
            const source = isLoop ? '.for' : isParameter ? (what === 'null' ? 'object null' : what)
                : init ? render(init) : null;
            const top = isParameter ? '(destructuredparameter)' : init ? quotedPath(init) : null;
            collect(pattern, source, top, true, found);
        }
        const wanted = folded(text);
        const match = found.find((each) => each.path === wanted)
            ?? (wanted.endsWith('.value') ? found.find((each) => each.path === null) : undefined)
            ?? found.find((each) => !each.isTop && each.name && wanted.endsWith(`.${each.name}`))
            ?? (wanted.includes('intermediatevalue') || found.length === 1 ? found[0] : undefined);
        if (!match)
            return null;
        const first = match.pattern.properties[0];
        const name = first?.key ? nameOfKey(first.key) : null;
        const hasDefault = first?.value?.type === 'AssignmentExpression' || first?.value?.type === 'AssignmentPattern';
        if (!match.isTop || hasDefault)
            return name === null ? null : `Cannot read properties of ${what} (reading '${name}')`;
        const member = first?.value && isMember(first.value);
        if (member)
            return `Cannot read properties of ${what} (reading '${name}')`;
        return `Cannot destructure ${name === null ? '' : `property '${name}' of `}'${match.source}' as it is ${what}.`;
    }

    function collect(pattern, source, path, isTop, found, ownName = null) {
        if (pattern?.type === 'ObjectPattern') {
            found.push({ pattern, source, path, isTop, name: ownName });
            for (const each of pattern.properties ?? []) {
                const name = each.key ? nameOfKey(each.key) : null;
                if (each.value)
                    collect(each.value, null, path && name ? `${path}.${name}` : null, false, found, name);
            }
        } else if (pattern?.type === 'ArrayPattern') {
            for (const each of pattern.elements)
                collect(each, null, null, false, found);
        }
    }

    function isNothing(at, text, what) {
        const words = destructured(at, text, what);
        if (words)
            return words;
        const member = at.parts.find((each) => isMember(each) && !isNamed(each)
            && isQuoted(each.object, text));
        const name = member ? quoted(valueOf(member.property, at.frame)) : kUnknown;
        return name === kUnknown ? null : propertyOf(at, name, text, what);
    }

    // ENGINE: the tree does not tell `for await` from `for`.
    function isAsyncLoop(at, node) {
        const line = Array.from(at.lines[node.loc.start.line - 1] ?? '').slice(node.loc.start.column).join('');
        return /^for\s+await\b/u.test(line);
    }

    // What a function was given for its parameter that is an array pattern.
    function destructuredArgument(at) {
        const index = at.parts.find(isFunction)?.params.findIndex((each) => each.type === 'ArrayPattern') ?? -1;
        return index >= 0 && index < at.frame.arguments?.length ? at.frame.arguments[index] : kUnknown;
    }

    // `told` holds the value where the engine's message tells it: null or undefined.
    function notIterable(at, text, told = null) {
        const isIt = (node) => node && (isQuoted(node, text) || isAwait(node));
        const named = (node) => (isCall(node) ? `${render(node.callee)} is not a function or its return value is not`
            : `${render(node)} is not`);
        const namedAsync = (node) => (isCall(node)
            ? `${render(node)} is not a function or its return value is not async` : `${render(node)} is not async`);
        for (const node of at.parts) {
            const spreads = (node.callee ? node.arguments : node.type === 'ArrayExpression' ? node.elements : [])
                ?.filter((each) => each?.type === 'SpreadExpression' && isIt(each.expression)) ?? [];
            if (spreads.length > 0 && node.callee) {
                const value = told ? told.value : valueOf(spreads[0].expression, at.frame);
                return value === undefined || value === null
                    ? `${render(spreads[0].expression)} is not iterable (cannot read property ${value})`
                    : 'Spread syntax requires ...iterable[Symbol.iterator] to be a function';
            }
            if (spreads.length > 0)
                return `${named(spreads[0].expression)} iterable`;
            if (node.type === 'ForOfStatement' && isIt(node.right))
                return `${isAsyncLoop(at, node) ? namedAsync(node.right) : named(node.right)} iterable`;
        }
        const pattern = patternsOf(at).find((each) => each.pattern.type === 'ArrayPattern');
        if (pattern?.isLoop && text.endsWith('.next().value'))
            return '.for is not iterable';
        if (pattern?.init && isIt(pattern.init)) {
            const isDescribed = pattern.assigned || isMember(pattern.init) || isMember(pattern.init.callee ?? pattern.init);
            const value = told ? told.value : valueOf(pattern.init, at.frame);
            return isDescribed ? fill(`% is not iterable${kIteratorSuffix}`, described(value))
                : `${named(pattern.init)} iterable`;
        }
        if (pattern?.isParameter && text === '(destructured parameter)')
            return fill(`% is not iterable${kIteratorSuffix}`, described(destructuredArgument(at)));
        const call = at.call ?? at.parts.find((each) => each.callee);
        const argument = call?.arguments?.[0];
        const value = !pattern && call ? valueOf(argument, at.frame)
            : valueOfText(text.slice(text.lastIndexOf(' ') + 1));
        if (value === undefined && calleeName(call ?? {}) === 'fromEntries')
            return 'undefined is not iterable';
        return fill(`% is not iterable${kIteratorSuffix}`, described(value === kUnknown ? valueOfText(text) : value));
    }

    // The object that a failed assignment or deletion was about.
    function targetOf(at, name) {
        for (const node of at.parts) {
            const target = node.type === 'AssignmentExpression' ? node.left
                : node.type === 'UpdateExpression' || (node.type === 'UnaryExpression' && node.operator === 'delete')
                ? node.argument : null;
            if (target && isMember(target) && (!isNamed(target) || target.property.name === name))
                return valueOf(target.object, at.frame);
        }
        const callee = at.call?.callee;
        if (callee && callee.object?.name === 'Object' && calleeName(at.call) === 'assign')
            return valueOf(at.call.arguments[0], at.frame);
        return callee && isMember(callee) ? valueOf(callee.object, at.frame) : kUnknown;
    }
    const kindOf = (value) => (value instanceof Debugger.Object && value.callable ? 'function'
        : typeof value === 'object' ? 'object' : typeof value);
    const isDefinition = (at) => callOf(at, 'defineProperty', 'defineProperties') !== undefined;

    function privateName(at) {
        const line = at.lines[at.line - 1] ?? '';
        const begin = line.indexOf('#', Math.max(at.column - 1, 0));
        let end = begin + 1;
        while (end < line.length && /[\w$]/u.test(line[end]))
            ++end;
        return begin < 0 ? kUnknown : line.slice(begin, end);
    }

    // A private name as the innermost class around a place declares it.
    function privateDeclaration(at, name) {
        let found = null;
        const pending = [at.tree];
        while (pending.length > 0) {
            const node = pending.pop();
            const isClass = node.type === 'ClassStatement' || node.type === 'ClassExpression';
            const member = isClass && covers(node.loc, at.line, at.column)
                ? node.body.find((each) => each.name?.name === name) : undefined;
            if (member)
                found = { member, className: node.id?.name ?? 'anonymous' };
            if (!node.loc || covers(node.loc, at.line, at.column))
                forEachChild(node, (child) => pending.push(child));
        }
        return found;
    }

    // `object.#name` where the object has no such member; `nothing` is "null", "undefined", or null for an object.
    function privateMember(at, verb, nothing) {
        const name = privateName(at);
        const declaration = name === kUnknown ? null : privateDeclaration(at, name);
        if (declaration?.member.type === 'ClassMethod') {
            if (declaration.member.static)
                return `Receiver must be class ${declaration.className}`;
            return nothing ? `Cannot read properties of ${nothing} (reading '${declaration.className}')`
                : `Receiver must be an instance of class ${declaration.className}`;
        }
        if (nothing && name !== kUnknown)
            return `Cannot ${verb === 'read' ? 'read' : 'set'} properties of ${nothing} (${
                verb === 'read' ? 'reading' : 'setting'} '${name}')`;
        return fill(`Cannot ${verb} private member % ${
            verb === 'read' ? 'from' : 'to'} an object whose class did not declare it`, name);
    }

    // Reading or writing a private member of null or undefined.
    function privateOfNothing(at, nothing) {
        const isIt = (node) => isMember(node) && node.property?.name?.[0] === '#'
            && [null, undefined].includes(valueOf(node.object, at.frame));
        if (!at.parts.some(isIt))
            return null;
        const isSet = at.parts.some((each) => each.type === 'AssignmentExpression' && isIt(each.left));
        return privateMember(at, isSet ? 'write' : 'read', nothing);
    }

    const refused = (trap, text) => `'${trap}' on proxy: trap returned falsish for property '${
        text.slice(text.indexOf('\'"') + 2, text.lastIndexOf('"\''))}'`;

    const kWithReceivers = ['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'RegExp', 'ArrayBuffer', 'Promise', 'Date',
        'Error', 'Symbol', 'Number', 'String', 'Boolean', 'BigInt', 'Function'];

    // A built-in method on a receiver of another class: which method it is, and of what, is told by the function itself.
    function wrongReceiver(at) {
        const callee = at.call?.callee;
        if (!callee)
            return null;
        const isApplied = isMember(callee) && isNamed(callee) && ['call', 'apply'].includes(callee.property.name)
            && isMember(callee.object);
        const method = valueOf(isApplied ? callee.object : callee, at.frame);
        const receiver = isApplied ? valueOf(at.call.arguments[0], at.frame)
            : isMember(callee) ? valueOf(callee.object, at.frame) : undefined;
        if (!(method instanceof Debugger.Object) || !method.callable)
            return null;
        const { name } = method;
        const holder = kWithReceivers.find((each) => {
            const constructor = valueOf({ type: 'Identifier', name: each }, at.frame);
            return constructor instanceof Debugger.Object
                && dataProperty(dataProperty(constructor, 'prototype'), name) === method;
        });
        if (!holder || (holder === 'String' && name !== 'toString' && name !== 'valueOf'))
            return null;
        if (holder === 'Date' && name !== 'toString')
            return 'this is not a Date object.';
        if (['Symbol', 'Number', 'String', 'Boolean', 'BigInt', 'Function'].includes(holder))
            return `${holder}.prototype.${name} requires that 'this' be a ${holder}`;
        return fill(`Method ${holder}.prototype.${name} called on incompatible receiver %`, quoted(receiver));
    }

    // The key of a property as messages write it; the engine quotes strings, and writes symbols bare.
    const keyText = (name) => (name.startsWith('Symbol.') ? `Symbol(${name})` : unquoted(name));

    const startOffset = (at) => fill('Start offset % is outside the bounds of the buffer',
        quoted(valueOf(at.call?.arguments[1], at.frame)));

    const words = {
        JSMSG_NOT_FUNCTION: (at, text) => notCallable(at, before(text, ' is not a function'), 'function'),
        JSMSG_NOT_CONSTRUCTOR: (at, text) => notCallable(at, before(text, ' is not a constructor'), 'constructor'),
        JSMSG_NOT_ITERABLE: (at, text) => notIterable(at, before(text, ' is not iterable')),
        JSMSG_PROPERTY_FAIL_EXPR: (at, text) => {
            const what = text.endsWith(' is null') ? 'null' : 'undefined';
            const rest = before(text.slice('can\'t access property '.length), ` is ${what}`);
            const end = rest[0] === '"' ? rest.indexOf('", ') + 1 : rest.indexOf(', ');
            const name = rest.slice(0, end);
            const object = rest.slice(end + 2);
            const assigned = at.parts.some((each) => each.type === 'AssignmentExpression' && isMember(each.left)
                && !isNamed(each.left) && isQuoted(each.left.object, object));
            if (name === kSymbolIterator && assigned)
                return `Cannot set properties of ${what} (setting 'Symbol(${name})')`;
            if (name === kSymbolIterator)
                return notIterable(at, object.startsWith('(destructured') ? what : object,
                    { value: valueOfText(what) });
            return propertyOf(at, keyText(name), object, what);
        },
        JSMSG_PROPERTY_FAIL: (at, text) => {
            const what = text.endsWith(' of null') ? 'null' : 'undefined';
            const name = before(text.slice('can\'t access property '.length), ` of ${what}`);
            return name === kSymbolIterator ? notIterable(at, what) : propertyOf(at, keyText(name), null, what);
        },
        JSMSG_NO_PROPERTIES: (at, text) => isNothing(at, before(text, ' has no properties'),
            text.startsWith('null') ? 'null' : 'undefined'),
        JSMSG_UNEXPECTED_TYPE: (at, text) => {
            if (text.endsWith(' is not an object or null'))
                return fill('Object prototype may only be an Object or null: %', quoted(argumentOf(at, 0, 'create')));
            const what = text.endsWith(' is null') ? 'null' : text.endsWith(' is undefined') ? 'undefined' : null;
            return what && isNothing(at, before(text, ` is ${what}`), what);
        },
        JSMSG_NOT_EXPECTED_TYPE: (at, text) => (text.startsWith('DataView: expected ArrayBuffer')
            ? 'First argument to DataView constructor must be an ArrayBuffer'
            : text.startsWith('Object.setPrototypeOf: expected an object or null')
            ? fill('Object prototype may only be an Object or null: %', quoted(argumentOf(at, 1, 'setPrototypeOf')))
            : null),
        JSMSG_BAD_HERITAGE: (at) => {
            const node = at.parts.find((each) => each.superClass);
            return node ? fill('Class extends value % is not a constructor or null',
                quoted(valueOf(node.superClass, at.frame))) : null;
        },
        JSMSG_CANT_CALL_CLASS_CONSTRUCTOR: (at) => {
            const callee = (at.call ?? at.parts.find(isCall))?.callee;
            const value = valueOf(callee, at.frame);
            const name = value instanceof Debugger.Object ? value.name : callee?.name;
            return name ? `Class constructor ${name} cannot be invoked without 'new'` : null;
        },
        JSMSG_BUILTIN_CTOR_NO_NEW: (at, text) => {
            if (text === 'Constructor Promise requires \'new\'')
                return 'Promise constructor cannot be invoked without \'new\'';
            const name = text === 'Constructor typed array requires \'new\'' ? calleeName(at.call ?? {}) : '';
            return name ? `Constructor ${name} requires 'new'` : null;
        },
        JSMSG_TYPED_ARRAY_CALL_OR_CONSTRUCT: () => 'Abstract class TypedArray not directly constructable',
        JSMSG_TYPED_ARRAY_CONSTRUCT_ARRAY_LENGTH_BOUNDS: (at) => fill('Invalid typed array length: %',
            quoted(valueOf(at.call?.arguments[2], at.frame))),
        JSMSG_TYPED_ARRAY_CONSTRUCT_OFFSET_LENGTH_BOUNDS: startOffset,
        JSMSG_OFFSET_OUT_OF_BUFFER: startOffset,
        JSMSG_INVALID_DATA_VIEW_LENGTH: (at) => fill('Invalid DataView length %',
            quoted(valueOf(at.call?.arguments[2], at.frame))),
        JSMSG_BAD_INDEX: (at) => {
            const name = calleeName(at.call ?? {});
            if (name === 'ArrayBuffer')
                return 'Invalid array buffer length';
            if (name === 'set')
                return 'offset is out of bounds';
            return name.startsWith('get') || name.startsWith('set') ? 'Offset is outside the bounds of the DataView'
                : null;
        },
        JSMSG_GET_MISSING_PRIVATE: (at) => privateMember(at, 'read', null),
        JSMSG_SET_MISSING_PRIVATE: (at) => privateMember(at, 'write', null),
        JSMSG_ASSIGN_TO_PRIVATE_METHOD: (at) => fill('Private method \'%\' is not writable', privateName(at)),
        JSMSG_INVALID_MAP_ITERABLE: (at) => {
            const call = callOf(at, 'Map', 'WeakMap', 'fromEntries');
            const list = call?.arguments[0];
            const bad = list?.type === 'ArrayExpression' ? list.elements.map((each) => valueOf(each, at.frame))
                .find((value) => value === kUnknown || value === null || typeof value !== 'object') : kUnknown;
            return fill('Iterator value % is not an entry object', quoted(bad));
        },
        JSMSG_BAD_SORT_ARG: (at) => fill('The comparison function must be either a function or undefined: %',
            quoted(argumentOf(at, 0, 'sort'))),
        JSMSG_MISSING_FUN_ARG: (at, text) => (text.includes('function Array.prototype.')
            ? 'undefined is not a function' : null),
        JSMSG_CANT_CONVERT_TO: (at, text) => {
            if (text.endsWith(' to BigInt'))
                return `Cannot convert ${before(text.slice('can\'t convert '.length), ' to BigInt')} to a BigInt`;
            if (text.endsWith(' to object')) {
                const words = privateOfNothing(at, text.startsWith('can\'t convert null') ? 'null' : 'undefined');
                if (words)
                    return words;
                const callee = at.call?.callee;
                if (callee && isMember(callee) && callee.object.name === 'Promise')
                    return notIterable(at, text.startsWith('can\'t convert null') ? 'null' : 'undefined');
                const method = callee && isMember(callee) && isNamed(callee) ? render(callee.object) : '';
                return method.startsWith('Array.prototype.') ? `${method} called on null or undefined`
                    : 'Cannot convert undefined or null to object';
            }
            return 'Cannot convert object to primitive value';
        },
        JSMSG_OBJECT_REQUIRED: (at) => {
            const call = callOf(at, 'defineProperty', 'defineProperties', 'WeakRef');
            return call ? (calleeName(call) === 'WeakRef' ? 'WeakRef: invalid target'
                : `Object.${calleeName(call)} called on non-object`) : wrongReceiver(at);
        },
        JSMSG_OBJECT_REQUIRED_ARG: (at, text) => (text.includes(' argument of Proxy ')
            ? 'Cannot create proxy with a non-object as target or handler'
            : text.startsWith('`target` argument of Reflect.') ? `${text.slice('`target` argument of '.length,
                text.indexOf(' must be'))} called on non-object` : null),
        JSMSG_READ_ONLY: (at, text) => {
            const name = unquoted(before(text, ' is read-only'));
            const isGlobal = at.parts.some((each) => (each.left ?? each.argument)?.name === name);
            const target = isGlobal ? { text: '#<Window>', type: 'object' } : targetOf(at, name);
            return target === kUnknown ? null
                : fill(`Cannot assign to read only property '${name}' of ${kindOf(target)} '%'`, quoted(target));
        },
        JSMSG_GETTER_ONLY: (at, text) => {
            const name = unquoted(text.slice('setting getter-only property '.length));
            return name[0] === '#' ? `'${name}' was defined without a setter`
                : fill(`Cannot set property ${name === kSymbolIterator ? `Symbol(${name})` : name} of % which has only a getter`, quoted(targetOf(at, name)));
        },
        JSMSG_CANT_DELETE: (at, text) => {
            const name = unquoted(before(text.slice('property '.length), ' is non-configurable and can\'t be deleted'));
            return fill(`Cannot delete property '${name}' of %`, quoted(targetOf(at, name)));
        },
        JSMSG_CANT_DEFINE_PROP_OBJECT_NOT_EXTENSIBLE: (at, text) => {
            const name = text.slice('can\'t define property '.length, text.lastIndexOf(': '));
            return `Cannot ${isDefinition(at) ? 'define' : 'add'} property ${unquoted(name)}, object is not extensible`;
        },
        JSMSG_CANT_DEFINE_PAST_ARRAY_LENGTH: (at) => {
            if (isDefinition(at))
                return fill('Cannot define property %, object is not extensible',
                    quoted(argumentOf(at, 1, 'defineProperty')));
            const call = callOf(at, 'push', 'unshift', 'splice');
            const length = call ? dataProperty(valueOf(call.callee.object, at.frame), 'length') : kUnknown;
            return typeof length === 'number' ? `Cannot add property ${length}, object is not extensible` : null;
        },
        JSMSG_CANT_REDEFINE_PROP: (at, text) => (callOf(at, 'freeze')
            ? 'Cannot freeze array buffer views with elements' : `Cannot redefine property: ${
            unquoted(text.slice('can\'t redefine non-configurable property '.length))}`),
        JSMSG_CANT_SET_PROTO: (at) => fill('% is not extensible', quoted(argumentOf(at, 0, 'setPrototypeOf'))),
        JSMSG_SET_NON_OBJECT_RECEIVER: (at, text) => {
            const split = text.indexOf(' on ');
            const shown = before(text.slice(split + 4), ': not an object');
            const value = valueOfText(shown);
            const name = unquoted(text.slice('can\'t assign to property '.length, split));
            if (shown.startsWith('Symbol('))
                return `Cannot create property '${name}' on symbol '${shown}'`;
            return value === kUnknown ? null : `Cannot create property '${name}' on ${typeof value} '${value}'`;
        },
        JSMSG_IN_NOT_OBJECT: (at) => {
            const node = at.parts.find((each) => each.type === 'BinaryExpression' && each.operator === 'in');
            const right = node ? quoted(valueOf(node.right, at.frame)) : kUnknown;
            const left = node?.left.name?.[0] === '#' ? node.left.name : node ? quoted(valueOf(node.left, at.frame)) : kUnknown;
            return left === kUnknown ? null
                : fill(`Cannot use 'in' operator to search for '${left}' in %`, right);
        },
        JSMSG_IN_STRING: (at, text) => {
            const parts = text.slice('cannot use \'in\' operator to search for '.length).split(' in ');
            return parts.length !== 2 ? null
                : `Cannot use 'in' operator to search for '${unquoted(parts[0])}' in ${unquoted(parts[1])}`;
        },
        JSMSG_NEGATIVE_REPETITION_COUNT: (at) => fill('Invalid count value: %', quoted(argumentOf(at, 0, 'repeat'))),
        JSMSG_RESULTING_STRING_TOO_LARGE: (at) => (argumentOf(at, 0, 'repeat') === Infinity
            ? 'Invalid count value: Infinity' : null),
        JSMSG_PRECISION_RANGE: (at) => {
            const name = calleeName(callOf(at, 'toFixed', 'toPrecision', 'toExponential') ?? {});
            return name === 'toFixed' ? 'toFixed() digits argument must be between 0 and 100'
                : name ? `${name}() argument must be between ${name === 'toPrecision' ? 1 : 0} and 100` : null;
        },
        JSMSG_BIGINT_INVALID_SYNTAX: (at) => fill('Cannot convert % to a BigInt',
            quoted(argumentOf(at, 0, 'BigInt'))),
        JSMSG_BIGINT_TO_NUMBER: (at) => {
            const isArithmetic = (each) => each.type === 'BinaryExpression'
                || (each.type === 'AssignmentExpression' && each.operator !== '=');
            const isPlus = at.parts.some((each) => each.type === 'UnaryExpression' && each.operator === '+');
            const shift = at.parts.some((each) => isArithmetic(each) && each.operator.startsWith('>>>'));
            const mixes = at.parts.some(isArithmetic) && !isPlus && !at.call;
            return shift ? 'BigInts have no unsigned right shift, use >> instead'
                : mixes ? 'Cannot mix BigInt and other types, use explicit conversions' : null;
        },
        JSMSG_INVALID_ARG_TYPE: (at, text) => (text.endsWith('a Regular Expression') && at.call
            ? `First argument to String.prototype.${calleeName(at.call)} must not be a regular expression` : null),
        JSMSG_INCOMPATIBLE_PROTO: (at, text) => wrongReceiver(at)
            ?? (text.endsWith('incompatible null') || text.endsWith('incompatible undefined')
                ? text.slice(0, text.lastIndexOf('incompatible')) + 'null or undefined' : null),
        JSMSG_INCOMPATIBLE_METHOD: wrongReceiver,
        JSMSG_BAD_ARRAY_LENGTH: (at) => {
            const isSet = at.parts.some((each) => each.type === 'AssignmentExpression' && isMember(each.left)
                && each.left.property.name === 'length');
            if (isSet && !at.call)
                return 'Failed to set the \'length\' property on \'Array\': Invalid array length';
            const name = at.call ? calleeName(at.call) : '';
            return name.length > 5 && name.endsWith('Array')
                ? fill('Invalid typed array length: %', quoted(valueOf(at.call.arguments[0], at.frame))) : null;
        },
        JSMSG_BAD_REGEXP_FLAG: (at) => fill('Invalid flags supplied to RegExp constructor \'%\'',
            quoted(argumentOf(at, 1, 'RegExp'))),
        JSMSG_PROXY_SET_RETURNED_FALSE: (at, text) => refused('set', text),
        JSMSG_PROXY_DELETE_RETURNED_FALSE: (at, text) => refused('deleteProperty', text),
        JSMSG_PROXY_DEFINE_RETURNED_FALSE: (at, text) => refused('defineProperty', text),
        JSMSG_PROXY_REVOKED: (at) => {
            const isSet = at.parts.some((each) => each.type === 'AssignmentExpression' && isMember(each.left));
            return at.parts.some(isMember)
                ? `Cannot perform '${isSet ? 'set' : 'get'}' on a proxy that has been revoked` : null;
        },
        JSMSG_PRIVATE_SETTER_ONLY: (at) => fill('\'%\' was defined without a getter', privateName(at)),
        ...intlWords,
        JSMSG_BAD_PROTOTYPE: () => 'Function has non-object prototype \'undefined\' in instanceof check',
    };

    // The message of an error that the engine has just thrown in a frame, or null: as it is.
    return function errorWords(name, message, frame, ranges) {
        const word = words[name];
        if (!word || !ranges.tree)
            return null;
        const { lineNumber: line, columnNumber: column } = frame.script.getOffsetLocation(frame.offset);
        const at = { tree: ranges.tree, frame, line, column, lines: ranges.lines, parts: partsAt(ranges.tree, line, column, frame.script),
            call: ranges.callAt(line, column) };
        return word(at, message);
    };
})
