import { startOffice, type Office } from "./office-program";

declare global {
  // Jest runs what stands before all suites and what stands after them as modules of their own.
  var office: Office | undefined;
}

/** Starts the LibreOffice that all suites share. */
export default async function start(): Promise<void> {
  globalThis.office = await startOffice();
  process.env["BAGALAU_OFFICE"] = globalThis.office.jobs;
}
