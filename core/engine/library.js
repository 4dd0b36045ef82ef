// SPDX-License-Identifier: GPL-3.0-or-later
// What the language's library has got since the engine was made, after the steps of ECMA-262 (2025). Compiled into the
// program's realm and hidden there: from the debugger, from Error.stack and from Function.prototype.toString.
'use strict';

(function defineLibrary() {
    const { apply, getPrototypeOf } = Reflect;
    const { defineProperty, create } = Object;
    const { iterator: kIterator, toStringTag: kToStringTag } = Symbol;
    const bind = (f) => (self, ...args) => apply(f, self, args);
    const sort = bind(Array.prototype.sort);
    const PromiseConstructor = Promise;
    const kLargestIndex = 2 ** 53 - 1;

    const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
    const isCallable = (value) => typeof value === 'function';

    // As messages quote a value.
    function quoted(value) {
        if (typeof value === 'string')
            return value;
        if (isCallable(value))
            return apply(Function.prototype.toString, value, []);
        return isObject(value) ? (Array.isArray(value) ? '[object Array]' : `#<${value.constructor?.name || 'Object'}>`)
            : String(value);
    }

    function described(value) {
        if (value === undefined)
            return 'undefined';
        if (isObject(value))
            return typeof value;
        return typeof value === 'string' ? `string "${value}"` : value === null ? 'object null'
            : `${typeof value} ${String(value)}`;
    }

    function requireCallable(value) {
        if (!isCallable(value))
            throw new TypeError(`${described(value)} is not a function`);
    }

    function toIntegerOrInfinity(value) {
        const number = Math.trunc(+value);
        return number !== number ? 0 : number + 0;
    }

    function lengthOf(object) {
        return Math.min(Math.max(toIntegerOrInfinity(object.length), 0), kLargestIndex);
    }

    function relativeIndex(value, length, missing) {
        if (value === undefined)
            return missing;
        const index = toIntegerOrInfinity(value);
        return index < 0 ? Math.max(length + index, 0) : Math.min(index, length);
    }

    function toObject(value, method) {
        if (value === undefined || value === null)
            throw new TypeError(method ? `${method} called on null or undefined`
                : 'Cannot convert undefined or null to object');
        return Object(value);
    }

    function define(target, methods) {
        for (const name of Reflect.ownKeys(methods)) {
            const { value } = Reflect.getOwnPropertyDescriptor(methods, name);
            defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });
        }
    }

    function put(array, index, value) {
        defineProperty(array, index, { value, writable: true, enumerable: true, configurable: true });
    }

    // ---- Promise ----

    function newCapability(constructor, method) {
        if (!isObject(constructor))
            throw new TypeError(`Promise.${method} called on non-object`);
        let resolve;
        let reject;
        const promise = new constructor((onFulfilled, onRejected) => {
            resolve = onFulfilled;
            reject = onRejected;
        });
        return { promise, resolve, reject };
    }

    define(Promise, {
        withResolvers() { return newCapability(this, 'withResolvers'); },
        // WHY: as Chromium does it; ECMA-262 would resolve a new promise with a promise that the callback gives.
        try(callbackfn, ...args) {
            const { promise, reject } = newCapability(this, 'try');
            let result;
            try {
                requireCallable(callbackfn);
                result = apply(callbackfn, undefined, args);
            } catch (error) {
                reject(error);
                return promise;
            }
            return apply(PromiseConstructor.resolve, this, [result]);
        },
    });

    // ---- Array ----

    function checkComparator(comparator) {
        if (comparator !== undefined && !isCallable(comparator))
            throw new TypeError(
                `The comparison function must be either a function or undefined: ${quoted(comparator)}`);
    }

    const TypedArray = getPrototypeOf(Int8Array);
    const typedTag = bind(Reflect.getOwnPropertyDescriptor(TypedArray.prototype, kToStringTag).get);

    function arrayCreate(length) {
        if (length > 2 ** 32 - 1)
            throw new RangeError('Invalid array length');
        return new Array(length);
    }

    function copyOf(object, length) {
        const copy = arrayCreate(length);
        for (let i = 0; i < length; ++i)
            put(copy, i, object[i]);
        return copy;
    }

    define(Array.prototype, {
        toReversed() {
            const object = toObject(this);
            const length = lengthOf(object);
            const copy = arrayCreate(length);
            for (let i = 0; i < length; ++i)
                put(copy, i, object[length - 1 - i]);
            return copy;
        },
        toSorted(comparefn) {
            checkComparator(comparefn);
            const object = toObject(this);
            return sort(copyOf(object, lengthOf(object)), comparefn);
        },
        toSpliced(start, deleteCount, ...items) {
            const object = toObject(this);
            const length = lengthOf(object);
            const begin = relativeIndex(start, length, 0);
            const skipped = arguments.length === 0 ? 0 : arguments.length === 1 ? length - begin
                : Math.min(Math.max(toIntegerOrInfinity(deleteCount), 0), length - begin);
            const newLength = length + items.length - skipped;
            if (newLength > kLargestIndex)
                throw new TypeError('Invalid array length');
            const result = arrayCreate(newLength);
            let k = 0;
            for (let i = 0; i < begin; ++i)
                put(result, k++, object[i]);
            for (let i = 0; i < items.length; ++i)
                put(result, k++, items[i]);
            for (let i = begin + skipped; i < length; ++i)
                put(result, k++, object[i]);
            return result;
        },
        with(index, value) {
            const object = toObject(this);
            const length = lengthOf(object);
            const relative = toIntegerOrInfinity(index);
            const actual = relative < 0 ? length + relative : relative;
            if (actual >= length || actual < 0)
                throw new RangeError('Invalid index : ' + relative);
            const copy = arrayCreate(length);
            for (let i = 0; i < length; ++i)
                put(copy, i, i === actual ? value : object[i]);
            return copy;
        },
    });
    // Gives the last element that the callback accepts, with its index.
    function findFromEnd(object, length, callback, self) {
        requireCallable(callback);
        for (let k = length - 1; k >= 0; --k) {
            const value = object[k];
            if (apply(callback, self, [value, k, object]))
                return { value, index: k };
        }
        return { value: undefined, index: -1 };
    }

    define(Array.prototype, {
        findLast(callback, ...rest) {
            const object = toObject(this, 'Array.prototype.findLast');
            return findFromEnd(object, lengthOf(object), callback, rest[0]).value;
        },
        findLastIndex(callback, ...rest) {
            const object = toObject(this, 'Array.prototype.findLastIndex');
            return findFromEnd(object, lengthOf(object), callback, rest[0]).index;
        },
    });
    for (const name of ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced'])
        Array.prototype[Symbol.unscopables][name] = true;

    // ---- Typed arrays ----

    const typedConstructors = { Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array,
        Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array };

    // ToBigInt: unlike BigInt(), not of a number.
    const kOneBigInt = new BigInt64Array(1);
    function toBigInt(value) {
        kOneBigInt[0] = value;
        return kOneBigInt[0];
    }

    function typedCopy(array) {
        const tag = typedTag(array);
        if (tag === undefined)
            throw new TypeError('this is not a typed array.');
        return new typedConstructors[tag](array);
    }

    const lengthOfTyped = bind(Reflect.getOwnPropertyDescriptor(TypedArray.prototype, 'length').get);
    const entriesOfTyped = bind(TypedArray.prototype.entries);

    // ValidateTypedArray, which entries() does too, and TypedArrayLength.
    function typedLength(array) {
        entriesOfTyped(array);
        return lengthOfTyped(array);
    }

    define(TypedArray.prototype, {
        findLast(callback, ...rest) { return findFromEnd(this, typedLength(this), callback, rest[0]).value; },
        findLastIndex(callback, ...rest) { return findFromEnd(this, typedLength(this), callback, rest[0]).index; },
        toReversed() { return typedCopy(this).reverse(); },
        toSorted(comparefn) {
            checkComparator(comparefn);
            return typedCopy(this).sort(comparefn);
        },
        with(index, value) {
            const length = typedLength(this);
            const relative = toIntegerOrInfinity(index);
            const actual = relative < 0 ? length + relative : relative;
            // The value is converted before the array is looked at again: its valueOf may change it.
            const isBig = typedTag(this) === 'BigInt64Array' || typedTag(this) === 'BigUint64Array';
            const number = isBig ? toBigInt(value) : +value;
            if (!(actual >= 0 && actual < lengthOfTyped(this)))
                throw new RangeError('Invalid typed array index');
            const copy = typedCopy(this);
            copy[actual] = number;
            return copy;
        },
    });

    // ---- Grouping ----

    function group(items, callback, keyOf, add, method) {
        if (items === undefined || items === null)
            throw new TypeError(`${method} called on null or undefined`);
        if (!isCallable(callback))
            throw new TypeError(`${method === 'Map.groupBy' ? quoted(callback) : described(callback)} is not a function`);
        if (!isCallable(items[kIterator]))
            throw new TypeError(`${described(items)} is not iterable (cannot read property Symbol(Symbol.iterator))`);
        let k = 0;
        for (const value of items) {
            add(keyOf(callback(value, k)), value);
            ++k;
        }
    }

    const getFromMap = bind(Map.prototype.get);
    const setInMap = bind(Map.prototype.set);

    function groups(items, callback, keyOf, method) {
        const found = new Map();
        group(items, callback, keyOf, (key, value) => {
            const list = getFromMap(found, key);
            if (list)
                put(list, list.length, value);
            else
                setInMap(found, key, [value]);
        }, method);
        return found;
    }

    const toPropertyKey = (value) => (typeof value === 'symbol' ? value : `${value}`);
    const forEachOfMap = bind(Map.prototype.forEach);

    define(Object, {
        groupBy(items, callback) {
            const result = create(null);
            forEachOfMap(groups(items, callback, toPropertyKey, 'Object.groupBy'), (list, key) => { result[key] = list; });
            return result;
        },
    });
    define(Map, {
        groupBy(items, callback) { return groups(items, callback, (key) => (key === 0 ? 0 : key), 'Map.groupBy'); },
    });

    // ---- String ----

    function wellFormed(text, lone) {
        let result = '';
        for (const character of text) {
            const code = character.charCodeAt(0);
            const isLone = character.length === 1 && code >= 0xD800 && code < 0xE000;
            if (isLone && lone === null)
                return null;
            result += isLone ? lone : character;
        }
        return result;
    }

    define(String.prototype, {
        isWellFormed() {
            toObject(this, 'String.prototype.isWellFormed');
            return wellFormed(`${this}`, null) !== null;
        },
        toWellFormed() {
            toObject(this, 'String.prototype.toWellFormed');
            return wellFormed(`${this}`, '\uFFFD');
        },
    });

    return {
        define, described, isCallable, isObject, lengthOf, newCapability, put, quoted, requireCallable,
        toIntegerOrInfinity,
    };
})
