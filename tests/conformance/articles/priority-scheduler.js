// A task scheduler like React's: a binary heap, priorities with expiration, time slices in timers, continuation callbacks.
var ImmediatePriority = 1, UserBlockingPriority = 2, NormalPriority = 3, LowPriority = 4, IdlePriority = 5;
var names = { 1: 'immediate', 2: 'user-blocking', 3: 'normal', 4: 'low', 5: 'idle' };
var timeouts = { 1: -1, 2: 250, 3: 5000, 4: 10000, 5: 1073741823 };

// ---- SchedulerMinHeap
function push(heap, node) {
  var index = heap.length;
  heap.push(node);
  siftUp(heap, node, index);
}
function peek(heap) {
  return heap.length === 0 ? null : heap[0];
}
function pop(heap) {
  if (heap.length === 0) return null;
  var first = heap[0];
  var last = heap.pop();
  if (last !== first) {
    heap[0] = last;
    siftDown(heap, last, 0);
  }
  return first;
}
function siftUp(heap, node, i) {
  var index = i;
  while (index > 0) {
    var parentIndex = (index - 1) >>> 1;
    var parent = heap[parentIndex];
    if (compare(parent, node) > 0) {
      heap[parentIndex] = node;
      heap[index] = parent;
      index = parentIndex;
    } else {
      return;
    }
  }
}
function siftDown(heap, node, i) {
  var index = i;
  var length = heap.length;
  var halfLength = length >>> 1;
  while (index < halfLength) {
    var leftIndex = (index + 1) * 2 - 1;
    var left = heap[leftIndex];
    var rightIndex = leftIndex + 1;
    var right = heap[rightIndex];
    if (compare(left, node) < 0) {
      if (rightIndex < length && compare(right, left) < 0) {
        heap[index] = right; heap[rightIndex] = node; index = rightIndex;
      } else {
        heap[index] = left; heap[leftIndex] = node; index = leftIndex;
      }
    } else if (rightIndex < length && compare(right, node) < 0) {
      heap[index] = right; heap[rightIndex] = node; index = rightIndex;
    } else {
      return;
    }
  }
}
function compare(a, b) {
  var diff = a.sortIndex - b.sortIndex;
  return diff !== 0 ? diff : a.id - b.id;
}

// ---- Scheduler
var taskQueue = [];
var taskIdCounter = 1;
var currentTask = null;
var currentPriority = NormalPriority;
var isHostCallbackScheduled = false;
var slices = 0;
// "time" is counted in units of work, so that the slices do not depend on the machine
var workDone = 0, sliceStart = 0, FRAME_YIELD = 3;

function now() { return workDone; }
function shouldYield() { return now() - sliceStart >= FRAME_YIELD; }

function performWorkUntilDeadline() {
  slices++;
  sliceStart = now();
  console.log('slice', slices);
  var more = flushWork();
  if (more) schedulePerformWork();
  else {
    isHostCallbackScheduled = false;
    console.log('queue is empty after', slices, 'slices,', workDone, 'units');
  }
}
function schedulePerformWork() { setTimeout(performWorkUntilDeadline, 0); }

function scheduleCallback(priority, callback) {
  var startTime = now();
  var task = {
    id: taskIdCounter++, callback: callback, priorityLevel: priority,
    startTime: startTime, expirationTime: startTime + timeouts[priority], sortIndex: startTime + timeouts[priority],
  };
  push(taskQueue, task);
  if (!isHostCallbackScheduled) {
    isHostCallbackScheduled = true;
    schedulePerformWork();
  }
  return task;
}
function cancelCallback(task) { task.callback = null; }

function flushWork() {
  currentTask = peek(taskQueue);
  while (currentTask !== null) {
    if (currentTask.expirationTime > now() && shouldYield()) break;
    var callback = currentTask.callback;
    if (typeof callback === 'function') {
      currentTask.callback = null;
      currentPriority = currentTask.priorityLevel;
      var continuation;
      try {
        continuation = callback(currentTask.expirationTime <= now());
      } catch (error) {
        reportError(error);
      }
      if (typeof continuation === 'function') {
        currentTask.callback = continuation;
        return true;
      }
      if (currentTask === peek(taskQueue)) pop(taskQueue);
    } else {
      pop(taskQueue);
    }
    currentTask = peek(taskQueue);
  }
  return currentTask !== null;
}

// ---- work
function work(label) {
  workDone++;
  console.log('  ' + label + ' (' + names[currentPriority] + ')');
}
function longJob(label, units) {
  var i = 0;
  return function perform(didTimeout) {
    while (i < units) {
      if (i > 0 && shouldYield()) return perform;
      work(label + ' ' + ++i + '/' + units + (didTimeout ? '!' : ''));
    }
  };
}

scheduleCallback(IdlePriority, function () { work('idle'); });
scheduleCallback(NormalPriority, longJob('render', 5));
scheduleCallback(LowPriority, function () { work('low'); });
var cancelled = scheduleCallback(UserBlockingPriority, function () { work('never'); });
scheduleCallback(UserBlockingPriority, function () {
  work('input');
  scheduleCallback(ImmediatePriority, function () { work('sync'); });
  scheduleCallback(UserBlockingPriority, function () { work('input again'); });
});
scheduleCallback(NormalPriority, function () { throw new Error('render failed'); });
cancelCallback(cancelled);
Promise.resolve().then(function () {
  console.log('microtask: nothing has run yet,', taskQueue.length, 'tasks, next is', names[peek(taskQueue).priorityLevel]);
});
console.log('scheduled');

// ---- the heap by itself
(function heapSort() {
  var heap = [], out = [];
  [5, 3, 8, 1, 9, 2, 7, 3].forEach(function (n, i) { push(heap, { id: i, sortIndex: n }); });
  for (var node; (node = pop(heap)); ) out.push(node.sortIndex + (node.sortIndex === 3 ? '#' + node.id : ''));
  console.log('heap sort:', out.join(' '), '|', pop(heap), peek(heap));
})();
