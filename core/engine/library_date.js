// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that the engine takes for no date, but browsers' parsers read (ECMA-262 §21.4.3.2 leaves them to the
// implementation). Date stands for the engine's own, which makes all dates. Beside library.js, hidden like it.
'use strict';

(function defineDate() {
    const { apply, construct } = Reflect;
    const { defineProperty } = Object;
    const EngineDate = globalThis.Date;
    const engineParse = EngineDate.parse;
    const { UTC, now } = EngineDate;
    const bind = (f) => (self, ...args) => apply(f, self, args);
    const exec = bind(RegExp.prototype.exec);
    const slice = bind(String.prototype.slice);
    const trim = bind(String.prototype.trim);
    const valueOf = bind(EngineDate.prototype.valueOf);

    // Chromium reads days up to 31 in any month.
    function withTooLateADay(text) {
        const match = exec(/^(\d{4}-\d\d)-(\d\d)(T.*)?$/u, text);
        if (!match || match[2] > '31' || match[2] < '29')
            return NaN;
        const start = engineParse(`${match[1]}-01${match[3] ?? ''}`);
        return start + (match[2] - 1) * 864e5;
    }

    // 2024.1.2, 1-2-2024, "2024-01-01, 10:20", "10:20 2024-01-01", "May 5", 2024-01-01T00:00:00z
    function inOtherWords(text) {
        let match = exec(/^(\d{4})\.(\d{1,2})\.(\d{1,2})\.?(.*)$/u, text);
        if (match)
            return engineParse(`${match[1]}/${match[2]}/${match[3]}${match[4]}`);
        match = exec(/^(\d{1,2})-(\d{1,2})-(\d{4})(.*)$/u, text);
        if (match)
            return engineParse(`${match[1]}/${match[2]}/${match[3]}${match[4]}`);
        match = exec(/^(\d{4})-(\d\d)-(\d\d)\s*,\s*(\d.*)$/u, text);
        if (match)
            return engineParse(`${match[1]}/${match[2]}/${match[3]} ${match[4]}`);
        match = exec(/^(\d{1,2}:\d\d(?::\d\d)?) (\d{4})-(\d\d)-(\d\d)$/u, text);
        if (match)
            return engineParse(`${match[2]}/${match[3]}/${match[4]} ${match[1]}`);
        if (exec(/^[A-Za-z]{3,9}\.? \d{1,2}$/u, text))
            return engineParse(`${text} 2001`);
        if (exec(/^\d{4}-\d\d-\d\d(T[\d:.]+)?[Zz]$/u, text))
            return engineParse(`${slice(text, 0, -1)}${text[10] === 'T' ? 'Z' : 'T00:00Z'}`);
        return NaN;
    }

    // One number: a month up to 12, a year from 32 on.
    function ofOneNumber(text) {
        if (!exec(/^\d{1,2}$/u, text))
            return NaN;
        const number = +text;
        if (number >= 1 && number <= 12)
            return engineParse(`${number}/1/2001`);
        return number === 0 ? engineParse('1/1/2000')
            : number >= 32 ? engineParse(`1/1/${number < 50 ? 2000 + number : 1900 + number}`) : NaN;
    }

    function parse(string) {
        const text = `${string}`;
        const time = engineParse(text);
        if (time === time)
            return time;
        const late = withTooLateADay(text);
        if (late === late)
            return late;
        const other = inOtherWords(trim(text));
        return other === other ? other : ofOneNumber(text);
    }

    function isDate(value) {
        try {
            valueOf(value);
            return true;
        } catch (error) {
            return false;
        }
    }

    // ECMA-262 §21.4.2.1, but for what step 4 does with a text.
    function Date(...args) {
        if (new.target === undefined)
            return EngineDate();
        if (args.length === 1 && typeof args[0] !== 'number' && !isDate(args[0])) {
            const [value] = args;
            const primitive = typeof value === 'object' && value !== null || typeof value === 'function'
                ? primitiveOf(value) : value;
            return construct(EngineDate, [typeof primitive === 'string' ? parse(primitive) : primitive], new.target);
        }
        return construct(EngineDate, args, new.target);
    }

    // ECMA-262 §7.1.1 ToPrimitive without a hint, which addition is.
    function primitiveOf(object) {
        const method = object[Symbol.toPrimitive];
        if (method !== undefined && method !== null) {
            const result = apply(method, object, ['default']);
            if (typeof result !== 'object' || result === null)
                return result;
            throw new TypeError('Cannot convert object to primitive value');
        }
        for (const name of ['valueOf', 'toString']) {
            const convert = object[name];
            if (typeof convert === 'function') {
                const result = apply(convert, object, []);
                if ((typeof result !== 'object' || result === null) && typeof result !== 'function')
                    return result;
            }
        }
        throw new TypeError('Cannot convert object to primitive value');
    }

    const property = (value) => ({ value, writable: true, enumerable: false, configurable: true });
    defineProperty(Date, 'prototype',
        { value: EngineDate.prototype, writable: false, enumerable: false, configurable: false });
    defineProperty(Date, 'length', { value: 7, configurable: true });
    defineProperty(Date, 'now', property(now));
    defineProperty(Date, 'parse', property({ parse(string) { return parse(string); } }.parse));
    defineProperty(Date, 'UTC', property(UTC));
    defineProperty(EngineDate.prototype, 'constructor', property(Date));
    defineProperty(globalThis, 'Date', property(Date));
})
