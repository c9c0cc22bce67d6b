import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join, resolve } from "node:path";
import { wordsOfCli } from "../../src/cli/words/words-of-cli";

const root = resolve(__dirname, "../..");
const sample = join(root, "assets/samples/2025/KZO-2025-kk.xlsx");

interface Run {
  readonly status: number | null;
  readonly err: string;
}

/** Runs a command as a user does, its result going to a device or a closed pipe. */
function run(file: string, args: readonly string[], input: string, out: string): Run {
  const stdout = openSync(out, "w");
  try {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", file, ...args], {
      cwd: root,
      input,
      stdio: ["pipe", stdout, "pipe"],
      encoding: "utf8",
    });
    return { status, err: stderr };
  } finally {
    closeSync(stdout);
  }
}

const call = JSON.stringify({
  name: "PLACES",
  args: [
    [["A"], ["B"]],
    [[1], [2]],
  ],
});

test.each<[string, string, readonly string[], string]>([
  ["rate", "src/cli/main.ts", ["rate", sample, "--lang", "en"], ""],
  ["--help", "src/cli/main.ts", ["--help", "--lang", "en"], ""],
  ["fn", "src/cli/fn.ts", [], call],
])("%s on a full disk is told in a line, without a stack", (name, file, args, input) => {
  const { status, err } = run(file, args, input, "/dev/full");
  expect(status).toBe(2);
  expect(err).not.toMatch(/\n\s+at /);
  // What `rate` says of the day stands in a line of its own before.
  const lines = err.trim().split("\n");
  expect(lines.length).toBeLessThanOrEqual(name === "rate" ? 2 : 1);
  if (name !== "fn") {
    const { errors } = wordsOfCli("en");
    expect(lines.at(-1)).toBe(errors.cannotWrite("stdout", errors.trouble["no-space"]));
  }
});
