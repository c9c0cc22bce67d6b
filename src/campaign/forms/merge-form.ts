import type { CampaignData } from "../model/campaign-data";
import type { Counts } from "../model/data/counters";
import { campaignFinding, type CampaignFinding, type CampaignFindingPlace } from "../model/finding";
import { rankOf, type Level } from "../model/level";
import type { Meeting } from "../model/meeting";
import type { FormChange } from "../model/form-change";
import type { CampaignOrganisation } from "../model/organisation";
import type { ResultRow } from "../model/totals/result-row";
import type { CampaignFile } from "./campaign-file";
import { idsBelow } from "./campaign-of-one";

interface MergedForm {
  readonly data: CampaignData;
  readonly changes: readonly FormChange[];
  readonly findings: readonly CampaignFinding[];
  /** Nothing of the form was looked at. */
  readonly isRefused: boolean;
}

/** What an organisation says of itself; when papers came is for the one who gets them to say. */
const told = ["planned", "held", "reason", "entitled", "present"] as const satisfies readonly (keyof Meeting)[];

/**
 * Takes the form of one organisation into a campaign.
 * @param data The campaign.
 * @param form The form as it was opened.
 * @returns The campaign with what the form says; an empty cell takes nothing away, and each such cell is told.
 * A form of another campaign or of an organisation the campaign lacks changes nothing.
 */
export function mergeForm(data: CampaignData, form: CampaignFile): MergedForm {
  const [year] = data.settings.years;
  const root = form.organisation ?? "";
  if (form.year !== year) {
    return refused(data, campaignFinding("form.other-campaign", {}, { year: form.year, expected: year }));
  }
  if (!data.organisations.some(({ id }) => id === root)) {
    return refused(data, campaignFinding("form.unknown-organisation", {}, { id: root }));
  }
  const changes: FormChange[] = [];
  const findings: CampaignFinding[] = [...form.findings];
  const own = idsBelow(data, root);
  const claimed = idsBelow(form.data, root);
  const known = new Map(data.organisations.map((one) => [one.id, one]));
  const organisations = new Map(known);
  const meetings: Record<string, Meeting> = { ...data.meetings };
  const taken = new Set<string>();
  // A cell that could not be read counts as empty, but it is told already.
  const unread = new Set(form.findings.flatMap(({ code, place }) => (code.startsWith("cell.") ? [keyOf(place)] : [])));
  for (const one of form.data.organisations) {
    const former = known.get(one.id);
    const isBelow = former === undefined ? isNewBelow(one) : own.has(one.id);
    if (!isBelow) {
      findings.push(campaignFinding("form.stranger", { organisation: one.id }, { id: one.id }));
      continue;
    }
    const otherName = former === undefined ? undefined : nameFinding(former, one);
    if (otherName !== undefined) findings.push(otherName);
    if (otherName?.level === "error") continue;
    taken.add(one.id);
    if (former === undefined) {
      findings.push(campaignFinding("form.added", { organisation: one.id }, { id: one.id, name: one.kk || one.id }));
      organisations.set(one.id, one);
    } else {
      organisations.set(one.id, { ...former, ...newer({ organisation: one.id }, former, one, ["members", "elected"]) });
    }
    const meeting = form.data.meetings[one.id] ?? {};
    meetings[one.id] = {
      ...data.meetings[one.id],
      ...newer({ organisation: one.id }, data.meetings[one.id] ?? {}, meeting, told),
    };
  }
  const results = mergeResults(taken);
  return {
    data: { ...data, organisations: [...organisations.values()], meetings, results },
    changes,
    findings,
    isRefused: false,
  };

  /** A row is known by its code; a name beside it that is another's tells that codes were exchanged. */
  function nameFinding(former: CampaignOrganisation, given: CampaignOrganisation): CampaignFinding | undefined {
    const language = form.data.language === "kk" ? "kk" : "ru";
    const [name, own] = [given[language], former[language]];
    const { id } = former;
    if (name.trim() === "" || namesOf(former).has(nameKey(name))) return undefined;
    const isOther = data.organisations.some((one) => one.id !== id && namesOf(one).has(nameKey(name)));
    const code = isOther ? "form.other-name" : "form.renamed";
    return campaignFinding(code, { organisation: id }, { id, name: name.slice(0, 100), own });
  }

  function isNewBelow(one: CampaignOrganisation): boolean {
    const top = known.get(root);
    return claimed.has(one.id) && top !== undefined && rankOf(one.level) < rankOf(top.level);
  }

  /** The values a form gives that differ; one that it leaves empty stays and is told. */
  function newer<Part extends object>(
    whose: { readonly organisation: string; readonly level?: Level },
    former: Part,
    given: Part,
    fields: readonly (keyof Part & string)[],
  ): Partial<Part> {
    const taking: Partial<Part> = {};
    for (const field of fields) {
      const before = (former[field] ?? null) as string | number | null;
      const after = (given[field] ?? null) as string | number | null;
      if (after === before) continue;
      if (after === null) {
        const place = { ...whose, field };
        if (!unread.has(keyOf(place))) findings.push(campaignFinding("form.kept", place, { value: before ?? "" }));
        continue;
      }
      changes.push({ organisation: whose.organisation, field, before, after });
      taking[field] = given[field];
    }
    return taking;
  }

  function mergeResults(ids: ReadonlySet<string>): ResultRow[] {
    const rows = new Map(data.results.map((row) => [`${row.organisation} ${row.level}`, row]));
    for (const row of form.data.results) {
      if (!ids.has(row.organisation)) continue;
      const key = `${row.organisation} ${row.level}`;
      const former: Counts = rows.get(key)?.counts ?? {};
      const fields = [...new Set([...Object.keys(former), ...Object.keys(row.counts)])] as (keyof Counts & string)[];
      rows.set(key, {
        ...row,
        counts: {
          ...former,
          ...newer({ organisation: row.organisation, level: row.level }, former, row.counts, fields),
        },
      });
    }
    return [...rows.values()];
  }
}

function keyOf({ organisation, level, field }: CampaignFindingPlace): string {
  return [organisation, level, field].join("\n");
}

function namesOf({ kk, ru }: CampaignOrganisation): ReadonlySet<string> {
  return new Set([nameKey(kk), nameKey(ru)]);
}

function nameKey(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}

function refused(data: CampaignData, finding: CampaignFinding): MergedForm {
  return { data, changes: [], findings: [finding], isRefused: true };
}
