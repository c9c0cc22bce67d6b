import type { NamedFile } from "../../evaluation/returns/templates/template-request";

/** Long enough for a browser to begin saving, in milliseconds. */
const kept = 60_000;

/** Hands a file to the user as a browser saves one. */
export function saveFile({ name, bytes }: NamedFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
