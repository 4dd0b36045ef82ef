// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket (WebSockets §3). There is no server that would open one, neither here nor in the page that the expected
// outputs were recorded in: every connection fails as one that is refused does.
'use strict';

(function defineWebSocket(page) {
    const { host, requireArguments, toScalarText, toText, defineInterface, domException, headers, request: requests,
        split, slice, indexOf, startsWith, lengthOfBytes, isCallable, isObject, push, replace, body: bodies } = page;
    const EventConstructor = Event;
    const Close = CloseEvent;
    const kName = 'WebSocket';
    const [kConnecting, kOpen, kClosing, kClosed] = [0, 1, 2, 3];
    const kRefusal = 1; // milliseconds: the way to the server and back
    const kLongestReason = 123;
    const executing = (method) => `Failed to execute '${method}' on '${kName}': `;

    // The connection was refused, or given up before it was there.
    function failConnection(socket) {
        socket.state = kClosed;
        host.dispatch(socket.object, new EventConstructor('error'));
        host.dispatch(socket.object, new Close('close', { __proto__: null, code: 1006, reason: '', wasClean: false }));
    }

    function readAddress(text, where) {
        const url = requests.resolve(text)?.href ?? null;
        if (url === null)
            throw domException('SyntaxError', `${where}The URL '${text}' is invalid.`);
        const scheme = split(url, ':')[0];
        if (scheme !== 'http' && scheme !== 'https' && scheme !== 'ws' && scheme !== 'wss')
            throw domException('SyntaxError',
                `${where}The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. '${scheme}' is not allowed.`);
        const hash = indexOf(url, '#');
        if (hash >= 0)
            throw domException('SyntaxError', `${where}The URL contains a fragment identifier ('${
                slice(url, hash + 1)}'). Fragment identifiers are not allowed in WebSocket URLs.`);
        return startsWith(url, 'http') ? replace(url, 'http', 'ws') : url;
    }
    function readProtocols(value, where) {
        const protocols = [];
        if (isObject(value) && isCallable(value[Symbol.iterator])) {
            for (const each of value)
                push(protocols, toText(each, where));
        } else if (value !== undefined) {
            push(protocols, toText(value, where));
        }
        for (let i = 0; i < protocols.length; ++i) {
            if (!headers.isToken(protocols[i]))
                throw domException('SyntaxError', `${where}The subprotocol '${protocols[i]}' is invalid.`);
            for (let k = 0; k < i; ++k) {
                if (protocols[k] === protocols[i])
                    throw domException('SyntaxError', `${where}The subprotocol '${protocols[i]}' is duplicated.`);
            }
        }
    }
    const kShort = new Uint16Array(1);
    function close(socket, code, reason) {
        const where = executing('close');
        kShort[0] = Number(code);
        if (code !== undefined && kShort[0] !== 1000 && (kShort[0] < 3000 || kShort[0] > 4999))
            throw domException('InvalidAccessError',
                `${where}The close code must be either 1000, or between 3000 and 4999. ${kShort[0]} is neither.`);
        if (reason !== undefined && lengthOfBytes(host.encode(toScalarText(reason, where))) > kLongestReason)
            throw domException('SyntaxError', `${where}The close reason must not be greater than 123 UTF-8 bytes.`);
        if (socket.state === kConnecting)
            socket.state = kClosing;
    }

    const interfaces = defineInterface(kName, {
        parent: 'EventTarget',
        isTarget: true,
        length: 1,
        handlers: ['open', 'error', 'close', 'message'],
        constants: { CONNECTING: kConnecting, OPEN: kOpen, CLOSING: kClosing, CLOSED: kClosed },
        construct(...args) {
            const where = `Failed to construct '${kName}': `;
            requireArguments(args, 1, where);
            const url = readAddress(toScalarText(args[0], where), where);
            readProtocols(args[1], where);
            const socket = { object: this, url, state: kConnecting, bufferedAmount: 0, binaryType: 'blob' };
            interfaces.set(this, socket);
            host.wait(host.kWebSocket, `WebSocket ${url}`, kRefusal, () => failConnection(socket));
        },
        attributes: {
            get url() { return interfaces.of(this).url; },
            get readyState() { return interfaces.of(this).state; },
            get bufferedAmount() { return interfaces.of(this).bufferedAmount; },
            get extensions() { return interfaces.of(this) && ''; },
            get protocol() { return interfaces.of(this) && ''; },
            get binaryType() { return interfaces.of(this).binaryType; },
            set binaryType(value) {
                const type = toText(value, '');
                if (type === 'blob' || type === 'arraybuffer')
                    interfaces.of(this).binaryType = type;
            },
        },
        methods: {
            close(code = undefined, reason = undefined) { close(interfaces.of(this), code, reason); },
            send(data) {
                const socket = interfaces.of(this);
                requireArguments(arguments, 1, executing('send'));
                const { bytes } = bodies.extract(data, executing('send'))[0];
                if (socket.state === kConnecting)
                    throw domException('InvalidStateError', `${executing('send')}Still in CONNECTING state.`);
                socket.bufferedAmount += bytes ? lengthOfBytes(bytes) : 0;
            },
        },
    });
})
