// SPDX-License-Identifier: GPL-3.0-or-later
// tee (Streams §4.9.1 ReadableStreamDefaultTee).
'use strict';

(function defineStreamTee(page) {
    const { react, newPromise, resolvedWith, streams } = page;
    const { readable, acquireHiddenReader, readFrom, createStream } = streams;

    // `copyForSecond`: what the second branch gets of a chunk.
    function tee(stream, where, copyForSecond = (chunk) => chunk) {
        const reader = acquireHiddenReader(stream, where);
        let isReading = false;
        let readAgain = false;
        const canceled = [false, false];
        const reasons = [undefined, undefined];
        const cancelPromise = newPromise();
        const branches = [undefined, undefined];

        function pull() {
            if (isReading) {
                readAgain = true;
                return resolvedWith(undefined);
            }
            isReading = true;
            readFrom(reader, {
                chunkSteps(chunk) {
                    react(resolvedWith(undefined), function teeGivesAChunk() {
                        readAgain = false;
                        for (let i = 0; i < 2; ++i) {
                            if (!canceled[i])
                                readable.controllerEnqueue(branches[i].controller, i === 0 ? chunk : copyForSecond(chunk));
                        }
                        isReading = false;
                        if (readAgain)
                            pull();
                    });
                },
                closeSteps() {
                    isReading = false;
                    for (let i = 0; i < 2; ++i) {
                        if (!canceled[i])
                            readable.controllerClose(branches[i].controller);
                    }
                    if (!canceled[0] || !canceled[1])
                        cancelPromise.resolve(undefined);
                },
                errorSteps() { isReading = false; },
            });
            return resolvedWith(undefined);
        }
        const cancelOf = (index) => (reason) => {
            canceled[index] = true;
            reasons[index] = reason;
            if (canceled[1 - index])
                cancelPromise.resolve(readable.cancel(stream, [reasons[0], reasons[1]]));
            return cancelPromise.promise;
        };
        for (let i = 0; i < 2; ++i)
            branches[i] = createStream({ start() { /* nothing */ }, pull, cancel: cancelOf(i) });
        react(reader.closed.promise, undefined, function teeSawAnError(reason) {
            for (let i = 0; i < 2; ++i)
                readable.controllerError(branches[i].controller, reason);
            if (!canceled[0] || !canceled[1])
                cancelPromise.resolve(undefined);
        });
        return branches;
    }

    streams.tee = tee;
})
