import { spawn } from "node:child_process";

/** Types and lint at once, since neither waits for the other: fails where either does. */
const checks: readonly (readonly [string, ...string[]])[] = [
  ["node_modules/typescript/bin/tsc", "--noEmit"],
  ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"],
];

function run(check: readonly [string, ...string[]]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, check, { stdio: "inherit" });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

void Promise.all(checks.map(run)).then((codes) => process.exit(Math.max(...codes)));
