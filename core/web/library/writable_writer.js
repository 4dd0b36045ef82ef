// SPDX-License-Identifier: GPL-3.0-or-later
// WritableStreamDefaultWriter (Streams §5.3, §5.5.3).
'use strict';

(function defineWritableWriter(page) {
    const { fail, rejectedWith, resolvedWith, promised, requireArguments, defineInterface, streams } = page;
    const { writables, writable, executing, pendingSlot, settledSlot, rejectSlot, isPendingSlot } = streams;
    const { isLocked, closeQueuedOrInFlight } = writable;

    const kWriter = 'WritableStreamDefaultWriter';
    const released = (purpose) => `This writable stream writer has been released and cannot be ${purpose}`;

    // §5.5.1 SetUpWritableStreamDefaultWriter.
    function setUp(writer, stream, where) {
        if (isLocked(stream))
            fail(`${where}Cannot create writer when WritableStream is locked`);
        writer.stream = stream;
        stream.writer = writer;
        const { state, storedError } = stream;
        if (state === 'writable') {
            writer.ready = !closeQueuedOrInFlight(stream) && stream.backpressure ? pendingSlot()
                : settledSlot(true, undefined);
            writer.closed = pendingSlot();
        } else if (state === 'erroring') {
            writer.ready = settledSlot(false, storedError);
            writer.closed = pendingSlot();
        } else {
            const isClosed = state === 'closed';
            writer.ready = settledSlot(isClosed, isClosed ? undefined : storedError);
            writer.closed = settledSlot(isClosed, isClosed ? undefined : storedError);
        }
        return writer;
    }
    function acquireWriter(stream, where) {
        const writer = setUp({}, stream, where);
        writer.object = writers.make(writer);
        return writer;
    }
    const acquireHiddenWriter = (stream) => setUp({}, stream, '');

    function closeWithErrorPropagation(writer) {
        const { stream } = writer;
        if (closeQueuedOrInFlight(stream) || stream.state === 'closed')
            return resolvedWith(undefined);
        return stream.state === 'errored' ? rejectedWith(stream.storedError) : writable.close(stream, '');
    }
    function desiredSize({ stream }) {
        if (stream.state === 'errored' || stream.state === 'erroring')
            return null;
        return stream.state === 'closed' ? 0 : writable.desiredSize(stream.controller);
    }
    function release(writer) {
        const { stream } = writer;
        const error = new TypeError(released('used to monitor the stream\'s state'));
        writable.ensureReadyRejected(writer, error);
        if (isPendingSlot(writer.closed))
            rejectSlot(writer.closed, error);
        else
            writer.closed = settledSlot(false, error);
        stream.writer = undefined;
        writer.stream = undefined;
    }
    function write(writer, chunk, where = '') {
        const { stream } = writer;
        const size = writable.chunkSize(stream.controller, chunk);
        if (stream !== writer.stream)
            return rejectedWith(new TypeError(where + released('written to')));
        const { state } = stream;
        if (state === 'errored')
            return rejectedWith(stream.storedError);
        if (closeQueuedOrInFlight(stream))
            return rejectedWith(new TypeError('Cannot write to a closing writable stream'));
        if (state === 'closed')
            return rejectedWith(new TypeError('Cannot write to a CLOSED writable stream'));
        if (state === 'erroring')
            return rejectedWith(stream.storedError);
        const promise = writable.addWriteRequest(stream);
        writable.controllerWrite(stream.controller, chunk, size, where);
        return promise;
    }

    // A method that needs the stream.
    const withStream = (name, purpose, steps) => promised(function method(argument = undefined) {
        const where = executing(name, kWriter);
        const writer = writers.of(this, where);
        return writer.stream ? steps(writer, argument, where) : fail(where + released(purpose));
    });
    function promiseOf(object, name) {
        try {
            return writers.of(object, `Failed to read the '${name}' property from '${kWriter}': `)[name].promise;
        } catch (error) {
            return rejectedWith(error);
        }
    }
    const writers = defineInterface(kWriter, {
        length: 1,
        construct(...args) {
            const where = `Failed to construct '${kWriter}': `;
            requireArguments(args, 1, where);
            if (!writables.is(args[0]))
                fail(`${where}parameter 1 is not of type 'WritableStream'.`);
            const writer = setUp({}, writables.of(args[0]), where);
            writer.object = writers.set(this, writer);
        },
        attributes: {
            get closed() { return promiseOf(this, 'closed'); },
            get desiredSize() {
                const writer = writers.of(this);
                return writer.stream ? desiredSize(writer) : fail(`Failed to read the 'desiredSize' property from '${
                    kWriter}': ${released('used to get the desiredSize')}`);
            },
            get ready() { return promiseOf(this, 'ready'); },
        },
        methods: {
            abort: withStream('abort', 'aborted', (writer, reason) => writable.abort(writer.stream, reason)),
            close: withStream('close', 'closed', (writer, _, where) => (closeQueuedOrInFlight(writer.stream)
                ? fail(`${where}Cannot close a writable stream that has already been requested to be closed`)
                : writable.close(writer.stream, where))),
            releaseLock() {
                const writer = writers.of(this);
                if (writer.stream)
                    release(writer);
            },
            write: withStream('write', 'written to', write),
        },
    });

    Object.assign(streams, { acquireWriter, acquireHiddenWriter, writeTo: write, releaseWriter: release,
        closeWithErrorPropagation, desiredSizeOfWriter: desiredSize });
})
