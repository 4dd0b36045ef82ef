// SPDX-License-Identifier: GPL-3.0-or-later
// Response (Fetch §5.5).
'use strict';

(function defineResponse(page) {
    const { host, fail, requireArguments, toByteText, toScalarText, toDictionary, memberOf, defineInterface, headers,
        body: bodies, assign, charCodeAt, request: requests } = page;
    const { stringify } = JSON;

    const kConstruct = 'Failed to construct \'Response\': ';
    const kInit = 'ResponseInit';
    const kNullBodyStatuses = { __proto__: null, 101: true, 103: true, 204: true, 205: true, 304: true };
    const kRedirects = { __proto__: null, 301: true, 302: true, 303: true, 307: true, 308: true };
    const kWords = { __proto__: null, 200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content',
        206: 'Partial Content', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 304: 'Not Modified',
        307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized',
        402: 'Payment Required', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable',
        408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 411: 'Length Required', 412: 'Precondition Failed',
        413: 'Payload Too Large', 415: 'Unsupported Media Type', 418: 'I\'m a Teapot', 422: 'Unprocessable Entity',
        425: 'Too Early', 429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented',
        502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout' };

    const fresh = (guard) => {
        const list = [];
        return { type: 'default', url: '', redirected: false, status: 200, statusText: '', headers: list,
            headersObject: headers.make(list, guard), body: null };
    };

    function isReasonPhrase(text) {
        for (let i = 0; i < text.length; ++i) {
            const code = charCodeAt(text, i);
            if (code !== 9 && (code < 32 || code === 127))
                return false;
        }
        return true;
    }
    function readInit(value, where) {
        const dictionary = toDictionary(value, kInit, where);
        const given = dictionary.headers;
        const init = { pairs: given === undefined ? [] : headers.toPairs(given, memberOf(where, 'headers', kInit)) };
        const { status } = dictionary;
        init.status = status === undefined ? 200 : toUnsignedShort(status);
        const { statusText } = dictionary;
        init.statusText = statusText === undefined ? '' : toByteText(statusText, memberOf(where, 'statusText', kInit));
        return init;
    }
    const kShort = new Uint16Array(1);
    function toUnsignedShort(value) {
        kShort[0] = Number(value);
        return kShort[0];
    }
    // Fetch §5.5 initialize a response.
    function initialize(response, init, extracted, where) {
        const { status, statusText } = init;
        if (status < 200 || status > 599)
            throw new RangeError(`${where}The status provided (${status}) is outside the range [200, 599].`);
        if (!isReasonPhrase(statusText))
            fail(`${where}Invalid statusText`);
        response.status = status;
        response.statusText = statusText;
        headers.fill(headers.stateOf(response.headersObject), init.pairs, where);
        if (!extracted)
            return;
        const [body, type] = extracted;
        if (kNullBodyStatuses[status])
            fail(`${where}Response with null body status cannot have body`);
        response.body = body;
        if (type !== null && !headers.has(response.headers, 'content-type'))
            headers.set(response.headers, 'content-type', type);
    }

    const executing = (method) => `Failed to execute '${method}' on 'Response': `;
    function serialized(data, where) {
        let text;
        try {
            text = stringify(data);
        } catch (error) {
            throw error instanceof TypeError ? new TypeError(where + error.message) : error;
        }
        return text === undefined ? fail(`${where}The data is not JSON serializable`) : text;
    }

    const mixin = bodies.mixin('Response', (object, where) => interfaces.of(object, where), (state) => state.headers);
    const interfaces = defineInterface('Response', {
        construct(body = null, init = undefined) {
            const extracted = body === null ? null : bodies.extract(body, kConstruct);
            const read = readInit(init, kConstruct);
            const response = fresh('response');
            initialize(response, read, extracted, kConstruct);
            interfaces.set(this, response);
        },
        statics: {
            error() {
                const response = fresh('immutable');
                response.type = 'error';
                response.status = 0;
                return interfaces.make(response);
            },
            json(data, init = undefined) {
                const where = executing('json');
                requireArguments(arguments, 1, where);
                const bytes = host.encode(serialized(data, where));
                const response = fresh('response');
                initialize(response, readInit(init, where), [bodies.inMemory(bytes), 'application/json'], where);
                return interfaces.make(response);
            },
            redirect(url, status = 302) {
                const where = executing('redirect');
                requireArguments(arguments, 1, where);
                const text = toScalarText(url, where);
                const number = toUnsignedShort(status);
                const address = requests.resolve(text)?.href ?? fail(`${where}Failed to parse URL from ${text}`);
                if (!kRedirects[number])
                    throw new RangeError(`${where}Invalid status code`);
                const response = fresh('immutable');
                response.status = number;
                headers.set(response.headers, 'location', address);
                return interfaces.make(response);
            },
        },
        attributes: {
            get type() { return interfaces.of(this).type; },
            get url() { return interfaces.of(this).url; },
            get redirected() { return interfaces.of(this).redirected; },
            get status() { return interfaces.of(this).status; },
            get ok() {
                const { status } = interfaces.of(this);
                return status >= 200 && status <= 299;
            },
            get statusText() { return interfaces.of(this).statusText; },
            get headers() { return interfaces.of(this).headersObject; },
        },
        methods: {
            clone() {
                const state = interfaces.of(this);
                if (bodies.isUnusable(state.body))
                    fail(`${executing('clone')}Response body is already used`);
                const copy = assign({}, state);
                copy.body = state.body === null ? null : bodies.clone(state.body);
                copy.headers = headers.copyOf(state.headers);
                copy.headersObject = headers.make(copy.headers, headers.stateOf(state.headersObject).guard);
                return interfaces.make(copy);
            },
        },
    });
    page.defineAttributes(interfaces.prototype, mixin.attributes);
    page.defineMethods(interfaces.prototype, mixin.methods, true);

    // What a reply of the network becomes; `signal` ends the reading of its body too.
    function ofReply({ status, list, bytes, url, statusText }, method, signal) {
        const response = fresh('immutable');
        assign(response, { type: 'basic', url, status, statusText: statusText ?? kWords[status] ?? '' });
        headers.fill({ list: response.headers, guard: 'none' }, list, '');
        // Chromium gives a body even to a reply that has none.
        response.body = bodies.fromNetwork(method === 'HEAD' ? new page.ByteArray(0) : bytes, signal);
        return interfaces.make(response);
    }

    page.response = { ofReply, statusWords: (status) => kWords[status] ?? '', host };
})
