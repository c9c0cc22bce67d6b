import { Link } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { wordsOfCheck } from "../../words/check/words-of-check";
import { Body } from "../../shell/Body";
import { FindingFilters } from "./FindingFilters";
import { FindingRow } from "./FindingRow";
import { foldKinds } from "./fold-kinds";
import { KindRows } from "./KindRows";
import { useFoldedKinds } from "./use-folded-kinds";
import { Footer } from "../../shell/Footer";
import { useYear, type YearPane } from "../../state/pane-context";
import { allFindings } from "../../state/pane-state";
import type { Finding } from "../../../rating/finding";
import type { FindingLevel } from "../../../rating/finding-codes";
import { mayBeAccepted, useAccepting } from "./use-accepting";
import { focusKey, useRoving } from "../../ui/hooks/use-roving";
import { isTextField } from "../../state/hooks/use-shortcuts";
import { groupFindings, type FindingEntry, type FindingFilter, type FindingGroup } from "./finding-list";
import { targetOfFinding } from "./finding-target";

/** Everything that should be looked at, gravest first; F8 and the button walk through it and through the cells. */
export function CheckStep() {
  const pane = useYear();
  const { words, pack, language, view, state, dispatch, commands, nameOf } = pane;
  const { check } = words;
  const own = wordsOfCheck(language);
  const { filter, finding: selected } = state;
  const { data } = view;
  const folded = useMemo(() => {
    const titleOf = (finding: Finding): string => pack.finding(finding, view.data).title;
    return groupsOf(view, filter).map(({ name, entries }) => ({ name, kinds: foldKinds(name, entries, titleOf) }));
  }, [view, filter, pack]);
  const { lists, shown, keys, isOpen, toggle } = useFoldedKinds(folded, selected, dispatch);
  const index = shown.findIndex(({ key }) => key === selected);
  const roving = useRoving(keys, selected === null ? {} : { start: selected });
  const list = useRef<HTMLDivElement>(null);
  const accepting = useAccepting(pane, shown, (accepted) => {
    const at = shown.findIndex(({ key }) => key === accepted);
    const others = [...shown.slice(at + 1), ...shown.slice(0, at)];
    goTo(others.find((entry) => entry.accepted === undefined) ?? shown[at]);
  });

  function choose(entry: FindingEntry): void {
    dispatch({ type: "finding", key: entry.key });
    const target = targetOfFinding(entry.finding);
    if (target) void commands.show(data.year, target);
  }

  function goTo(entry: FindingEntry | undefined): void {
    if (entry === undefined) return;
    // Its row may stand behind that of its kind until it is chosen.
    flushSync(() => choose(entry));
    if (list.current) focusKey(list.current, entry.key);
  }

  function walk(by: 1 | -1): void {
    goTo(index === -1 ? shown.at(by === 1 ? 0 : -1) : shown[(index + by + shown.length) % shown.length]);
  }

  function openReason(entry: FindingEntry): void {
    dispatch({ type: "finding", key: entry.key });
    dispatch({ type: "accepting", key: entry.key });
  }

  async function reopen({ key, finding, accepted }: FindingEntry): Promise<void> {
    // The reason given before is there again, to be mended.
    if (accepted?.reason !== undefined) dispatch({ type: "reason", key, text: accepted.reason });
    if (!(await commands.reopen(data.year, { finding, who: state.name }))) return;
    if (list.current) focusKey(list.current, key);
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "F8") {
        event.preventDefault();
        walk(event.shiftKey ? -1 : 1);
      } else if (event.code === "KeyA" && !isTextField(event.target)) {
        const focused = document.activeElement?.closest<HTMLElement>("[data-rove]")?.dataset["rove"];
        const entry = shown.find(({ key }) => key === focused) ?? shown[index];
        if (entry === undefined || !mayBeAccepted(entry)) return;
        event.preventDefault();
        openReason(entry);
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  const next = view.isBlank ? "figures" : "rating";
  function headingOf(name: string): string {
    if (name === "") return check.general;
    if (filter.group === "organisation") return nameOf(name);
    return filter.group === "level" ? check.levels[name as FindingLevel] : name;
  }

  return (
    <>
      <Body flush>
        <FindingFilters />
        <div ref={list} className="findings" onKeyDown={roving.onKeyDown}>
          {lists.map((group) => (
            <section key={group.name}>
              {filter.group !== "level" && <h2 className="listhead">{headingOf(group.name)}</h2>}
              <ul className="rows" {...(filter.group === "level" && { "aria-label": headingOf(group.name) })}>
                {group.kinds.map((kind) => (
                  <KindRows
                    key={kind.key ?? kind.entries[0]?.key}
                    {...{ kind, toggle }}
                    isOpen={isOpen(kind)}
                    item={roving.item}
                  >
                    {kind.entries.map((entry) => (
                      <FindingRow
                        key={entry.key}
                        entry={entry}
                        selected={entry.key === selected}
                        attributes={roving.item(entry.key)}
                        accepting={accepting?.key === entry.key ? accepting : undefined}
                        onChoose={() => choose(entry)}
                        onAccept={() => openReason(entry)}
                        onReopen={() => void reopen(entry)}
                      />
                    ))}
                  </KindRows>
                ))}
              </ul>
            </section>
          ))}
          {shown.length === 0 && <NothingShown />}
        </div>
      </Body>
      <Footer
        state={
          index === -1 ? check.count(String(shown.length)) : check.counter(String(index + 1), String(shown.length))
        }
        {...(accepting
          ? {
              secondary: { text: own.skip, run: () => walk(1) },
              primary: { text: own.acceptNext, run: () => void accepting.accept() },
            }
          : {
              ...(shown.length > 1 && { secondary: { text: check.previous, run: () => walk(-1) } }),
              primary:
                shown.length > 0
                  ? { text: check.next, run: () => walk(1) }
                  : { text: words.toStep[next], run: () => dispatch({ type: "step", step: next }) },
            })}
      />
    </>
  );
}

function groupsOf({ findings, data }: YearPane["view"], filter: FindingFilter): FindingGroup[] {
  const codes = [...data.criteria.indicators, ...data.criteria.base_fields].map(({ code }) => code);
  return groupFindings(
    findings,
    filter,
    data.organisations.map(({ id }) => id),
    codes,
  );
}

function NothingShown() {
  const { words, view, dispatch } = useYear();
  const { check } = words;
  return (
    <div className="box empty">
      {view.findings.length === 0 && view.isBlank ? (
        <>
          <p className="b">{words.figures.none}</p>
          <p className="c dim">{words.figures.noneHint}</p>
        </>
      ) : view.findings.length === 0 ? (
        <>
          <p className="b">{check.clean}</p>
          <p className="c dim">{check.cleanHint}</p>
        </>
      ) : (
        <>
          <p>{check.filtered}</p>
          <Link as="button" onClick={() => dispatch({ type: "filter", filter: allFindings })}>
            {check.showAll}
          </Link>
        </>
      )}
    </div>
  );
}
