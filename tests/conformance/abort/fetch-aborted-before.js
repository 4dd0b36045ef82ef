// A signal that is aborted already: the promise is rejected at once, with the signal's reason.
fetch("/api/a", { signal: AbortSignal.abort() }).catch((error) => console.log(error.name, error.message));
fetch("/api/b", { signal: AbortSignal.abort("reason") }).catch((error) => console.log(error));
fetch("/api/c", { signal: 5 }).catch((error) => console.log(error.name, error.message));
fetch("/api/d?delay=20", { signal: null }).then((response) => console.log(response.status));
Promise.resolve().then(() => console.log("microtask"));
console.log("script ends");
