// A Date in ISO form, alone and inside.
// @settle 400
const moon = new Date(Date.UTC(69, 6, 20, 20, 17, 40));
console.log(moon);
console.log({ moon }, [moon]);
console.log("%s", moon);
