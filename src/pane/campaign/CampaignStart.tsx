import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignData } from "../../campaign/model/campaign-data";
import { levels } from "../../campaign/model/level";
import type { CampaignOrganisation } from "../../campaign/model/organisation";
import { campaignSheetsIn } from "../../campaign/words/sheets/sheets-in";
import { fillTemplate } from "../../text/fill-template";
import { formatNumber } from "../../text/format-number";
import { campaignPrefix } from "../drafts/drafts";
import { focusHeading } from "../state/hooks/use-moves";
import { usePane } from "../state/pane-context";
import { LevelIcon } from "../ui/LevelIcon";
import type { CampaignPaneWords } from "../words/campaign/ru";
import { OrganisationList } from "./OrganisationList";
import { pastedOrganisations } from "./pasted-organisations";
import { isNoDate } from "../ui/names/date-text";
import { judgeStart, readStartDraft, windowText, yearsOfDraft, type StartDraft } from "./start-draft";
import type { CampaignState } from "./use-campaign";

interface CampaignStartProps extends Pick<CampaignState, "busy" | "run"> {
  readonly words: CampaignPaneWords;
  /** First years of the campaigns in the workbook. */
  readonly taken: readonly number[];
  /** The campaign whose organisations are taken where no list is given. */
  readonly former?: CampaignData;
}

/** Faults listed before the list says only how many more there are. */
const listed = 30;
const listKey = `${campaignPrefix}list`;
const startKey = `${campaignPrefix}start`;

/** A campaign of any years: when each level meets, and who is to meet; what a resolution sets besides stands on the sheet. */
export function CampaignStart({ words, busy, run, taken, former }: CampaignStartProps) {
  const { language, state, dispatch, ports } = usePane();
  const levelNames = campaignSheetsIn(language).levels;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const list = state.reasons[listKey] ?? "";
  const draft = readStartDraft(state.reasons[startKey], ports.now().getFullYear());
  const keep = (key: string, text: string | null) => dispatch({ type: "reason", key, text });
  const change = (part: Partial<StartDraft>) => keep(startKey, JSON.stringify({ ...draft, ...part }));
  const years = yearsOfDraft(draft);
  const [from, to] = years ?? [draft.first, draft.last];
  const range = { from: String(from), to: String(to) };

  function start(): void {
    const judged = judgeStart(draft, taken);
    const pasted = pastedOrganisations(list);
    const unread = pasted.unread.map(({ line, fault, said }) =>
      fillTemplate(words.unreadLine[fault], { line: String(line), said }),
    );
    if ("fault" in judged) {
      const { fault } = judged;
      const said =
        fault === "window" ? fillTemplate(words.badWindow, { level: levelNames[judged.level] }) : words.badYears[fault];
      return setFaults([said, ...unread]);
    }
    setFaults(unread);
    const organisations = list.trim() === "" ? organisationsOf(former) : pasted.organisations;
    if (unread.length > 0 || organisations.length === 0) return;
    const { settings } = judged;
    void run({ layOut: { settings, organisations, meetings: {}, results: [], language, synthetic: false } }).then(
      (isDone) => {
        if (!isDone) return;
        keep(listKey, null);
        keep(startKey, null);
        // What was pressed has gone, and the campaign begins above it.
        focusHeading();
      },
    );
  }

  return (
    <>
      <Field label={words.firstYear}>
        <Input value={draft.first} inputMode="numeric" onChange={(_, { value }) => change({ first: value })} />
      </Field>
      <Field label={words.lastYear}>
        <Input
          value={draft.last === "" ? String(years?.[1] ?? "") : draft.last}
          inputMode="numeric"
          onChange={(_, { value }) => change({ last: value })}
        />
      </Field>
      <details>
        <summary>{words.windows}</summary>
        <p className="c dim">{words.windowsHint}</p>
        {[...levels].map((level) => (
          <div key={level} role="group" aria-label={levelNames[level]}>
            {(["from", "to"] as const).map((end) => (
              <Field
                key={end}
                label={fillTemplate(words.windowDay[end], { level: levelNames[level] })}
                {...(isNoDate(windowText(draft, level, end)) && {
                  validationState: "error",
                  validationMessage: words.noSuchDate,
                })}
              >
                <Input
                  value={windowText(draft, level, end)}
                  onChange={(_, { value }) => change({ windows: { ...draft.windows, [`${level}.${end}`]: value } })}
                />
              </Field>
            ))}
          </div>
        ))}
      </details>
      <label className="b" htmlFor="campaign-list">
        {words.organisations}
      </label>
      <p className="c dim">
        {words.organisationsHint}
        {former !== undefined && ` ${words.formerOrganisations}`}
      </p>
      <OrganisationList id="campaign-list" {...{ list, words }} onChange={(text) => keep(listKey, text || null)} />
      {faults.length > 0 && (
        // A list that is an alert is no list any more.
        <div role="alert">
          <ul className="plain">
            {faults.slice(0, listed).map((fault) => (
              <li key={fault}>
                <LevelIcon level="error" /> {fault}
              </li>
            ))}
            {faults.length > listed && (
              <li>{fillTemplate(words.more, { count: formatNumber(faults.length - listed, 0, language) })}</li>
            )}
          </ul>
        </div>
      )}
      <div className={former === undefined ? "line onward" : "line"}>
        <Button
          appearance={former === undefined ? "primary" : "secondary"}
          onClick={start}
          disabled={busy !== null || (list.trim() === "" && former === undefined)}
        >
          {fillTemplate(words.start, range)}
        </Button>
      </div>
    </>
  );
}

/** Organisations of another campaign without what it elected. */
function organisationsOf(data: CampaignData | undefined): CampaignOrganisation[] {
  return (data?.organisations ?? []).map(({ id, kk, ru, level, parent, members }) => ({
    ...{ id, kk, ru, level },
    ...(parent !== undefined && { parent }),
    ...(members !== undefined && { members }),
  }));
}
