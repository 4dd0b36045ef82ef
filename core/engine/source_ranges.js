// SPDX-License-Identifier: GPL-3.0-or-later
// The ranges of a source that steps stand for: breakpoints tell only where a step begins; the syntax tree tells where it
// ends. Runs in the debugger's realm.
'use strict';

(function makeRanges() {
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
            this.lines = [];
            this.starts = []; // of the lines, in code units
            let start = 0;
            for (const { 0: lineEnd, index } of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/gu)) {
                this.lines.push(text.slice(start, index));
                this.starts.push(start);
                start = index + lineEnd.length;
            }
            this.characters = []; // of each line that was asked for: the engine counts columns in code points
            this.steps = new Map(); // place of a step -> range
            this.calls = new Map(); // place of a call -> its node
            this.fallbacks = new Map(); // place -> the largest simple node there
            this.variables = new Map(); // call -> the variable that it is assigned to
            this.declarations = new Map(); // value of a variable, or of an assignment -> its step's range
            this.awaits = new Map(); // place of an await, or of the call that it awaits -> its operand
            this.plainCalls = new Map(); // call that is a statement by itself -> the statement's range
            this.tree = null;
            try {
                this.tree = Reflect.parse(text, { target: isModule ? 'module' : 'script' });
                this.read(this.tree);
            } catch (error) {
                // ENGINE: Reflect.parse knows less syntax than the engine; such a source has ranges to the line's end.
            }
        }

        charactersOf(line) {
            return this.characters[line] ??= [...this.lines[line - 1] ?? ''];
        }

        // Line and column of an offset in code units.
        placeAt(offset) {
            let line = 1;
            for (let end = this.starts.length; line < end;) {
                const middle = line + end + 1 >> 1;
                if (this.starts[middle - 1] <= offset)
                    line = middle;
                else
                    end = middle - 1;
            }
            const units = Math.min(offset - this.starts[line - 1], this.lines[line - 1].length);
            const hasPairs = this.charactersOf(line).length < this.lines[line - 1].length;
            return { line, column: hasPairs ? [...this.lines[line - 1].slice(0, units)].length : units };
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
                this.noteVariable(node);
                if (node.type === 'UnaryExpression' && node.operator === 'await' && node.loc)
                    this.noteAwait(node);
                pending.push(...children(node));
            }
            // Inner calls came last and win where two begin at one place.
            for (const call of calls) {
                for (const place of this.placesOf(call))
                    this.calls.set(place, call);
            }
        }

        noteVariable(node) {
            if (node.type === 'VariableDeclaration') {
                for (const each of node.declarations)
                    this.declarations.set(each.init, (node.declarations.length === 1 ? node : each).loc);
            }
            if (node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression')
                this.declarations.set(node.expression.right, node.loc);
            const [target, value] = node.type === 'VariableDeclarator' ? [node.id, node.init]
                : node.type === 'AssignmentExpression' ? [node.left, node.right] : [null, null];
            if (target?.type !== 'Identifier' || !value || !isCall(value))
                return;
            this.variables.set(value, target.name);
        }

        noteAwait(node) {
            const operand = node.argument;
            this.awaits.set(key(node.loc.start.line, node.loc.start.column), operand);
            if (operand && isCall(operand) && operand.loc) {
                for (const place of this.placesOf(operand))
                    this.awaits.set(place, operand);
            }
        }

        // What the await at a place waits for, as a node of the tree.
        awaitedAt(line, column) {
            return this.awaits.get(key(line, column));
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
                const open = this.charactersOf(line).indexOf('(', column);
                if (open >= 0) {
                    places.push(key(line, open));
                    break;
                }
            }
            return places;
        }

        // Whether no other call is made on the way to this one.
        isAlone(call) {
            return !containsCall(call);
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
            const operator = /^\s*(\+\+|--)/u.exec(this.charactersOf(line).slice(column).join(''));
            return { start: node.loc.start, end: { line, column: column + (operator ? operator[0].length : 0) } };
        }

        // The text of a call's argument, for naming a callback that has no name.
        argumentText(call, index) {
            const argument = call.arguments?.[index];
            if (!argument?.loc || argument.loc.start.line !== argument.loc.end.line)
                return '';
            return this.charactersOf(argument.loc.start.line)
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
            return { start: { line, column }, end: { line, column: Math.max(this.charactersOf(line).length, column) } };
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

    return Ranges;
})
