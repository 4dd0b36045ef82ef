// An event that is being dispatched cannot be dispatched again; afterwards it can.
const target = new EventTarget();
const event = new Event("go");
target.addEventListener("go", () => {
  console.log("listener");
  try {
    target.dispatchEvent(event);
  } catch (error) {
    console.log(error.name, error.message, error instanceof DOMException, error.code);
  }
});
target.dispatchEvent(event);
target.dispatchEvent(event);
