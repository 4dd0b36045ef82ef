// SPDX-License-Identifier: GPL-3.0-or-later
// URLSearchParams (URL §6.2) and application/x-www-form-urlencoded (URL §5), for the page that library.js prepares,
// and hidden like it. SPEC-GAP: URL itself, and the update of an URL that they belong to.
'use strict';

(function defineUrl(library) {
    const { isCallable, isObject } = library;
    const { apply, getPrototypeOf } = Reflect;
    const { defineProperty, create } = Object;
    const { iterator: kIterator, toStringTag: kToStringTag } = Symbol;
    const bind = (f) => (self, ...args) => apply(f, self, args);
    const split = bind(String.prototype.split);
    const slice = bind(String.prototype.slice);
    const indexOf = bind(String.prototype.indexOf);
    const charCodeAt = bind(String.prototype.charCodeAt);
    const toWellFormed = bind(String.prototype.toWellFormed);
    const encode = encodeURIComponent;
    const decode = decodeURIComponent;
    const getList = bind(WeakMap.prototype.get);
    const setList = bind(WeakMap.prototype.set);
    const push = bind(Array.prototype.push);
    const sort = bind(Array.prototype.sort);
    const filter = bind(Array.prototype.filter);

    const lists = new WeakMap(); // object -> its list of [name, value]
    const kName = 'URLSearchParams';

    const failure = (what) => new TypeError(`Failed to construct '${kName}': ${what}`);

    function usvString(value) {
        if (typeof value === 'symbol')
            throw failure('Cannot convert a Symbol value to a string');
        return toWellFormed(`${value}`);
    }

    // ---- application/x-www-form-urlencoded ----

    const kAlsoEncoded = { __proto__: null, '!': '%21', '\'': '%27', '(': '%28', ')': '%29', '~': '%7E' };

    function serialized(text) {
        const encoded = encode(text);
        let result = '';
        for (let i = 0; i < encoded.length; ++i) {
            if (encoded[i] === '%' && encoded[i + 1] === '2' && encoded[i + 2] === '0') {
                result += '+';
                i += 2;
            } else {
                result += kAlsoEncoded[encoded[i]] ?? encoded[i];
            }
        }
        return result;
    }

    const hexDigit = (code) => (code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55
        : code >= 97 && code <= 102 ? code - 87 : -1);

    // URL §1.3 percent-decode, then UTF-8 decode without BOM: byte by byte where it is not well formed.
    function percentDecoded(text) {
        let whole = '';
        for (let i = 0; i < text.length; ++i)
            whole += text[i] === '%' && !isEscape(text, i) ? '%25' : text[i];
        try {
            return decode(whole);
        } catch (error) {
            return decodedWithReplacements(whole);
        }
    }

    const isEscape = (text, at) => at + 2 < text.length && hexDigit(charCodeAt(text, at + 1)) >= 0
        && hexDigit(charCodeAt(text, at + 2)) >= 0;

    function decodedWithReplacements(text) {
        let result = '';
        for (let i = 0; i < text.length;) {
            if (text[i] !== '%') {
                result += text[i++];
                continue;
            }
            let length = 0;
            for (const each of [12, 9, 6, 3]) { // the longest run of escapes that is one character
                try {
                    const character = decode(slice(text, i, i + each));
                    if (character.length === (each === 12 ? 2 : 1) && text[i + each - 3] === '%') {
                        result += character;
                        length = each;
                        break;
                    }
                } catch (error) {
                    // Not well formed: a shorter run may be.
                }
            }
            if (length === 0)
                result += '\uFFFD';
            i += length || 3;
        }
        return result;
    }

    function plusDecoded(text) {
        let result = '';
        for (let i = 0; i < text.length; ++i)
            result += text[i] === '+' ? ' ' : text[i];
        return percentDecoded(result);
    }

    function parsed(text) {
        const list = [];
        for (const part of split(text, '&')) {
            if (part === '')
                continue;
            const at = indexOf(part, '=');
            push(list, at < 0 ? [plusDecoded(part), '']
                : [plusDecoded(slice(part, 0, at)), plusDecoded(slice(part, at + 1))]);
        }
        return list;
    }

    // ---- The interface ----

    function listFrom(init) {
        if (!isObject(init)) {
            const text = usvString(init);
            return parsed(text[0] === '?' ? slice(text, 1) : text);
        }
        const list = [];
        const method = init[kIterator];
        if (method !== undefined && method !== null) {
            if (!isCallable(method))
                throw failure('The object must have a callable @@iterator property.');
            for (const pair of { [kIterator]: () => apply(method, init, []) }) {
                if (!isObject(pair))
                    throw failure('The provided value cannot be converted to a sequence.');
                const [...items] = pair;
                if (items.length !== 2)
                    throw failure(`Failed to construct '${kName}': Sequence initializer must only contain pair elements`);
                push(list, [usvString(items[0]), usvString(items[1])]);
            }
            return list;
        }
        for (const key of Reflect.ownKeys(init)) {
            if (Reflect.getOwnPropertyDescriptor(init, key)?.enumerable)
                push(list, [usvString(key), usvString(init[key])]);
        }
        return list;
    }

    function URLSearchParams(init) {
        if (new.target === undefined)
            throw failure('Please use the \'new\' operator, this DOM object constructor cannot be called as a function.');
        setList(lists, this, init === undefined ? [] : listFrom(init));
    }

    function listOf(self) {
        const list = isObject(self) ? getList(lists, self) : undefined;
        if (!list)
            throw new TypeError('Illegal invocation');
        return list;
    }

    function requireArguments(args, count, method) {
        if (args.length < count)
            throw new TypeError(`Failed to execute '${method}' on '${kName}': ${count} argument${
                count > 1 ? 's' : ''} required, but only ${args.length} present.`);
    }

    // Replaces the contents of a list in place, since iterators look at it.
    function assign(list, items) {
        list.length = 0;
        for (let i = 0; i < items.length; ++i)
            push(list, items[i]);
    }

    const IteratorPrototype = getPrototypeOf(getPrototypeOf([][kIterator]()));
    const states = new WeakMap();
    const kIteratorPrototype = create(IteratorPrototype, {
        [kToStringTag]: { value: `${kName} Iterator`, configurable: true },
    });
    define(kIteratorPrototype, {
        next() {
            const state = getList(states, this);
            if (!state)
                throw new TypeError('Illegal invocation');
            const pair = state.list[state.index++];
            return pair ? { value: state.pick(pair), done: false } : { value: undefined, done: true };
        },
    });

    function iterate(list, pick) {
        const iterator = create(kIteratorPrototype);
        setList(states, iterator, { list, pick, index: 0 });
        return iterator;
    }

    // Web IDL: operations are enumerable.
    function define(target, methods) {
        for (const name of Reflect.ownKeys(methods))
            defineProperty(target, name, { value: methods[name], writable: true, enumerable: true, configurable: true });
    }

    defineProperty(URLSearchParams.prototype, 'size', {
        get: Reflect.getOwnPropertyDescriptor({ get size() { return listOf(this).length; } }, 'size').get,
        enumerable: true, configurable: true,
    });
    define(URLSearchParams.prototype, {
        append(name, value) {
            const list = listOf(this);
            requireArguments(arguments, 2, 'append');
            push(list, [usvString(name), usvString(value)]);
        },
        delete(name, value = undefined) {
            const list = listOf(this);
            requireArguments(arguments, 1, 'delete');
            const wanted = usvString(name);
            const only = value === undefined ? undefined : usvString(value);
            assign(list, filter(list, (each) => each[0] !== wanted || (only !== undefined && each[1] !== only)));
        },
        get(name) {
            const list = listOf(this);
            requireArguments(arguments, 1, 'get');
            const wanted = usvString(name);
            for (const each of list) {
                if (each[0] === wanted)
                    return each[1];
            }
            return null;
        },
        getAll(name) {
            const list = listOf(this);
            requireArguments(arguments, 1, 'getAll');
            const wanted = usvString(name);
            const found = [];
            for (const each of list) {
                if (each[0] === wanted)
                    push(found, each[1]);
            }
            return found;
        },
        has(name, value = undefined) {
            const list = listOf(this);
            requireArguments(arguments, 1, 'has');
            const wanted = usvString(name);
            const only = value === undefined ? undefined : usvString(value);
            for (const each of list) {
                if (each[0] === wanted && (only === undefined || each[1] === only))
                    return true;
            }
            return false;
        },
        set(name, value) {
            const list = listOf(this);
            requireArguments(arguments, 2, 'set');
            const wanted = usvString(name);
            const pair = [wanted, usvString(value)];
            let isFirst = true;
            const rest = filter(list, (each) => each[0] !== wanted || (isFirst && !(isFirst = false)));
            const at = rest.findIndex((each) => each[0] === wanted);
            at < 0 ? push(rest, pair) : rest[at] = pair;
            assign(list, rest);
        },
        sort() {
            sort(listOf(this), (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
        },
        toString() {
            let text = '';
            for (const [name, value] of listOf(this))
                text += `${text === '' ? '' : '&'}${serialized(name)}=${serialized(value)}`;
            return text;
        },
        entries() { return iterate(listOf(this), ([name, value]) => [name, value]); },
        forEach(callback, thisArg = undefined) {
            const list = listOf(this);
            requireArguments(arguments, 1, 'forEach');
            if (!isCallable(callback))
                throw new TypeError(`Failed to execute 'forEach' on '${kName}': parameter 1 is not of type 'Function'.`);
            for (let i = 0; i < list.length; ++i)
                apply(callback, thisArg, [list[i][1], list[i][0], this]);
        },
        keys() { return iterate(listOf(this), ([name]) => name); },
        values() { return iterate(listOf(this), ([, value]) => value); },
    });
    const hidden = (value) => ({ value, writable: true, enumerable: false, configurable: true });
    defineProperty(URLSearchParams.prototype, kIterator, hidden(URLSearchParams.prototype.entries));
    defineProperty(URLSearchParams.prototype, kToStringTag, { value: kName, configurable: true });
    defineProperty(URLSearchParams, 'prototype', { writable: false });
    defineProperty(URLSearchParams, 'length', { value: 0, configurable: true });
    defineProperty(globalThis, kName, hidden(URLSearchParams));
})
