// SPDX-License-Identifier: GPL-3.0-or-later
// The words that browsers have for what Intl refuses. Runs in the debugger's realm, beside error_words.js.
'use strict';

(function makeIntlWords(source) {
    const { isMember, isNamed, unquoted } = source;

    const kDateMethods = ['toLocaleDateString', 'toLocaleTimeString'];
    const kDateOptions = ['calendar', 'dateStyle', 'day', 'dayPeriod', 'era', 'formatMatcher', 'hour', 'hourCycle', 'minute',
        'month', 'second', 'timeStyle', 'timeZoneName', 'weekday', 'year'];

    // What refused an option, as the message names it.
    function refuser(at, option) {
        const callee = at.call?.callee ?? at.parts.find((each) => each.callee)?.callee;
        if (!callee || !isMember(callee) || !isNamed(callee))
            return null;
        const name = callee.property.name;
        if (callee.object.name === 'Intl')
            return `Intl.${name}`;
        if (name === 'localeCompare')
            return `String.prototype.${name}`;
        if (kDateMethods.includes(name) || (name === 'toLocaleString' && kDateOptions.includes(option)))
            return `Date.prototype.${name}`;
        return name === 'toLocaleString' ? `Number.prototype.${name}` : null;
    }

    return {
        JSMSG_INVALID_OPTION_VALUE: (at, text) => {
            const split = text.lastIndexOf(' for option ');
            const value = unquoted(text.slice('invalid value '.length, split));
            const option = text.slice(split + ' for option '.length);
            const callee = at.call?.callee;
            if (option === 'unit' && callee && isMember(callee) && isNamed(callee)
                && ['format', 'formatToParts'].includes(callee.property.name))
                return `Invalid unit argument for Intl.RelativeTimeFormat.prototype.${callee.property.name}() '${value}'`;
            const name = refuser(at, option);
            return name && `Value ${value} out of range for ${name} options property ${option}`;
        },
        JSMSG_INVALID_LANGUAGE_TAG: (at, text) => `Invalid language tag: ${unquoted(text.slice('invalid language tag: '.length))}`,
        JSMSG_INVALID_TIME_ZONE: (at, text) => `Invalid time zone specified: ${
            unquoted(text.slice('invalid time zone in DateTimeFormat(): '.length))}`,
        JSMSG_INVALID_CURRENCY_CODE: (at, text) => `Invalid currency code : ${
            unquoted(text.slice('invalid currency code in NumberFormat(): '.length))}`,
        JSMSG_UNDEFINED_CURRENCY: () => 'Currency code is required with currency style.',
        JSMSG_UNDEFINED_UNIT: () => 'Invalid unit argument for Intl.NumberFormat() \'\'',
    };
})
