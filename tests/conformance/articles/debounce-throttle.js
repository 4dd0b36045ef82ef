// Debounce and throttle as articles show them, with leading, trailing, maxWait, cancel and flush. (디바운스와 스로틀)

// 1. 가장 간단한 디바운스
function simpleDebounce(fn, delay) {
  let timerId;
  return function () {
    const context = this;
    const args = arguments;
    clearTimeout(timerId);
    timerId = setTimeout(function () {
      fn.apply(context, args);
    }, delay);
  };
}

// 2. lodash 와 비슷한 디바운스
function debounce(func, wait, options = {}) {
  const { leading = false, trailing = true, maxWait } = options;
  let lastArgs, lastThis, result, timerId, maxTimerId;

  function invoke() {
    const args = lastArgs, thisArg = lastThis;
    lastArgs = lastThis = undefined;
    clearTimeout(maxTimerId);
    maxTimerId = undefined;
    result = func.apply(thisArg, args);
    return result;
  }

  function trailingEdge() {
    clearTimeout(timerId);
    timerId = undefined;
    if (trailing && lastArgs) return invoke();
    lastArgs = lastThis = undefined;
    return result;
  }

  function debounced(...args) {
    const isFirst = timerId === undefined;
    lastArgs = args;
    lastThis = this;
    clearTimeout(timerId);
    timerId = setTimeout(trailingEdge, wait);
    if (isFirst && leading) return invoke();
    if (maxWait !== undefined && maxTimerId === undefined) {
      maxTimerId = setTimeout(() => { maxTimerId = undefined; if (lastArgs) invoke(); }, maxWait);
    }
    return result;
  }
  debounced.cancel = () => {
    clearTimeout(timerId);
    clearTimeout(maxTimerId);
    timerId = maxTimerId = lastArgs = lastThis = undefined;
  };
  debounced.flush = () => (timerId === undefined ? result : trailingEdge());
  debounced.pending = () => timerId !== undefined;
  return debounced;
}

// 3. 스로틀
const throttle = (fn, interval) => {
  let waiting = false, saved = null;
  return function throttled(...args) {
    if (waiting) {
      saved = { self: this, args };
      return;
    }
    fn.apply(this, args);
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (saved) {
        const { self, args: late } = saved;
        saved = null;
        throttled.apply(self, late);
      }
    }, interval);
  };
};

// 4. requestAnimationFrame 스로틀
function rafThrottle(fn) {
  let requested = false;
  let latest;
  return (...args) => {
    latest = args;
    if (requested) return;
    requested = true;
    requestAnimationFrame(() => {
      requested = false;
      fn(...latest);
    });
  };
}

// ------------------------------------------------------------------ 검색창
const searchBox = {
  name: '검색창',
  search: simpleDebounce(function (word) {
    console.log(`${this.name}에서 "${word}" 검색`);
  }, 100),
};
'자바스크립트'.split('').reduce((typed, ch, i) => {
  const word = typed + ch;
  setTimeout(() => searchBox.search(word), i * 40);
  return word;
}, '');

// ------------------------------------------------------------------ 앞뒤 가장자리
setTimeout(() => {
  console.log('--- leading / trailing');
  const calls = [];
  const lead = debounce((x) => calls.push('lead ' + x), 50, { leading: true, trailing: false });
  const both = debounce((x) => calls.push('both ' + x), 50, { leading: true });
  const none = debounce((x) => { calls.push('trail ' + x); return x * 2; }, 50);
  [1, 2, 3].forEach((x) => { lead(x); both(x); none(x); });
  console.log(calls.join(', '), '|', none.pending());
  console.log('flush gives', none.flush(), '|', calls.at(-1), '|', none.pending());
  none(99);
  none.cancel();
  setTimeout(() => console.log(calls.join(', ')), 100);
}, 450);

// ------------------------------------------------------------------ maxWait
setTimeout(() => {
  console.log('--- maxWait');
  const save = debounce((n) => console.log('save', n > 3 ? 'the last' : 'on the way'), 60, { maxWait: 130 });
  let n = 0;
  const id = setInterval(() => {
    save(++n);
    if (n === 5) clearInterval(id);
  }, 50);
}, 650);

// ------------------------------------------------------------------ 스로틀 시험
setTimeout(() => {
  console.log('--- throttle');
  const seen = [];
  const scroll = throttle((y) => seen.push(y), 90);
  let y = 0;
  const timer = setInterval(() => {
    scroll((y += 100));
    if (y >= 500) {
      clearInterval(timer);
      setTimeout(() => console.log('first', seen[0], 'last', seen[seen.length - 1], 'fewer', seen.length < 5), 200);
    }
  }, 45);
}, 1050);

const move = rafThrottle((x, y) => console.log('mouse at', x, y));
move(1, 1); move(2, 4); move(3, 9);
console.log('동기 코드 끝');
