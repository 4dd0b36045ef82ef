// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an error's stack as browsers write them: "    at Cat.speak (program.js:3:9)". Runs in the debugger's
// realm, beside observer.js, and enters no code of the program.
'use strict';

(function makeErrorStack(debug, source, isLibrary, rangesOf) {
    const { kUnknown, isMember, isNamed, valueOf, dataProperty } = source;
    const kFurthestSkipped = 1000;

    // Functions of the library that call back, by what a call of them looks like. The debugger does not show their
    // frames, and browsers do.
    const kArray = new Set(['map', 'forEach', 'filter', 'reduce', 'reduceRight', 'some', 'every', 'find', 'findIndex',
        'findLast', 'findLastIndex', 'flatMap', 'sort', 'toSorted']);
    const kStatic = new Map([['JSON', new Set(['stringify', 'parse'])], ['Array', new Set(['from'])]]);

    function libraryCall(frame, called) {
        if (!frame.script || frame.type === 'wasmcall')
            return null;
        const { lineNumber, columnNumber } = frame.script.getOffsetLocation(frame.offset);
        const call = rangesOf(frame.script).callAt(lineNumber, columnNumber);
        const callee = call?.callee;
        if (!callee)
            return null;
        if (call.type === 'NewExpression')
            return callee.name === 'Promise' && called.callee?.name !== 'Promise' ? 'new Promise' : null;
        if (!isMember(callee) || !isNamed(callee))
            return null;
        const name = callee.property.name;
        if (called.callee?.name === name)
            return null;
        if (kStatic.get(callee.object.name)?.has(name))
            return `${callee.object.name}.${name}`;
        const object = valueOf(callee.object, frame);
        if (typeof object === 'string')
            return name.startsWith('replace') ? `String.${name}` : null;
        const kind = object instanceof Debugger.Object && !object.isProxy ? object.class : 'Array';
        if (kind === 'Map' || kind === 'Set')
            return name === 'forEach' ? `${kind}.${name}` : null;
        return kArray.has(name) && kind === 'Array' ? `Array.${name}` : null;
    }

    // The class of a receiver; empty for none, and for the window.
    function typeName(value) {
        if (value === undefined || value === null)
            return '';
        if (typeof value !== 'object') {
            const name = typeof value;
            return name[0].toUpperCase() + name.slice(1);
        }
        if (!(value instanceof Debugger.Object) || value.class === 'Window')
            return '';
        if (value.isProxy)
            return 'Object';
        if (value.callable)
            return value.isClassConstructor ? value.name ?? 'Function' : 'Function';
        const constructor = dataProperty(value, 'constructor');
        return constructor !== kUnknown && constructor instanceof Debugger.Object && constructor.name || 'Object';
    }

    function functionName(frame) {
        const inferred = frame.callee?.displayName ?? '';
        const own = frame.callee?.name ?? (/[/<.[]/u.test(inferred) ? '' : inferred);
        if (frame.type === 'eval')
            return 'eval';
        if (frame.type !== 'call')
            return '';
        if (frame.constructing)
            return `new ${own || '<anonymous>'}`;
        if (own.startsWith('#') || own.startsWith('get ') || own.startsWith('set ') || frame.callee.isArrowFunction)
            return own;
        let type = '';
        try {
            type = typeName(frame.this);
        } catch (error) {
            // A receiver that is not there yet.
        }
        if (type === '')
            return own;
        return type === 'Function' ? own || '' : `${type}.${own || '<anonymous>'}`;
    }

    function place(script, offset) {
        const { lineNumber, columnNumber } = script.getOffsetLocation(offset);
        const at = `${lineNumber}:${columnNumber + 1}`;
        const { source: text } = script;
        if (text.introductionType === 'eval' || text.introductionType === 'Function') {
            const by = text.introductionScript;
            const from = by ? ` (${place(by, text.introductionOffset ?? 0)})` : '';
            return `eval at ${by?.displayName || '<anonymous>'}${from}, <anonymous>:${at}`;
        }
        return `${text.url ?? script.url}:${at}`;
    }

    function line(frame, prefix, name) {
        const at = place(frame.script, frame.offset);
        return name === '' && prefix === '' ? `\n    at ${at}` : `\n    at ${prefix}${name || '<anonymous>'} (${at})`;
    }

    // The async function that waits for a promise, if it is the only one that does.
    function waiting(promise) {
        if (!promise?.isPromise || promise.promiseState !== 'pending')
            return null;
        const frames = promise.getPromiseReactions().filter((each) => each instanceof Debugger.Frame);
        return frames.length === 1 ? frames[0] : null;
    }

    // At most `limit` lines, without the frames above that of the function `skip`, and without its own. A function
    // that is not there skips nothing, or everything.
    return function describeStack(limit, skip, isRequired) {
        let frame = debug.getNewestFrame();
        if (skip) {
            let own = frame;
            for (let i = 0; own && own.callee !== skip && i < kFurthestSkipped; ++i)
                own = own.older;
            if (own?.callee === skip)
                frame = own.older;
            else if (isRequired)
                return '';
        }
        let text = '';
        let count = 0;
        let oldest = null;
        for (let called = null; frame && count < limit; frame = frame.older) {
            if (isLibrary(frame.script))
                continue;
            const library = called && libraryCall(frame, called);
            if (library) {
                text += `\n    at ${library} (<anonymous>)`;
                ++count;
            }
            if (count < limit) {
                text += line(frame, '', functionName(frame));
                ++count;
            }
            called = frame;
            oldest = frame;
        }
        for (let next = waiting(oldest?.asyncPromise); next && count < limit; next = waiting(next.asyncPromise)) {
            text += line(next, 'async ', functionName(next));
            ++count;
        }
        return text;
    };
})
