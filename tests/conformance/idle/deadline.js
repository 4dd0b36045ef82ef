// The callback gets an IdleDeadline: at most 50 ms, and not timed out (row 21).
requestIdleCallback((deadline) => {
  console.log(String(deadline), deadline instanceof IdleDeadline, deadline.didTimeout);
  console.log(deadline.timeRemaining() > 0, deadline.timeRemaining() <= 50, typeof deadline.timeRemaining());
  console.log(IdleDeadline.prototype.timeRemaining.length, requestIdleCallback.length, cancelIdleCallback.length);
});
