// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies (Fetch §2.2.4) and the mixin Body (Fetch §5.3): what Request and Response read in the same way. A body holds its
// bytes as long as nobody asks for its stream; then the stream is what is read.
'use strict';

(function defineBody(page) {
    const { host, fail, push, newPromise, rejectedWith, resolvedWith, react, toScalarText, lengthOfBytes, setBytes,
        ByteArray, bind, promised, streams, headers } = page;
    const { readables, readable, createStream, createStartedStream, acquireHiddenReader, readFrom, isLocked } = streams;
    const BlobConstructor = Blob;
    const typeOfBlob = bind(page.getOwnPropertyDescriptor(Blob.prototype, 'type').get);
    const textOfParams = bind(URLSearchParams.prototype.toString);
    const { parse } = JSON;
    const kLate = 1; // milliseconds after its reply that a body has come for sure

    // Where a body's bytes are: in memory, on their way from the network, or in a stream.
    const kInMemory = 'memory';
    const kFromNetwork = 'network';
    const kStream = 'stream';

    const make = (kind, bytes) => ({ kind, bytes, stream: undefined, isUsed: false, signal: null, arrival: 0 });
    const inMemory = (bytes) => make(kInMemory, bytes);
    function ofStream(stream) {
        const body = make(kStream, undefined);
        body.stream = stream;
        return body;
    }
    function fromNetwork(bytes, signal) {
        const body = make(kFromNetwork, bytes);
        body.signal = signal;
        body.arrival = host.now();
        return body;
    }

    function isSearchParams(value) {
        try {
            textOfParams(value);
            return true;
        } catch (error) {
            return false;
        }
    }

    // Fetch §6.5 extract a body: [body, its type or null].
    function extract(value, where) {
        if (host.isBlob(value)) {
            const type = typeOfBlob(value);
            const body = inMemory(host.blobBytes(value));
            body.isOfBlob = true;
            return [body, type === '' ? null : type];
        }
        if (readables.is(value)) {
            const stream = readables.of(value);
            if (stream.disturbed || isLocked(stream))
                fail(`${where}Response body object should not be disturbed or locked`);
            return [ofStream(stream), null];
        }
        const bytes = host.copyBytes(value);
        if (bytes)
            return [inMemory(bytes), null];
        const form = page.forms.encode(value);
        if (form)
            return [inMemory(form.bytes), form.type];
        if (page.isObject(value) && isSearchParams(value))
            return [inMemory(host.encode(textOfParams(value))), 'application/x-www-form-urlencoded;charset=UTF-8'];
        return [inMemory(host.encode(toScalarText(value, where))), 'text/plain;charset=UTF-8'];
    }

    const isUsed = (body) => body !== null && (body.stream ? body.stream.disturbed : body.isUsed);
    const isUnusable = (body) => isUsed(body) || (body !== null && Boolean(body.stream) && isLocked(body.stream));

    // ---- The stream of a body ----

    function streamOf(body) {
        if (!body.stream) {
            body.stream = body.kind === kFromNetwork ? streamFromNetwork(body) : streamOfBytes(body.bytes);
            if (body.isUsed)
                endUnread(body.stream);
        }
        return body.stream;
    }
    // All in one chunk, when it is first asked for.
    function streamOfBytes(bytes) {
        const stream = createStream({
            start() { /* nothing */ },
            pull() {
                if (lengthOfBytes(bytes) > 0)
                    readable.controllerEnqueue(stream.controller, host.copyBytes(bytes));
                readable.controllerClose(stream.controller);
                return resolvedWith(undefined);
            },
            cancel: () => resolvedWith(undefined),
        }, 0);
        return stream;
    }
    // What has come is there at once; before that, reading waits for a task of the networking source.
    function streamFromNetwork(body) {
        const { bytes, signal } = body;
        let isGiven = lengthOfBytes(bytes) === 0;
        let card = null;
        const give = () => {
            isGiven = true;
            readable.controllerEnqueue(stream.controller, host.copyBytes(bytes));
        };
        const stream = createStartedStream({
            pull() {
                if (isGiven) {
                    readable.controllerClose(stream.controller);
                    return resolvedWith(undefined);
                }
                if (host.now() - body.arrival >= kLate) {
                    give();
                    return resolvedWith(undefined);
                }
                const { promise, resolve } = newPromise();
                card = host.wait(host.kBodyChunk, host.callLabel('read'), 0, () => {
                    card = null;
                    give();
                    resolve(undefined);
                });
                return promise;
            },
            cancel: () => {
                if (card !== null)
                    host.cancel(card);
                return resolvedWith(undefined);
            },
        }, 0);
        if (signal) {
            const abort = (reason) => {
                if (card !== null)
                    host.cancel(card);
                readable.controllerError(stream.controller, reason);
            };
            if (streams.signalIsAborted(signal))
                abort(streams.signalReason(signal));
            else
                host.onAbort(signal, abort);
        }
        return stream;
    }

    // Fetch §2.2.4 clone a body: the copy; the body itself may read another stream afterwards.
    function clone(body) {
        if (!body.stream) {
            const copy = make(body.kind, body.bytes);
            copy.signal = body.signal;
            copy.arrival = body.arrival;
            body.isTeed = copy.isTeed = true;
            return copy;
        }
        const [first, second] = streams.tee(body.stream, '', (chunk) => host.copyBytes(chunk) ?? chunk);
        body.kind = kStream;
        body.stream = first;
        return ofStream(second);
    }

    // Fetch §5.4, a request made of another: the other's body is read through the new one from here on.
    function takeOver(body) {
        if (body.kind === kStream) {
            const reader = acquireHiddenReader(body.stream, '');
            body.stream.disturbed = true;
            const stream = createStream({
                start() { /* nothing */ },
                pull() {
                    const { promise, resolve } = newPromise();
                    readFrom(reader, {
                        chunkSteps(chunk) {
                            readable.controllerEnqueue(stream.controller, chunk);
                            resolve(undefined);
                        },
                        closeSteps: () => readable.controllerClose(stream.controller),
                        errorSteps: (reason) => readable.controllerError(stream.controller, reason),
                    });
                    return promise;
                },
                cancel: (reason) => readable.cancel(body.stream, reason),
            }, 0);
            return ofStream(stream);
        }
        const copy = make(body.kind, body.bytes);
        copy.isOfBlob = body.isOfBlob;
        copy.isTeed = body.isTeed;
        body.isUsed = true;
        if (body.stream)
            endUnread(body.stream);
        return copy;
    }

    // ---- Reading all (Fetch §5.3 consume body) ----

    function joined(chunks, length) {
        const all = new ByteArray(length);
        for (let i = 0, at = 0; i < chunks.length; at += lengthOfBytes(chunks[i++]))
            setBytes(all, chunks[i], at);
        return all;
    }
    function readAll(stream, onBytes, onError) {
        const reader = acquireHiddenReader(stream, '');
        const chunks = [];
        let length = 0;
        const step = () => readFrom(reader, {
            chunkSteps(chunk) {
                const bytes = chunk instanceof ByteArray ? host.copyBytes(chunk) : null;
                if (!bytes) {
                    onError(new TypeError('Received non-Uint8Array chunk'));
                    return;
                }
                push(chunks, bytes);
                length += lengthOfBytes(bytes);
                react(resolvedWith(undefined), function bodyGoesOn() { step(); });
            },
            closeSteps: () => onBytes(joined(chunks, length)),
            errorSteps: onError,
        });
        step();
    }

    // In a task of the networking source, unless the signal of the request is aborted before that.
    function settleInATask(name, signal, steps, { resolve, reject }) {
        let algorithm = null;
        const card = host.wait(host.kBodyRead, host.callLabel(name), 0, () => {
            if (algorithm)
                host.offAbort(signal, algorithm);
            try {
                resolve(steps());
            } catch (error) {
                reject(error);
            }
        });
        if (signal)
            algorithm = host.onAbort(signal, (reason) => {
                host.cancel(card);
                reject(reason);
            });
    }

    function consume(body, name, where, convert) {
        if (isUsed(body))
            fail(`${where}body stream already read`);
        if (isUnusable(body))
            fail(`${where}body stream is locked`);
        if (body === null)
            return resolvedWith(convert(new ByteArray(0), null));
        const result = newPromise();
        if (body.kind === kStream) {
            readAll(body.stream, (bytes) => settleInATask(name, null, () => convert(bytes, ''), result),
                () => result.reject(new TypeError('Failed to fetch')));
            return result.promise;
        }
        body.isUsed = true;
        if (body.stream)
            endUnread(body.stream);
        if (body.signal && streams.signalIsAborted(body.signal))
            return rejectedWith(streams.signalReason(body.signal));
        // Chromium notices at once what it cannot make of bytes that are in memory.
        if (body.kind === kInMemory && !body.isTeed && !body.isOfBlob)
            convert(body.bytes, where);
        settleInATask(name, body.signal, () => convert(body.bytes, ''), result);
        return result.promise;
    }
    // Somebody else reads the bytes of this stream.
    function endUnread(stream) {
        stream.disturbed = true;
        if (stream.state === 'readable')
            readable.controllerClose(stream.controller);
    }

    // JSON's own words, behind where it was.
    function parseJson(text, where) {
        try {
            return parse(text);
        } catch (error) {
            throw where === '' ? error : new SyntaxError(where + error.message);
        }
    }

    // The members of the mixin for an interface: `bodyOf` and `typeOf` look at its objects' states.
    function mixin(interfaceName, stateOf, headersOf) {
        const reading = (name, convert) => promised(function read() {
            const where = `Failed to execute '${name}' on '${interfaceName}': `;
            const state = stateOf(this, where);
            return consume(state.body, name, where,
                (bytes, place) => convert(bytes, headers.get(headersOf(state), 'content-type'), place));
        });
        return {
            attributes: {
                get body() {
                    const { body } = stateOf(this);
                    return body === null ? null : streamOf(body).object;
                },
                get bodyUsed() { return isUsed(stateOf(this).body); },
            },
            methods: {
                arrayBuffer: reading('arrayBuffer', (bytes) => host.copyBytes(bytes).buffer),
                blob: reading('blob', (bytes, type) => new BlobConstructor([bytes], { type: type ?? '' })),
                bytes: reading('bytes', (bytes) => host.copyBytes(bytes)),
                formData: reading('formData', (bytes, type) => page.forms.parse(bytes, type ?? '')
                    ?? fail('Failed to fetch')),
                json: reading('json', (bytes, _, where) => (where === null ? failJsonOfNothing()
                    : parseJson(host.decode(bytes), where))),
                text: reading('text', (bytes) => host.decode(bytes)),
            },
        };
    }
    function failJsonOfNothing() {
        throw new SyntaxError('Unexpected end of input');
    }

    // File API §3.3.2 stream.
    page.defineMethods(Blob.prototype, {
        stream() {
            if (!host.isBlob(this))
                fail('Illegal invocation');
            const body = fromNetwork(host.blobBytes(this), null);
            return streamOf(body).object;
        },
    }, true);

    page.body = { extract, inMemory, fromNetwork, clone, takeOver, isUsed, isUnusable, mixin, streamOf };
})
