import type { HeadlessHost } from "../../../src/excel-host/headless";
import type { Fault } from "../../../src/excel-host/host/faults";

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
