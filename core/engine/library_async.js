// SPDX-License-Identifier: GPL-3.0-or-later
// Array.fromAsync for library.js, without async functions: its waiting has no card of its own.
'use strict';

(function defineAsync(library) {
    const { define, isCallable, isObject, lengthOf, newCapability, put, quoted } = library;
    const { apply, construct } = Reflect;
    const { iterator: kIterator, asyncIterator: kAsyncIterator } = Symbol;
    const PromiseConstructor = Promise;
    const ArrayConstructor = Array;
    const promiseThen = Promise.prototype.then;
    const then = (promise, onFulfilled, onRejected) => apply(promiseThen, promise, [onFulfilled, onRejected]);
    const resolvePromise = (value) => apply(PromiseConstructor.resolve, PromiseConstructor, [value]);

    function awaitValue(value, onFulfilled, onRejected) {
        let promise;
        try {
            promise = resolvePromise(value);
        } catch (error) {
            onRejected(error);
            return;
        }
        then(promise, onFulfilled, onRejected);
    }

    // CreateAsyncFromSyncIterator: its next().
    function nextOfSync(iterator, next) {
        return new PromiseConstructor((resolve, reject) => {
            const { done, value } = apply(next, iterator, []);
            awaitValue(value, function fromAsync(settled) { resolve({ value: settled, done }); },
                function fromAsync(error) {
                    if (!done)
                        closeQuietly(iterator);
                    reject(error);
                });
        });
    }

    function closeQuietly(iterator) {
        try {
            iterator.return?.();
        } catch (error) {
            // The first error counts.
        }
    }

    define(Array, {
        fromAsync(asyncItems, ...rest) {
            const mapper = rest[0];
            const self = rest[1];
            const constructor = this;
            const { promise, resolve, reject } = newCapability(PromiseConstructor);
            const makeList = (...args) => construct(isConstructor(constructor) ? constructor : ArrayConstructor, args);
            const guarded = (steps, close) => function fromAsync(value) {
                try {
                    steps(value);
                } catch (error) {
                    close?.();
                    reject(error);
                }
            };
            guarded(() => {
                if (mapper !== undefined && !isCallable(mapper))
                    throw new TypeError(`${quoted(mapper)} is not a function`);
                if (asyncItems === undefined || asyncItems === null)
                    throw new TypeError(`Cannot read properties of ${asyncItems} (reading 'Symbol(Symbol.asyncIterator)')`);
                const asyncMethod = asyncItems[kAsyncIterator] ?? undefined;
                const method = asyncMethod ?? asyncItems[kIterator] ?? undefined;
                if (method === undefined) {
                    fromArrayLike();
                    return;
                }
                const list = makeList();
                const iterator = apply(method, asyncItems, []);
                if (!isObject(iterator))
                    throw new TypeError(`Result of the Symbol.${asyncMethod ? 'asyncIterator' : 'iterator'} method is not an object`);
                fromIterator(list, iterator, iterator.next, asyncMethod === undefined);
            })();
            return promise;

            function fromIterator(list, iterator, next, isSync) {
                let k = 0;
                const close = () => closeQuietly(iterator);
                const keep = guarded((value) => {
                    put(list, k, value);
                    ++k;
                    step();
                }, close);
                const stepped = guarded((result) => {
                    if (!isObject(result))
                        throw new TypeError(`Iterator result ${quoted(result)} is not an object`);
                    if (result.done) {
                        list.length = k;
                        resolve(list);
                        return;
                    }
                    const { value } = result;
                    if (mapper === undefined)
                        keep(value);
                    else
                        guarded(() => awaitValue(apply(mapper, self, [value, k]), keep,
                            function fromAsync(error) { close(); reject(error); }), close)();
                });
                const step = guarded(() => awaitValue(
                    isSync ? nextOfSync(iterator, next) : apply(next, iterator, []), stepped, reject));
                step();
            }

            function fromArrayLike() {
                const items = Object(asyncItems);
                const length = lengthOf(items);
                const list = makeList(length);
                const step = (k) => {
                    if (k >= length) {
                        list.length = length;
                        resolve(list);
                        return;
                    }
                    const keep = guarded((value) => {
                        put(list, k, value);
                        step(k + 1);
                    });
                    awaitValue(items[k], mapper === undefined ? keep
                        : guarded((value) => awaitValue(apply(mapper, self, [value, k]), keep, reject)), reject);
                };
                step(0);
            }
        },
    });

    function isConstructor(value) {
        if (!isCallable(value))
            return false;
        try {
            construct(Object, [], value);
            return true;
        } catch (error) {
            return false;
        }
    }
})
