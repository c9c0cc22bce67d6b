import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { wordsOfYear } from "../../words/year/words-of-year";
import type { Organisation } from "../../../rating/organisations/organisation";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { OrganisationForm } from "./OrganisationForm";
import { PastedRoster } from "./PastedRoster";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import "./roster.css";
import { focusKey, useRoving } from "../../ui/hooks/use-roving";
import { shortName } from "../../../rating/organisations/organisation-names";
import {
  applyRoster,
  countEdits,
  newKeyFor,
  rosterFaults,
  type RosterEdit,
  type RosterFault,
} from "../../../evaluation/year/acts/roster-edits";
import { PageHead } from "../../ui/PageHead";

const firstNew = newKeyFor({});

/** The member organisations of the year: names and history, additions, renamings, departures; written all at once. */
export function RosterPage() {
  const { words, language, view, state, dispatch, commands, ports } = useYear();
  const { roster } = wordsOfYear(language);
  const { data } = view;
  const edits = state.roster;
  const [open, setOpen] = useState<string | null>(firstNew in edits ? firstNew : null);
  const [refused, setRefused] = useState<string | null>(null);
  const isNew = (key: string): boolean => !view.organisation.has(key);
  const rows = [
    ...data.organisations.map((organisation) => ({ key: organisation.id, organisation })),
    ...Object.entries(edits)
      .filter(([key]) => isNew(key))
      .map(([key, { organisation }]) => ({ key, organisation })),
  ];
  const editOf = (key: string, organisation: Organisation): RosterEdit =>
    edits[key] ?? { organisation, leaves: false, renamed: true };
  // Typed on the sheet: written with the rest, once it may be.
  const onSheet = view.findings.flatMap(({ finding }) =>
    finding.code === "roster.not-laid-out" && finding.organisation !== undefined ? [finding.organisation] : [],
  );
  const count = countEdits(data, edits) + onSheet.filter((id) => !(id in edits)).length;
  const all = rows.map(({ key, organisation }) => ({ key, ...editOf(key, organisation) }));
  const isWritten = (key: string): boolean => key in edits || onSheet.includes(key);
  // What was refused is told while it holds: a list read since may bring what was missing.
  const faults = refused === null ? [] : faultsOf(refused);
  const roving = useRoving(rows.map(({ key }) => rowKey(key)));

  function faultsOf(key: string): readonly RosterFault[] {
    const own = all.find((one) => one.key === key);
    if (!own || own.leaves) return [];
    const others = all.filter((one) => one.key !== key && !one.leaves).map((one) => one.organisation);
    const leaving = all.filter((one) => one.leaves).map(({ organisation }) => organisation.id);
    return rosterFaults(own.organisation, others, isNew(key) || onSheet.includes(key), leaving);
  }

  function change(key: string, edit: RosterEdit | undefined): void {
    const others = Object.fromEntries(Object.entries(edits).filter(([other]) => other !== key));
    setRefused(null);
    dispatch({ type: "roster", edits: edit === undefined ? others : { ...others, [key]: edit } });
  }

  function add(): void {
    const empty = Object.entries(edits).find(([key, { organisation }]) => isNew(key) && isEmpty(organisation));
    const key = empty?.[0] ?? newKeyFor(edits);
    if (empty === undefined) change(key, { organisation: { id: "", kk: "", ru: "" }, leaves: false, renamed: false });
    setOpen(key);
  }

  async function write(): Promise<void> {
    const faulty = all.find(({ key, leaves }) => !leaves && isWritten(key) && faultsOf(key).length > 0);
    setRefused(faulty?.key ?? null);
    if (faulty) return setOpen(faulty.key);
    const byId = Object.fromEntries(Object.values(edits).map((edit) => [edit.organisation.id, edit]));
    const next = applyRoster(data, byId, { who: state.name, at: ports.now() });
    if (!(await commands.rewrite("roster", next, { organisations: count }))) return;
    setOpen(null);
    dispatch({ type: "roster-written", was: state.roster });
  }

  return (
    <>
      <SubBar back={words.steps.year} />
      <Body flush>
        <div className="inset">
          <PageHead title={roster.title} lead={roster.lead} />
          <p>
            <Link as="button" className="c" onClick={() => void commands.show(data.year, { sheet: "organisations" })}>
              {roster.sheet}
            </Link>
          </p>
          <PastedRoster />
          {faults.length > 0 && (
            <MessageBar intent="error">
              <MessageBarBody>{roster.faults[faults[0] ?? "id"]}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <ul className="rows roster" aria-label={roster.list} onKeyDown={roving.onKeyDown}>
          {rows.map(({ key, organisation }) => {
            const edit = editOf(key, organisation);
            const isOpen = open === key;
            return (
              <li key={key}>
                <button
                  type="button"
                  className="r row mid"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : key)}
                  {...roving.item(rowKey(key))}
                >
                  <span className="ic dim" aria-hidden>
                    {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
                  </span>
                  <span className={edit.leaves ? "grow gone" : "grow"}>
                    {shortName(edit.organisation, language) || roster.newTitle}
                    {!edit.leaves && <ChangedNames before={view.organisation.get(key)} after={edit.organisation} />}
                  </span>
                  <span className="c dim">{markOf(key, edit)}</span>
                  <span className="c dim">{edit.organisation.id}</span>
                </button>
                {isOpen && (
                  <OrganisationForm
                    edit={edit}
                    isNew={isNew(key)}
                    before={view.organisation.get(key)}
                    faults={key === refused ? faults : []}
                    onChange={(next) => change(key, next)}
                    onLeave={() => {
                      change(key, isNew(key) ? undefined : { ...edit, leaves: !edit.leaves });
                      setOpen(null);
                      focusKey(document, rowKey(isNew(key) ? (data.organisations.at(-1)?.id ?? key) : key));
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </Body>
      <Footer
        {...(count > 0
          ? {
              secondary: { text: roster.add, run: add },
              primary: { text: roster.write(String(count)), run: () => void write() },
            }
          : { primary: { text: roster.add, run: add } })}
      />
    </>
  );

  function markOf(key: string, edit: RosterEdit): string {
    if (edit.leaves) return roster.leaves;
    if (isNew(key) || onSheet.includes(key)) return roster.isNew;
    return countEdits(data, { [key]: edit }) > 0 ? roster.changed : "";
  }
}

function isEmpty({ id, kk, ru }: Organisation): boolean {
  return id.trim() === "" && kk.trim() === "" && ru.trim() === "";
}

const names = ["kk", "ru", "short_kk", "short_ru", "short_en"] as const;

/** Each name before and after; of a new organisation nothing. */
function ChangedNames({ before, after }: { readonly before: Organisation | undefined; readonly after: Organisation }) {
  if (before === undefined) return null;
  return names.map((name) => {
    const [was, is] = [before[name] ?? "", (after[name] ?? "").trim()];
    return was === is ? null : <span key={name} className="c dim blkln">{`${was || "–"} → ${is || "–"}`}</span>;
  });
}

function rowKey(key: string): string {
  return `roster:${key}`;
}
