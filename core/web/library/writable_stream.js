// SPDX-License-Identifier: GPL-3.0-or-later
// WritableStream and its default controller (Streams §5.2, §5.4, §5.5).
'use strict';

(function defineWritableStream(page) {
    const { host, react, rejectedWith, resolvedWith, newPromise, fail, promised, defineInterface, create, streams,
        Queue } = page;
    const { resetQueue, enqueueValueWithSize, dequeueValue, extractStrategy, readCallbacks, callForPromise, pendingSlot,
        settledSlot, resolveSlot, rejectSlot, isPendingSlot, executing } = streams;

    const { assign } = Object;
    const kConstruct = 'Failed to construct \'WritableStream\': ';
    const kWritable = 'WritableStream';
    const kClose = { isClose: true }; // the close sentinel

    function initialize() {
        return { state: 'writable', storedError: undefined, writer: undefined, controller: undefined,
            inFlightWrite: undefined, close: undefined, inFlightClose: undefined, pendingAbort: undefined,
            writeRequests: new Queue(), backpressure: false, object: undefined };
    }
    const isLocked = (stream) => stream.writer !== undefined;
    const closeQueuedOrInFlight = (stream) => stream.close !== undefined || stream.inFlightClose !== undefined;

    // ---- §5.5.2 interfacing with streams ----

    function abort(stream, reason) {
        if (stream.state === 'closed' || stream.state === 'errored')
            return resolvedWith(undefined);
        host.signalAbort(stream.controller.signal, reason);
        const { state } = stream; // the signal's listeners may have changed it
        if (state === 'closed' || state === 'errored')
            return resolvedWith(undefined);
        if (stream.pendingAbort)
            return stream.pendingAbort.promise;
        const wasAlreadyErroring = state === 'erroring';
        const slot = newPromise();
        stream.pendingAbort = { ...slot, reason: wasAlreadyErroring ? undefined : reason, wasAlreadyErroring };
        if (!wasAlreadyErroring)
            startErroring(stream, reason);
        return slot.promise;
    }
    function close(stream, where) {
        const { state } = stream;
        if (state === 'closed' || state === 'errored')
            return rejectedWith(new TypeError(`Cannot close a ${state === 'closed' ? 'CLOSED' : 'ERRORED'} writable stream`));
        const slot = newPromise();
        stream.close = slot;
        if (stream.writer && stream.backpressure && state === 'writable')
            resolveSlot(stream.writer.ready);
        const { controller } = stream;
        enqueueValueWithSize(controller, kClose, 0, where);
        advanceQueueIfNeeded(controller);
        return slot.promise;
    }
    function addWriteRequest(stream) {
        const slot = newPromise();
        stream.writeRequests.push(slot);
        return slot.promise;
    }
    function dealWithRejection(stream, reason) {
        if (stream.state === 'writable')
            startErroring(stream, reason);
        else
            finishErroring(stream);
    }
    function startErroring(stream, reason) {
        const { controller, writer } = stream;
        stream.state = 'erroring';
        stream.storedError = reason;
        if (writer)
            ensureReadyRejected(writer, reason);
        if (!stream.inFlightWrite && !stream.inFlightClose && controller.started)
            finishErroring(stream);
    }
    function finishErroring(stream) {
        stream.state = 'errored';
        resetQueue(stream.controller);
        const { storedError } = stream;
        while (stream.writeRequests.length > 0)
            stream.writeRequests.shift().reject(storedError);
        const { pendingAbort } = stream;
        if (!pendingAbort) {
            rejectCloseAndClosedIfNeeded(stream);
            return;
        }
        stream.pendingAbort = undefined;
        if (pendingAbort.wasAlreadyErroring) {
            pendingAbort.reject(storedError);
            rejectCloseAndClosedIfNeeded(stream);
            return;
        }
        const { controller } = stream;
        const result = controller.abortAlgorithm(pendingAbort.reason);
        clearAlgorithms(controller);
        react(result, function streamAborted() {
            pendingAbort.resolve(undefined);
            rejectCloseAndClosedIfNeeded(stream);
        }, function streamFailedToAbort(reason) {
            pendingAbort.reject(reason);
            rejectCloseAndClosedIfNeeded(stream);
        });
    }
    function finishInFlightClose(stream) {
        stream.inFlightClose.resolve(undefined);
        stream.inFlightClose = undefined;
        if (stream.state === 'erroring') {
            stream.storedError = undefined;
            if (stream.pendingAbort) {
                stream.pendingAbort.resolve(undefined);
                stream.pendingAbort = undefined;
            }
        }
        stream.state = 'closed';
        if (stream.writer)
            resolveSlot(stream.writer.closed);
    }
    function finishInFlightCloseWithError(stream, reason) {
        stream.inFlightClose.reject(reason);
        stream.inFlightClose = undefined;
        if (stream.pendingAbort) {
            stream.pendingAbort.reject(reason);
            stream.pendingAbort = undefined;
        }
        dealWithRejection(stream, reason);
    }
    function rejectCloseAndClosedIfNeeded(stream) {
        if (stream.close) {
            stream.close.reject(stream.storedError);
            stream.close = undefined;
        }
        if (stream.writer)
            rejectSlot(stream.writer.closed, stream.storedError);
    }
    function updateBackpressure(stream, backpressure) {
        const { writer } = stream;
        if (writer && backpressure !== stream.backpressure) {
            if (backpressure)
                writer.ready = pendingSlot();
            else
                resolveSlot(writer.ready);
        }
        stream.backpressure = backpressure;
    }
    function ensureReadyRejected(writer, reason) {
        if (isPendingSlot(writer.ready))
            rejectSlot(writer.ready, reason);
        else
            writer.ready = settledSlot(false, reason);
    }

    // ---- §5.5.4 default controllers ----

    function setUpController(stream, algorithms, mark, sizeOf, controller) {
        assign(controller, { stream, started: false, mark, sizeOf, queue: undefined, queueTotalSize: 0,
            signal: host.followingSignal(null), writeAlgorithm: algorithms.write, closeAlgorithm: algorithms.close,
            abortAlgorithm: algorithms.abort });
        stream.controller = controller;
        resetQueue(controller);
        updateBackpressure(stream, hasBackpressure(controller));
        react(resolvedWith(algorithms.start()), function streamStarted() {
            controller.started = true;
            advanceQueueIfNeeded(controller);
        }, function streamFailedToStart(reason) {
            controller.started = true;
            dealWithRejection(stream, reason);
        });
    }
    const desiredSize = (controller) => controller.mark - controller.queueTotalSize;
    const hasBackpressure = (controller) => desiredSize(controller) <= 0;
    function clearAlgorithms(controller) {
        controller.writeAlgorithm = controller.closeAlgorithm = controller.abortAlgorithm = controller.sizeOf = undefined;
    }
    function advanceQueueIfNeeded(controller) {
        const { stream } = controller;
        if (!controller.started || stream.inFlightWrite)
            return;
        if (stream.state === 'erroring') {
            finishErroring(stream);
            return;
        }
        if (controller.queue.length === 0)
            return;
        const { value } = controller.queue.peek();
        if (value === kClose)
            processClose(controller);
        else
            processWrite(controller, value);
    }
    function processClose(controller) {
        const { stream } = controller;
        stream.inFlightClose = stream.close;
        stream.close = undefined;
        dequeueValue(controller);
        const result = controller.closeAlgorithm();
        clearAlgorithms(controller);
        react(result, function streamClosed() { finishInFlightClose(stream); },
            function streamFailedToClose(reason) { finishInFlightCloseWithError(stream, reason); });
    }
    function processWrite(controller, chunk) {
        const { stream } = controller;
        stream.inFlightWrite = stream.writeRequests.shift();
        react(controller.writeAlgorithm(chunk), function chunkWritten() {
            stream.inFlightWrite.resolve(undefined);
            stream.inFlightWrite = undefined;
            const { state } = stream;
            dequeueValue(controller);
            if (!closeQueuedOrInFlight(stream) && state === 'writable')
                updateBackpressure(stream, hasBackpressure(controller));
            advanceQueueIfNeeded(controller);
        }, function chunkFailed(reason) {
            if (stream.state === 'writable')
                clearAlgorithms(controller);
            stream.inFlightWrite.reject(reason);
            stream.inFlightWrite = undefined;
            dealWithRejection(stream, reason);
        });
    }
    function errorIfNeeded(controller, reason) {
        if (controller.stream.state === 'writable')
            controllerError(controller, reason);
    }
    function controllerError(controller, reason) {
        clearAlgorithms(controller);
        startErroring(controller.stream, reason);
    }
    function chunkSize(controller, chunk) {
        if (controller.sizeOf === undefined)
            return 1;
        try {
            return controller.sizeOf(chunk);
        } catch (reason) {
            errorIfNeeded(controller, reason);
            return 1;
        }
    }
    function controllerWrite(controller, chunk, size, where) {
        try {
            enqueueValueWithSize(controller, chunk, size, where);
        } catch (reason) {
            errorIfNeeded(controller, reason);
            return;
        }
        const { stream } = controller;
        if (!closeQueuedOrInFlight(stream) && stream.state === 'writable')
            updateBackpressure(stream, hasBackpressure(controller));
        advanceQueueIfNeeded(controller);
    }

    const controllers = defineInterface('WritableStreamDefaultController', {
        attributes: { get signal() { return controllers.of(this).signal; } },
        methods: {
            error(reason = undefined) {
                const controller = controllers.of(this);
                if (controller.stream.state === 'writable')
                    controllerError(controller, reason);
            },
        },
    });

    // §5.5.1 CreateWritableStream: a stream whose sink is ours.
    function createStream(algorithms, mark = 1, sizeOf = () => 1) {
        const stream = initialize();
        stream.object = interfaces.make(stream);
        setUpController(stream, algorithms, mark, sizeOf, {});
        return stream;
    }

    const interfaces = defineInterface(kWritable, {
        construct(...args) {
            if (args[0] === null)
                fail(`${kConstruct}Cannot convert undefined or null to object`);
            const sink = args[0] === undefined ? create(null) : Object(args[0]);
            if (sink.type !== undefined)
                throw new RangeError(`${kConstruct}Invalid type is specified`);
            const { mark, sizeOf } = extractStrategy(args[1], 1, kConstruct);
            const callbacks = readCallbacks(sink, ['write', 'close', 'abort', 'start'], 'underlyingSink', kConstruct);
            const stream = initialize();
            stream.object = interfaces.set(this, stream);
            const controller = {};
            const seen = controllers.make(controller);
            setUpController(stream, {
                start: () => (callbacks.start === undefined ? undefined : page.apply(callbacks.start, sink, [seen])),
                write: (chunk) => callForPromise(callbacks.write, sink, [chunk, seen]),
                close: () => callForPromise(callbacks.close, sink, []),
                abort: (reason) => callForPromise(callbacks.abort, sink, [reason]),
            }, mark, sizeOf, controller);
        },
        attributes: { get locked() { return isLocked(interfaces.of(this)); } },
        methods: {
            abort: promised(function abortMethod(reason = undefined) {
                const where = executing('abort', kWritable);
                const stream = interfaces.of(this, where);
                return isLocked(stream) ? fail(`${where}Cannot abort a locked stream`) : abort(stream, reason);
            }),
            close: promised(function closeMethod() {
                const where = executing('close', kWritable);
                const stream = interfaces.of(this, where);
                if (isLocked(stream))
                    fail(`${where}Cannot close a locked stream`);
                return closeQueuedOrInFlight(stream) ? fail(`${where}Cannot close a closed or closing stream`)
                    : close(stream, where);
            }),
            getWriter() { return streams.acquireWriter(interfaces.of(this), executing('getWriter', kWritable)).object; },
        },
    });

    assign(streams, {
        writables: interfaces, createWritable: createStream,
        writable: { isLocked, closeQueuedOrInFlight, abort, close, addWriteRequest, desiredSize, chunkSize,
            controllerWrite, errorIfNeeded, ensureReadyRejected },
    });
})
