// SPDX-License-Identifier: GPL-3.0-or-later
// What all streams share (Streams §7-8): queues with sizes, queuing strategies, the callbacks of underlying sources and
// sinks. The names of the abstract operations are the standard's.
'use strict';

(function defineStreams(page) {
    const { host, apply, isCallable, isObject, fail, newPromise, resolvedWith, rejectedWith, react, defineInterface,
        requireArguments, toDictionary, memberOf, create, Queue } = page;

    const { max } = Math;
    const kNotANumberOfChunks
        = 'The return value of a queuing strategy\'s size function must be a finite, non-NaN, non-negative number';

    // §8.1 queue-with-sizes, on the controllers.
    function resetQueue(controller) {
        controller.queue = new Queue();
        controller.queueTotalSize = 0;
    }
    function enqueueValueWithSize(controller, value, size, where) {
        const number = Number(size);
        if (!(number >= 0 && number < Infinity))
            throw new RangeError(where + kNotANumberOfChunks);
        controller.queue.push({ value, size: number });
        controller.queueTotalSize += number;
    }
    function dequeueValue(controller) {
        const { value, size } = controller.queue.shift();
        controller.queueTotalSize = max(controller.queueTotalSize - size, 0);
        return value;
    }

    // §7.4 ExtractHighWaterMark, ExtractSizeAlgorithm. Undefined: no size, each chunk counts 1.
    function extractStrategy(strategy, defaultMark, where) {
        const given = strategy === undefined || strategy === null ? create(null) : Object(strategy);
        const { size, highWaterMark } = given;
        if (size !== undefined && !isCallable(size))
            fail(`${where}A queuing strategy's size property must be a function`);
        const mark = highWaterMark === undefined ? defaultMark : Number(highWaterMark);
        if (!(mark >= 0))
            throw new RangeError(
                `${where}A queuing strategy's highWaterMark property must be a nonnegative, non-NaN number`);
        return { mark, hasSize: size !== undefined,
            sizeOf: size === undefined ? () => 1 : (chunk) => apply(size, undefined, [chunk]) };
    }

    // The callbacks of an underlying source, sink or transformer, in the order in which Chromium reads them.
    function readCallbacks(object, names, type, where) {
        const callbacks = create(null);
        for (let i = 0; i < names.length; ++i) {
            const callback = object[names[i]];
            if (callback !== undefined && !isCallable(callback))
                fail(`${where}${type}.${names[i]} must be a function or undefined`);
            callbacks[names[i]] = callback;
        }
        return callbacks;
    }
    // Web IDL: a callback function that returns a promise.
    function callForPromise(callback, self, args) {
        if (callback === undefined)
            return resolvedWith(undefined);
        try {
            return resolvedWith(apply(callback, self, args));
        } catch (error) {
            return rejectedWith(error);
        }
    }

    // A promise whose slot may be settled once or filled anew, as `closed` and `ready` are.
    function pendingSlot() {
        return newPromise();
    }
    function settledSlot(isFulfilled, value) {
        const slot = newPromise();
        if (isFulfilled)
            slot.resolve(value);
        else
            rejectSlot(slot, value);
        slot.resolve = slot.reject = undefined;
        return slot;
    }
    function resolveSlot(slot) {
        slot.resolve?.(undefined);
        slot.resolve = slot.reject = undefined;
    }
    // Its rejection counts as handled.
    function rejectSlot(slot, reason) {
        host.handled(slot.promise);
        slot.reject?.(reason);
        slot.resolve = slot.reject = undefined;
    }
    const isPendingSlot = (slot) => slot.reject !== undefined;

    // ---- §7.2-7.3 the strategies ----

    const kSizes = {
        CountQueuingStrategy: function size() { return 1; },
        ByteLengthQueuingStrategy: function size(chunk) {
            if (chunk === undefined || chunk === null)
                fail('Cannot convert undefined or null to object');
            return chunk.byteLength;
        },
    };
    for (const name of ['CountQueuingStrategy', 'ByteLengthQueuingStrategy']) {
        const size = host.native(kSizes[name], 'size', kSizes[name].length, false);
        const where = `Failed to construct '${name}': `;
        const strategy = defineInterface(name, {
            length: 1,
            construct(...args) {
                requireArguments(args, 1, where);
                const { highWaterMark } = toDictionary(args[0], 'QueuingStrategyInit', where);
                if (highWaterMark === undefined)
                    fail(`${memberOf(where, 'highWaterMark', 'QueuingStrategyInit')}Required member is undefined.`);
                strategy.set(this, { highWaterMark: Number(highWaterMark) });
            },
            attributes: {
                get highWaterMark() { return strategy.of(this).highWaterMark; },
                get size() { return strategy.of(this) && size; },
            },
        });
    }

    page.streams = {
        resetQueue, enqueueValueWithSize, dequeueValue, extractStrategy, readCallbacks, callForPromise, pendingSlot,
        settledSlot, resolveSlot, rejectSlot, isPendingSlot, react, isObject,
    };
})
