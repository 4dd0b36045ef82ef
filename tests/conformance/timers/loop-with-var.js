// One var, one box: the callbacks of the var loop see its last value, those of let each their own.
for (var i = 0; i < 3; i++) setTimeout(() => console.log("var", i), 0);
for (let k = 0; k < 3; k++) setTimeout(() => console.log("let", k), 0);
