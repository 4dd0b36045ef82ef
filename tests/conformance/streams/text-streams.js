// TextDecoderStream and TextEncoderStream: characters over the borders of chunks, labels, errors, their ticks.
const bytes = (...parts) => new ReadableStream({
    start(controller) {
        for (const part of parts)
            controller.enqueue(new Uint8Array(part));
        controller.close();
    },
});
const collect = async (stream) => {
    const found = [];
    for await (const chunk of stream)
        found.push(typeof chunk === 'string' ? chunk : `<${[...chunk].join(' ')}>`);
    return found.join('|');
};
const say = async (name, f) => {
    try { console.log(name, await f()); } catch (e) { console.log(name, `${e.name}: ${e.message}`); }
};
const decoder = new TextDecoderStream();
console.log(decoder.encoding, decoder.fatal, decoder.ignoreBOM, decoder.readable instanceof ReadableStream, String(decoder));
console.log(new TextEncoderStream().encoding, TextDecoderStream.length, TextEncoderStream.length, typeof decoder.writable.getWriter);
(async () => {
    await say('split', () => collect(bytes([0xed, 0x95], [0x9c, 0xea, 0xb8], [0x80]).pipeThrough(new TextDecoderStream())));
    await say('cut', () => collect(bytes([0x61, 0xed, 0x95]).pipeThrough(new TextDecoderStream())));
    await say('mark', () => collect(bytes([0xef, 0xbb], [0xbf, 0x61]).pipeThrough(new TextDecoderStream())));
    await say('euc-kr', () => collect(bytes([0xc7], [0xd1]).pipeThrough(new TextDecoderStream('euc-kr'))));
    await say('fatal', () => collect(bytes([0x61], [0xff]).pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))));
    await say('fatal, cut', () => collect(bytes([0x61, 0xed]).pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))));
    await say('no bytes', () => collect(new ReadableStream({ start(c) { c.enqueue('text'); c.close(); } })
        .pipeThrough(new TextDecoderStream())));
    await say('label', () => new TextDecoderStream('nonsense'));
    await say('without new', () => TextDecoderStream());
    await say('receiver', () => Object.getOwnPropertyDescriptor(TextDecoderStream.prototype, 'encoding').get.call({}));
    await say('encode', () => collect(new ReadableStream({
        start(c) {
            for (const each of ['a', '한', '\ud83d', '\ude00', '', 5, null, '\ud800'])
                c.enqueue(each);
            c.close();
        },
    }).pipeThrough(new TextEncoderStream())));
    await say('symbol', () => collect(new ReadableStream({ start(c) { c.enqueue(Symbol('s')); } })
        .pipeThrough(new TextEncoderStream())));
    await say('both', () => collect(new Blob(['한글']).stream().pipeThrough(new TextDecoderStream())
        .pipeThrough(new TransformStream({ transform(chunk, c) { c.enqueue(chunk.toUpperCase()); } }))
        .pipeThrough(new TextEncoderStream())));
    const reply = await fetch('/api/text?delay=50');
    const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let read = await reader.read(); !read.done; read = await reader.read())
        text += read.value;
    console.log('reply', text);
    let settled = false;
    const chain = (async () => { for (let i = 1; !settled && i < 40; ++i) { await null; if (settled) return i; } })();
    const ticks = bytes([0x61]).pipeThrough(new TextDecoderStream()).getReader();
    ticks.read().then(({ value }) => { settled = true; console.log('read', value); });
    console.log('ticks', await chain);
})();
