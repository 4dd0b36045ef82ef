// A body can be read once: bodyUsed becomes true, and a second json() rejects with a TypeError.
async function program() {
  const response = await fetch("/api/data");
  console.log("before", response.bodyUsed);
  const first = response.json();
  console.log("after the call", response.bodyUsed);
  await first;
  try {
    await response.json();
  } catch (error) {
    console.log("second json:", error.name);
  }
  try {
    await response.text();
  } catch (error) {
    console.log("text:", error.name);
  }
}

program();
