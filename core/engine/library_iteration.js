// SPDX-License-Identifier: GPL-3.0-or-later
// Iterator and the iterator helpers for library.js, after the steps of ECMA-262 (2025).
'use strict';

(function defineIteration(library) {
    const { define, isCallable, isObject, quoted, requireCallable, toIntegerOrInfinity } = library;
    const { apply, getPrototypeOf } = Reflect;
    const { defineProperty, create } = Object;
    const { iterator: kIterator, toStringTag: kToStringTag } = Symbol;
    const bind = (f) => (self, ...args) => apply(f, self, args);

    const IteratorPrototype = getPrototypeOf(getPrototypeOf([][kIterator]()));

    function Iterator() {
        if (new.target === undefined)
            throw new TypeError('Constructor Iterator requires \'new\'');
        if (new.target === Iterator)
            throw new TypeError('Abstract class Iterator not directly constructable');
    }
    defineProperty(Iterator, 'prototype', { value: IteratorPrototype, writable: false });
    defineProperty(globalThis, 'Iterator',
        { value: Iterator, writable: true, enumerable: false, configurable: true });

    function direct(object) {
        return { iterator: object, next: object.next };
    }

    function requireIterator(self, method) {
        if (!isObject(self))
            throw new TypeError(`Iterator.prototype.${method} called on non-object`);
        return self;
    }

    function advance(record) {
        requireCallable(record.next);
        const result = apply(record.next, record.iterator, []);
        if (!isObject(result))
            throw new TypeError(`Iterator result ${quoted(result)} is not an object`);
        return result;
    }

    function close(iterator) {
        const { return: method } = iterator;
        if (method !== undefined && method !== null && !isObject(apply(method, iterator, [])))
            throw new TypeError(`${quoted(undefined)} is not an object`);
    }

    // Runs steps; what they throw closes the iterator first.
    function closing(iterator, steps) {
        try {
            return steps();
        } catch (error) {
            try {
                iterator.return?.();
            } catch (second) {
                // The first error counts.
            }
            throw error;
        }
    }

    const kLargestLimit = 2 ** 53 - 1;
    const helpers = new WeakMap();
    const helperOf = bind(WeakMap.prototype.get);
    const HelperPrototype = create(IteratorPrototype);
    const kDone = () => ({ value: undefined, done: true });

    function running(self, method, steps) {
        const state = isObject(self) ? helperOf(helpers, self) : undefined;
        if (!state)
            throw new TypeError(`Method Iterator Helper.prototype.${method} called on incompatible receiver ${quoted(self)}`);
        if (state.isRunning)
            throw new TypeError('Generator is already running');
        state.isRunning = true;
        try {
            return steps(state);
        } finally {
            state.isRunning = false;
        }
    }

    define(HelperPrototype, {
        next() {
            return running(this, 'next', (state) => {
                if (state.isDone)
                    return kDone();
                let result;
                try {
                    result = state.step();
                } catch (error) {
                    state.isDone = true;
                    throw error;
                }
                state.isDone = result === null;
                return result ?? kDone();
            });
        },
        return() {
            return running(this, 'return', (state) => {
                if (!state.isDone) {
                    state.isDone = true;
                    state.close();
                }
                return kDone();
            });
        },
    });
    defineProperty(HelperPrototype, kToStringTag, { value: 'Iterator Helper', configurable: true });

    // step() gives an iterator result, or null at the end.
    function helper(record, step, closeAll = () => close(record.iterator)) {
        const object = create(HelperPrototype);
        helpers.set(object, { step, close: closeAll, isDone: false, isRunning: false });
        return object;
    }

    const yielded = (value) => ({ value, done: false });

    // Of what flatMap's function gives, and of Iterator.from: an iterator, or an iterable.
    function flattenable(value, allowStrings) {
        if (!isObject(value) && !(allowStrings && typeof value === 'string'))
            throw new TypeError(`Iterator.${allowStrings ? 'from' : 'prototype.flatMap'} called on non-object`);
        const method = value[kIterator];
        const iterator = method === undefined || method === null ? value : apply(method, value, []);
        if (!isObject(iterator))
            throw new TypeError(`${quoted(iterator)} is not an object`);
        return direct(iterator);
    }

    const checked = (self, method, callback) => {
        const iterator = requireIterator(self, method);
        closing(iterator, () => requireCallable(callback));
        return direct(iterator);
    };

    function limitOf(iterator, limit) {
        return closing(iterator, () => {
            const number = +limit;
            if (number !== number)
                throw new RangeError(`${quoted(limit)} must be positive`);
            const whole = toIntegerOrInfinity(number);
            if (whole < 0 || (whole > kLargestLimit && whole !== Infinity))
                throw new RangeError(`${quoted(limit)} must be positive`);
            return whole;
        });
    }

    // Calls visit(value, index) for each; it gives undefined to go on, or a result to end with.
    function visitAll(record, visit) {
        for (let index = 0;; ++index) {
            const result = advance(record);
            if (result.done)
                return undefined;
            const { value } = result;
            const found = closing(record.iterator, () => visit(value, index));
            if (found !== undefined) {
                close(record.iterator);
                return found;
            }
        }
    }

    define(IteratorPrototype, {
        map(mapper) {
            const record = checked(this, 'map', mapper);
            let index = 0;
            return helper(record, () => {
                const result = advance(record);
                if (result.done)
                    return null;
                const { value } = result;
                return yielded(closing(record.iterator, () => mapper(value, index++)));
            });
        },
        filter(predicate) {
            const record = checked(this, 'filter', predicate);
            let index = 0;
            return helper(record, () => {
                for (;;) {
                    const result = advance(record);
                    if (result.done)
                        return null;
                    const { value } = result;
                    if (closing(record.iterator, () => predicate(value, index++)))
                        return yielded(value);
                }
            });
        },
        take(limit) {
            let remaining = limitOf(requireIterator(this, 'take'), limit);
            const record = direct(this);
            return helper(record, () => {
                if (remaining === 0) {
                    close(record.iterator);
                    return null;
                }
                --remaining;
                const result = advance(record);
                return result.done ? null : yielded(result.value);
            });
        },
        drop(limit) {
            let remaining = limitOf(requireIterator(this, 'drop'), limit);
            const record = direct(this);
            return helper(record, () => {
                for (; remaining > 0; --remaining) {
                    if (advance(record).done)
                        return null;
                }
                const result = advance(record);
                return result.done ? null : yielded(result.value);
            });
        },
        flatMap(mapper) {
            const record = checked(this, 'flatMap', mapper);
            let index = 0;
            let inner = null;
            return helper(record, () => {
                for (;;) {
                    if (inner === null) {
                        const outer = advance(record);
                        if (outer.done)
                            return null;
                        const { value } = outer;
                        inner = closing(record.iterator, () => flattenable(mapper(value, index++), false));
                    }
                    const result = closing(record.iterator, () => {
                        const next = advance(inner);
                        return next.done ? null : yielded(next.value);
                    });
                    if (result !== null)
                        return result;
                    inner = null;
                }
            }, () => {
                if (inner !== null)
                    closing(record.iterator, () => close(inner.iterator));
                close(record.iterator);
            });
        },
        reduce(reducer, ...rest) {
            const record = checked(this, 'reduce', reducer);
            let index = 0;
            let accumulator = rest[0];
            if (rest.length === 0) {
                const first = advance(record);
                if (first.done)
                    throw new TypeError('Reduce of a done iterator with no initial value');
                accumulator = first.value;
                index = 1;
            }
            visitAll(record, (value) => { accumulator = reducer(accumulator, value, index++); });
            return accumulator;
        },
        toArray() {
            const record = direct(requireIterator(this, 'toArray'));
            const items = [];
            visitAll(record, (value, index) => {
                defineProperty(items, index, { value, writable: true, enumerable: true, configurable: true });
            });
            return items;
        },
        forEach(callback) {
            visitAll(checked(this, 'forEach', callback), (value, index) => { callback(value, index); });
        },
        some(predicate) {
            return visitAll(checked(this, 'some', predicate),
                (value, index) => (predicate(value, index) ? true : undefined)) ?? false;
        },
        every(predicate) {
            return visitAll(checked(this, 'every', predicate),
                (value, index) => (predicate(value, index) ? undefined : false)) ?? true;
        },
        find(predicate) {
            return visitAll(checked(this, 'find', predicate),
                (value, index) => (predicate(value, index) ? { value } : undefined))?.value;
        },
    });

    const WrapPrototype = create(IteratorPrototype);
    const wrapped = new WeakMap();
    define(WrapPrototype, {
        next() {
            const record = helperOf(wrapped, this);
            requireCallable(record.next);
            return apply(record.next, record.iterator, []);
        },
        return() {
            const { iterator } = helperOf(wrapped, this);
            const { return: method } = iterator;
            return method === undefined ? kDone() : apply(method, iterator, []);
        },
    });

    define(Iterator, {
        from(value) {
            const record = flattenable(value, true);
            for (let proto = record.iterator; proto !== null; proto = getPrototypeOf(proto)) {
                if (proto === IteratorPrototype)
                    return record.iterator;
            }
            const object = create(WrapPrototype);
            wrapped.set(object, record);
            return object;
        },
    });
    // Accessors, so that assigning to an object that inherits them makes a property of its own.
    function accessor(name, value) {
        const found = {
            get [name]() { return value; },
            set [name](next) {
                if (this === IteratorPrototype || !isObject(this))
                    throw new TypeError(`Cannot assign to read only property '${String(name)}' of object '[object Object]'`);
                defineProperty(this, name, { value: next, writable: true, enumerable: true, configurable: true });
            },
        };
        const { get, set } = Reflect.getOwnPropertyDescriptor(found, name);
        defineProperty(IteratorPrototype, name, { get, set, enumerable: false, configurable: true });
    }
    accessor('constructor', Iterator);
    accessor(kToStringTag, 'Iterator');
})
