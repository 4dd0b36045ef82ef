// await binds tighter than most operators: await p + 1 is (await p) + 1.
async function program() {
  const p = Promise.resolve(1);
  console.log(await p + 1);
  console.log(!await Promise.resolve(false));
  console.log(await p === 1);
}

program();
