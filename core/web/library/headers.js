// SPDX-License-Identifier: GPL-3.0-or-later
// Headers (Fetch §5.1) and header lists (Fetch §2.2). A list holds pairs of a name in lower case and a value.
'use strict';

(function defineHeaders(page) {
    const { host, fail, push, isObject, isCallable, ownKeys, getOwnPropertyDescriptor, requireArguments, toByteText,
        defineInterface, definePairIteration, charCodeAt, slice, indexOf, toLowerCase, startsWith, split, trim, sort,
        apply } = page;

    const kType = '(record<ByteString, ByteString> or sequence<sequence<ByteString>>)';
    const kTokenSigns = '!#$%&\'*+-.^_`|~';

    const isAlphanumeric = (code) => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    function isToken(text) {
        for (let i = 0; i < text.length; ++i) {
            if (!isAlphanumeric(charCodeAt(text, i)) && indexOf(kTokenSigns, text[i]) < 0)
                return false;
        }
        return text.length > 0;
    }
    const isSpace = (sign) => sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r';
    function normalized(value) {
        let begin = 0;
        let end = value.length;
        while (begin < end && isSpace(value[begin]))
            ++begin;
        while (end > begin && isSpace(value[end - 1]))
            --end;
        return slice(value, begin, end);
    }
    const isValue = (value) => indexOf(value, '\0') < 0 && indexOf(value, '\n') < 0 && indexOf(value, '\r') < 0;

    // ---- Lists ----

    function get(list, name) {
        let value = null;
        for (let i = 0; i < list.length; ++i) {
            if (list[i][0] === name)
                value = value === null ? list[i][1] : `${value}, ${list[i][1]}`;
        }
        return value;
    }
    const has = (list, name) => get(list, name) !== null;
    function remove(list, name) {
        let kept = 0;
        for (let i = 0; i < list.length; ++i) {
            if (list[i][0] !== name)
                list[kept++] = list[i];
        }
        list.length = kept;
    }
    function set(list, name, value) {
        for (let i = 0; i < list.length; ++i) {
            if (list[i][0] !== name)
                continue;
            list[i] = [name, value];
            for (let k = i + 1; k < list.length;) {
                if (list[k][0] === name)
                    apply(splice, list, [k, 1]);
                else
                    ++k;
            }
            return;
        }
        push(list, [name, value]);
    }
    const { splice } = Array.prototype;
    // Fetch §2.2.2 sort and combine.
    function sorted(list) {
        const result = [];
        for (let i = 0; i < list.length; ++i) {
            const [name, value] = list[i];
            let isNew = true;
            for (let k = 0; k < result.length && name !== 'set-cookie'; ++k) {
                if (result[k][0] === name) {
                    result[k] = [name, `${result[k][1]}, ${value}`];
                    isNew = false;
                }
            }
            if (isNew)
                push(result, [name, value]);
        }
        return sort(result, (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
    }

    // ---- What a guard refuses ----

    const kForbidden = { __proto__: null };
    for (const name of ['accept-charset', 'accept-encoding', 'access-control-request-headers',
        'access-control-request-method', 'connection', 'content-length', 'cookie', 'cookie2', 'date', 'dnt', 'expect',
        'host', 'keep-alive', 'origin', 'referer', 'set-cookie', 'te', 'trailer', 'transfer-encoding', 'upgrade',
        'user-agent', 'via'])
        kForbidden[name] = true;
    const kMethodHeaders = { __proto__: null, 'x-http-method': true, 'x-http-method-override': true,
        'x-method-override': true };
    const kForbiddenMethods = { __proto__: null, connect: true, trace: true, track: true };

    function isForbidden(name, value) {
        if (kForbidden[name] || startsWith(name, 'proxy-') || startsWith(name, 'sec-'))
            return true;
        if (!kMethodHeaders[name])
            return false;
        const methods = split(value, ',');
        for (let i = 0; i < methods.length; ++i) {
            if (kForbiddenMethods[toLowerCase(trim(methods[i]))])
                return true;
        }
        return false;
    }
    const kLongestSafeValue = 128;
    const kUnsafeSigns = '"():<>?@[\\]{}\x7F';
    function everySign(value, isGood) {
        for (let i = 0; i < value.length; ++i) {
            if (!isGood(charCodeAt(value, i), value[i]))
                return false;
        }
        return true;
    }
    // Fetch §2.2.2 no-CORS-safelisted request-header.
    function isSafe(name, value) {
        if (value.length > kLongestSafeValue)
            return false;
        const isPlain = (code, sign) => (code >= 32 || code === 9) && indexOf(kUnsafeSigns, sign) < 0;
        if (name === 'accept')
            return everySign(value, isPlain);
        if (name === 'accept-language' || name === 'content-language')
            return everySign(value, (code, sign) => isAlphanumeric(code) || indexOf(' *,-.;=', sign) >= 0);
        const essence = toLowerCase(trim(split(value, ';')[0]));
        return name === 'content-type' && everySign(value, isPlain) && (essence === 'text/plain'
            || essence === 'multipart/form-data' || essence === 'application/x-www-form-urlencoded');
    }

    // Fetch §5.1 validate: false if the header is passed over without a word.
    function isAccepted(headers, name, value, where) {
        if (!isToken(name))
            fail(`${where}Invalid name`);
        if (!isValue(value))
            fail(`${where}Invalid value`);
        if (headers.guard === 'immutable')
            fail(`${where}Headers are immutable`);
        const lower = toLowerCase(name);
        if ((headers.guard === 'request' || headers.guard === 'request-no-cors') && isForbidden(lower, value))
            return false;
        return headers.guard !== 'response' || (lower !== 'set-cookie' && lower !== 'set-cookie2');
    }
    function append(headers, name, given, where) {
        const value = normalized(given);
        if (!isAccepted(headers, name, value, where))
            return;
        const lower = toLowerCase(name);
        const old = get(headers.list, lower);
        if (headers.guard === 'request-no-cors' && !isSafe(lower, old === null ? value : `${old}, ${value}`))
            return;
        push(headers.list, [lower, value]);
    }
    function fill(headers, pairs, where) {
        for (let i = 0; i < pairs.length; ++i)
            append(headers, pairs[i][0], pairs[i][1], where);
    }

    // Web IDL: the union of a record and a sequence, as pairs of byte strings.
    function toPairs(value, where) {
        if (!isObject(value))
            fail(`${where}The provided value is not of type '${kType}'.`);
        const pairs = [];
        const iterator = value[Symbol.iterator];
        if (iterator !== undefined && iterator !== null) {
            for (const each of value) {
                if (!isObject(each) || !isCallable(each[Symbol.iterator]))
                    fail(`${where}The provided value cannot be converted to a sequence.`);
                const pair = [];
                for (const part of each)
                    push(pair, toByteText(part, where));
                if (pair.length !== 2)
                    fail(`${where}Invalid value`);
                push(pairs, pair);
            }
            return pairs;
        }
        const keys = ownKeys(value);
        for (let i = 0; i < keys.length; ++i) {
            if (getOwnPropertyDescriptor(value, keys[i])?.enumerable) {
                const name = toByteText(keys[i], where);
                push(pairs, [name, toByteText(value[keys[i]], where)]);
            }
        }
        return pairs;
    }

    const executing = (method) => `Failed to execute '${method}' on 'Headers': `;
    // A name, and a value where there is one, for a method.
    function nameFor(method, args, count) {
        const where = executing(method);
        requireArguments(args, count, where);
        return toByteText(args[0], where);
    }
    function validName(method, args) {
        const name = nameFor(method, args, 1);
        return isToken(name) ? toLowerCase(name) : fail(`${executing(method)}Invalid name`);
    }
    const interfaces = defineInterface('Headers', {
        areFrames: false,
        construct(init = undefined) {
            const headers = { list: [], guard: 'none' };
            interfaces.set(this, headers);
            const where = 'Failed to construct \'Headers\': ';
            if (init !== undefined)
                fill(headers, toPairs(init, where), where);
        },
        methods: {
            append(name, value) {
                const headers = interfaces.of(this);
                const text = nameFor('append', arguments, 2);
                append(headers, text, toByteText(value, executing('append')), executing('append'));
            },
            delete(name) {
                const headers = interfaces.of(this);
                const text = validName('delete', arguments);
                if (isAccepted(headers, text, '', executing('delete')))
                    remove(headers.list, text);
            },
            get(name) {
                const headers = interfaces.of(this);
                return get(headers.list, validName('get', arguments));
            },
            getSetCookie() {
                const { list } = interfaces.of(this);
                const cookies = [];
                for (let i = 0; i < list.length; ++i) {
                    if (list[i][0] === 'set-cookie')
                        push(cookies, list[i][1]);
                }
                return cookies;
            },
            has(name) {
                const headers = interfaces.of(this);
                return has(headers.list, validName('has', arguments));
            },
            set(name, value) {
                const headers = interfaces.of(this);
                const where = executing('set');
                const text = nameFor('set', arguments, 2);
                const normal = normalized(toByteText(value, where));
                if (!isAccepted(headers, text, normal, where))
                    return;
                const lower = toLowerCase(text);
                if (headers.guard !== 'request-no-cors' || isSafe(lower, normal))
                    set(headers.list, lower, normal);
            },
        },
    });
    definePairIteration(interfaces, 'Headers', (object) => sorted(interfaces.of(object).list));

    page.headers = {
        get, has, set, fill, toPairs, isToken, isValue, isForbidden, normalized, sorted,
        copyOf: (list) => {
            const copy = [];
            for (let i = 0; i < list.length; ++i)
                push(copy, [list[i][0], list[i][1]]);
            return copy;
        },
        make: (list, guard) => interfaces.make({ list, guard }),
        stateOf: (object) => interfaces.of(object),
        is: interfaces.is, isForbiddenMethod: (method) => kForbiddenMethods[toLowerCase(method)] === true, host,
    };
})
