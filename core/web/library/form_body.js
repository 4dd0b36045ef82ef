// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as bodies: multipart/form-data (RFC 7578) and application/x-www-form-urlencoded, written and read.
// SPEC-GAP: files in them, as FormData has none.
'use strict';

(function defineFormBody(page) {
    const { host, bind, apply, push, replace, split, indexOf, slice, startsWith, toLowerCase, trim } = page;
    const FormDataConstructor = FormData;
    const SearchParams = URLSearchParams;
    const forEachEntry = bind(FormData.prototype.forEach);
    const appendTo = bind(FormData.prototype.append);
    const forEachParam = bind(URLSearchParams.prototype.forEach);
    const { padStart } = String.prototype;

    let boundaries = 0;
    const escapedName = (name) => {
        let result = '';
        for (let i = 0; i < name.length; ++i)
            result += name[i] === '\n' ? '%0A' : name[i] === '\r' ? '%0D' : name[i] === '"' ? '%22' : name[i];
        return result;
    };
    // Line ends become CR LF, in names and in values.
    function withLineEnds(text) {
        let result = '';
        for (let i = 0; i < text.length; ++i) {
            if (text[i] === '\r' || text[i] === '\n') {
                result += '\r\n';
                i += text[i] === '\r' && text[i + 1] === '\n' ? 1 : 0;
            } else {
                result += text[i];
            }
        }
        return result;
    }

    // The bytes and the type of a FormData; null if the value is none.
    function encode(value) {
        const entries = [];
        try {
            forEachEntry(value, (text, name) => push(entries, [name, text]));
        } catch (error) {
            return null;
        }
        const boundary = `----WebKitFormBoundary${apply(padStart, `${++boundaries}`, [16, '0'])}`;
        let text = '';
        for (let i = 0; i < entries.length; ++i) {
            const name = escapedName(withLineEnds(entries[i][0]));
            text += `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${withLineEnds(entries[i][1])}\r\n`;
        }
        text += `--${boundary}--\r\n`;
        return { bytes: host.encode(text), type: `multipart/form-data; boundary=${boundary}` };
    }

    function parameter(type, name) {
        const parts = split(type, ';');
        for (let i = 1; i < parts.length; ++i) {
            const part = trim(parts[i]);
            if (startsWith(toLowerCase(part), `${name}=`)) {
                const value = slice(part, name.length + 1);
                return value[0] === '"' ? slice(value, 1, -1) : value;
            }
        }
        return null;
    }
    function readMultipart(text, boundary) {
        const form = new FormDataConstructor();
        const parts = split(`\r\n${text}`, `\r\n--${boundary}`);
        if (parts.length < 2 || !startsWith(parts[parts.length - 1], '--'))
            return null;
        for (let i = 1; i < parts.length - 1; ++i) {
            const end = indexOf(parts[i], '\r\n\r\n');
            const head = slice(parts[i], 0, end);
            const from = indexOf(head, 'name="');
            if (end < 0 || from < 0)
                return null;
            const name = slice(head, from + 6, indexOf(head, '"', from + 6));
            appendTo(form, decodedName(name), slice(parts[i], end + 4));
        }
        return form;
    }
    const decodedName = (name) => replace(replace(replace(name, '%22', '"'), '%0D', '\r'), '%0A', '\n');

    // The FormData that a body of this type says; null if it says none.
    function parse(bytes, type) {
        const essence = toLowerCase(trim(split(type, ';')[0]));
        if (essence === 'multipart/form-data') {
            const boundary = parameter(type, 'boundary');
            return boundary === null ? null : readMultipart(host.decode(bytes), boundary);
        }
        if (essence !== 'application/x-www-form-urlencoded')
            return null;
        const form = new FormDataConstructor();
        forEachParam(new SearchParams(host.decode(bytes)), (value, name) => appendTo(form, name, value));
        return form;
    }

    page.forms = { encode, parse };
})
