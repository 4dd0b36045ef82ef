// What a handler returns is ignored, a rejected promise is not: nobody handles it (rows 10, 16).
setTimeout(() => "ignored", 0);
setTimeout(() => Promise.resolve("ignored"), 0);
setTimeout(() => Promise.reject("not ignored"), 50);
setTimeout(() => console.log("100 ms"), 100);
