import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { badFiles as badWorkbooks } from "../xlsx/bad-files";
import { largestFiles } from "../xlsx/largest-files";
import { badFiles } from "./bad-files";
import { heavyReturns } from "./heavy-returns";
import { temporaryFolder } from "./run-bagalau";

const root = resolve(__dirname, "../..");
const folder = temporaryFolder();
afterAll(folder.remove);

/** Runs the command line as a user does, and asks the process for its peak when it ends. */
function runMeasured(args: readonly string[]): Promise<{ status: number | null; out: string; megabytes: number }> {
  const report = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))`;
  const program = ["--import", "tsx", "--import", report, "src/cli/main.ts", ...args];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, program, { cwd: root });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.stderr.on("data", (text: Buffer) => (err += text.toString()));
    child.on("error", fail);
    child.on("close", (status) => {
      done({ status, out, megabytes: Number(/peak (\d+)/.exec(err)?.[1]) / 1024 });
    });
  });
}

test("a folder of everything bad beside a whole year takes less than 500 MB and leaves the year rated", async () => {
  const samples = join(root, "assets/samples/2025");
  for (const name of readdirSync(samples)) writeFileSync(join(folder.path, name), readFileSync(join(samples, name)));
  const bad = [
    ...(await badWorkbooks()),
    ...(await largestFiles()),
    ...(await Promise.all(badFiles.map(async ({ name, make }) => ({ name, bytes: await make() })))),
  ];
  bad.forEach(({ bytes }, index) => {
    writeFileSync(join(folder.path, `bad-${String(index).padStart(3, "0")}.xlsx`), bytes);
  });
  const { status, out, megabytes } = await runMeasured(["rate", folder.path, "--year", "2025", "--lang", "en"]);
  expect(status).toBe(0);
  expect(out).toMatch(/\bI\b.*100[\u00A0,]?201/);
  expect(megabytes).toBeGreaterThan(50);
  expect(megabytes).toBeLessThan(500);
});

test("two dozen swollen returns are read one after the other, in less than 500 MB", async () => {
  const returns = await heavyReturns();
  const heavy = join(folder.path, "heavy");
  mkdirSync(heavy);
  for (let copy = 0; copy < 6; copy++) {
    returns.forEach(({ bytes }, index) => {
      writeFileSync(join(heavy, `${index}-${copy}.xlsx`), bytes);
    });
  }
  const { status, out, megabytes } = await runMeasured(["rate", heavy, "--lang", "en"]);
  expect(status).toBe(0);
  expect(out).toMatch(/\bI\b.*39[\u00A0,]?440/);
  expect(out.match(/The workbook has too many cells, more than 260\u00A0000/g)).toHaveLength(
    6 * returns.filter(({ isSound }) => !isSound).length,
  );
  expect(megabytes).toBeGreaterThan(50);
  expect(megabytes).toBeLessThan(500);
});
