// TaskSignal.any with another signal's priority follows its changes: after that signal's own event.
(async () => {
  const source = new TaskController({ priority: 'background' });
  const aborter = new AbortController();
  const first = TaskSignal.any([aborter.signal], { priority: source.signal });
  const second = TaskSignal.any([], { priority: first });
  source.signal.onprioritychange = (event) => console.log('source', event.previousPriority, source.signal.priority, first.priority);
  first.onprioritychange = (event) => console.log('first', event.previousPriority, first.priority, event.target === first);
  second.onprioritychange = (event) => console.log('second', event.previousPriority, second.priority);

  const order = [];
  const tasks = [
    scheduler.postTask(() => order.push('first'), { signal: first }),
    scheduler.postTask(() => order.push('second'), { signal: second }),
    scheduler.postTask(() => order.push('visible')),
  ];
  source.setPriority('user-blocking');
  await Promise.all(tasks);
  console.log(order.join(' '));

  first.onprioritychange = () => {
    try {
      source.setPriority('background');
    } catch (error) {
      console.log(error.name, error.message);
    }
  };
  source.setPriority('user-visible');
  console.log(first.priority, second.priority);
  aborter.abort();
  console.log(first.aborted, second.aborted);

  console.log(TaskSignal.any([source.signal]).priority, TaskSignal.any([], { priority: 'background' }).priority);
  const any = (...parameters) => {
    try {
      console.log(TaskSignal.any(...parameters).priority);
    } catch (error) {
      console.log(error.name, error.message);
    }
  };
  any();
  any(1);
  any({});
  any([1]);
  any([], 1);
  any([], null);
  any([], { priority: 'x' });
  any([], { priority: aborter.signal });
})();
