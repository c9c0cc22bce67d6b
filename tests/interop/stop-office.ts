/** Ends the LibreOffice that all suites share. */
export default async function stop(): Promise<void> {
  await globalThis.office?.stop();
}
