import { finding, type Finding } from "../../../rating/finding";
import type { FileFault } from "../../../sheets/xlsx/read/read-workbook";

/**
 * A fault of a file as a finding.
 * @param fault What the reader of files found.
 * @param file Name of the file.
 * @returns The finding.
 */
export function faultFinding(fault: FileFault, file: string): Finding {
  switch (fault.kind) {
    case "too-large": {
      const { size, limit, of, sheet } = fault;
      return finding(
        "file.too-large",
        { file, ...(sheet !== undefined && { sheet }) },
        { size, limit, ...(of && { of }) },
      );
    }
    case "damaged": {
      const { sheet, cell } = fault;
      return finding("file.damaged", {
        file,
        ...(sheet !== undefined && { sheet }),
        ...(cell !== undefined && { cell }),
      });
    }
    case "empty":
    case "not-a-workbook":
    case "encrypted":
    case "old-format":
    case "open-document":
    case "strict-format":
    case "macros":
    case "external-link":
      return finding(`file.${fault.kind}`, { file });
  }
}
