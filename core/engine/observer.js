// SPDX-License-Identifier: GPL-3.0-or-later
// The stepping policy: which places of a program make a step, what ranges they stand for, what frames are called.
// Runs in the debugger's realm, invisible to the program. `host` is the StepObserver in C++; `debuggee` is the
// program's global. Lines count from 1, columns from 0 in code points, as everywhere in a trace.
'use strict';

(function observe(host, debuggee, Ranges, errorSource, makeErrorWords, makeErrorStack, makeIntlWords) {
    const debug = new Debugger();
    const debuggeeGlobal = debug.addDebuggee(debuggee);

    // What is known of a source and of a script, made when it is first seen. WHY Map and not WeakMap: there are as
    // many as the program has functions, and they live as long as the recording.
    const sources = new Map();
    const scripts = new Map();

    const kNoPosition = 0;
    const kReturned = 0;
    const kThrew = 1;
    const kTerminated = 2;
    const kLongestExcerpt = 60;
    const kLibraryUrl = 'loopscope:library'; // of what library.h adds: never a frame of the program

    // ---- Sources and scripts ----

    function sourceInfo(script) {
        const source = script.source;
        let info = sources.get(source);
        if (!info) {
            const text = source.text;
            info = {
                id: host.addSource(source.introductionType ?? '', text),
                text,
                ranges: new Ranges(text, script.isModule === true),
            };
            sources.set(source, info);
            noteCalls(info);
        }
        return info;
    }

    // What a call is named by: the variable that its value goes to, and its first argument's text.
    function noteCalls(source) {
        const { ranges } = source;
        for (const [call, variable] of ranges.variables)
            for (const range of rangesOfValue(ranges, call))
                host.nameCall(positionOf(source, range), variable);
        for (const [call, range] of ranges.plainCalls)
            firstArguments.set(positionOf(source, range), ranges.argumentText(call, 0));
    }

    function positionOf(info, range) {
        return host.position(info.id, range.start.line, range.start.column, range.end.line, range.end.column);
    }

    function functionRange(script, { ranges }) {
        return {
            start: ranges.placeAt(script.sourceStart),
            end: ranges.placeAt(script.sourceStart + script.sourceLength),
        };
    }

    function excerpt(text) {
        const folded = text.replace(/\s+/gu, ' ').trim();
        const characters = [...folded];
        return characters.length > kLongestExcerpt ? characters.slice(0, kLongestExcerpt - 1).join('') + '…' : folded;
    }

    const isLibrary = (script) => script.url === kLibraryUrl;

    function scriptInfo(script) {
        let info = scripts.get(script);
        if (!info && isLibrary(script)) {
            info = { isLibrary: true, name: script.displayName ?? '', position: kNoPosition };
            scripts.set(script, info);
        }
        if (!info) {
            const source = sourceInfo(script);
            const text = script.isFunction
                ? source.text.slice(script.sourceStart, script.sourceStart + script.sourceLength) : source.text;
            info = {
                isGenerator: script.isGeneratorFunction,
                isNameless: script.isFunction && !hasName(script),
                name: hasName(script) ? script.displayName : excerpt(text),
                position: script.isFunction ? positionOf(source, functionRange(script, source)) : kNoPosition,
            };
            scripts.set(script, info);
        }
        return info;
    }

    // A function's own name, also where the language inferred it; the engine's guesses ("later/<") are none.
    function hasName(script) {
        const name = script.displayName;
        return Boolean(name) && !/[/<.\[]/u.test(name);
    }

    // A computed name, like [Symbol.iterator], is known once there is a function; it is looked for once.
    function infoOfFrame(frame) {
        const info = scriptInfo(frame.script);
        if (info.isNameless) {
            info.isNameless = false;
            const name = frame.callee?.getOwnPropertyDescriptor('name')?.value;
            if (typeof name === 'string' && name !== '')
                info.name = name;
        }
        return info;
    }

    // ---- Steps ----

    const firstArguments = new Map(); // position of a call -> the text of its first argument

    // The places at which a call whose value is assigned makes its step: a `new`, and often a call with no other
    // in it, has none but its statement's.
    function rangesOfValue(ranges, call) {
        const isAlone = call.type === 'NewExpression' || ranges.isAlone(call);
        const statement = isAlone && ranges.declarations.get(call);
        return [ranges.callRange(call), ...(statement ? [statement] : [])];
    }

    let steps = 0; // statements and calls reached

    function instrument(script) {
        const source = sourceInfo(script);
        const { ranges } = source;
        // Now and not in the hooks, which may be at the end of the stack, where no regular expression runs any more.
        scriptInfo(script);
        for (const place of script.getPossibleBreakpoints()) {
            const { lineNumber: line, columnNumber: column, offset } = place;
            if (place.isStepStart) {
                const position = positionOf(source, ranges.stepRange(line, column));
                script.setBreakpoint(offset, { hit: () => { ++steps; return host.statementReached(position); } });
                continue;
            }
            // The other places are calls, and the end of a function, which the frame's popping shows.
            const call = ranges.callAt(line, column);
            if (call && !ranges.plainCalls.has(call)) {
                const position = positionOf(source, ranges.callRange(call));
                firstArguments.set(position, ranges.argumentText(call, 0));
                script.setBreakpoint(offset, { hit: () => { ++steps; return host.callReached(position); } });
            }
        }
        script.getChildScripts().forEach(instrument);
    }

    debug.onNewScript = instrument;

    function popped(completion) {
        if (completion === null)
            host.left(this.card, kTerminated);
        else if (completion.await || completion.yield)
            host.suspended(this.card, completion.await === true, this.asyncPromise?.promiseID ?? 0,
                completion.await ? awaitedBy(this)?.unsafeDereference() : undefined);
        else
            left(this.card, completion, this);
    }

    function left(card, completion, frame) {
        leaving = { frame, completion };
        host.left(card, 'throw' in completion ? kThrew : kReturned);
        leaving = null;
        notePromise(completion.return);
    }

    // A generator's first entry runs none of its body: it only makes the generator object.
    function generatorMade(completion) {
        if (!completion || !completion.initial)
            return;
        const info = scriptInfo(this.script);
        this.card = host.generatorMade(completion.return.unsafeDereference(), info.name, info.position);
        this.onPop = popped;
    }

    debug.onEnterFrame = function entered(frame) {
        const known = frame.card;
        if (known !== undefined)
            return host.resumed(known) ? undefined : null;
        const info = infoOfFrame(frame);
        if (info.isLibrary)
            return undefined;
        if (info.isGenerator) {
            frame.onPop = generatorMade;
            return undefined;
        }
        const card = host.entered(info.name, info.position);
        if (card === null)
            return null;
        frame.card = card;
        frame.onPop = popped;
        return undefined;
    };

    // ---- Promises ----

    // The newest one that was made or returned, and how many steps there had been: what a call came to.
    let newestPromise = null;
    let newestPromiseStep = 0;

    function notePromise(value) {
        if (value !== null && typeof value === 'object' && value.isPromise) {
            newestPromise = value;
            newestPromiseStep = steps;
        }
    }

    // What is known of the places of a script where promises are made and awaited, by their offsets.
    function placeOf(frame) {
        const { script, offset } = frame;
        const info = scriptInfo(script);
        info.places ??= new Map();
        let place = info.places.get(offset);
        if (!place) {
            const { ranges } = sourceInfo(script);
            const { lineNumber, columnNumber, isBreakpoint } = script.getOffsetMetadata(offset);
            const operand = ranges.awaitedAt(lineNumber, columnNumber);
            const isNew = ranges.callAt(lineNumber, columnNumber)?.type === 'NewExpression';
            const canAwait = script.isAsyncFunction || script.isModule;
            // For the internal promise of `await 1` the engine stands at the await itself.
            place = { operand, isOfAnAwait: canAwait && !isBreakpoint && operand !== undefined && !isNew };
            info.places.set(offset, place);
        }
        return place;
    }

    debug.onNewPromise = (promise) => {
        if (host.isAddingReaction()) {
            newestPromise = promise;
            newestPromiseStep = steps;
            return;
        }
        const frame = debug.getNewestFrame();
        const isAsyncFunctions = frame?.asyncPromise === null;
        if (frame && !isLibrary(frame.script)) {
            if (isAsyncFunctions ? frame.type === 'module' : placeOf(frame).isOfAnAwait)
                return;
        } else if (!host.isInAPlace()) {
            return; // the engine's own, in a job
        }
        notePromise(promise);
        host.promiseMade(promise.unsafeDereference(), isAsyncFunctions);
    };

    debug.onPromiseSettled = (promise) => host.promiseSettled(promise.unsafeDereference());

    // The promise that a frame which leaves at an await waits for; undefined where that cannot be told without
    // running something of the program.
    function awaitedBy(frame) {
        const { operand } = placeOf(frame);
        const value = operand && valueOf(operand, frame);
        return value !== null && typeof value === 'object' && value.isPromise ? value : undefined;
    }

    function valueOf(node, frame) {
        switch (node.type) {
        case 'Identifier':
            return frame.environment?.find(node.name)?.getVariable(node.name);
        case 'ThisExpression':
            return frame.this;
        case 'MemberExpression': {
            const object = valueOf(node.object, frame);
            if (node.property.loc || node.property.type !== 'Identifier')
                return undefined;
            return ownOrInherited(object, node.property.name);
        }
        case 'CallExpression': case 'NewExpression': case 'OptionalCallExpression': case 'TaggedTemplate':
            return newestPromiseStep === steps ? newestPromise : undefined;
        default:
            return undefined;
        }
    }

    function ownOrInherited(object, name) {
        for (let at = object; at !== null && typeof at === 'object' && !at.isProxy; at = at.proto) {
            const property = at.getOwnPropertyDescriptor(name);
            if (property)
                return property.value;
        }
        return undefined;
    }

    // ---- Errors of the engine, in the browser's words before any catch sees them ----

    const errorWords = makeErrorWords(errorSource, makeIntlWords(errorSource));
    const describeStack = makeErrorStack(debug, errorSource, isLibrary, (script) => sourceInfo(script).ranges);
    const worded = new WeakSet();

    function word(frame, error) {
        const name = error !== null && typeof error === 'object' ? error.errorMessageName : undefined;
        if (name === undefined || worded.has(error) || isLibrary(frame.script))
            return;
        worded.add(error);
        const own = error.unsafeDereference();
        try {
            if (!host.wordSyntaxError(own)) {
                const message = error.getOwnPropertyDescriptor('message').value;
                const value = errorWords(name, message, frame, sourceInfo(frame.script).ranges);
                if (value !== null)
                    error.defineProperty('message', { value, writable: true, enumerable: false, configurable: true });
            }
        } catch (ours) {
            // At the end of the stack, or for a place that the tree does not know: the engine's words stay.
        }
        host.errorThrown(own);
    }

    debug.onExceptionUnwind = word;

    debug.uncaughtExceptionHook = (error) => {
        host.failed(`${error}\n${error?.stack}`);
        return null;
    };

    // ---- Inspection ----

    // ScopeKind
    const kReturnValue = 0, kException = 1, kLocal = 2, kBlock = 3, kClosure = 4, kScript = 5, kWith = 6;

    let leaving = null; // { frame, completion } of the function that is just being left
    let globalNames = null; // that are not the program's

    function frameOf(card, isOnTop) {
        const newest = debug.getNewestFrame();
        // The newest may have been entered just now, and not have its card yet.
        if (isOnTop && newest && newest.card === undefined && newest !== leaving?.frame
            && !isLibrary(newest.script))
            return newest;
        for (let frame = newest; frame; frame = frame.older) {
            if (frame.card === card && frame !== leaving?.frame)
                return frame;
        }
        return null;
    }

    function rawValue(value) {
        return value !== null && typeof value === 'object' ? value.unsafeDereference() : value;
    }

    // name, whether it is initialised, value; nothing for what the engine has not kept.
    function addVariable(variables, name, value) {
        if (value !== null && typeof value === 'object') {
            if (value.optimizedOut || value.missingArguments)
                return;
            if (value.uninitialized) {
                variables.push(name, false, undefined);
                return;
            }
        }
        variables.push(name, true, rawValue(value));
    }

    function addScope(list, kind, name, variables) {
        if (variables.length > 0)
            list.push(kind, name, variables.length / 3, ...variables);
    }

    function variablesOf(environment) {
        const variables = [];
        for (const name of environment.names()) {
            if (!name.startsWith('.') && name !== 'arguments')
                addVariable(variables, name, environment.getVariable(name));
        }
        return variables;
    }

    // Of the global itself: what the program has declared with var and function.
    function globalVariables() {
        const variables = [];
        for (const name of debuggeeGlobal.getOwnPropertyNames()) {
            const property = globalNames?.has(name) ? undefined : debuggeeGlobal.getOwnPropertyDescriptor(name);
            if (property && 'value' in property)
                addVariable(variables, name, property.value);
        }
        return variables;
    }

    function inspectFrame(card, isOnTop) {
        const frame = frameOf(card, isOnTop);
        if (!frame)
            return null;
        const list = [];
        if (isOnTop && leaving && leaving.frame.older === frame) {
            const { completion } = leaving;
            const info = scriptInfo(leaving.frame.script);
            if ('throw' in completion)
                addScope(list, kException, info.name, ['', true, rawValue(completion.throw)]);
            else if ('return' in completion)
                addScope(list, kReturnValue, info.name, ['', true, rawValue(completion.return)]);
        }
        let hasLocal = frame.type !== 'call';
        const local = [];
        const closure = [];
        const script = [];
        for (let environment = frame.environment; environment; environment = environment.parent) {
            if (environment.type === 'object') {
                script.push(...globalVariables());
                continue;
            }
            const variables = variablesOf(environment);
            if (environment.type === 'with') {
                addScope(list, kWith, '', variables);
            } else if (!environment.parent || environment.parent.type === 'object'
                || environment.scopeKind === 'global' || environment.scopeKind === 'module') {
                script.unshift(...variables);
            } else if (!hasLocal && (environment.calleeScript === frame.script || isOfAFunction(environment))) {
                // Parameters and the variables of the body have scopes of their own.
                local.push(...variables);
                if (environment.calleeScript === frame.script) {
                    addScope(list, kLocal, scriptInfo(frame.script).name, [...local, ...thisOf(frame)]);
                    hasLocal = true;
                }
            } else if (isOfAFunction(environment)) {
                const name = environment.calleeScript ? scriptInfo(environment.calleeScript).name : '';
                closure.push(...variables);
                if (environment.calleeScript)
                    addScope(list, kClosure, name, closure.splice(0));
            } else {
                addScope(list, kBlock, '', variables);
            }
        }
        if (!hasLocal)
            addScope(list, kLocal, scriptInfo(frame.script).name, [...local, ...thisOf(frame)]);
        addScope(list, kScript, '', script);
        return list;
    }

    function isOfAFunction(environment) {
        return environment.scopeKind?.startsWith('function') || Boolean(environment.calleeScript);
    }

    function thisOf(frame) {
        const variables = [];
        addVariable(variables, 'this', frame.this);
        return variables;
    }

    // ---- What the host asks ----

    return {
        // [name, position] of a function for a card; an empty name if it has none that says something.
        describeFunction(wrapped) {
            let object = debuggeeGlobal.makeDebuggeeValue(wrapped);
            while (object && object.isBoundFunction)
                object = object.boundTargetFunction;
            if (object && !object.isProxy && object.script) {
                const info = scriptInfo(object.script);
                return [info.name, info.position];
            }
            return [object?.name ?? '', kNoPosition];
        },
        // An error of the engine that no frame will throw: a promise is rejected with it.
        wordRejection(wrapped) {
            let frame = debug.getNewestFrame();
            while (frame && isLibrary(frame.script))
                frame = frame.older;
            if (frame)
                word(frame, debuggeeGlobal.makeDebuggeeValue(wrapped));
        },
        // The lines of the stack as it is now, for an error.
        describeStack(limit, skip, isRequired) {
            return describeStack(limit, skip && debuggeeGlobal.makeDebuggeeValue(skip), isRequired);
        },
        prepareInspection() {
            globalNames = new Set(debuggeeGlobal.getOwnPropertyNames());
        },
        // The scopes of a card's frame; null if it is not on the stack.
        inspectFrame,
        // What the first argument is called in the call at a position.
        describeFirstArgument(position) {
            return firstArguments.get(position) ?? '';
        },
    };
})
