import { programVersion } from "./program-version";

/**
 * What support asks for first: host, versions, requirement sets; nothing of the workbook.
 * @param sets How far each requirement set goes, by its name.
 * @returns Names and values for the diagnostics text.
 */
export function officeFacts(sets: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    Bagalau: programVersion,
    Host: `${String(diagnostics.host)} ${diagnostics.version}`,
    Platform: String(diagnostics.platform),
    "Display language": displayLanguage,
    "Content language": contentLanguage,
    ...sets,
    Browser: navigator.userAgent,
  };
}

/** Whether Excel itself is dark; hosts that do not tell leave it to the system. */
export function officeIsDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme;
}

/** Whether a page of the host can save a file; on a Mac a pane's downloads do nothing. */
export function canSaveFiles(): boolean {
  return String(Office.context.diagnostics.platform) !== "Mac";
}

/** Part of the browser's storage that is the pane's; empty where the host does not tell. */
export function storagePartition(): string {
  return (Office.context as { readonly partitionKey?: string }).partitionKey ?? "";
}

/** Where the open workbook is; empty for one that has not been saved, and where the host does not tell. */
export function workbookPlace(): string {
  const document = Office.context.document as Office.Document | undefined;
  return document?.url ?? "";
}
