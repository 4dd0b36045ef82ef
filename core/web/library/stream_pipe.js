// SPDX-License-Identifier: GPL-3.0-or-later
// pipeTo and pipeThrough (Streams §4.2.4, ReadableStreamPipeTo of §4.9.1).
'use strict';

(function defineStreamPipe(page) {
    const { host, react, newPromise, fail, resolvedWith, requireArguments, toDictionary, memberOf, streams } = page;
    const { readables, readable, writables, writable, isLocked, executing, acquireHiddenReader, acquireHiddenWriter,
        readFrom, releaseReader, releaseWriter, writeTo, closeWithErrorPropagation, desiredSizeOfWriter } = streams;

    const kOptions = 'StreamPipeOptions';
    // Members in Web IDL's order, the alphabet's.
    function readOptions(value, where) {
        const options = toDictionary(value, kOptions, where);
        const preventAbort = Boolean(options.preventAbort);
        const preventCancel = Boolean(options.preventCancel);
        const preventClose = Boolean(options.preventClose);
        const { signal } = options;
        if (signal !== undefined && !host.isSignal(signal))
            fail(`${memberOf(where, 'signal', kOptions)}Failed to convert value to 'AbortSignal'.`);
        return { preventAbort, preventCancel, preventClose, signal };
    }

    // A pipe that is at work.
    class Pipe {
        constructor(source, dest, options) {
            this.source = source;
            this.dest = dest;
            this.options = options;
            this.reader = acquireHiddenReader(source, '');
            this.writer = acquireHiddenWriter(dest);
            source.disturbed = true;
            this.isShuttingDown = false;
            this.currentWrite = resolvedWith(undefined);
            this.result = newPromise();
        }

        begin() {
            const { signal } = this.options;
            if (signal) {
                const abort = (reason) => this.abort(reason);
                if (signalIsAborted(signal)) {
                    abort(signalReason(signal));
                    return this.result.promise;
                }
                this.algorithm = host.onAbort(signal, abort);
            }
            this.watch();
            this.step();
            return this.result.promise;
        }

        abort(reason) {
            const { source, dest, options } = this;
            const actions = [];
            if (!options.preventAbort)
                page.push(actions, () => (dest.state === 'writable' ? writable.abort(dest, reason) : resolvedWith(undefined)));
            if (!options.preventCancel)
                page.push(actions, () => (source.state === 'readable' ? readable.cancel(source, reason) : resolvedWith(undefined)));
            this.shutDownWithAction(() => waitForAll(actions), true, reason);
        }

        // What ends the pipe, in the standard's order: errors forward and backward, closing forward and backward.
        watch() {
            const { source, dest, reader, writer, options } = this;
            this.whenErrored(source, reader.closed.promise, (reason) => (options.preventAbort
                ? this.shutDown(true, reason) : this.shutDownWithAction(() => writable.abort(dest, reason), true, reason)));
            this.whenErrored(dest, writer.closed.promise, (reason) => (options.preventCancel
                ? this.shutDown(true, reason) : this.shutDownWithAction(() => readable.cancel(source, reason), true, reason)));
            this.whenClosed(source, reader.closed.promise, () => (options.preventClose
                ? this.shutDown() : this.shutDownWithAction(() => closeWithErrorPropagation(writer))));
            if (writable.closeQueuedOrInFlight(dest) || dest.state === 'closed') {
                const error = new TypeError('Destination stream closed');
                if (options.preventCancel)
                    this.shutDown(true, error);
                else
                    this.shutDownWithAction(() => readable.cancel(source, error), true, error);
            }
        }
        whenErrored(stream, promise, action) {
            if (stream.state === 'errored')
                action(stream.storedError);
            else
                react(promise, undefined, function pipeSawAnError(reason) { action(reason); });
        }
        whenClosed(stream, promise, action) {
            if (stream.state === 'closed')
                action();
            else
                react(promise, function pipeSawTheEnd() { action(); }, function pipeSawAnError() { /* see above */ });
        }

        // One chunk after the other, as long as the destination wants more.
        step() {
            if (this.isShuttingDown)
                return;
            const { writer } = this;
            const pipe = this;
            const desired = desiredSizeOfWriter(writer);
            if (desired === null)
                return;
            if (desired <= 0) {
                react(writer.ready.promise, function pipeGoesOn() { pipe.step(); },
                    function pipeSawAnError() { /* see above */ });
                return;
            }
            readFrom(this.reader, {
                chunkSteps: (chunk) => {
                    react(resolvedWith(undefined), function pipeWrites() {
                        pipe.currentWrite = react(writeTo(writer, chunk), undefined, function pipeFailedToWrite() {
                            // The destination's own state says so.
                        });
                        pipe.step();
                    });
                },
                closeSteps() { /* see above */ },
                errorSteps() { /* see above */ },
            });
        }

        // Writes that are under way come first.
        afterWrites(steps) {
            const { dest, currentWrite } = this;
            const pipe = this;
            if (dest.state !== 'writable' || writable.closeQueuedOrInFlight(dest)) {
                steps();
                return;
            }
            const finished = react(currentWrite, function pipeFinishedWriting() {
                return currentWrite === pipe.currentWrite;
            });
            react(finished, function pipeShutsDown(isLast) {
                if (isLast)
                    steps();
                else
                    pipe.afterWrites(steps);
            });
        }
        shutDownWithAction(action, isError = false, error = undefined) {
            if (this.isShuttingDown)
                return;
            this.isShuttingDown = true;
            const pipe = this;
            this.afterWrites(() => react(action(), function pipeEnded() { pipe.finalize(isError, error); },
                function pipeFailedToEnd(reason) { pipe.finalize(true, reason); }));
        }
        shutDown(isError = false, error = undefined) {
            if (this.isShuttingDown)
                return;
            this.isShuttingDown = true;
            this.afterWrites(() => this.finalize(isError, error));
        }
        finalize(isError, error) {
            releaseWriter(this.writer);
            releaseReader(this.reader);
            if (this.algorithm)
                host.offAbort(this.options.signal, this.algorithm);
            if (isError)
                this.result.reject(error);
            else
                this.result.resolve(undefined);
        }
    }

    const signalIsAborted = page.bind(page.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted').get);
    const signalReason = page.bind(page.getOwnPropertyDescriptor(AbortSignal.prototype, 'reason').get);

    // Web IDL: waiting for all, fulfilled or rejected by the first that fails.
    function waitForAll(actions) {
        const { promise, resolve, reject } = newPromise();
        let left = actions.length;
        if (left === 0)
            resolve(undefined);
        for (let i = 0; i < actions.length; ++i) {
            react(actions[i](), function pipeEnded() {
                if (--left === 0)
                    resolve(undefined);
            }, reject);
        }
        return promise;
    }

    const pipe = (source, dest, options) => new Pipe(source, dest, options).begin();

    function pipeToMethod(self, args) {
        const where = executing('pipeTo');
        const source = readables.of(self, where);
        requireArguments(args, 1, where);
        if (!writables.is(args[0]))
            fail(`${where}parameter 1 is not of type 'WritableStream'.`);
        const dest = writables.of(args[0]);
        const options = readOptions(args[1], where);
        if (isLocked(source))
            fail(`${where}Cannot pipe a locked stream`);
        if (writable.isLocked(dest))
            fail(`${where}Cannot pipe to a locked stream`);
        return pipe(source, dest, options);
    }

    function readPair(transform, where) {
        const read = (name, interfaces, type) => {
            const value = transform[name];
            const place = memberOf(where, name, 'ReadableWritablePair');
            if (value === undefined)
                fail(`${place}Required member is undefined.`);
            return interfaces.is(value) ? value : fail(`${place}Failed to convert value to '${type}'.`);
        };
        const output = read('readable', readables, 'ReadableStream');
        return [output, read('writable', writables, 'WritableStream')];
    }
    function pipeThrough(self, args, count) {
        const where = executing('pipeThrough');
        const source = readables.of(self);
        if (count === 0)
            requireArguments([], 1, where);
        const [output, input] = readPair(toDictionary(args[0], 'ReadableWritablePair', where), where);
        const options = readOptions(args[1], where);
        if (isLocked(source))
            fail(`${where}Cannot pipe a locked stream`);
        if (writable.isLocked(writables.of(input)))
            fail(`${where}parameter 1's 'writable' is locked`);
        host.handled(pipe(source, writables.of(input), options));
        return output;
    }

    Object.assign(streams, { pipe, pipeToMethod, pipeThrough, signalIsAborted, signalReason });
})
