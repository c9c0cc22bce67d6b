import type { FindingCode } from "../../src/rating/finding-codes";
import { changeCell, renameSheet } from "../../src/cli/files/change-plan";
import { sampleRequest } from "../../src/cli/files/sample-files";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import type { Cell } from "../../src/sheets/plan/sheet-plan";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { exchangeNames, exchangeRows, insertColumn, insertRow } from "../unit/return/move-cells";
import { compoundFile, encryptedStreams, oldWorkbook } from "../xlsx/compound-file";
import { partsOf } from "../xlsx/parts-of";

/** Bad input by name, and the finding that must say so; `null` must do no harm. */
export interface BadFile {
  readonly name: string;
  readonly code: FindingCode | null;
  readonly make: () => Promise<Uint8Array>;
}

const request = sampleRequest(2025, "KZO");
const good = () => writePlan(planReturn(request));
const changed = (field: string, contents: Pick<Cell, "value" | "formula">) =>
  writePlan(changeCell(planReturn(request), field, contents));

/** The good file with parts changed or added. */
async function withParts(change: (parts: Map<string, string>) => void): Promise<Uint8Array> {
  const parts = partsOf(await good());
  change(parts);
  const encoder = new TextEncoder();
  return writeZip([...parts].map(([path, text]) => ({ path, bytes: encoder.encode(text) })));
}

function replaceIn(parts: Map<string, string>, path: string, from: string | RegExp, to: string): void {
  const text = parts.get(path) ?? "";
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${path} has no ${String(from)}`);
  parts.set(path, other);
}

/** The good file as Excel keeps it under a password, its bytes standing for the encrypted ones. */
const encrypted = async () => compoundFile(encryptedStreams(await good()));

/** What the strict format calls the namespaces of the usual one. */
const strictNames: readonly (readonly [usual: string, strict: string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/metadata/core-properties",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/metadata/core-properties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
];

/** The good file as Excel saves "Strict Open XML": every namespace that format renames, in every part. */
const strict = () =>
  withParts((parts) => {
    for (const [path, text] of parts) {
      parts.set(
        path,
        strictNames.reduce((changed, [usual, other]) => changed.replaceAll(usual, other), text),
      );
    }
    replaceIn(parts, "xl/workbook.xml", "<workbook ", '<workbook conformance="strict" ');
  });

/** The good file whose first sheet says it unpacks to 300 MB. */
async function bomb(): Promise<Uint8Array> {
  const bytes = (await good()).slice();
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 46; at > 0; at -= 1) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 300 * 1_048_576, true);
      break;
    }
  }
  return bytes;
}

const members = Number(request.filled?.base?.["B02"]);

export const badFiles: readonly BadFile[] = [
  { name: "empty", code: "file.empty", make: () => Promise.resolve(new Uint8Array()) },
  {
    name: "not a zip",
    code: "file.not-a-workbook",
    make: () => Promise.resolve(new TextEncoder().encode("a;b;c\n1;2;3")),
  },
  { name: "truncated", code: "file.damaged", make: async () => (await good()).slice(0, 9000) },
  { name: "bomb of 300 MB", code: "file.too-large", make: bomb },
  { name: "encrypted", code: "file.encrypted", make: encrypted },
  {
    name: "xls renamed",
    code: "file.old-format",
    make: () => Promise.resolve(compoundFile([{ name: "Workbook", bytes: oldWorkbook() }])),
  },
  { name: "strict OOXML", code: "file.strict-format", make: strict },
  {
    name: "macro file",
    code: "file.macros",
    make: () =>
      withParts((parts) => {
        const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        replaceIn(
          parts,
          "[Content_Types].xml",
          /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
          type,
        );
        parts.set("xl/vbaProject.bin", "x");
      }),
  },
  {
    name: "external link",
    code: "file.external-link",
    make: () =>
      withParts((parts) => {
        const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink";
        const relation = `<Relationship Id="rId99" Type="${type}" Target="externalLinks/externalLink1.xml"/>`;
        replaceIn(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", `${relation}</Relationships>`);
        parts.set("xl/externalLinks/externalLink1.xml", "<externalLink/>");
      }),
  },
  { name: "another workbook", code: "file.wrong-kind", make: () => withoutIdentity({}) },
  {
    name: "identity sheet deleted",
    code: "file.identity-changed",
    make: () => withoutIdentity({ bagalau_kind: "return" }),
  },
  { name: "wrong year", code: "file.wrong-year", make: () => writePlan(planReturn(sampleRequest(2024, "KZO"))) },
  {
    name: "unknown organisation",
    code: "file.unknown-organisation",
    make: () => writePlan(planReturn({ ...request, organisation: { ...request.organisation, id: "XXX" } })),
  },
  {
    name: "other criteria fingerprint",
    code: "file.other-criteria",
    make: () => {
      const indicators = request.criteria.indicators.slice(0, -1);
      return writePlan(planReturn({ ...request, criteria: { ...request.criteria, indicators } }));
    },
  },
  {
    name: "renamed sheet",
    code: "file.missing-sheet",
    make: () => writePlan(renameSheet(planReturn(request), "base", "X")),
  },
  {
    name: "inserted row",
    code: "file.changed-layout",
    make: () => writePlan(insertRow(planReturn(request), "block-2", 6)),
  },
  {
    name: "inserted column",
    code: "file.changed-layout",
    make: () => writePlan(insertColumn(planReturn(request), "block-2", 5)),
  },
  {
    name: "exchanged rows",
    code: "file.changed-layout",
    make: () => writePlan(exchangeRows(planReturn(request), "block-2", 6, 8)),
  },
  {
    name: "swapped sheets",
    code: "file.changed-layout",
    make: () => writePlan(exchangeNames(planReturn(request), "block-2", "block-3")),
  },
  {
    name: "formula in a figure cell",
    code: "cell.formula",
    make: () => changed("figure:2.1", { value: 300, formula: "=100+200" }),
  },
  { name: "text in a figure cell", code: "figure.type", make: () => changed("figure:2.1", { value: "about forty" }) },
  { name: "unclear number", code: "cell.unclear-number", make: () => changed("figure:2.1", { value: "1.234" }) },
  { name: "one for yes", code: "cell.unclear-yes-no", make: () => changed("figure:4.4", { value: 1 }) },
  { name: "negative count", code: "figure.bounds", make: () => changed("figure:3.4", { value: -5 }) },
  { name: "ten-fold slip", code: "check.C06", make: () => changed("figure:1.6", { value: 10 * members }) },
  {
    // The day the apparatus has noted stays; a form can only bring it back.
    name: "another date of the apparatus",
    code: "cell.of-apparatus",
    make: () => changed("figure:5.5", { value: "30.01.2025" }),
  },
  {
    name: "1.10 become 1.1",
    code: null,
    make: () => {
      const plan = planReturn(request);
      const number = (cell: Cell): Cell =>
        cell.column === 1 && cell.value === "1.10" ? { ...cell, value: 1.1 } : cell;
      return writePlan({ ...plan, sheets: plan.sheets.map((one) => ({ ...one, cells: one.cells.map(number) })) });
    },
  },
];

function withoutIdentity(properties: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const plan = planReturn(request);
  const sheets = plan.sheets.filter((sheet) => sheet.key !== "meta");
  return writePlan({ ...plan, properties, sheets, names: plan.names.filter(({ sheet }) => sheet !== "meta") });
}
