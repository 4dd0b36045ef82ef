// SPDX-License-Identifier: GPL-3.0-or-later
// navigator.sendBeacon (Beacon §3.1): a request whose answer nobody is told.
'use strict';

(function defineBeacon(page) {
    const { host, fail, window, requireArguments, toScalarText, body: bodies, network, request: requests,
        lengthOfBytes } = page;
    const where = 'Failed to execute \'sendBeacon\' on \'Navigator\': ';
    const kMostBytes = 65536; // that are on their way at a time (Fetch §4.5)
    let bytesUnderWay = 0;

    const methods = {
        sendBeacon(url, data = null) {
            if (this !== window.navigator)
                fail('Illegal invocation');
            requireArguments(arguments, 1, where);
            const text = toScalarText(url, where);
            const address = requests.resolve(text)?.href ?? null;
            if (address === null)
                fail(`${where}The URL argument is ill-formed or unsupported.`);
            if (!network.isHttp(address))
                fail(`${where}Beacons are only supported over HTTP(S).`);
            if (page.streams.readables.is(data))
                fail(`${where}sendBeacon cannot have a ReadableStream body.`);
            const length = data === null || data === undefined ? 0 : lengthOfBytes(bodies.extract(data, where)[0].bytes);
            if (bytesUnderWay + length > kMostBytes)
                return false;
            bytesUnderWay += length;
            network.send(host.kBeacon, { method: 'POST', url: address }, () => { bytesUnderWay -= length; });
            return true;
        },
    };
    page.defineMethods(Reflect.getPrototypeOf(window.navigator), methods, true);
})
