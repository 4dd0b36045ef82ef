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
        controller.transformAlgorithm = controller.flushAlgorithm = controller.cancelAlgorithm = undefined;
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
    // Ends once, by close, abort or cancel.
    function finish(stream, run, onFulfilled, onRejected) {
        const { controller } = stream;
        if (controller.finish)
            return controller.finish.promise;
        controller.finish = newPromise();
        const result = run(controller);
        clearAlgorithms(controller);
        react(result, () => onFulfilled(controller.finish), (reason) => onRejected(controller.finish, reason));
        return controller.finish.promise;
    }
    function sinkAbort(stream, reason) {
        return finish(stream, (controller) => controller.cancelAlgorithm(reason), function transformAborted(result) {
            if (stream.readable.state === 'errored') {
                result.reject(stream.readable.storedError);
                return;
            }
            readable.controllerError(stream.readable.controller, reason);
            result.resolve(undefined);
        }, function transformFailedToAbort(result, failure) {
            readable.controllerError(stream.readable.controller, failure);
            result.reject(failure);
        });
    }
    function sinkClose(stream) {
        return finish(stream, (controller) => controller.flushAlgorithm(), function transformFlushed(result) {
            if (stream.readable.state === 'errored') {
                result.reject(stream.readable.storedError);
                return;
            }
            readable.controllerClose(stream.readable.controller);
            result.resolve(undefined);
        }, function transformFailedToFlush(result, failure) {
            readable.controllerError(stream.readable.controller, failure);
            result.reject(failure);
        });
    }
    function sourceCancel(stream, reason) {
        return finish(stream, (controller) => controller.cancelAlgorithm(reason), function transformCancelled(result) {
            if (stream.writable.state === 'errored') {
                result.reject(stream.writable.storedError);
                return;
            }
            writable.errorIfNeeded(stream.writable.controller, reason);
            unblockWrite(stream);
            result.resolve(undefined);
        }, function transformFailedToCancel(result, failure) {
            writable.errorIfNeeded(stream.writable.controller, failure);
            unblockWrite(stream);
            result.reject(failure);
        });
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
        assign(controller, { stream, finish: undefined, transformAlgorithm: algorithms.transform,
            flushAlgorithm: algorithms.flush, cancelAlgorithm: algorithms.cancel });
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
        setUp(stream, controller, { transform: guarded(transform), flush: guarded(flush),
            cancel: () => resolvedWith(undefined) }, resolvedWith(undefined), { mark: 1, sizeOf: one }, { mark: 0, sizeOf: one });
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
                // SPEC-GAP: the transformer's own cancel(), which Chromium does not call either.
                cancel: () => resolvedWith(undefined),
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
