// A fetch with a timeout: rejected with the signal's TimeoutError; one that is in time is not.
const load = (url, ms) => fetch(url, { signal: AbortSignal.timeout(ms) })
  .then((response) => console.log(url, response.status), (error) => console.log(url, error.name, error.message));
load("/api/slow?delay=500", 50);
load("/api/quick?delay=10", 400);
