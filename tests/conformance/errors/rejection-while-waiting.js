// A promise that is rejected while the function waits elsewhere is reported, though awaited later (row 16).
function after(ms, action) {
  return new Promise((resolve, reject) => setTimeout(() => action(resolve, reject), ms));
}

async function program() {
  const slow = after(150, (resolve) => resolve("slow"));
  const broken = after(50, (resolve, reject) => reject(new Error("broken early")));
  console.log(await slow);
  try {
    await broken;
  } catch (error) {
    console.log("caught:", error.message);
  }
}

program();
