// SPDX-License-Identifier: GPL-3.0-or-later
// fetch() (Fetch §5.6) on the virtual network, and what a reply of it is made of for all that send requests.
'use strict';

(function defineFetch(page) {
    const { host, fail, window, apply, newPromise, rejectedWith, requireArguments, toLowerCase, startsWith, indexOf, slice,
        split, trim, streams, request: requests, response: responses, lengthOfBytes, push } = page;
    const DateConstructor = Date;
    const toUtc = page.bind(Date.prototype.toUTCString);
    const origin = slice(requests.resolve('/').href, 0, -1);

    // As the server answers in the page that the expected outputs were recorded in.
    function readReply([status, type, bytes, timedOut, time]) {
        const list = [['cache-control', 'no-store'], ['connection', 'close']];
        if (type !== '')
            push(list, ['content-length', `${lengthOfBytes(bytes)}`]);
        if (type !== '')
            push(list, ['content-type', type]);
        push(list, ['date', toUtc(new DateConstructor(time))]);
        if (type === '')
            push(list, ['transfer-encoding', 'chunked']);
        return { status, list, bytes, timedOut };
    }

    // ---- data: URLs (Fetch §6) ----

    // The reply that an address of this scheme is; null if it is none.
    function replyOfData(href) {
        const comma = indexOf(href, ',');
        if (comma < 0)
            return null;
        let type = trim(slice(href, 5, comma));
        let bytes = host.percentDecode(slice(href, comma + 1));
        if (toLowerCase(slice(type, -7)) === ';base64') {
            type = slice(type, 0, -7);
            bytes = host.fromBase64(host.decode(bytes));
            if (bytes === null)
                return null;
        }
        if (type === '' || type[0] === ';')
            type = `text/plain${type === '' ? ';charset=US-ASCII' : type}`;
        return { status: 200, statusText: 'OK', list: [['content-type', type]], bytes, timedOut: false };
    }

    // The Blob that an address of this scheme stands for; null if there is none.
    function replyOfBlob(href) {
        const blob = host.blobOfUrl(href);
        if (blob === null)
            return null;
        const bytes = host.blobBytes(blob);
        const list = [['content-length', `${lengthOfBytes(bytes)}`]];
        const type = typeOfBlob(blob);
        if (type !== '')
            push(list, ['content-type', type]);
        return { status: 200, statusText: 'OK', list, bytes, timedOut: false };
    }
    const typeOfBlob = page.bind(page.getOwnPropertyDescriptor(Blob.prototype, 'type').get);
    function replyOfOther(href) {
        return (startsWith(href, 'data:') ? replyOfData(href) : startsWith(href, 'blob:') ? replyOfBlob(href) : null)
            ?? kFailure;
    }

    const kFailure = { status: 0, list: [], bytes: new page.ByteArray(0), timedOut: false };
    const withoutFragment = (url) => split(url, '#')[0];
    const isHttp = (url) => startsWith(url, 'http://') || startsWith(url, 'https://');
    const shown = (url) => (startsWith(url, `${origin}/`) ? split(slice(url, origin.length), '?')[0] : url);

    // Sends what a request says; `arrived` gets its reply, one of status 0 for a failure. Gives the card.
    function send(kind, { method, url, cache = 'default' }, arrived) {
        const address = withoutFragment(url);
        const label = `${method} ${shown(address)}`;
        if (isHttp(address)) {
            const usesCache = method === 'GET' && cache !== 'no-store' && cache !== 'reload';
            return host.send(kind, label, address, usesCache, (reply) => arrived(readReply(reply)));
        }
        const reply = replyOfOther(address);
        return host.wait(kind, label, 0, () => arrived(reply));
    }

    // ---- fetch() ----

    const where = 'Failed to execute \'fetch\' on \'Window\': ';
    function fetch(...args) {
        const result = newPromise();
        let request;
        try {
            if (this !== undefined && this !== null && this !== window)
                fail(`${where}Illegal invocation`);
            requireArguments(args, 1, where);
            request = requests.create(args[0], args[1], where);
        } catch (error) {
            return rejectedWith(error);
        }
        const { signal } = request;
        // Step 4: a signal that is aborted already.
        if (streams.signalIsAborted(signal)) {
            result.reject(streams.signalReason(signal));
            return result.promise;
        }
        // SPEC-GAP: what is sent is not read: a body in a stream needs HTTP/2, which the page's server has not.
        const cannotBeSent = (request.body !== null && request.body.kind === 'stream')
            || (request.cache === 'only-if-cached');
        let algorithm = null;
        const arrived = (reply) => {
            host.offAbort(signal, algorithm);
            if (reply.status === 0 || cannotBeSent)
                result.reject(new TypeError('Failed to fetch'));
            else
                result.resolve(responses.ofReply({ ...reply, url: withoutFragment(request.url) }, request.method, signal));
        };
        const card = cannotBeSent ? host.wait(host.kFetch, `${request.method} ${shown(request.url)}`, 0, () => arrived(kFailure))
            : send(host.kFetch, request, arrived);
        // Step 11: add the abort steps to the signal.
        algorithm = host.onAbort(signal, (reason) => {
            host.cancel(card);
            result.reject(reason);
        });
        return result.promise;
    }
    // Web IDL: a first argument, and options.
    const steps = function fetchWith(input) { return apply(fetch, this, arguments); };
    page.defineMethods(window, { fetch: steps }, true);

    page.network = { send, readReply, isHttp, shown, withoutFragment, kFailure, replyOfOther };
})
