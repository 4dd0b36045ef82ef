// SPDX-License-Identifier: GPL-3.0-or-later
// ReadableStreamDefaultReader (Streams §4.4) and the asynchronous iteration of a stream (§4.2.5).
'use strict';

(function defineReadableReader(page) {
    const { fail, newPromise, rejectedWith, resolvedWith, react, promised, requireArguments, defineInterface, create,
        defineProperty, bind, streams, Queue } = page;
    const { readables, readable, isLocked, executing, pendingSlot, settledSlot, rejectSlot, isPendingSlot } = streams;

    const kReader = 'ReadableStreamDefaultReader';
    const released = (purpose) => `This readable stream reader has been released and cannot be used to ${purpose}`;

    // §4.9.3 ReadableStreamReaderGenericInitialize.
    function setUp(reader, stream, where) {
        if (isLocked(stream))
            fail(`${where}${kReader} constructor can only accept readable streams that are not yet locked to a reader`);
        reader.stream = stream;
        stream.reader = reader;
        reader.readRequests = new Queue();
        reader.closed = stream.state === 'readable' ? pendingSlot()
            : settledSlot(stream.state === 'closed', stream.state === 'closed' ? undefined : stream.storedError);
        return reader;
    }
    function acquireReader(stream, where) {
        const reader = setUp({}, stream, where);
        reader.object = readers.make(reader);
        return reader;
    }
    // A reader that the program never sees.
    const acquireHiddenReader = (stream, where) => setUp({}, stream, where);

    function genericRelease(reader) {
        const error = new TypeError(released('monitor the stream\'s state'));
        if (isPendingSlot(reader.closed))
            rejectSlot(reader.closed, error);
        else
            reader.closed = settledSlot(false, error);
        reader.stream.reader = undefined;
        reader.stream = undefined;
    }
    function release(reader) {
        genericRelease(reader);
        readable.errorReadRequests(reader, new TypeError('Releasing Default reader'));
    }
    function read(reader, request) {
        const { stream } = reader;
        stream.disturbed = true;
        if (stream.state === 'closed')
            request.closeSteps();
        else if (stream.state === 'errored')
            request.errorSteps(stream.storedError);
        else
            stream.controller.pullSteps(request);
    }

    const cancelMethod = promised(function cancel(reason = undefined) {
        const where = executing('cancel', kReader);
        const { stream } = readers.of(this, where);
        return stream ? readable.cancel(stream, reason)
            : fail(where + released('cancel its previous owner stream'));
    });
    const readers = defineInterface(kReader, {
        length: 1,
        construct(...args) {
            const where = `Failed to construct '${kReader}': `;
            requireArguments(args, 1, where);
            if (!readables.is(args[0]))
                fail(`${where}parameter 1 is not of type 'ReadableStream'.`);
            const reader = setUp({}, readables.of(args[0]), where);
            reader.object = readers.set(this, reader);
        },
        methods: {
            read: promised(function readMethod() {
                const where = executing('read', kReader);
                const reader = readers.of(this, where);
                if (!reader.stream)
                    fail(where + released('read from its previous owner stream'));
                const { promise, resolve, reject } = newPromise();
                read(reader, {
                    chunkSteps: (value) => resolve({ value, done: false }),
                    closeSteps: () => resolve({ value: undefined, done: true }),
                    errorSteps: reject,
                });
                return promise;
            }),
            releaseLock() {
                const reader = readers.of(this);
                if (reader.stream)
                    release(reader);
            },
        },
        attributes: {
            get closed() {
                try {
                    return readers.of(this, `Failed to read the 'closed' property from '${kReader}': `).closed.promise;
                } catch (error) {
                    return rejectedWith(error);
                }
            },
        },
    });
    page.defineMethods(readers.prototype, { cancel: cancelMethod }, true);

    // ---- Asynchronous iteration (Web IDL §3.7.10) ----

    const getState = bind(WeakMap.prototype.get);
    const setState = bind(WeakMap.prototype.set);
    const iterators = new WeakMap();
    const kIterator = 'AsyncIterator_ReadableStream';
    const AsyncIteratorPrototype = Reflect.getPrototypeOf(
        Reflect.getPrototypeOf(async function* () { /* none */ }.prototype));
    const iteratorPrototype = create(AsyncIteratorPrototype);

    function nextOf(reader) {
        const { promise, resolve, reject } = newPromise();
        read(reader, {
            chunkSteps: (value) => resolve({ done: false, value }),
            closeSteps() {
                release(reader);
                resolve({ done: true, value: undefined });
            },
            errorSteps(reason) {
                release(reader);
                reject(reason);
            },
        });
        return promise;
    }
    function finish(state, value) {
        const { reader } = state;
        if (!reader.stream)
            return resolvedWith(value);
        const result = state.preventCancel ? resolvedWith(undefined) : readable.cancel(reader.stream, value);
        release(reader);
        return react(result, function iterationReturned() { return value; });
    }
    // Calls wait for each other.
    function afterOngoing(state, steps) {
        const run = () => {
            try {
                return steps();
            } catch (error) {
                return rejectedWith(error);
            }
        };
        const result = state.ongoing ? react(state.ongoing, run, run) : run();
        state.ongoing = result;
        return result;
    }
    const stateOf = (iterator, method) => (page.isObject(iterator) && getState(iterators, iterator))
        || fail(`${executing(method, kIterator)}Illegal invocation`);
    const iteratorMethods = {
        next: promised(function next() {
            const state = stateOf(this, 'next');
            return afterOngoing(state, () => {
                if (state.isFinished)
                    return resolvedWith({ done: true, value: undefined });
                return react(nextOf(state.reader), function iterated(result) {
                    state.ongoing = undefined;
                    state.isFinished = result.done;
                    return result;
                }, function iterationFailed(reason) {
                    state.ongoing = undefined;
                    state.isFinished = true;
                    throw reason;
                });
            });
        }),
        return: promised(function returnMethod(value = undefined) {
            const state = stateOf(this, 'return');
            const result = afterOngoing(state, () => {
                if (state.isFinished)
                    return resolvedWith(value);
                state.isFinished = true;
                return finish(state, value);
            });
            return react(result, function iterationReturned() { return { done: true, value }; });
        }),
    };
    page.defineMethods(iteratorPrototype, iteratorMethods, false);
    defineProperty(iteratorPrototype.return, 'length', { value: 1, configurable: true });
    page.tag(iteratorPrototype, 'ReadableStream AsyncIterator');

    function makeIterator(stream, preventCancel, where) {
        const reader = acquireHiddenReader(stream, where);
        const iterator = create(iteratorPrototype);
        setState(iterators, iterator, { reader, preventCancel, ongoing: undefined, isFinished: false });
        return iterator;
    }

    Object.assign(streams, { acquireReader, acquireHiddenReader, readFrom: read, releaseReader: release, makeIterator });
})
