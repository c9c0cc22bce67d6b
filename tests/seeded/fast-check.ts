import fc from "../../node_modules/fast-check/lib/cjs/fast-check.js";

/**
 * The library of properties with one seed for every run, so that a red run is red again and a landing is judged by what it
 * changed. `BAGALAU_SEED=7 npm test` draws other cases, `BAGALAU_SEED=any` new ones each time.
 */
const wanted = process.env["BAGALAU_SEED"] ?? "2026";
if (wanted !== "any") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });

export * from "../../node_modules/fast-check/lib/cjs/fast-check.js";
export default fc;
