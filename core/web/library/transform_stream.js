// SPDX-License-Identifier: GPL-3.0-or-later
// TransformStream and its default controller (Streams §6).
'use strict';

(function defineTransformStream(page) {
    const { react, rejectedWith, resolvedWith, newPromise, fail, defineInterface, create, streams } = page;
    const { extractStrategy, readCallbacks, callForPromise, createStream, createWritable, readable, writable, executing }
        = streams;

    const { assign } = Object;
    const kConstruct = 'Failed to construct \'TransformStream\': ';
    const kController = 'TransformStreamDefaultController';

    // §6.4.1 InitializeTransformStream.
    function initialize(stream, startPromise, writableStrategy, readableStrategy) {
        stream.backpressure = undefined;
        stream.backpressureChange = undefined;
        stream.writable = createWritable({
            start: () => startPromise, write: (chunk) => sinkWrite(stream, chunk), close: () => sinkClose(stream),
            abort: (reason) => sinkAbort(stream, reason),
        }, writableStrategy.mark, writableStrategy.sizeOf);
        stream.readable = createStream({
            start: () => startPromise,
            pull() {
                setBackpressure(stream, false);
                return stream.backpressureChange.promise;
            },
            cancel: (reason) => sourceCancel(stream, reason),
        }, readableStrategy.mark, readableStrategy.sizeOf);
        setBackpressure(stream, true);
    }
    function setBackpressure(stream, backpressure) {
        stream.backpressureChange?.resolve(undefined);
        stream.backpressureChange = newPromise();
        stream.backpressure = backpressure;
    }
    function error(stream, reason) {
        readable.controllerError(stream.readable.controller, reason);
        errorWritableAndUnblockWrite(stream, reason);
    }
    function errorWritableAndUnblockWrite(stream, reason) {
        clearAlgorithms(stream.controller);
        writable.errorIfNeeded(stream.writable.controller, reason);
        unblockWrite(stream);
    }
    function unblockWrite(stream) {
        if (stream.backpressure)
            setBackpressure(stream, false);
    }
    function clearAlgorithms(controller) {
        controller.transformAlgorithm = controller.flushAlgorithm = undefined;
    }

    // ---- §6.4.2 default controllers ----

    function enqueue(controller, chunk, where = '') {
        const { stream } = controller;
        const target = stream.readable.controller;
        if (!readable.canCloseOrEnqueue(target))
            fail(`${where}Cannot enqueue a chunk into ${readable.refusal(target)}`);
        try {
            readable.controllerEnqueue(target, chunk, where);
        } catch (reason) {
            errorWritableAndUnblockWrite(stream, reason);
            throw stream.readable.storedError;
        }
        const backpressure = readable.desiredSize(target) <= 0
            && !(stream.readable.reader && stream.readable.reader.readRequests.length > 0);
        if (backpressure !== stream.backpressure)
            setBackpressure(stream, true);
    }
    function performTransform(controller, chunk) {
        return react(controller.transformAlgorithm(chunk), undefined, function transformFailed(reason) {
            error(controller.stream, reason);
            throw reason;
        });
    }
    function terminate(controller) {
        const { stream } = controller;
        readable.controllerClose(stream.readable.controller);
        errorWritableAndUnblockWrite(stream, new TypeError('The transform stream has been terminated'));
    }

    // ---- §6.4.3 sinks, §6.4.4 sources ----

    function sinkWrite(stream, chunk) {
        const { controller } = stream;
        if (!stream.backpressure)
            return performTransform(controller, chunk);
        return react(stream.backpressureChange.promise, function transformGoesOn() {
            if (stream.writable.state === 'erroring')
                throw stream.writable.storedError;
            return performTransform(controller, chunk);
        });
    }
    // As Chromium does it: SPEC-GAP: a transformer's cancel() is not called, and what ends a stream first is not noted.
    function sinkAbort(stream, reason) {
        error(stream, reason);
        return resolvedWith(undefined);
    }
    function sinkClose(stream) {
        const { controller } = stream;
        const result = controller.flushAlgorithm();
        clearAlgorithms(controller);
        const target = stream.readable;
        return react(result, function transformFlushed() {
            if (target.state === 'errored')
                throw target.storedError;
            readable.controllerClose(target.controller);
        }, function transformFailedToFlush(reason) {
            error(stream, reason);
            throw target.storedError;
        });
    }
    function sourceCancel(stream, reason) {
        errorWritableAndUnblockWrite(stream, reason);
        return resolvedWith(undefined);
    }

    const controllers = defineInterface(kController, {
        attributes: {
            get desiredSize() { return readable.desiredSize(controllers.of(this).stream.readable.controller); },
        },
        methods: {
            enqueue(chunk = undefined) { enqueue(controllers.of(this), chunk, executing('enqueue', kController)); },
            error(reason = undefined) { error(controllers.of(this).stream, reason); },
            terminate() { terminate(controllers.of(this)); },
        },
    });

    function setUp(stream, controller, algorithms, startPromise, writableStrategy, readableStrategy) {
        stream.controller = controller;
        assign(controller, { stream, transformAlgorithm: algorithms.transform, flushAlgorithm: algorithms.flush });
        initialize(stream, startPromise, writableStrategy, readableStrategy);
    }
    // A stream whose transformer is ours: steps that get the controller.
    function createTransform(transform, flush) {
        const stream = {};
        const controller = {};
        const guarded = (steps) => (...args) => {
            try {
                steps(controller, ...args);
                return resolvedWith(undefined);
            } catch (reason) {
                return rejectedWith(reason);
            }
        };
        const one = () => 1;
        setUp(stream, controller, { transform: guarded(transform), flush: guarded(flush) }, resolvedWith(undefined), { mark: 1, sizeOf: one }, { mark: 0, sizeOf: one });
        return stream;
    }

    const interfaces = defineInterface('TransformStream', {
        construct(...args) {
            if (args[0] === null)
                fail(`${kConstruct}Cannot convert undefined or null to object`);
            const transformer = args[0] === undefined ? create(null) : Object(args[0]);
            const callbacks = readCallbacks(transformer, ['flush'], 'transformer', kConstruct);
            if (transformer.readableType !== undefined)
                throw new RangeError(`${kConstruct}Invalid readableType was specified`);
            assign(callbacks, readCallbacks(transformer, ['start', 'transform'], 'transformer', kConstruct));
            if (transformer.writableType !== undefined)
                throw new RangeError(`${kConstruct}Invalid writableType was specified`);
            const readableStrategy = extractStrategy(args[2], 0, kConstruct);
            const writableStrategy = extractStrategy(args[1], 1, kConstruct);
            const start = newPromise();
            const stream = {};
            const controller = {};
            const seen = controllers.make(controller);
            interfaces.set(this, stream);
            const passOn = (chunk) => {
                try {
                    enqueue(controller, chunk);
                    return resolvedWith(undefined);
                } catch (reason) {
                    return rejectedWith(reason);
                }
            };
            setUp(stream, controller, {
                transform: (chunk) => (callbacks.transform === undefined ? passOn(chunk)
                    : callForPromise(callbacks.transform, transformer, [chunk, seen])),
                flush: () => callForPromise(callbacks.flush, transformer, [seen]),
            }, start.promise, writableStrategy, readableStrategy);
            start.resolve(callbacks.start === undefined ? undefined : page.apply(callbacks.start, transformer, [seen]));
        },
        attributes: {
            get readable() { return interfaces.of(this).readable.object; },
            get writable() { return interfaces.of(this).writable.object; },
        },
    });

    assign(streams, { createTransform, enqueueTransformed: enqueue });
})
