// SPDX-License-Identifier: GPL-3.0-or-later
// XMLHttpRequest (XMLHttpRequest §3), with Chromium's order of events. SPEC-GAP: XML, which is never what the page's
// server answers.
'use strict';

(function defineXmlHttpRequest(page) {
    const { host, bind, requireArguments, toText, toScalarText, toByteText, defineInterface, domException,
        toLowerCase, split, trim, join, push, headers, body: bodies, request: requests, network, lengthOfBytes, response } = page;
    const EventConstructor = Event;
    const Progress = ProgressEvent;
    const BlobConstructor = Blob;
    const Parser = DOMParser;
    const parseDocument = bind(DOMParser.prototype.parseFromString);
    const { parse } = JSON;
    const isDocument = (value) => value instanceof Document;
    const outerHtmlOf = bind(page.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get);

    const kName = 'XMLHttpRequest';
    const [kUnsent, kOpened, kHeadersReceived, kLoading, kDone] = [0, 1, 2, 3, 4];
    const kTypes = { __proto__: null, '': true, arraybuffer: true, blob: true, document: true, json: true, text: true };
    const executing = (method) => `Failed to execute '${method}' on '${kName}': `;
    const invalidState = (message) => { throw domException('InvalidStateError', message); };
    const kHandlers = ['loadstart', 'progress', 'abort', 'error', 'load', 'timeout', 'loadend'];

    defineInterface('XMLHttpRequestEventTarget', { parent: 'EventTarget', isTarget: true, handlers: kHandlers });
    const uploads = defineInterface('XMLHttpRequestUpload', { parent: 'XMLHttpRequestEventTarget', isTarget: true });

    // ---- Events ----

    const stateChanged = (xhr) => host.dispatch(xhr.object, new EventConstructor('readystatechange'));
    function fire(target, type, loaded, total) {
        const init = { __proto__: null, loaded, total, lengthComputable: total > 0 };
        host.dispatch(target, new Progress(type, init));
    }
    const fireUpload = (xhr, type, loaded, total) => {
        if (xhr.uploadHasListeners)
            fire(xhr.upload, type, loaded, total);
    };

    // ---- The reply ----

    function clearReply(xhr) {
        xhr.reply = network.kFailure;
        xhr.received = null;
        xhr.responseObject = undefined;
    }
    // XMLHttpRequest §3.6.6: a request error, of which the events say which.
    function failWith(xhr, type, exceptionName, message) {
        xhr.state = kDone;
        xhr.isSending = false;
        clearReply(xhr);
        if (!xhr.isAsync)
            throw domException(exceptionName, message);
        stateChanged(xhr);
        if (!xhr.uploadIsComplete) {
            xhr.uploadIsComplete = true;
            fireUpload(xhr, type, 0, 0);
            fireUpload(xhr, 'loadend', 0, 0);
        }
        fire(xhr.object, type, 0, 0);
        fire(xhr.object, 'loadend', 0, 0);
    }
    // Each step may be the last: a listener may abort the request, or open it again.
    function whileCurrent(xhr, steps) {
        const { generation } = xhr;
        for (let i = 0; i < steps.length && xhr.generation === generation; ++i)
            steps[i]();
    }
    function handleReply(xhr, reply) {
        xhr.card = null;
        const { length } = xhr.requestBytes;
        const uploadDone = () => { xhr.uploadIsComplete = true; };
        const upload = !xhr.hasBody || reply.timedOut ? [] : [() => fireUpload(xhr, 'progress', length, length),
            uploadDone, () => fireUpload(xhr, 'load', length, length), () => fireUpload(xhr, 'loadend', length, length)];
        whileCurrent(xhr, [...upload, () => handleResponse(xhr, reply)]);
    }
    function handleResponse(xhr, reply) {
        if (reply.status === 0) {
            failWith(xhr, reply.timedOut ? 'timeout' : 'error');
            return;
        }
        const size = lengthOfBytes(reply.bytes);
        const given = xhr.method === 'HEAD' ? new page.ByteArray(0) : reply.bytes;
        const loaded = lengthOfBytes(given);
        xhr.reply = reply;
        const loading = loaded === 0 ? [] : [
            () => {
                xhr.received = given;
                xhr.state = kLoading;
                stateChanged(xhr);
            },
            () => fire(xhr.object, 'progress', loaded, size),
        ];
        whileCurrent(xhr, [
            () => {
                xhr.state = kHeadersReceived;
                stateChanged(xhr);
            },
            ...loading,
            () => {
                xhr.received = given;
                xhr.state = kDone;
                xhr.isSending = false;
                stateChanged(xhr);
            },
            () => fire(xhr.object, 'load', loaded, loaded === 0 ? 0 : size),
            () => fire(xhr.object, 'loadend', loaded, loaded === 0 ? 0 : size),
        ]);
    }

    // ---- Opening and sending ----

    function terminate(xhr) {
        ++xhr.generation;
        xhr.isSending = false;
        if (xhr.card !== null)
            host.cancel(xhr.card);
        xhr.card = null;
    }
    function open(xhr, args) {
        const where = executing('open');
        requireArguments(args, 2, where);
        const method = toByteText(args[0], where);
        const url = toScalarText(args[1], where);
        const isAsync = args.length < 3 || Boolean(args[2]);
        if (!headers.isToken(method))
            throw domException('SyntaxError', `${where}'${method}' is not a valid HTTP method.`);
        if (headers.isForbiddenMethod(method))
            throw domException('SecurityError', `${where}'${method}' HTTP method is unsupported.`);
        const address = requests.resolve(url)?.href ?? null;
        if (address === null)
            throw domException('SyntaxError', `${where}Invalid URL`);
        if (!isAsync && xhr.timeout > 0)
            throw domException('InvalidAccessError', `${where}Synchronous requests must not set a timeout.`);
        if (!isAsync && xhr.responseType !== '')
            throw domException('InvalidAccessError', `${where}Synchronous requests from a document must not set a response type.`);
        terminate(xhr);
        xhr.method = requests.normalizedMethod(method);
        xhr.url = address;
        xhr.isAsync = isAsync;
        xhr.requestHeaders = [];
        xhr.uploadIsComplete = false;
        clearReply(xhr);
        if (xhr.state !== kOpened) {
            xhr.state = kOpened;
            stateChanged(xhr);
        }
    }
    function requestBytes(xhr, value, where) {
        if (xhr.method === 'GET' || xhr.method === 'HEAD' || value === undefined || value === null) {
            if (typeof value === 'symbol')
                toText(value, where);
            return null;
        }
        if (isDocument(value))
            return host.encode(outerHtmlOf(value.documentElement));
        return bodies.extract(value, where)[0].bytes ?? null;
    }
    function send(xhr, value) {
        const where = executing('send');
        if (xhr.state !== kOpened || xhr.isSending)
            invalidState(`${where}The object's state must be OPENED.`);
        const bytes = requestBytes(xhr, value, where);
        xhr.requestBytes = { length: bytes === null ? 0 : lengthOfBytes(bytes) };
        xhr.hasBody = bytes !== null;
        xhr.isSending = true;
        if (xhr.isAsync)
            sendInParallel(xhr);
        else
            sendAndWait(xhr, where);
    }
    function sendInParallel(xhr) {
        const { generation } = xhr;
        xhr.uploadHasListeners = true;
        fire(xhr.object, 'loadstart', 0, 0);
        if (xhr.hasBody)
            fireUpload(xhr, 'loadstart', 0, xhr.requestBytes.length);
        if (xhr.generation !== generation || xhr.state !== kOpened || !xhr.isSending)
            return;
        xhr.sentAt = host.now();
        xhr.card = network.send(host.kXmlHttpRequest, xhr, (reply) => handleReply(xhr, reply));
        if (xhr.timeout > 0)
            host.expire(xhr.card, xhr.timeout);
    }
    function sendAndWait(xhr, where) {
        const address = network.withoutFragment(xhr.url);
        const label = `${xhr.method} ${network.shown(address)}`;
        let reply = network.kFailure;
        if (network.isHttp(address))
            reply = network.readReply(host.sendAndWait(host.kXmlHttpRequest, label, address));
        else
            reply = network.replyOfOther(address);
        if (reply.status === 0)
            failWith(xhr, 'error', 'NetworkError', `${where}Failed to load '${address}'.`);
        xhr.reply = reply;
        xhr.received = reply.bytes;
        xhr.state = kDone;
        xhr.isSending = false;
        xhr.uploadIsComplete = true;
        const loaded = lengthOfBytes(reply.bytes);
        whileCurrent(xhr, [() => stateChanged(xhr), () => fire(xhr.object, 'load', loaded, loaded),
            () => fire(xhr.object, 'loadend', loaded, loaded)]);
    }
    function abort(xhr) {
        const wasSending = xhr.isSending;
        terminate(xhr);
        if (wasSending && (xhr.state === kOpened || xhr.state === kHeadersReceived || xhr.state === kLoading))
            failWith(xhr, 'abort');
        if (xhr.state === kDone) {
            xhr.state = kUnsent;
            clearReply(xhr);
        }
    }

    // ---- What the program reads ----

    const finalType = (xhr) => xhr.overriddenType ?? headers.get(xhr.reply.list, 'content-type') ?? '';
    const essence = (type) => toLowerCase(trim(split(type, ';')[0]));
    function textOf(xhr) {
        if ((xhr.state !== kLoading && xhr.state !== kDone) || xhr.received === null)
            return '';
        return host.decode(xhr.received);
    }
    function makeResponse(xhr) {
        switch (xhr.responseType) {
        case 'arraybuffer': return host.copyBytes(xhr.received).buffer;
        case 'blob': return new BlobConstructor([xhr.received], { type: finalType(xhr) });
        case 'document': return makeDocument(xhr);
        default:
            try {
                return parse(host.decode(xhr.received));
            } catch (error) {
                return null;
            }
        }
    }
    function makeDocument(xhr) {
        const type = essence(finalType(xhr));
        return type !== 'text/html' || xhr.responseType !== 'document' ? null
            : parseDocument(new Parser(), host.decode(xhr.received), 'text/html');
    }
    function responseOf(xhr) {
        if (xhr.responseType === '' || xhr.responseType === 'text')
            return textOf(xhr);
        if (xhr.state !== kDone || xhr.received === null)
            return null;
        // Chromium makes the value of JSON anew each time.
        if (xhr.responseType === 'json')
            return makeResponse(xhr);
        xhr.responseObject = xhr.responseObject === undefined ? makeResponse(xhr) : xhr.responseObject;
        return xhr.responseObject;
    }
    function requireType(xhr, member, types) {
        if (xhr.responseType !== types[0] && xhr.responseType !== types[1])
            invalidState(`Failed to read the '${member}' property from '${kName}': The value is only accessible if the `
                + `object's 'responseType' is '' or '${types[1]}' (was '${xhr.responseType}').`);
    }
    const kUint32 = new Uint32Array(1);
    function toUnsignedLong(value) {
        kUint32[0] = Number(value);
        return kUint32[0];
    }
    const setting = (name) => `Failed to set the '${name}' property on '${kName}': `;
    const invalidAccess = (message) => { throw domException('InvalidAccessError', message); };

    const interfaces = defineInterface(kName, {
        parent: 'XMLHttpRequestEventTarget',
        isTarget: true,
        handlers: ['readystatechange'],
        constants: { UNSENT: kUnsent, OPENED: kOpened, HEADERS_RECEIVED: kHeadersReceived, LOADING: kLoading, DONE: kDone },
        construct() {
            const xhr = { object: this, upload: uploads.make({}), state: kUnsent, isAsync: true, isSending: false,
                generation: 0, card: null, method: '', url: '', timeout: 0, withCredentials: false, responseType: '',
                requestHeaders: [], requestBytes: { length: 0 }, uploadIsComplete: false, uploadHasListeners: false, hasBody: false,
                overriddenType: null, sentAt: 0, reply: network.kFailure, received: null, responseObject: undefined };
            interfaces.set(this, xhr);
        },
        attributes: {
            get readyState() { return interfaces.of(this).state; },
            get timeout() { return interfaces.of(this).timeout; },
            set timeout(value) {
                const xhr = interfaces.of(this);
                const timeout = toUnsignedLong(value);
                if (!xhr.isAsync)
                    invalidAccess(`${setting('timeout')}Timeouts cannot be set for synchronous requests made from a document.`);
                xhr.timeout = timeout;
                if (xhr.card !== null && timeout > 0)
                    host.expire(xhr.card, Math.max(xhr.sentAt + timeout - host.now(), 0));
            },
            get withCredentials() { return interfaces.of(this).withCredentials; },
            set withCredentials(value) {
                const xhr = interfaces.of(this);
                if ((xhr.state !== kUnsent && xhr.state !== kOpened) || xhr.isSending)
                    invalidState(`${setting('withCredentials')}The value may only be set if the object's state is UNSENT or OPENED.`);
                xhr.withCredentials = Boolean(value);
            },
            get upload() { return interfaces.of(this).upload; },
            get responseURL() {
                const xhr = interfaces.of(this);
                return xhr.reply.status === 0 ? '' : network.withoutFragment(xhr.url);
            },
            get status() { return interfaces.of(this).reply.status; },
            get statusText() {
                const { status } = interfaces.of(this).reply;
                return response.statusWords(status);
            },
            get responseType() { return interfaces.of(this).responseType; },
            set responseType(value) {
                const xhr = interfaces.of(this);
                const type = toText(value, setting('responseType'));
                if (!kTypes[type])
                    return;
                if (!xhr.isAsync)
                    invalidAccess(`${setting('responseType')}The response type cannot be changed for synchronous requests made from a document.`);
                if (xhr.state === kLoading || xhr.state === kDone)
                    invalidState(`${setting('responseType')}The response type cannot be set if the object's state is LOADING or DONE.`);
                xhr.responseType = type;
            },
            get response() { return responseOf(interfaces.of(this)); },
            get responseText() {
                const xhr = interfaces.of(this);
                requireType(xhr, 'responseText', ['', 'text']);
                return textOf(xhr);
            },
            get responseXML() {
                const xhr = interfaces.of(this);
                requireType(xhr, 'responseXML', ['', 'document']);
                return xhr.responseType === '' ? null : responseOf(xhr);
            },
        },
        methods: {
            abort() { abort(interfaces.of(this)); },
            getAllResponseHeaders() {
                const { list } = interfaces.of(this).reply;
                const lines = [];
                const pairs = headers.sorted(list);
                for (let i = 0; i < pairs.length; ++i)
                    push(lines, `${pairs[i][0]}: ${pairs[i][1]}\r\n`);
                return join(lines, '');
            },
            getResponseHeader(name) {
                const xhr = interfaces.of(this);
                const where = executing('getResponseHeader');
                requireArguments(arguments, 1, where);
                return headers.get(xhr.reply.list, toLowerCase(toByteText(name, where)));
            },
            open(method, url) { open(interfaces.of(this), arguments); },
            overrideMimeType(type) {
                const xhr = interfaces.of(this);
                const where = executing('overrideMimeType');
                requireArguments(arguments, 1, where);
                const text = toText(type, where);
                if (xhr.state === kLoading || xhr.state === kDone)
                    invalidState(`${where}MimeType cannot be overridden when the state is LOADING or DONE.`);
                xhr.overriddenType = text;
            },
            send(body = null) { send(interfaces.of(this), body); },
            setRequestHeader(name, value) {
                const xhr = interfaces.of(this);
                const where = executing('setRequestHeader');
                requireArguments(arguments, 2, where);
                const nameText = toByteText(name, where);
                const valueText = headers.normalized(toByteText(value, where));
                if (xhr.state !== kOpened || xhr.isSending)
                    invalidState(`${where}The object's state must be OPENED.`);
                if (!headers.isToken(nameText))
                    throw domException('SyntaxError', `${where}'${nameText}' is not a valid HTTP header field name.`);
                if (!headers.isValue(valueText))
                    throw domException('SyntaxError', `${where}'${valueText}' is not a valid HTTP header field value.`);
                push(xhr.requestHeaders, [nameText, valueText]);
            },
        },
    });
})
