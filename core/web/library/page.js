// SPDX-License-Identifier: GPL-3.0-or-later
// What the scripts of the page's library start from: safe copies of the language's own functions, Web IDL's conversions
// and interfaces. Compiled into the program's realm and hidden there, as core/engine/library.js is.
'use strict';

(function definePage(host) {
    const { apply, getOwnPropertyDescriptor, ownKeys } = Reflect;
    const { assign, create, defineProperty } = Object;
    const bind = (f) => (self, ...args) => apply(f, self, args);
    const getState = bind(WeakMap.prototype.get);
    const setState = bind(WeakMap.prototype.set);
    const promiseThen = Promise.prototype.then;
    const toWellFormed = bind(String.prototype.toWellFormed);
    const charCodeAt = bind(String.prototype.charCodeAt);
    const PromiseConstructor = Promise;
    const window = globalThis;

    const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
    const isCallable = (value) => typeof value === 'function';
    const fail = (message) => { throw new TypeError(message); };

    // A list that no setter of the program on Array.prototype sees.
    function push(list, item) {
        defineProperty(list, list.length, { value: item, writable: true, enumerable: true, configurable: true });
    }

    // First in, first out, each in constant time.
    class Queue {
        items = create(null);
        first = 0;
        end = 0;
        get length() { return this.end - this.first; }
        push(item) { this.items[this.end++] = item; }
        peek() { return this.items[this.first]; }
        shift() {
            const item = this.items[this.first];
            delete this.items[this.first++];
            return item;
        }
        clear() {
            while (this.length > 0)
                this.shift();
        }
    }

    // ---- Promises ----

    function newPromise() {
        const result = { promise: undefined, resolve: undefined, reject: undefined };
        result.promise = new PromiseConstructor((resolve, reject) => {
            result.resolve = resolve;
            result.reject = reject;
        });
        return result;
    }
    function resolvedWith(value) {
        const { promise, resolve } = newPromise();
        resolve(value);
        return promise;
    }
    function rejectedWith(reason) {
        const { promise, reject } = newPromise();
        reject(reason);
        return promise;
    }
    const react = (promise, onFulfilled, onRejected) => apply(promiseThen, promise, [onFulfilled, onRejected]);

    // Web IDL: an operation that returns a promise rejects it where others throw.
    const promised = (steps) => function operation(...args) {
        try {
            return apply(steps, this, args);
        } catch (error) {
            return rejectedWith(error);
        }
    };

    // ---- Conversions (Web IDL §3.2) ----

    function requireArguments(args, count, where) {
        if (args.length < count)
            fail(`${where}${count} argument${count > 1 ? 's' : ''} required, but only ${args.length} present.`);
    }
    function toText(value, where) {
        if (typeof value === 'symbol')
            fail(`${where}Cannot convert a Symbol value to a string`);
        return `${value}`;
    }
    const toScalarText = (value, where) => toWellFormed(toText(value, where));
    function toByteText(value, where) {
        const text = toText(value, where);
        for (let i = 0; i < text.length; ++i) {
            if (charCodeAt(text, i) > 255)
                fail(`${where}String contains non ISO-8859-1 code point.`);
        }
        return text;
    }
    function toEnumeration(value, values, type, where) {
        const text = toText(value, where);
        for (let i = 0; i < values.length; ++i) {
            if (values[i] === text)
                return text;
        }
        return fail(`${where}The provided value '${text}' is not a valid enum value of type ${type}.`);
    }
    // A dictionary: an object, or nothing for one without members.
    function toDictionary(value, type, where) {
        if (value === undefined || value === null)
            return create(null);
        return isObject(value) ? value : fail(`${where}The provided value is not of type '${type}'.`);
    }
    const memberOf = (where, name, type) => `${where}Failed to read the '${name}' property from '${type}': `;

    // ---- Interfaces (Web IDL §3.7) ----

    const hidden = (value) => ({ value, writable: true, enumerable: false, configurable: true });
    const tag = (target, value) => defineProperty(target, Symbol.toStringTag, { value, configurable: true });

    function defineMethods(target, methods, areFrames) {
        for (const name of ownKeys(methods)) {
            const { value } = getOwnPropertyDescriptor(methods, name);
            defineProperty(target, name, { value: host.native(value, name, value.length, areFrames),
                writable: true, enumerable: true, configurable: true });
        }
    }
    function defineAttributes(target, attributes) {
        for (const name of ownKeys(attributes)) {
            const { get, set } = getOwnPropertyDescriptor(attributes, name);
            defineProperty(target, name, { get: host.native(get, `get ${name}`, 0, false),
                set: set && host.native(set, `set ${name}`, 1, false), enumerable: true, configurable: true });
        }
    }

    // Says an interface to the page, and gives what its steps need: `set` to give an object its state, `of` for the
    // state of an object that is one, `is`, and `make` for a new one. Without `construct`: "Illegal constructor".
    function defineInterface(name, { parent = null, length = 0, isTarget = false, construct = null, attributes = {},
        methods = {}, statics = {}, handlers = [], constants = {}, areFrames = true, states = new WeakMap() }) {
        const constructor = host.constructor(name, parent, length, isTarget, construct);
        const { prototype } = constructor;
        for (let i = 0; i < handlers.length; ++i)
            host.handler(prototype, handlers[i]);
        defineAttributes(prototype, attributes);
        for (const each of ownKeys(constants)) {
            const property = { value: constants[each], enumerable: true };
            defineProperty(prototype, each, property);
            defineProperty(constructor, each, property);
        }
        defineMethods(prototype, methods, areFrames);
        defineMethods(constructor, statics, areFrames);
        tag(prototype, name);
        const is = (object) => isObject(object) && getState(states, object) !== undefined;
        const set = (object, state) => {
            setState(states, object, state);
            return object;
        };
        return {
            constructor, prototype, is, set,
            of: (object, where = '') => (isObject(object) && getState(states, object))
                || fail(`${where}Illegal invocation`),
            make: (state) => set(host.make(name, isTarget), state),
        };
    }

    // ---- Iteration (Web IDL §3.7.9): of what `pairsOf` gives for an object each time ----

    function definePairIteration(interfaces, name, pairsOf) {
        const states = new WeakMap();
        const iteratorPrototype = create(Reflect.getPrototypeOf(Reflect.getPrototypeOf([][Symbol.iterator]())));
        defineMethods(iteratorPrototype, {
            next() {
                const state = isObject(this) && getState(states, this);
                if (!state)
                    fail('Illegal invocation');
                const pairs = pairsOf(state.object);
                if (state.index >= pairs.length)
                    return { value: undefined, done: true };
                const pair = pairs[state.index++];
                return { value: state.pick(pair), done: false };
            },
        }, false);
        tag(iteratorPrototype, `${name} Iterator`);
        const iterate = (object, pick) => {
            interfaces.of(object);
            const iterator = create(iteratorPrototype);
            setState(states, iterator, { object, pick, index: 0 });
            return iterator;
        };
        defineMethods(interfaces.prototype, {
            entries() { return iterate(this, ([key, value]) => [key, value]); },
            forEach(callback, self = undefined) {
                interfaces.of(this);
                const where = `Failed to execute 'forEach' on '${name}': `;
                requireArguments(arguments, 1, where);
                if (!isCallable(callback))
                    fail(`${where}parameter 1 is not of type 'Function'.`);
                for (let i = 0, pairs = pairsOf(this); i < pairs.length; ++i, pairs = pairsOf(this))
                    apply(callback, self, [pairs[i][1], pairs[i][0], this]);
            },
            keys() { return iterate(this, ([key]) => key); },
            values() { return iterate(this, ([, value]) => value); },
        }, false);
        defineProperty(interfaces.prototype, Symbol.iterator, hidden(interfaces.prototype.entries));
    }

    const DOMExceptionConstructor = DOMException;
    const domException = (name, message) => new DOMExceptionConstructor(message, name);

    return {
        host, apply, assign, bind, create, defineProperty, ownKeys, getOwnPropertyDescriptor, window, isObject, isCallable, fail,
        push, Queue, newPromise, resolvedWith, rejectedWith, react, promised, requireArguments, toText, toScalarText,
        toByteText, toEnumeration, toDictionary, memberOf, hidden, tag, defineMethods, defineAttributes,
        defineInterface, definePairIteration, domException,
        charCodeAt,
        slice: bind(String.prototype.slice),
        indexOf: bind(String.prototype.indexOf),
        toLowerCase: bind(String.prototype.toLowerCase),
        toUpperCase: bind(String.prototype.toUpperCase),
        split: bind(String.prototype.split),
        startsWith: bind(String.prototype.startsWith),
        trim: bind(String.prototype.trim),
        replace: bind(String.prototype.replace),
        join: bind(Array.prototype.join),
        sort: bind(Array.prototype.sort),
        bytesOf: (view) => host.copyBytes(view),
        lengthOfBytes: bind(getOwnPropertyDescriptor(Reflect.getPrototypeOf(Uint8Array.prototype), 'byteLength').get),
        subarray: bind(Uint8Array.prototype.subarray),
        setBytes: bind(Uint8Array.prototype.set),
        ByteArray: Uint8Array,
    };
})
