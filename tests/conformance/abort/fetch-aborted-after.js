// abort() after the answer: the fetch is settled, but its body fails.
const controller = new AbortController();
fetch("/api/user?delay=30", { signal: controller.signal }).then((response) => {
  console.log(response.status);
  controller.abort();
  return response.text();
}).catch((error) => console.log("body", error.name, error.message));
const late = new AbortController();
fetch("/api/late?delay=100", { signal: late.signal }).then((response) => {
  const text = response.text();
  late.abort();
  return text;
}).catch((error) => console.log("while it was read", error.name));
