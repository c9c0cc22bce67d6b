import { programVersion } from "./program-version";

/** Newest first: the first one that is there says how far the host goes. */
const excelVersions = Array.from({ length: 20 }, (_, index) => `1.${20 - index}`);

/**
 * What support asks for first: host, versions, requirement sets; nothing of the workbook.
 * @returns Names and values for the diagnostics text.
 */
export function officeFacts(): Readonly<Record<string, string>> {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const newest = (set: string, versions: readonly string[]) =>
    versions.find((version) => requirements.isSetSupported(set, version)) ?? "-";
  return {
    Bagalau: programVersion,
    Host: `${String(diagnostics.host)} ${diagnostics.version}`,
    Platform: String(diagnostics.platform),
    "Display language": displayLanguage,
    "Content language": contentLanguage,
    ExcelApi: newest("ExcelApi", excelVersions),
    SharedRuntime: newest("SharedRuntime", ["1.2", "1.1"]),
    CustomFunctionsRuntime: newest("CustomFunctionsRuntime", ["1.4", "1.3", "1.2", "1.1"]),
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
