// Animation loops with delta time: easing, tweens, a fixed time step, pausing, cancelling; no frame is counted exactly.
(() => {
  const lerp = (a, b, t) => a + (b - a) * t;
  const clamp = (x, lo = 0, hi = 1) => Math.min(hi, Math.max(lo, x));
  const easings = {
    linear: (t) => t,
    easeIn: (t) => t * t,
    easeOut: (t) => t * (2 - t),
    easeInOut: (t) => (t < 0.5 ? 2 * t * t : -1 + (4 - 2 * t) * t),
    bounce(t) {
      const n = 7.5625, d = 2.75;
      if (t < 1 / d) return n * t * t;
      if (t < 2 / d) return n * (t -= 1.5 / d) * t + 0.75;
      if (t < 2.5 / d) return n * (t -= 2.25 / d) * t + 0.9375;
      return n * (t -= 2.625 / d) * t + 0.984375;
    },
  };

  // One loop for everything that moves
  const ticker = {
    _id: null,
    _last: undefined,
    _members: new Set(),
    add(member) {
      this._members.add(member);
      if (this._id === null) {
        this._last = undefined;
        this._id = requestAnimationFrame(this._frame);
      }
      return () => this.remove(member);
    },
    remove(member) {
      this._members.delete(member);
      if (this._members.size === 0 && this._id !== null) {
        cancelAnimationFrame(this._id);
        this._id = null;
      }
    },
    get _frame() {
      // bound once, on first use
      const bound = (now) => {
        const dt = this._last === undefined ? 0 : now - this._last;
        this._last = now;
        this._id = requestAnimationFrame(bound);
        for (const m of this._members) m(dt, now);
      };
      Object.defineProperty(this, '_frame', { value: bound });
      return bound;
    },
  };

  class Tween {
    #from; #to; #duration; #ease; #elapsed = 0; #stop = null; #resolve; #lastPercent = -1;
    constructor({ from = 0, to = 1, duration = 100, easing = 'linear' } = {}) {
      this.#from = from;
      this.#to = to;
      this.#duration = duration;
      this.#ease = typeof easing === 'string' ? easings[easing] : easing;
      if (!this.#ease) throw new RangeError(`unknown easing: ${easing}`);
      this.finished = new Promise((resolve) => (this.#resolve = resolve));
    }
    get progress() { return clamp(this.#elapsed / this.#duration); }
    get value() { return lerp(this.#from, this.#to, this.#ease(this.progress)); }
    onUpdate = () => {};
    start() {
      this.#stop = ticker.add((dt) => {
        this.#elapsed += dt;
        if (this.progress < this.#lastPercent) console.error('time went back');
        this.#lastPercent = this.progress;
        this.onUpdate(this.value);
        if (this.progress === 1) this.#end('finished');
      });
      return this;
    }
    cancel() { this.#end('cancelled'); }
    #end(how) {
      this.#stop?.();
      this.#stop = null;
      this.#resolve(how);
    }
  }

  // --- 1. one tween, all easings
  for (const [name, fn] of Object.entries(easings)) {
    console.log(name.padEnd(10), [0, 0.25, 0.5, 0.75, 1].map((t) => fn(t).toFixed(3)).join(' '));
  }
  const box = { x: 0, updates: 0 };
  const tween = new Tween({ to: 200, duration: 150, easing: 'easeInOut' });
  tween.onUpdate = (x) => {
    if (x < box.x) console.log('went backwards');
    box.x = x;
    box.updates++;
  };
  console.log('before start', tween.value, tween.progress);
  tween.start().finished.then((how) => {
    console.log(how, box.x, box.updates > 3 && box.updates < 20);
    return second();
  }).then(third).then(() => console.log('all animations done')).catch((e) => console.error(e.message));

  // --- 2. cancelled in the middle, another goes on
  async function second() {
    const a = new Tween({ duration: 300 }).start();
    const b = new Tween({ from: 10, to: 0, duration: 100, easing: (t) => t ** 3 }).start();
    setTimeout(() => a.cancel(), 50);
    console.log('race:', await Promise.race([a.finished.then((s) => `a ${s}`), b.finished.then((s) => `b ${s}`)]));
    console.log('a is in the middle:', a.progress > 0 && a.progress < 1);
    console.log('b:', await b.finished, b.value, 'members left', ticker._members.size);
    try {
      new Tween({ easing: 'elastic' });
    } catch (e) {
      console.log(e.name, e.message);
    }
  }

  // --- 3. fixed time step: the same physics at every frame rate
  function third() {
    const STEP = 10;
    let accumulator = 0, steps = 0, frames = 0;
    const ball = { y: 100, v: 0, bounces: 0 };
    return new Promise((resolve) => {
      const stop = ticker.add((dt) => {
        frames++;
        accumulator += Math.min(dt, 50);
        while (accumulator >= STEP && steps < 30) {
          ball.v -= 0.5;
          ball.y += ball.v;
          if (ball.y < 0) {
            ball.y = -ball.y;
            ball.v = -ball.v * 0.5;
            ball.bounces++;
          }
          accumulator -= STEP;
          steps++;
        }
        if (steps === 30) {
          stop();
          console.log(`ball: y=${ball.y.toFixed(3)} v=${ball.v.toFixed(3)} bounces=${ball.bounces}`);
          console.log('more than one step a frame now and then:', frames > 5, frames < 60);
          resolve();
        }
      });
    });
  }

  // --- frames and microtasks
  requestAnimationFrame(() => {
    console.log('frame A');
    Promise.resolve().then(() => console.log('microtask of A'));
    requestAnimationFrame(() => console.log('next frame'));
  });
  requestAnimationFrame((t) => console.log('frame B', typeof t));
  console.log('script done');
})();
