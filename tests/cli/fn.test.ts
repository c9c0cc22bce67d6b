import { spawnSync } from "node:child_process";

const run = (input: string) => {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", ["src/cli/fn.ts"], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

test("a function called by name prints what its cells would hold", () => {
  const { status, stdout, stderr } = run(JSON.stringify({ name: "PLACES", args: [[[5], [9], [""], [5]]] }));
  expect({ status, stderr, cells: JSON.parse(stdout) as unknown }).toEqual({
    status: 0,
    stderr: "",
    cells: [[2], [1], [""], [2]],
  });
});

test("a cell error is a result", () => {
  const { status, stdout } = run(JSON.stringify({ name: "PLACES", args: [[["x"]]] }));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    error: { code: "#VALUE!", message: "PLACES, argument “scores”: row 1, column 1: not a number: x" },
  });
});

test.each([
  ["no JSON", "PLACES", /^Not JSON/],
  ["no name", "{}", /^Expected/],
  ["an unknown function", '{"name":"SUM","args":[]}', /^Unknown function: SUM/],
  ["too few arguments", '{"name":"POINTS","args":[]}', /^POINTS needs the argument figures/],
  ["too many arguments", '{"name":"PLACES","args":[[[1]],2]}', /^PLACES takes at most 1 arguments/],
])("%s ends with status 2", (_, input, expected) => {
  const { status, stdout, stderr } = run(input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(expected);
});
