// SPDX-License-Identifier: GPL-3.0-or-later
// Request (Fetch §5.4).
'use strict';

(function defineRequest(page) {
    const { host, fail, requireArguments, toText, toScalarText, toByteText, toEnumeration, toDictionary, memberOf,
        defineInterface, toUpperCase, startsWith, headers, body: bodies, assign } = page;

    const kConstruct = 'Failed to construct \'Request\': ';
    const kInit = 'RequestInit';
    const kEnumerations = {
        cache: ['RequestCache', ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached']],
        credentials: ['RequestCredentials', ['omit', 'same-origin', 'include']],
        duplex: ['RequestDuplex', ['half']],
        mode: ['RequestMode', ['navigate', 'same-origin', 'no-cors', 'cors']],
        priority: ['FetchPriority', ['high', 'low', 'auto']],
        redirect: ['RequestRedirect', ['follow', 'error', 'manual']],
        referrerPolicy: ['ReferrerPolicy', ['', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin',
            'strict-origin', 'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url']],
        targetAddressSpace: ['IPAddressSpace', ['local', 'loopback', 'private', 'public', 'unknown']],
    };
    const kMembers = ['body', 'cache', 'credentials', 'duplex', 'headers', 'integrity', 'keepalive', 'method', 'mode',
        'priority', 'redirect', 'referrer', 'referrerPolicy', 'signal', 'targetAddressSpace', 'window'];

    // Web IDL: the members of the dictionary, in its order, those that are given.
    function readInit(value, where) {
        const dictionary = toDictionary(value, kInit, where);
        const init = { __proto__: null };
        for (let i = 0; i < kMembers.length; ++i) {
            const name = kMembers[i];
            const given = dictionary[name];
            if (given !== undefined)
                init[name] = convertMember(name, given, where);
        }
        return init;
    }
    function convertMember(name, value, where) {
        const place = memberOf(where, name, kInit);
        if (kEnumerations[name])
            return toEnumeration(value, kEnumerations[name][1], kEnumerations[name][0], place);
        switch (name) {
        case 'headers': return headers.toPairs(value, place);
        case 'integrity': return toText(value, place);
        case 'keepalive': return Boolean(value);
        case 'method': return toByteText(value, place);
        case 'referrer': return toScalarText(value, place);
        case 'signal':
            return value === null || host.isSignal(value) ? value
                : fail(`${place}Failed to convert value to 'AbortSignal'.`);
        default: return value;
        }
    }

    // Fetch §2.2.1: methods that are known in another case.
    function normalizedMethod(method) {
        const upper = toUpperCase(method);
        return upper === 'DELETE' || upper === 'GET' || upper === 'HEAD' || upper === 'OPTIONS' || upper === 'POST'
            || upper === 'PUT' ? upper : method;
    }
    function readMethod(method, where) {
        if (!headers.isToken(method))
            fail(`${where}'${method}' is not a valid HTTP method.`);
        if (headers.isForbiddenMethod(method))
            fail(`${where}'${method}' HTTP method is unsupported.`);
        return normalizedMethod(method);
    }
    // An absolute address with its fragment, and whether it says who asks; null if it cannot be parsed.
    function resolve(text) {
        const parsed = host.resolve(text);
        return parsed && { href: parsed[0], hasCredentials: parsed[1] };
    }

    function ofUrl(text, where) {
        const { href: url, hasCredentials } = resolve(text) ?? fail(`${where}Failed to parse URL from ${text}`);
        if (hasCredentials)
            fail(`${where}Request cannot be constructed from a URL that includes credentials: ${url}`);
        return { method: 'GET', url, headers: [], body: null, referrer: 'about:client', referrerPolicy: '', mode: 'cors',
            credentials: 'same-origin', cache: 'default', redirect: 'follow', integrity: '', keepalive: false,
            signal: null, targetAddressSpace: 'unknown' };
    }
    function readReferrer(given, where) {
        if (given === '')
            return '';
        const url = (resolve(given) ?? fail(`${where}Referrer '${given}' is not a valid URL.`)).href;
        return startsWith(url, resolve('/').href) ? url : 'about:client';
    }

    // The constructor's steps: a new request's state.
    function create(input, initValue, where) {
        const isRequest = interfaces.is(input);
        const inputState = isRequest ? interfaces.of(input) : null;
        const address = isRequest ? '' : toScalarText(input, where);
        const init = readInit(initValue, where);
        const request = isRequest ? assign({}, inputState) : ofUrl(address, where);
        if (init.mode === 'navigate')
            fail(`${where}Cannot construct a Request with a RequestInit whose mode member is set as 'navigate'.`);
        if (init.referrer !== undefined)
            request.referrer = readReferrer(init.referrer, where);
        for (const name of ['referrerPolicy', 'mode', 'credentials', 'cache', 'redirect', 'integrity', 'keepalive',
            'targetAddressSpace'])
            request[name] = init[name] ?? request[name];
        if (request.cache === 'only-if-cached' && request.mode !== 'same-origin')
            fail(`${where}'only-if-cached' can be set only with 'same-origin' mode`);
        if (init.method !== undefined)
            request.method = readMethod(init.method, where);
        if (request.mode === 'no-cors' && request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST')
            fail(`${where}'${request.method}' is unsupported in no-cors mode.`);
        request.signal = host.followingSignal(init.signal === undefined ? request.signal : init.signal);
        fillHeaders(request, init, inputState, where);
        fillBody(request, init, inputState, where);
        return request;
    }
    function fillHeaders(request, init, inputState, where) {
        const list = init.headers ?? headers.copyOf(inputState ? inputState.headers : []);
        request.headers = [];
        request.headersObject = headers.make(request.headers, request.mode === 'no-cors' ? 'request-no-cors' : 'request');
        headers.fill(headers.stateOf(request.headersObject), list, where);
    }
    function fillBody(request, init, inputState, where) {
        const inputBody = inputState ? inputState.body : null;
        const hasBody = (init.body !== undefined && init.body !== null) || inputBody !== null;
        if (hasBody && (request.method === 'GET' || request.method === 'HEAD'))
            fail(`${where}Request with GET/HEAD method cannot have body.`);
        request.body = null;
        if (init.body !== undefined && init.body !== null) {
            const [body, type] = bodies.extract(init.body, where);
            if (body.kind === 'stream' && init.duplex === undefined)
                fail(`${where}The \`duplex\` member must be specified for a request with a streaming body`);
            request.body = body;
            if (type !== null && !headers.has(request.headers, 'content-type'))
                headers.fill(headers.stateOf(request.headersObject), [['content-type', type]], where);
        } else if (inputBody !== null) {
            if (bodies.isUnusable(inputBody))
                fail(`${where}Cannot construct a Request with a Request object that has already been used.`);
            request.body = bodies.takeOver(inputBody);
        }
    }

    const mixin = bodies.mixin('Request', (object, where) => interfaces.of(object, where), (state) => state.headers);
    const attributes = {
        get method() { return interfaces.of(this).method; },
        get url() { return interfaces.of(this).url; },
        get headers() { return interfaces.of(this).headersObject; },
        get destination() { return interfaces.of(this) && ''; },
        get referrer() { return interfaces.of(this).referrer; },
        get referrerPolicy() { return interfaces.of(this).referrerPolicy; },
        get mode() { return interfaces.of(this).mode; },
        get credentials() { return interfaces.of(this).credentials; },
        get cache() { return interfaces.of(this).cache; },
        get redirect() { return interfaces.of(this).redirect; },
        get integrity() { return interfaces.of(this).integrity; },
        get keepalive() { return interfaces.of(this).keepalive; },
        get signal() { return interfaces.of(this).signal; },
        get duplex() { return interfaces.of(this) && 'half'; },
        get isHistoryNavigation() { return interfaces.of(this) && false; },
        get targetAddressSpace() { return interfaces.of(this).targetAddressSpace; },
        get isReloadNavigation() { return interfaces.of(this) && false; },
    };
    const interfaces = defineInterface('Request', {
        length: 1,
        construct(...args) {
            requireArguments(args, 1, kConstruct);
            interfaces.set(this, create(args[0], args[1], kConstruct));
        },
        attributes,
        methods: {
            clone() {
                const state = interfaces.of(this);
                if (bodies.isUnusable(state.body))
                    fail('Failed to execute \'clone\' on \'Request\': Request body is already used');
                const copy = assign({}, state);
                copy.body = state.body === null ? null : bodies.clone(state.body);
                copy.headers = headers.copyOf(state.headers);
                copy.headersObject = headers.make(copy.headers, headers.stateOf(state.headersObject).guard);
                copy.signal = host.followingSignal(state.signal);
                return interfaces.make(copy);
            },
        },
    });
    page.defineAttributes(interfaces.prototype, mixin.attributes);
    page.defineMethods(interfaces.prototype, mixin.methods, true);

    page.request = { create, resolve, normalizedMethod };
})
