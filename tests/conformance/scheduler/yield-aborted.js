// The signal of a task aborts what has yielded in it, wherever its function has waited in between.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (name) => [() => console.log(name, 'done'), (error) => console.log(name, error.name ?? error)];

(async () => {
  for (const Controller of [AbortController, TaskController]) {
    let controller = new Controller();
    const run = (callback) => scheduler.postTask(callback, { signal: controller.signal });

    await run(async () => {
      controller.abort();
      await scheduler.yield();
      console.log('not reached');
    }).then(...say('before'));

    controller = new Controller();
    await run(async () => {
      scheduler.postTask(() => controller.abort('why'), { priority: 'user-blocking' });
      try {
        await scheduler.yield();
        console.log('not reached');
      } catch (reason) {
        console.log('caught', reason);
      }
    }).then(...say('while it waits'));

    controller = new Controller();
    await run(async () => {
      await wait(10);
      controller.abort();
      await scheduler.yield();
      console.log('not reached');
    }).then(...say('after a timer'));

    controller = new Controller();
    await run(async () => {
      await scheduler.yield();
      await 0;
      controller.abort();
      await scheduler.yield();
      console.log('not reached');
    }).then(...say('the second time'));

    controller = new Controller();
    await run(() => {
      setTimeout(() => {
        controller.abort();
        scheduler.yield().then(...say('in a timer'));
      }, 5);
    });
    await wait(40);

    controller = new Controller();
    await run(async () => {
      await scheduler.postTask(async () => {
        controller.abort();
        await scheduler.yield();
        console.log('the task inside has no signal');
      });
      await scheduler.yield();
    }).then(...say('nested'));
  }

  const controller = new TaskController({ priority: 'background' });
  const order = [];
  await scheduler.postTask(async () => {
    const others = ['user-blocking', 'user-visible', 'background'].map((priority) =>
      scheduler.postTask(() => order.push(priority), { priority }));
    const rest = scheduler.yield();
    controller.setPriority('user-blocking');
    await rest;
    order.push('yield');
    await Promise.all(others);
  }, { signal: controller.signal });
  console.log(order.join(' '));
})();
