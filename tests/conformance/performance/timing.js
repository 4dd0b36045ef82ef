// performance.timing and navigation, the way of old.
const { timing, navigation } = performance;
const now = () => [timing.navigationStart > 0, timing.domLoading > 0, timing.domInteractive > 0, timing.domContentLoadedEventEnd > 0,
  timing.loadEventEnd > 0, timing.redirectStart, timing.unloadEventStart].join();
console.log(now());
console.log(timing === performance.timing, Object.keys(timing.toJSON()).length, Math.abs(timing.navigationStart - performance.timeOrigin) < 2);
console.log(navigation.type, navigation.redirectCount, JSON.stringify(navigation), navigation.TYPE_RELOAD, PerformanceNavigation.TYPE_BACK_FORWARD);
setTimeout(() => console.log(now(), timing.loadEventEnd >= timing.navigationStart), 100);
