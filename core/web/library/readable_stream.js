// SPDX-License-Identifier: GPL-3.0-or-later
// ReadableStream and its default controller (Streams §4.2, §4.6, §4.9). SPEC-GAP: byte streams, of type "bytes", and
// their readers.
'use strict';

(function defineReadableStream(page) {
    const { react, rejectedWith, resolvedWith, newPromise, fail, promised, requireArguments, toDictionary, toEnumeration,
        memberOf, defineInterface, create, streams, Queue } = page;
    const { resetQueue, enqueueValueWithSize, dequeueValue, extractStrategy, readCallbacks, callForPromise, resolveSlot,
        rejectSlot } = streams;

    const kConstruct = 'Failed to construct \'ReadableStream\': ';
    const executing = (method, name = 'ReadableStream') => `Failed to execute '${method}' on '${name}': `;

    // ---- Streams, each a record; what the program sees is in `object` ----

    function initialize() {
        return { state: 'readable', reader: undefined, storedError: undefined, disturbed: false, controller: undefined,
            object: undefined };
    }
    const isLocked = (stream) => stream.reader !== undefined;

    // §4.9.2 interfacing with controllers.
    function close(stream) {
        stream.state = 'closed';
        const { reader } = stream;
        if (!reader)
            return;
        resolveSlot(reader.closed);
        const { readRequests } = reader;
        reader.readRequests = new Queue();
        while (readRequests.length > 0)
            readRequests.shift().closeSteps();
    }
    function error(stream, reason) {
        stream.state = 'errored';
        stream.storedError = reason;
        const { reader } = stream;
        if (!reader)
            return;
        rejectSlot(reader.closed, reason);
        errorReadRequests(reader, reason);
    }
    function errorReadRequests(reader, reason) {
        const { readRequests } = reader;
        reader.readRequests = new Queue();
        while (readRequests.length > 0)
            readRequests.shift().errorSteps(reason);
    }
    function cancel(stream, reason) {
        stream.disturbed = true;
        if (stream.state === 'closed')
            return resolvedWith(undefined);
        if (stream.state === 'errored')
            return rejectedWith(stream.storedError);
        close(stream);
        return react(stream.controller.cancelSteps(reason), function cancelled() { return undefined; });
    }

    // ---- §4.9.4 default controllers ----

    function makeController(stream, { start, pull, cancel: cancelAlgorithm }, mark, sizeOf) {
        const controller = { stream, started: false, closeRequested: false, pullAgain: false, pulling: false,
            pullAlgorithm: pull, cancelAlgorithm, mark, sizeOf, queue: undefined, queueTotalSize: 0, object: undefined };
        resetQueue(controller);
        controller.cancelSteps = (reason) => {
            resetQueue(controller);
            const result = controller.cancelAlgorithm(reason);
            clearAlgorithms(controller);
            return result;
        };
        controller.pullSteps = (request) => pullSteps(controller, request);
        stream.controller = controller;
        return { controller, begin };

        function begin() {
            react(resolvedWith(start()), function streamStarted() {
                controller.started = true;
                callPullIfNeeded(controller);
            }, function streamFailedToStart(reason) { controllerError(controller, reason); });
        }
    }
    function pullSteps(controller, request) {
        const { stream } = controller;
        if (controller.queue.length > 0) {
            const chunk = dequeueValue(controller);
            if (controller.closeRequested && controller.queue.length === 0) {
                clearAlgorithms(controller);
                close(stream);
            } else {
                callPullIfNeeded(controller);
            }
            request.chunkSteps(chunk);
            return;
        }
        stream.reader.readRequests.push(request);
        callPullIfNeeded(controller);
    }
    function shouldCallPull(controller) {
        const { stream } = controller;
        if (!canCloseOrEnqueue(controller) || !controller.started)
            return false;
        return (isLocked(stream) && stream.reader.readRequests.length > 0) || desiredSize(controller) > 0;
    }
    function callPullIfNeeded(controller) {
        if (!shouldCallPull(controller))
            return;
        if (controller.pulling) {
            controller.pullAgain = true;
            return;
        }
        controller.pulling = true;
        react(controller.pullAlgorithm(), function streamPulled() {
            controller.pulling = false;
            if (controller.pullAgain) {
                controller.pullAgain = false;
                callPullIfNeeded(controller);
            }
        }, function streamFailedToPull(reason) { controllerError(controller, reason); });
    }
    function clearAlgorithms(controller) {
        controller.pullAlgorithm = controller.cancelAlgorithm = controller.sizeOf = undefined;
    }
    const canCloseOrEnqueue = (controller) => !controller.closeRequested && controller.stream.state === 'readable';
    function controllerClose(controller) {
        if (!canCloseOrEnqueue(controller))
            return;
        controller.closeRequested = true;
        if (controller.queue.length === 0) {
            clearAlgorithms(controller);
            close(controller.stream);
        }
    }
    function controllerEnqueue(controller, chunk, where = '') {
        if (!canCloseOrEnqueue(controller))
            return;
        const { stream } = controller;
        if (isLocked(stream) && stream.reader.readRequests.length > 0) {
            stream.reader.readRequests.shift().chunkSteps(chunk);
        } else {
            try {
                enqueueValueWithSize(controller, chunk, controller.sizeOf(chunk), where);
            } catch (reason) {
                controllerError(controller, reason);
                throw reason;
            }
        }
        callPullIfNeeded(controller);
    }
    function controllerError(controller, reason) {
        if (controller.stream.state !== 'readable')
            return;
        resetQueue(controller);
        clearAlgorithms(controller);
        error(controller.stream, reason);
    }
    function desiredSize(controller) {
        const { state } = controller.stream;
        return state === 'errored' ? null : state === 'closed' ? 0 : controller.mark - controller.queueTotalSize;
    }

    const kController = 'ReadableStreamDefaultController';
    // Why a controller can take no chunk any more.
    function refusal(controller) {
        if (controller.stream.state === 'errored')
            return 'an errored readable stream';
        return controller.closeRequested ? 'a readable stream that is closed or has been requested to be closed'
            : 'a closed readable stream';
    }
    const controllers = defineInterface(kController, {
        attributes: { get desiredSize() { return desiredSize(controllers.of(this)); } },
        methods: {
            close() {
                const controller = controllers.of(this);
                if (!canCloseOrEnqueue(controller))
                    fail(executing('close', kController) + (controller.stream.state === 'errored'
                        ? 'Cannot close an errored readable stream' : controller.closeRequested
                            ? 'Cannot close a readable stream that has already been requested to be closed'
                            : 'Cannot close a readable stream that is already closed'));
                controllerClose(controller);
            },
            enqueue(chunk = undefined) {
                const controller = controllers.of(this);
                const where = executing('enqueue', kController);
                if (!canCloseOrEnqueue(controller))
                    fail(`${where}Cannot enqueue a chunk into ${refusal(controller)}`);
                controllerEnqueue(controller, chunk, where);
            },
            error(reason = undefined) { controllerError(controllers.of(this), reason); },
        },
    });

    // A stream whose source is ours: `start`, `pull` and `cancel` are steps. §4.9.1 CreateReadableStream.
    function createStream(algorithms, mark = 1, sizeOf = () => 1) {
        const stream = initialize();
        stream.object = interfaces.make(stream);
        makeController(stream, algorithms, mark, sizeOf).begin();
        return stream;
    }
    // The same for one that has begun already: nothing waits for its start.
    function createStartedStream(algorithms, mark) {
        const stream = initialize();
        stream.object = interfaces.make(stream);
        makeController(stream, algorithms, mark, () => 1).controller.started = true;
        return stream;
    }

    const kModes = ['byob'];
    const optional = (value, type, where) => toDictionary(value, type, where);

    const interfaces = defineInterface('ReadableStream', {
        construct(...args) {
            if (args[0] === null)
                fail(`${kConstruct}Cannot convert undefined or null to object`);
            const source = args[0] === undefined ? create(null) : Object(args[0]);
            const strategy = args[1] === undefined || args[1] === null ? create(null) : Object(args[1]);
            const { type } = source;
            if (type !== undefined && `${type}` !== 'bytes')
                throw new RangeError(`${kConstruct}Invalid type is specified`);
            if (type !== undefined)
                fail(`${kConstruct}Streams of type 'bytes' are not modelled here`);
            const { mark, sizeOf } = extractStrategy(strategy, 1, kConstruct);
            const { pull, cancel: onCancel, start } = readCallbacks(source, ['pull', 'cancel', 'start'],
                'underlyingSource', kConstruct);
            const stream = initialize();
            stream.object = interfaces.set(this, stream);
            const seen = controllers.make(undefined);
            const { controller, begin } = makeController(stream, {
                start: () => (start === undefined ? undefined : page.apply(start, source, [seen])),
                pull: () => callForPromise(pull, source, [seen]),
                cancel: (reason) => callForPromise(onCancel, source, [reason]),
            }, mark, sizeOf);
            controllers.set(seen, controller);
            begin();
        },
        attributes: { get locked() { return isLocked(interfaces.of(this)); } },
        methods: {
            cancel: promised(function cancelMethod(reason = undefined) {
                const where = executing('cancel');
                const stream = interfaces.of(this, where);
                return isLocked(stream) ? fail(`${where}Cannot cancel a locked stream`) : cancel(stream, reason);
            }),
            getReader(options = undefined) {
                const stream = interfaces.of(this);
                const where = executing('getReader');
                const { mode } = optional(options, 'ReadableStreamGetReaderOptions', where);
                if (mode !== undefined) {
                    toEnumeration(mode, kModes, 'ReadableStreamReaderMode',
                        memberOf(where, 'mode', 'ReadableStreamGetReaderOptions'));
                    fail(`${where}Cannot use a BYOB reader with a non-byte stream`);
                }
                return streams.acquireReader(stream, where).object;
            },
            pipeThrough(transform, ...options) { return streams.pipeThrough(this, [transform, ...options], arguments.length); },
            pipeTo: promised(function pipeTo(...args) { return streams.pipeToMethod(this, args); }),
            tee() {
                const stream = interfaces.of(this);
                const [first, second] = streams.tee(stream, executing('tee'));
                return [first.object, second.object];
            },
            values(options = undefined) {
                const stream = interfaces.of(this);
                const where = executing('values');
                const { preventCancel } = optional(options, 'ReadableStreamIteratorOptions', where);
                return streams.makeIterator(stream, Boolean(preventCancel), where);
            },
        },
    });
    const { prototype } = interfaces;
    // As Web IDL counts its arguments.
    page.defineProperty(prototype.pipeTo, 'length', { value: 1, configurable: true });
    page.defineProperty(prototype, Symbol.asyncIterator, page.hidden(prototype.values));

    Object.assign(streams, {
        readables: interfaces, executing, isLocked, createStream, createStartedStream, newPromise, requireArguments,
        readable: { close, error, cancel, errorReadRequests, controllerClose, controllerEnqueue, controllerError,
            canCloseOrEnqueue, desiredSize, refusal },
    });
})
