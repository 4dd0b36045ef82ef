// return in finally wins over return and throw in try, also with awaits.
async function overriding() {
  try {
    throw new Error("lost");
  } finally {
    return await "finally's own";
  }
}

async function keeping() {
  try {
    return await "kept";
  } finally {
    await null;
  }
}

overriding().then(console.log);
keeping().then(console.log);
