// SPDX-License-Identifier: GPL-3.0-or-later
// What a program's syntax tree tells at the place of an error: the expressions there, as browsers write them in
// messages, and what their values are, without entering code of the program. Runs in the debugger's realm.
'use strict';

(function makeErrorSource() {
    const kUnknown = Symbol('unknown');

    // ---- The tree ----

    function forEachChild(node, visit) {
        for (const name in node) {
            const value = node[name];
            // The value of a literal may be an object, and no node: that of a regular expression.
            if (name === 'loc' || node.type === 'Literal' || value === null || typeof value !== 'object')
                continue;
            if (Array.isArray(value)) {
                for (const each of value) {
                    if (each !== null && typeof each === 'object')
                        visit(each);
                }
            } else {
                visit(value);
            }
        }
    }

    function covers(loc, line, column) {
        const { start, end } = loc;
        return (start.line < line || (start.line === line && start.column <= column))
            && (end.line > line || (end.line === line && end.column >= column));
    }

    const isFunction = (node) => node.type.endsWith('FunctionExpression') || node.type === 'FunctionDeclaration';
    const isStep = (node) => node.type === 'VariableDeclaration'
        || (node.type.endsWith('Statement') && node.type !== 'BlockStatement') || isFunction(node);

    // The innermost statement, or function, that a place in a script is in, and what it is made of without the functions
    // and statements inside it. ENGINE: an assignment may be placed at the start of a function within it.
    function partsAt(tree, line, column, script) {
        const isWithin = (node) => isFunction(node) && node.loc.start.line === line && node.loc.start.column === column
            && !(script.startLine === line && Math.abs(script.startColumn - column) <= 1);
        let step = tree;
        const pending = [tree];
        const heads = new Set(); // declarations that belong to their loop
        while (pending.length > 0) {
            const node = pending.pop();
            if (node.loc && isStep(node) && !heads.has(node) && covers(node.loc, line, column)
                && !isWithin(node))
                step = node;
            heads.add(node.type.startsWith('For') ? node.left ?? node.init : null);
            if (!node.loc || (covers(node.loc, line, column) && !(isStep(node) && isWithin(node))))
                forEachChild(node, (child) => pending.push(child));
        }
        const parts = [];
        const inside = [step];
        while (inside.length > 0) {
            const node = inside.pop();
            parts.push(node);
            if (node !== step && (isFunction(node) || node.type === 'BlockStatement'))
                continue;
            forEachChild(node, (child) => inside.push(child));
        }
        return parts;
    }

    const isCall = (node) => node.type === 'CallExpression' || node.type === 'OptionalCallExpression';
    const isMember = (node) => node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
    const isNamed = (member) => member.property?.type === 'Identifier' && !member.property.loc;

    // ---- An expression as the browser writes it, and as the engine does ----

    const kOfTheBrowser = 0, kOfTheEngine = 1;

    function render(node, dialect = kOfTheBrowser) {
        const text = rendered(node, dialect);
        return text === '' ? '(intermediate value)' : text;
    }

    const renderAll = (nodes, dialect) => nodes.map((each) => (each ? render(each, dialect) : '')).join(',');

    function rendered(node, dialect) {
        switch (node.type) {
        case 'Identifier':
            return node.name;
        case 'ThisExpression':
            return 'this';
        case 'Literal':
            if (typeof node.value === 'string')
                return `"${node.value}"`;
            return typeof node.value === 'bigint' ? `${node.value}n` : String(node.value);
        case 'MemberExpression': case 'OptionalMemberExpression': {
            const object = node.object.type === 'Super' ? '(intermediate value)' : render(node.object, dialect);
            const isOptional = node.type === 'OptionalMemberExpression';
            const dot = isOptional ? '?.' : '.';
            if (isNamed(node))
                return `${object}${dot}${node.property.name}`;
            if (node.property?.type === 'Literal' && typeof node.property.value === 'string')
                return `${object}${dot}${node.property.value}`;
            return node.property ? `${object}${isOptional ? '?.' : ''}[${render(node.property, dialect)}]` : '';
        }
        case 'OptionalExpression':
            return rendered(node.expression, dialect);
        case 'CallExpression': case 'OptionalCallExpression':
            return `${render(node.callee, dialect)}(...)`;
        case 'TaggedTemplate':
            return `${render(node.callee, dialect)}(...)`;
        case 'ArrayExpression':
            return `[${renderAll(node.elements, dialect)}]`;
        case 'ObjectExpression':
            return `{${node.properties.map((each) => render(each.value, dialect)).join('')}}`;
        case 'UnaryExpression':
            if (node.operator === 'await' && dialect === kOfTheBrowser)
                return '';
            return `(${node.operator}${node.operator.length > 1 ? ' ' : ''}${render(node.argument, dialect)})`;
        case 'LogicalExpression': case 'BinaryExpression':
            return `(${render(node.left, dialect)} ${node.operator} ${render(node.right, dialect)})`;
        case 'SequenceExpression':
            return `(${node.expressions.map((each) => render(each, dialect)).join(' , ')})`;
        default:
            return '';
        }
    }

    // The engine writes the same expressions a little differently; both without what differs.
    function folded(text) {
        let result = '';
        for (let i = 0; i < text.length; ++i) {
            if (text.startsWith('(...)', i)) {
                result += '()';
                i += 4;
            } else if (text.startsWith('({', i) || text.startsWith('})', i)) {
                result += text[i] === '(' ? '{' : '}';
                ++i;
            } else if (text[i] !== ' ' && text[i] !== '?') {
                result += text[i];
            }
        }
        return result;
    }

    // An expression as the engine's messages quote it, folded; and whether one of them quotes it.
    const quotedPath = (node) => folded(render(node, kOfTheEngine));
    const isQuoted = (node, text) => quotedPath(node) === folded(text);

    // ---- Values, without running anything ----

    function valueOf(node, frame) {
        switch (node?.type) {
        case undefined:
            return undefined;
        case 'Literal':
            return node.value;
        case 'ObjectExpression':
            return { text: '#<Object>', type: 'object' };
        case 'ArrayExpression':
            return { text: '[object Array]', type: 'object', length: node.elements.length };
        case 'NewExpression':
            return { text: `#<${node.callee.name ?? 'Object'}>`, type: 'object' };
        case 'CallExpression': // Object.freeze(object) and its like give back what they are given
            return node.callee.object?.name === 'Object'
                && ['freeze', 'seal', 'preventExtensions', 'create', 'assign', 'defineProperty', 'defineProperties'].includes(node.callee.property.name)
                ? valueOf(node.arguments[0], frame) : kUnknown;
        case 'ThisExpression':
            return frame.this;
        case 'UnaryExpression': {
            const value = valueOf(node.argument, frame);
            return node.operator === '-' && typeof value === 'number' ? -value : kUnknown;
        }
        case 'Identifier': {
            const scope = frame.environment?.find(node.name);
            if (!scope)
                return node.name === 'undefined' ? undefined : kUnknown;
            const value = scope.getVariable(node.name);
            return value?.uninitialized || value?.optimizedOut || value?.missingArguments ? kUnknown : value;
        }
        case 'MemberExpression': {
            const object = valueOf(node.object, frame);
            const name = isNamed(node) ? node.property.name : valueOf(node.property, frame);
            if (typeof name !== 'string' && typeof name !== 'number')
                return kUnknown;
            return dataProperty(object, name);
        }
        default:
            return kUnknown;
        }
    }

    function dataProperty(object, name) {
        for (let holder = object; holder instanceof Debugger.Object && !holder.isProxy; holder = holder.proto) {
            const found = holder.getOwnPropertyDescriptor(name);
            if (found)
                return 'value' in found ? found.value : kUnknown;
        }
        if (object instanceof Debugger.Object)
            return object.isProxy ? kUnknown : undefined;
        return name === 'length' && typeof object?.length === 'number' ? object.length : kUnknown;
    }

    // As a message quotes a value: "#<Object>", "x", "5".
    function quoted(value) {
        if (value === kUnknown || value === null || typeof value !== 'object')
            return value === kUnknown ? kUnknown : String(value);
        if (!(value instanceof Debugger.Object))
            return value.text;
        if (value.isProxy)
            return '#<Object>';
        if (value.callable)
            return value.script ? value.script.source.text.slice(value.script.sourceStart,
                value.script.sourceStart + value.script.sourceLength) : `function ${value.name}() { [native code] }`;
        if (value.class === 'Array')
            return '[object Array]';
        const constructor = dataProperty(value, 'constructor');
        return `#<${constructor instanceof Debugger.Object && constructor.name || 'Object'}>`;
    }

    // As a message describes a value that it has no expression for: "number 5", "object null", "object".
    function described(value) {
        if (value === kUnknown)
            return kUnknown;
        if (value === undefined)
            return 'undefined';
        if (value === null)
            return 'object null';
        switch (typeof value) {
        case 'object':
            return value instanceof Debugger.Object ? (value.callable ? 'function' : 'object') : value.type;
        case 'string':
            return `string "${value}"`;
        case 'number': case 'boolean':
            return `${typeof value} ${value}`;
        default:
            return typeof value;
        }
    }

    // What the engine's own text of a value tells: `5`, `"x"`, `({})`.
    function valueOfText(text) {
        const first = text[0];
        if (text === 'undefined')
            return undefined;
        if (text === 'null')
            return null;
        if (text === 'true' || text === 'false')
            return text === 'true';
        if (first === '"')
            return text.slice(1, -1);
        if (text.endsWith('})') || text.endsWith(']'))
            return { text: '#<Object>', type: 'object' };
        return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : kUnknown;
    }

    const unquoted = (text) => (text[0] === '"' ? text.slice(1, -1) : text);
    const before = (text, end) => (text.endsWith(end) ? text.slice(0, -end.length) : text);

    return {
        partsAt, forEachChild, covers, isFunction, isCall, isMember, isNamed, render, isQuoted, quotedPath, folded,
        kUnknown, valueOf, dataProperty, quoted, described, valueOfText, unquoted, before,
    };
})
