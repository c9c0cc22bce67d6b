import type { HeadlessHost } from "../../../src/excel-host/headless";
import type { Fault } from "../../../src/excel-host/host/requests/faults";

type Way = NonNullable<Fault["when"]>;

/**
 * How a sync fails in a test that fails at every one: half done, and every third also not begun or done but not answered.
 * `FAILURES=all` fails each in every way.
 */
export function waysAt(sync: number): readonly Way[] {
  if (process.env["FAILURES"] === "all") return ["before", "middle", "after"];
  if (sync % 3 !== 1) return ["middle"];
  return ["middle", sync % 2 === 0 ? "before" : "after"];
}

/**
 * Runs a step while the host fails at one of its syncs.
 * @param excel The host, without faults again afterwards.
 * @param sync Number of the sync that fails, from 1.
 * @param fault How it fails.
 * @returns What the step threw; nothing where it has fewer syncs.
 */
export async function failAt(
  excel: HeadlessHost,
  step: () => Promise<unknown>,
  sync: number,
  fault: Fault,
): Promise<unknown> {
  excel.bridge.failAt(sync, fault);
  try {
    await step();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    excel.bridge.clearFaults();
    await excel.idle();
  }
}
