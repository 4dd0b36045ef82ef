// An event emitter library in the old style: prototypes, once, prepend, error events, removal while emitting.
(function (root) {
  'use strict';

  function EventEmitter() {
    if (!(this instanceof EventEmitter)) {
      return new EventEmitter();
    }
    this._events = Object.create(null);
    this._maxListeners = EventEmitter.defaultMaxListeners;
  }

  EventEmitter.defaultMaxListeners = 3;

  EventEmitter.prototype._add = function (type, listener, prepend) {
    if (typeof listener !== 'function') {
      throw new TypeError('The "listener" argument must be of type Function. Received ' + (listener === null ? 'null' : typeof listener));
    }
    // "newListener" goes out before the listener is added, so that it cannot see itself
    if (this._events.newListener && type !== 'newListener') {
      this.emit('newListener', type, listener.listener || listener);
    }
    var list = this._events[type] || (this._events[type] = []);
    prepend ? list.unshift(listener) : list.push(listener);
    if (list.length > this._maxListeners && !list.warned) {
      list.warned = true;
      console.warn('Possible EventEmitter memory leak detected. ' + list.length + ' ' + String(type) + ' listeners added.');
    }
    return this;
  };

  EventEmitter.prototype.on = EventEmitter.prototype.addListener = function (type, listener) {
    return this._add(type, listener, false);
  };

  EventEmitter.prototype.prependListener = function (type, listener) {
    return this._add(type, listener, true);
  };

  EventEmitter.prototype.once = function (type, listener) {
    var self = this;
    function wrapper() {
      self.off(type, wrapper);
      return listener.apply(self, arguments);
    }
    wrapper.listener = listener;
    return this.on(type, wrapper);
  };

  EventEmitter.prototype.off = EventEmitter.prototype.removeListener = function (type, listener) {
    var list = this._events[type];
    if (!list) return this;
    for (var i = list.length - 1; i >= 0; i--) {
      if (list[i] === listener || list[i].listener === listener) {
        // copy on write: an emit that is under way keeps its own list
        this._events[type] = list.slice(0, i).concat(list.slice(i + 1));
        break;
      }
    }
    if (this._events[type].length === 0) delete this._events[type];
    return this;
  };

  EventEmitter.prototype.emit = function (type) {
    var args = Array.prototype.slice.call(arguments, 1);
    var list = this._events[type];
    if (!list) {
      if (type === 'error') {
        if (args[0] instanceof Error) throw args[0];
        var err = new Error('Unhandled error. (' + args[0] + ')');
        err.context = args[0];
        throw err;
      }
      return false;
    }
    for (var i = 0, len = list.length; i < len; i++) {
      list[i].apply(this, args);
    }
    return true;
  };

  EventEmitter.prototype.listenerCount = function (type) {
    return this._events[type] ? this._events[type].length : 0;
  };

  EventEmitter.prototype.eventNames = function () {
    return Reflect.ownKeys(this._events);
  };

  root.EventEmitter = EventEmitter;
})(typeof globalThis !== 'undefined' ? globalThis : this);

// ---------------------------------------------------------------- inheritance, the ES5 way
function Door(name) {
  EventEmitter.call(this);
  this.name = name;
}
Door.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: Door, writable: true, configurable: true },
});
Door.prototype.open = function () {
  console.log(this.name + ': opening');
  var heard = this.emit('open', this.name, Date.now() > 0);
  console.log(this.name + ': opened,', heard ? 'someone heard' : 'nobody heard');
};

var front = new Door('front door');
front.open();
front.on('open', function (name, ok) { console.log('  1st', name, ok, this === front); });
front.once('open', (name) => console.log('  once', name, typeof this, this === window));
front.prependListener('open', () => console.log('  0th'));
front.open();
front.open();
console.log(front.listenerCount('open'), front.eventNames().join(), front instanceof EventEmitter, front.constructor.name);

// ---------------------------------------------------------------- removal while emitting
var bus = EventEmitter();
function second() { console.log('second'); }
bus.on('tick', function first() {
  console.log('first');
  bus.off('tick', second);
});
bus.on('tick', second);
bus.emit('tick');
console.log('--');
bus.emit('tick');

// ---------------------------------------------------------------- newListener, symbols, leaks
const secret = Symbol('secret');
bus.once('newListener', (type, fn) => {
  console.log('new listener for', String(type), '->', fn.name || '(no name)');
  bus.on(type, () => console.log('inserted before'));
});
bus.on(secret, function afterwards() { console.log('after'); });
bus.emit(secret);
for (let i = 0; i < 5; i++) bus.on('leak', () => {});
console.log(bus.eventNames().map(String).join(' | '));

// ---------------------------------------------------------------- errors
try {
  bus.emit('error', new RangeError('out of reach'));
} catch (e) {
  console.log(e.name, '/', e.message);
}
try {
  bus.emit('error', 42);
} catch (e) {
  console.log(e.message, e.context);
}
bus.on('error', (e) => console.error('handled:', e.message));
console.log(bus.emit('error', new Error('quiet')));
try {
  bus.on('x', null);
} catch (e) {
  console.log(String(e));
}

// ---------------------------------------------------------------- emitters and the event loop
function onceAsPromise(emitter, type) {
  return new Promise((resolve, reject) => {
    const onError = (error) => reject(error);
    emitter.once(type, (...args) => { emitter.off('error', onError); resolve(args); });
    if (type !== 'error') emitter.once('error', onError);
  });
}
(async () => {
  setTimeout(() => bus.emit('ready', 1, 2), 10);
  const [a, b] = await onceAsPromise(bus, 'ready');
  console.log('ready', a, b);
  setTimeout(() => { bus.emit('error', new Error('late')); bus.emit('never'); }, 0);
  await onceAsPromise(bus, 'never').catch((e) => console.log('rejected:', e.message));
  bus.on('boom', () => { throw new Error('in a listener'); });
  bus.on('boom', () => console.log('not reached'));
  setTimeout(() => bus.emit('boom'));
  setTimeout(() => console.log('the loop goes on'));
})();
console.log('end of script');
