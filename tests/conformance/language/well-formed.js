// isWellFormed and toWellFormed.
console.log("abc".isWellFormed(), "a\ud83d\ude00b".isWellFormed(), "a\ud83d".isWellFormed(), "\ude00".isWellFormed(), "".isWellFormed());
console.log("a\ud83dz".toWellFormed() === "a\ufffdz", "\ud83d\ude00".toWellFormed().length);
try { String.prototype.isWellFormed.call(null); } catch (error) { console.log(error.name + ": " + error.message); }
