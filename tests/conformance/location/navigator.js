// What a page learns of its browser.
console.log(navigator.language, navigator.languages.join(), navigator.onLine, navigator.appName, navigator.vendor, navigator.product, navigator.platform, navigator.maxTouchPoints, navigator.doNotTrack, navigator.javaEnabled());
console.log(/Chrome\/156\./.test(navigator.userAgent), navigator.userAgent.startsWith('Mozilla/5.0'), Object.isFrozen(navigator.languages), navigator.languages === navigator.languages, typeof navigator.hardwareConcurrency, clientInformation === navigator);
navigator.language = 'xx'; console.log(navigator.language, Object.prototype.toString.call(navigator));
console.log(screen.width, screen.height, screen.colorDepth, Object.prototype.toString.call(screen), isSecureContext, crossOriginIsolated, origin === location.origin, document.referrer === '');
for (const bad of [() => new Navigator(), () => Navigator.prototype.language, () => { 'use strict'; navigator.onLine = 1; }, () => new Screen()]) try { console.log(bad()); } catch (e) { console.log(e.name, e.message); }
