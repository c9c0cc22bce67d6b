import { blocksOf } from "../../rating/criteria/blocks-of";
import type { Finding } from "../../rating/finding";
import type { Return, Signature } from "../../rating/returns/return";
import { keptFigures } from "../year/kept-figures";
import type { YearData } from "../year/year-data";
import { readCriteria } from "./criteria/read-criteria";
import { lastReturn, readEvidence, type ReadEvidence } from "./figures/read-evidence";
import { readFigures, type ReadFigures } from "./figures/read-figures";
import { readHistory } from "./records/read-history";
import { readLog } from "./records/read-log";
import { explainedOthers, readTies } from "./records/remark-ties";
import { readArchive, readSeals, readSignatures } from "./records/seals";
import { readOrganisations } from "./settings/read-organisations";
import { readLanguage, readSettings, readTableVersion } from "./settings/read-settings";
import { codeText } from "./cell-text";
import { readSigned } from "./settings/signed-columns";
import { areasOfYear, type NamedValues, type YearAreas } from "./names/year-areas";

/**
 * A year from the values of its named areas; formulas are not seen.
 * @param values Values by full name, such as `fig_b1_2025`; a missing one is read as empty.
 * @param year Reporting year.
 * @returns The year, and what could not be read as it stands.
 */
export function readYear(
  values: NamedValues,
  year: number,
): { readonly data: YearData; readonly findings: readonly Finding[] } {
  const areas = areasOfYear(values, year);
  const language = readLanguage(areas);
  const { criteria, findings } = readCriteria(areas, language);
  const blocks = blocksOf(criteria).filter((block) =>
    criteria.indicators.some((indicator) => String(indicator.block) === String(block)),
  );
  const settings = readSettings(areas, year, blocks);
  const { organisations, findings: listed } = readOrganisations(areas, language);
  const declared = readFigures(areas, criteria, organisations);
  const evidence = readEvidence(areas, criteria);
  const log = readLog(areas);
  const seals = readSeals(areas);
  const signatures = readSignatures(areas);
  const archive = readArchive(areas);
  const table = readTableVersion(areas, criteria);
  const ids = organisations.map(({ id }) => id);
  const signed = signaturesOf(areas);
  const ties = readTies(areas);
  const data: YearData = {
    year,
    language,
    ...settings.choices,
    criteria,
    ...(table && { table }),
    organisations,
    returns: byId(ids, (id) => returnOf(id, declared, evidence[id], signed.get(id), ties.get(id))),
    previous: byId(ids, (id) => evidence[id] && lastReturn(evidence[id])),
    history: readHistory(areas),
    ...(log.length > 0 && { log }),
    ...(seals.length > 0 && { seals }),
    ...(signatures.length > 0 && { signatures }),
    ...(archive !== undefined && { archive }),
  };
  return { data, findings: [...settings.findings, ...findings, ...listed, ...declared.findings, ...keptFigures(data)] };
}

function byId(ids: readonly string[], find: (id: string) => Return | undefined): Record<string, Return> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const found = find(id);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

function returnOf(
  id: string,
  { base, figures }: ReadFigures,
  texts: ReadEvidence | undefined,
  signature: Signature | undefined,
  ties: Readonly<Record<string, unknown>> | undefined,
): Return | undefined {
  const given = {
    ...(texts && isFilled(texts.remarks) && { remarks: texts.remarks }),
    ...(texts && isFilled(texts.evidence) && { evidence: texts.evidence }),
    ...(texts && isFilled(texts.source) && { source: texts.source }),
    ...(signature && { signature }),
  };
  const declared = base[id] !== undefined || figures[id] !== undefined;
  if (!declared && !isFilled(given)) return undefined;
  const own: Return = { base: base[id] ?? {}, figures: figures[id] ?? {}, ...given };
  const explained = explainedOthers(own, ties);
  return explained === undefined ? own : { ...own, explained };
}

/** Rows of signatures stand beside those of the organisations. */
function signaturesOf(areas: YearAreas): ReadonlyMap<string, Signature> {
  const ids = areas.rows("org_table").map(([id]) => codeText(id));
  return new Map(
    readSigned(areas).flatMap((signature, at) => (signature ? [[ids[at] ?? "", signature] as const] : [])),
  );
}

function isFilled(record: object): boolean {
  return Object.keys(record).length > 0;
}
