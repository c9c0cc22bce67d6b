import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../src/cli/main";

/** What a run of the command line gave. */
export interface CommandRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A day after all sample returns. */
const usualDay = new Date(2026, 1, 20);

/** Runs the command line in this process. */
export async function runBagalau(args: readonly string[], input = "", now = usualDay): Promise<CommandRun> {
  let out = "";
  let err = "";
  async function* stdin() {
    yield await Promise.resolve(input);
  }
  const status = await runCommandLine(
    args,
    { out: (text) => void (out += text), err: (text) => void (err += text), isWatched: false, input: stdin() },
    now,
  );
  return { status, out, err };
}

/** A folder of its own for one test file; the caller removes it at the end. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "bagalau-"));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
