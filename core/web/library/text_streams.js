// SPDX-License-Identifier: GPL-3.0-or-later
// TextDecoderStream and TextEncoderStream (Encoding §7.5-7.6): transform streams whose transformers are ours.
'use strict';

(function defineTextStreams(page) {
    const { bind, charCodeAt, fail, host, replace, slice, toText, lengthOfBytes, defineInterface, streams } = page;
    const { createTransform, enqueueTransformed } = streams;

    const TextDecoderConstructor = TextDecoder;
    const decode = bind(TextDecoder.prototype.decode);
    const attributeOf = (name) => bind(page.getOwnPropertyDescriptor(TextDecoder.prototype, name).get);
    const encodingOf = attributeOf('encoding');
    const isFatal = attributeOf('fatal');
    const ignoresMark = attributeOf('ignoreBOM');

    // Of the decoder's own errors only the name of the interface differs.
    function renamed(error) {
        error.message = replace(error.message, '\'TextDecoder\'', '\'TextDecoderStream\'');
        return error;
    }
    function makeDecoder(args) {
        try {
            return new TextDecoderConstructor(...args);
        } catch (error) {
            throw renamed(error);
        }
    }
    // Steps 2-3 of both algorithms: an error says no more than that.
    function decoded(decoder, bytes, options) {
        try {
            return decode(decoder, bytes, options);
        } catch {
            return fail('The encoded data is not valid.');
        }
    }
    function enqueueText(controller, text) {
        if (text !== '')
            enqueueTransformed(controller, text);
    }

    const decoders = defineInterface('TextDecoderStream', {
        construct(...args) {
            const decoder = makeDecoder(args);
            const transform = createTransform((controller, chunk) => {
                const bytes = page.bytesOf(chunk)
                    ?? fail('The provided value is not of type \'(ArrayBuffer or ArrayBufferView)\'.');
                enqueueText(controller, decoded(decoder, bytes, { stream: true }));
            }, (controller) => enqueueText(controller, decoded(decoder)));
            decoders.set(this, { decoder, transform });
        },
        attributes: {
            get encoding() { return encodingOf(decoders.of(this).decoder); },
            get fatal() { return isFatal(decoders.of(this).decoder); },
            get ignoreBOM() { return ignoresMark(decoders.of(this).decoder); },
            get readable() { return decoders.of(this).transform.readable.object; },
            get writable() { return decoders.of(this).transform.writable.object; },
        },
    });

    const isLeading = (unit) => unit >= 0xD800 && unit <= 0xDBFF;

    const encoders = defineInterface('TextEncoderStream', {
        construct() {
            let leading = ''; // the half of a surrogate pair that waits for the next chunk
            const transform = createTransform((controller, chunk) => {
                let text = leading + toText(chunk, '');
                leading = '';
                if (text !== '' && isLeading(charCodeAt(text, text.length - 1))) {
                    leading = slice(text, text.length - 1);
                    text = slice(text, 0, text.length - 1);
                }
                const bytes = host.encode(text);
                if (lengthOfBytes(bytes) > 0)
                    enqueueTransformed(controller, bytes);
            }, (controller) => {
                if (leading !== '')
                    enqueueTransformed(controller, host.encode('\uFFFD'));
            });
            encoders.set(this, { transform });
        },
        attributes: {
            get encoding() { return encoders.of(this) && 'utf-8'; },
            get readable() { return encoders.of(this).transform.readable.object; },
            get writable() { return encoders.of(this).transform.writable.object; },
        },
    });
})
