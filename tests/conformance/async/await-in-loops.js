// await in for, while and do: one round at a time (row 24).
async function program() {
  for (let i = 0; i < 2; i++) console.log("for", await i);
  let n = 2;
  while (await n > 0) console.log("while", n--);
  do console.log("do"); while (await false);
  for (const x of await ["of"]) console.log(x);
  for (const key in await { in: 1 }) console.log(key);
}

program();
console.log("script ends");
