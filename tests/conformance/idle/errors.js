// What the functions throw.
for (const f of [() => requestIdleCallback(), () => requestIdleCallback(5), () => requestIdleCallback(() => {}, 5),
  () => cancelIdleCallback(), () => new IdleDeadline(), () => IdleDeadline.prototype.timeRemaining.call({})]) {
  try { console.log(f()); } catch (error) { console.log(error.name, error.message); }
}
