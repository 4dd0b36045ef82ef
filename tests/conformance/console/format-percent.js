// %% is a percent sign; unknown letters and those without an argument stay as they are.
console.log("100%% of %s", "them");
console.log("100%", "sure");
console.log("%x %y", 1);
console.log("%s and %s", "one");
console.log("%s");
console.log("100%%");
