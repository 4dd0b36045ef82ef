// SPDX-License-Identifier: GPL-3.0-or-later
// The stepping policy: which places of a program make a step, what ranges they stand for, what frames are called.
// Runs in the debugger's realm, invisible to the program. `host` is the StepObserver in C++; `debuggee` is the
// program's global. Lines count from 1, columns from 0 in code points, as everywhere in a trace.
'use strict';

(function observe(host, debuggee, errorSource, makeErrorWords, makeErrorStack) {
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

    // ---- Ranges: breakpoints tell only where a step begins; the syntax tree tells where it ends. ----

    const isCall = (node) => node.type === 'CallExpression' || node.type === 'NewExpression'
        || node.type === 'TaggedTemplate' || node.type === 'OptionalCallExpression';
    const isFunction = (node) => /^(Function|Arrow|Method)/.test(node.type) || /^Class/.test(node.type);
    const isCompound = (node) => isFunction(node)
        || /^(Program|Block|If|For|While|DoWhile|Try|Switch|With|Labeled)/.test(node.type);
    const key = (line, column) => line * 0x100000 + column;

    function children(node) {
        const found = [];
        for (const name in node) {
            const value = node[name];
            if (name === 'loc' || value === null || typeof value !== 'object')
                continue;
            if (Array.isArray(value)) {
                for (const each of value) {
                    if (each !== null && typeof each === 'object')
                        found.push(each);
                }
            } else {
                found.push(value);
            }
        }
        return found;
    }

    // The expressions and statements that the engine steps on as wholes, with the range that each is shown by.
    function stepsOf(node) {
        switch (node.type) {
        case 'ExpressionStatement': case 'ReturnStatement': case 'ThrowStatement':
        case 'BreakStatement': case 'ContinueStatement': case 'DebuggerStatement':
            return [[node, node]];
        case 'VariableDeclaration':
            return node.declarations.filter((each) => each.init)
                .map((each) => [each.init, node.declarations.length === 1 ? node : each]);
        case 'IfStatement': case 'WhileStatement': case 'DoWhileStatement':
            return [[node.test, node.test]];
        case 'ForStatement':
            return [node.init, node.test, node.update].filter((each) => each && each.type !== 'VariableDeclaration')
                .map((each) => [each, each]);
        case 'ForInStatement': case 'ForOfStatement':
            return [[node.right, node.right]];
        case 'SwitchStatement':
            return [[node.discriminant, node.discriminant]];
        case 'ArrowFunctionExpression':
            return node.expression ? [[node.body, node.body]] : [];
        default:
            return [];
        }
    }

    class Ranges {
        constructor(text, isModule) {
            this.lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
            this.steps = new Map(); // place of a step -> range
            this.calls = new Map(); // place of a call -> its node
            this.fallbacks = new Map(); // place -> the largest simple node there
            this.plainCalls = new Map(); // call that is a statement by itself -> the statement's range
            this.tree = null;
            try {
                this.tree = Reflect.parse(text, { target: isModule ? 'module' : 'script' });
                this.read(this.tree);
            } catch (error) {
                // ENGINE: Reflect.parse knows less syntax than the engine; such a source has ranges to the line's end.
            }
        }

        // Without recursion: a program may nest deeper than the stack.
        read(tree) {
            const pending = [tree];
            const calls = [];
            while (pending.length > 0) {
                const node = pending.pop();
                for (const [place, range] of stepsOf(node)) {
                    if (place.loc && range.loc)
                        this.steps.set(key(place.loc.start.line, place.loc.start.column), this.rangeOf(range));
                }
                if (node.loc && !isCompound(node)) {
                    const at = key(node.loc.start.line, node.loc.start.column);
                    const known = this.fallbacks.get(at);
                    if (!known || isBefore(known.end, node.loc.end))
                        this.fallbacks.set(at, node.loc);
                }
                if (node.loc && isCall(node))
                    calls.push(node);
                this.notePlainCall(node);
                pending.push(...children(node));
            }
            // Inner calls came last and win where two begin at one place.
            for (const call of calls) {
                for (const place of this.placesOf(call))
                    this.calls.set(place, call);
            }
        }

        // A step that is one call and nothing else needs no second step for the call.
        notePlainCall(node) {
            let call = null;
            if (node.type === 'ExpressionStatement')
                call = node.expression;
            else if (node.type === 'ArrowFunctionExpression' && node.expression)
                call = node.body;
            if (call?.loc && isCall(call) && !containsCall(call))
                this.plainCalls.set(call, call === node.body ? call.loc : node.loc);
        }

        // The engine puts a call at its callee's last name or key, at its argument list, or at its beginning.
        placesOf(call) {
            const places = [key(call.loc.start.line, call.loc.start.column)];
            const callee = call.callee;
            if (!callee || !callee.loc)
                return places;
            places.push(key(callee.loc.start.line, callee.loc.start.column));
            const name = nameStart(callee) ?? callee.property?.loc?.start;
            if (name)
                places.push(key(name.line, name.column));
            let { line, column } = callee.loc.end;
            places.push(key(line, column));
            for (; line <= call.loc.end.line; ++line, column = 0) {
                const characters = [...this.lines[line - 1]];
                const open = characters.indexOf('(', column);
                if (open >= 0) {
                    places.push(key(line, open));
                    break;
                }
            }
            return places;
        }

        callAt(line, column) {
            return this.calls.get(key(line, column));
        }

        stepRange(line, column) {
            const at = key(line, column);
            return this.steps.get(at) ?? this.fallbacks.get(at) ?? this.toLineEnd(line, column);
        }

        // The tree ends a postfix update before its operator.
        rangeOf(node) {
            if (node.type !== 'UpdateExpression' || node.prefix)
                return node.loc;
            const { line, column } = node.loc.end;
            const operator = /^\s*(\+\+|--)/u.exec([...this.lines[line - 1]].slice(column).join(''));
            return { start: node.loc.start, end: { line, column: column + (operator ? operator[0].length : 0) } };
        }

        // The text of a call's argument, for naming a callback that has no name.
        argumentText(call, index) {
            const argument = call.arguments?.[index];
            if (!argument?.loc || argument.loc.start.line !== argument.loc.end.line)
                return '';
            return [...this.lines[argument.loc.start.line - 1]]
                .slice(argument.loc.start.column, argument.loc.end.column).join('');
        }

        // A call in a chain is shown from its own name on, any other from its beginning.
        callRange(call) {
            const callee = call.callee;
            const name = callee && callee.loc && nameStart(callee);
            const isInChain = name && (isCall(callee.object) || containsCall(callee.object));
            return isInChain ? { start: name, end: call.loc.end } : call.loc;
        }

        toLineEnd(line, column) {
            const text = this.lines[line - 1] ?? '';
            return { start: { line, column }, end: { line, column: Math.max([...text].length, column) } };
        }
    }

    // Where the name stands in `object.name`; the tree gives no place to names, but they end with their expression.
    function nameStart(member) {
        const name = member.property;
        if (!member.object || !name || name.type !== 'Identifier' || name.loc)
            return null;
        return { line: member.loc.end.line, column: member.loc.end.column - [...name.name].length };
    }

    function isBefore(a, b) {
        return a.line < b.line || (a.line === b.line && a.column < b.column);
    }

    // Whether another call is made on the way to this one; functions inside it run later, if at all.
    function containsCall(expression) {
        const pending = children(expression);
        while (pending.length > 0) {
            const node = pending.pop();
            if (isFunction(node))
                continue;
            if (isCall(node) || node.type === 'AwaitExpression' || node.type === 'YieldExpression')
                return true;
            pending.push(...children(node));
        }
        return false;
    }

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
        }
        return info;
    }

    function positionOf(info, range) {
        return host.position(info.id, range.start.line, range.start.column, range.end.line, range.end.column);
    }

    function functionRange(script, info) {
        const lineAndColumn = (offset) => {
            const before = info.text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/u);
            return { line: before.length, column: [...before[before.length - 1]].length };
        };
        return {
            start: lineAndColumn(script.sourceStart),
            end: lineAndColumn(script.sourceStart + script.sourceLength),
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
                name: nameOf(script, text),
                position: script.isFunction ? positionOf(source, functionRange(script, source)) : kNoPosition,
            };
            scripts.set(script, info);
        }
        return info;
    }

    // A function's own name, also where the language inferred it; the engine's guesses ("later/<") are none.
    function nameOf(script, text) {
        const name = script.displayName;
        return name && !/[/<.\[]/u.test(name) ? name : excerpt(text);
    }

    // ---- Steps ----

    const firstArguments = new Map(); // position of a call -> the text of its first argument

    function instrument(script) {
        const source = sourceInfo(script);
        const { ranges } = source;
        // Now and not in the hooks, which may be at the end of the stack, where no regular expression runs any more.
        scriptInfo(script);
        for (const [call, range] of ranges.plainCalls)
            firstArguments.set(positionOf(source, range), ranges.argumentText(call, 0));
        for (const place of script.getPossibleBreakpoints()) {
            const { lineNumber: line, columnNumber: column, offset } = place;
            if (place.isStepStart) {
                const position = positionOf(source, ranges.stepRange(line, column));
                script.setBreakpoint(offset, { hit: () => host.statementReached(position) });
                continue;
            }
            // The other places are calls, and the end of a function, which the frame's popping shows.
            const call = ranges.callAt(line, column);
            if (call && !ranges.plainCalls.has(call)) {
                const position = positionOf(source, ranges.callRange(call));
                firstArguments.set(position, ranges.argumentText(call, 0));
                script.setBreakpoint(offset, { hit: () => host.callReached(position) });
            }
        }
        script.getChildScripts().forEach(instrument);
    }

    debug.onNewScript = instrument;

    function popped(completion) {
        if (completion === null)
            host.left(this.card, kTerminated);
        else if (completion.await || completion.yield)
            host.suspended(this.card, completion.await === true, this.asyncPromise?.promiseID ?? 0);
        else
            host.left(this.card, 'throw' in completion ? kThrew : kReturned);
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
        const info = scriptInfo(frame.script);
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

    // ---- Errors of the engine, in the browser's words before any catch sees them ----

    const errorWords = makeErrorWords(errorSource);
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
        // What the first argument is called in the call at a position.
        describeFirstArgument(position) {
            return firstArguments.get(position) ?? '';
        },
    };
})
