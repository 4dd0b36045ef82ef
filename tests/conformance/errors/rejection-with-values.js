// Anything may be the reason of a rejection (row 16).
Promise.reject("a string");
Promise.reject(42);
Promise.reject(null);
Promise.reject(undefined);
Promise.reject();
Promise.reject(true);
