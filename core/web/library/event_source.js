// SPDX-License-Identifier: GPL-3.0-or-later
// EventSource (HTML §9.2). The page's server answers with JSON or plain text only, which ends a connection as in any
// browser; an address of the scheme data: can be an event stream, `data:text/event-stream,data: hello%0A%0A`.
'use strict';

(function defineEventSource(page) {
    const { host, requireArguments, toScalarText, toDictionary, defineInterface, domException, toLowerCase, trim, split,
        slice, indexOf, headers, network, request: requests, replace } = page;
    const EventConstructor = Event;
    const kName = 'EventSource';
    const [kConnecting, kOpen, kClosed] = [0, 1, 2];
    const kFirstReconnection = 3000; // milliseconds, Chromium's own choice

    const Message = MessageEvent;
    const makeMessage = (type, data, origin, lastEventId) =>
        new Message(type, { __proto__: null, data, origin, lastEventId });
    const fire = (source, type) => host.dispatch(source.object, new EventConstructor(type));
    const isOpen = (source) => source.state !== kClosed;

    function connect(source) {
        source.card = network.send(host.kEventSource, { method: 'GET', url: source.url, cache: 'no-store' }, (reply) => {
            source.card = null;
            receive(source, reply);
        });
    }
    function receive(source, reply) {
        if (reply.status === 0) {
            reestablish(source);
            return;
        }
        const type = toLowerCase(trim(split(headers.get(reply.list, 'content-type') ?? '', ';')[0]));
        if (reply.status !== 200 || type !== 'text/event-stream') {
            source.state = kClosed;
            fire(source, 'error');
            return;
        }
        source.state = kOpen;
        fire(source, 'open');
        interpret(source, host.decode(reply.bytes));
        if (isOpen(source))
            reestablish(source);
    }
    function reestablish(source) {
        source.state = kConnecting;
        fire(source, 'error');
        if (source.state !== kConnecting)
            return;
        source.card = host.wait(host.kEventSource, `GET ${network.shown(source.url)}`, source.reconnection, () => connect(source));
    }

    // §9.2.6 interpreting an event stream.
    function interpret(source, text) {
        const event = { type: '', data: '', hasData: false };
        const lines = split(replaceAll(replaceAll(text, '\r\n', '\n'), '\r', '\n'), '\n');
        for (let i = 0; i < lines.length - 1 && isOpen(source); ++i) {
            if (lines[i] === '') {
                dispatchMessage(source, event);
                event.type = event.data = '';
                event.hasData = false;
                continue;
            }
            const colon = indexOf(lines[i], ':');
            if (colon === 0)
                continue;
            const name = colon < 0 ? lines[i] : slice(lines[i], 0, colon);
            const value = colon < 0 ? '' : slice(lines[i], lines[i][colon + 1] === ' ' ? colon + 2 : colon + 1);
            processField(source, event, name, value);
        }
    }
    function replaceAll(text, what, by) {
        let result = text;
        while (indexOf(result, what) >= 0)
            result = replace(result, what, by);
        return result;
    }
    function processField(source, event, name, value) {
        if (name === 'event') {
            event.type = value;
        } else if (name === 'data') {
            event.data += event.hasData ? `\n${value}` : value;
            event.hasData = true;
        } else if (name === 'id') {
            source.newId = indexOf(value, '\0') < 0 ? value : source.newId;
        } else if (name === 'retry' && value !== '' && isDigits(value)) {
            source.reconnection = Number(value);
        }
    }
    function isDigits(text) {
        for (let i = 0; i < text.length; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return false;
        }
        return true;
    }
    function dispatchMessage(source, event) {
        source.lastId = source.newId;
        if (event.hasData)
            host.dispatch(source.object, makeMessage(event.type || 'message', event.data, source.origin, source.lastId));
    }

    const interfaces = defineInterface(kName, {
        parent: 'EventTarget',
        isTarget: true,
        length: 1,
        handlers: ['open', 'message', 'error'],
        constants: { CONNECTING: kConnecting, OPEN: kOpen, CLOSED: kClosed },
        construct(...args) {
            const where = `Failed to construct '${kName}': `;
            requireArguments(args, 1, where);
            const text = toScalarText(args[0], where);
            const { withCredentials } = toDictionary(args[1], 'EventSourceInit', where);
            const url = requests.resolve(text)?.href ?? null;
            if (url === null)
                throw domException('SyntaxError', `${where}Cannot open an EventSource to '${text}'. The URL is invalid.`);
            const end = indexOf(url, '/', indexOf(url, '://') + 3);
            const source = { object: this, url, withCredentials: Boolean(withCredentials), state: kConnecting, card: null,
                reconnection: kFirstReconnection, lastId: '', newId: '', origin: network.isHttp(url) ? slice(url, 0, end) : 'null' };
            interfaces.set(this, source);
            connect(source);
        },
        attributes: {
            get url() { return interfaces.of(this).url; },
            get withCredentials() { return interfaces.of(this).withCredentials; },
            get readyState() { return interfaces.of(this).state; },
        },
        methods: {
            close() {
                const source = interfaces.of(this);
                source.state = kClosed;
                if (source.card !== null)
                    host.cancel(source.card);
                source.card = null;
            },
        },
    });
})
