import type { Organisation } from "../../../rating/organisations/organisation";
import { sheetArea } from "../../../sheets/plan/a1";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../sheets/plan/text-height";
import { rowByRow, type Turns } from "../../../sheets/plan/turns";
import { organisationColumns } from "./organisation-columns";
import { putSigned } from "./signed-columns";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";
import { firstColumn, firstRow, roomForOrganisations } from "../year-layout";

/** First row of organisations on their sheet. */
const rosterRow = 6;

const captionRow = 5;
const printed = 4;

/** Columns from the last of the organisations to the first of the signatures, behind the earlier names. */
const signedOffset = 7;

/**
 * The member organisations: names in three languages, whether a return is there, earlier names.
 * @returns The sheet with the names `org_table` (with room for new rows), `org_full`, `org_declared`, `org_aliases`.
 */
export function* organisationsSheet(frame: YearFrame): Turns<SheetDraft> {
  const { data, words, layout } = frame;
  const draft = new SheetDraft("organisations", frame.sheet("organisations"));
  draft.tabColour = palette.muted;
  const columns = organisationColumns(data.language);
  putHead(draft, frame, {
    title: words.organisations.title,
    subtitle: frame.say(words.organisations.subtitle, { count: data.organisations.length }),
    legend: words.organisations.legend,
    to: printed,
  });
  putCaptions(draft, frame);
  yield* rowByRow(data.organisations, (organisation, index) => putRow(draft, frame, organisation, index));
  const rows = layout.rows;
  const room = Math.max(roomForOrganisations, rows);
  draft.nameArea(frame.name("org_table"), { row: rosterRow, column: 1, rows: room, columns: columns.length });
  draft.nameArea(frame.name("org_full"), { row: rosterRow, column: 3, rows, columns: 1 });
  draft.nameArea(frame.name("org_declared"), { row: rosterRow, column: declaredColumn, rows, columns: 1 });
  putAliases(draft, frame);
  putSigned(draft, frame, columns.length + signedOffset, captionRow);
  draft.freeze = { row: rosterRow, column: firstColumn };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: rosterRow + rows - 1, columns: printed },
    { fit: { wide: 1, tall: pagesTall(rows, 24) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return draft;
}

/** Column of the mark TRUE/FALSE: a return is there. */
const declaredColumn = 5;

function putCaptions(draft: SheetDraft, frame: YearFrame): void {
  const { words } = frame;
  const { organisations } = words;
  const head = sharedStyle("head");
  const machine = sharedStyle("machine");
  const captions = [words.organisationId, organisations.short, organisations.full, organisations.return];
  draft.line(captionRow, 1, captions, head);
  draft.line(captionRow, declaredColumn, ["declared"], machine);
  const others = organisationColumns(frame.data.language).slice(declaredColumn);
  draft.line(captionRow, declaredColumn + 1, others, machine);
  draft.widths(1, [
    10,
    30,
    84,
    24,
    8,
    ...others.map((name) => (name.startsWith("short") ? 24 : 50)),
    3,
    9,
    7,
    60,
    8,
    3,
    30,
    16,
  ]);
  draft.height(captionRow, 22.5);
}

function putRow(draft: SheetDraft, frame: YearFrame, organisation: Organisation, index: number): void {
  const { data, words, layout, results } = frame;
  const row = rosterRow + index;
  const input = sharedStyle("input", { indent: 1 });
  const machine = sharedStyle("machine");
  const id = organisation.id;
  organisationColumns(data.language).forEach((name, at) => {
    if (name === "return" || name === "declared") return;
    const value = organisation[name] ?? null;
    const style = name === "id" ? sharedStyle("code") : at < declaredColumn ? input : machine;
    draft.cell(row, at + 1, value, style, {}, name === "id" ? `roster:${id}` : undefined);
  });
  const declared = (results.get(id)?.total ?? null) !== null;
  const widths = [...layout.bands.map((band) => [`block-${band.position}`, band.indicators.length] as const)];
  const fields = data.criteria.base_fields.length;
  const counts = [...(fields > 0 ? [["base", fields] as const] : []), ...widths].map(([key, columns]) => {
    const area = { row: firstRow + index, column: firstColumn, rows: 1, columns };
    // What has a length: an empty text has none, and an error value, which would pass on to every result, is no figure. The row
    // alone is named: by the name of the whole block every row would be calculated at each edit of one.
    return `SUMPRODUCT(1-ISERROR(1/LEN(${sheetArea(frame.sheet(key), area)})))`;
  });
  draft.cell(row, declaredColumn, declared, sharedStyle("machine", { format: "General" }), {
    formula: counts.length === 0 ? "=FALSE" : `=(${counts.join("+")})>0`,
  });
  const mark = `E${row}`;
  const state = declared ? words.organisations.declared : words.organisations.notDeclared;
  draft.cell(row, declaredColumn - 1, state, sharedStyle("check"), {
    formula: `=IF(${mark},"${words.organisations.declared}","${words.organisations.notDeclared}")`,
  });
  draft.height(row, rowHeight([[frame.full(organisation), { width: 84, size: 10, indent: 1 }]], 18));
}

function putAliases(draft: SheetDraft, frame: YearFrame): void {
  const { data, words } = frame;
  const column = organisationColumns(data.language).length + 2;
  const aliases = data.organisations.flatMap(({ id, aliases: names = [] }) => names.map((alias) => ({ id, ...alias })));
  const { organisations } = words;
  const machine = sharedStyle("machine");
  draft.cell(4, column, organisations.aliases, sharedStyle("note", { wrap: false }));
  draft.line(
    captionRow,
    column,
    [words.organisationId, organisations.language, organisations.name, organisations.when],
    machine,
  );
  aliases.forEach((alias, index) => {
    draft.line(rosterRow + index, column, [alias.id, alias.lang, alias.name, alias.when ?? null], machine);
  });
  draft.nameArea(frame.name("org_aliases"), {
    row: rosterRow,
    column,
    rows: Math.max(roomForOrganisations, aliases.length),
    columns: 4,
  });
}
