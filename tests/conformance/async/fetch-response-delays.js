// The delay of @response counts, the one in the query does not; a path may lie outside /api/.
// @response /slow 200 "slow" delay=200
// @response /quick 200 "quick" delay=100
// @response /down error
async function load(path) {
  try {
    const response = await fetch(path);
    console.log(path, await response.json());
  } catch (error) {
    console.log(path, error.name);
  }
}

load("/slow");
load("/quick?delay=400");
load("/down");
