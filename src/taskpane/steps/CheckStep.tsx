import { Link, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Body } from "../components/Body";
import { FindingRow } from "../components/FindingRow";
import { Footer } from "../components/Footer";
import { LevelIcon } from "../components/LevelIcon";
import { useYear } from "../pane-context";
import { allFindings } from "../pane-state";
import type { FindingLevel } from "../../rating/finding-codes";
import { focusKey, useRoving } from "../use-roving";
import {
  countLevel,
  findingLevelsInOrder,
  groupFindings,
  type FindingEntry,
  type FindingGrouping,
} from "../views/finding-list";
import { targetOfFinding } from "../views/finding-target";

const groupings: readonly FindingGrouping[] = ["level", "organisation", "indicator"];

/** Everything that should be looked at, gravest first; F8 and the button walk through it and through the cells. */
export function CheckStep() {
  const pane = useYear();
  const { words, view, state, dispatch, commands, nameOf } = pane;
  const { check } = words;
  const { filter, finding: selected } = state;
  const { data } = view;
  const groups = groupFindings(
    view.findings,
    filter,
    data.organisations.map(({ id }) => id),
    [...data.criteria.indicators.map(({ code }) => code), ...data.criteria.base_fields.map(({ code }) => code)],
  );
  const shown = groups.flatMap(({ entries }) => entries);
  const index = shown.findIndex(({ key }) => key === selected);
  const roving = useRoving(
    shown.map(({ key }) => key),
    selected === null ? {} : { start: selected },
  );
  const list = useRef<HTMLDivElement>(null);

  function choose(entry: FindingEntry): void {
    dispatch({ type: "finding", key: entry.key });
    const target = targetOfFinding(entry.finding);
    if (target) void commands.show(data.year, target);
  }

  function walk(by: 1 | -1): void {
    const next = index === -1 ? shown.at(by === 1 ? 0 : -1) : shown[(index + by + shown.length) % shown.length];
    if (next === undefined) return;
    choose(next);
    if (list.current) focusKey(list.current, next.key);
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "F8" || event.altKey || event.ctrlKey) return;
      event.preventDefault();
      walk(event.shiftKey ? -1 : 1);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  const toggle = (level: FindingLevel) =>
    dispatch({
      type: "filter",
      filter: {
        levels: findingLevelsInOrder.filter((other) => filter.levels.includes(other) !== (other === level)),
      },
    });

  function headingOf(name: string): string {
    if (name === "") return check.general;
    if (filter.group === "organisation") return nameOf(name);
    return filter.group === "level" ? check.levels[name as FindingLevel] : name;
  }

  const grouping = { level: check.byLevel, organisation: check.byOrganisation, indicator: check.byIndicator };
  return (
    <>
      <Body flush>
        <div className="inset">
          <div className="chips" role="group" aria-label={check.filter}>
            {findingLevelsInOrder.map((level) => (
              <button
                key={level}
                type="button"
                className="r chip level"
                aria-pressed={filter.levels.includes(level)}
                {...(level === "error" && { "data-search": true })}
                onClick={() => toggle(level)}
              >
                <LevelIcon level={level} />
                {check.levels[level]} <b>{countLevel(view.findings, level)}</b>
              </button>
            ))}
          </div>
          <div className="line choices">
            <Select
              size="small"
              aria-label={check.organisation}
              value={filter.organisation ?? ""}
              onChange={(_, { value }) => dispatch({ type: "filter", filter: { organisation: value || null } })}
            >
              <option value="">{check.allOrganisations}</option>
              {data.organisations.map(({ id }) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </Select>
            <Select
              size="small"
              aria-label={check.group}
              value={filter.group}
              onChange={(_, { value }) =>
                dispatch({ type: "filter", filter: { group: groupings.find((group) => group === value) ?? "level" } })
              }
            >
              {groupings.map((group) => (
                <option key={group} value={group}>
                  {grouping[group]}
                </option>
              ))}
            </Select>
          </div>
        </div>
        <div ref={list} className="findings" onKeyDown={roving.onKeyDown}>
          {groups.map((group) => (
            <section key={group.name}>
              {filter.group !== "level" && <h2 className="listhead">{headingOf(group.name)}</h2>}
              <ul className="rows" {...(filter.group === "level" && { "aria-label": headingOf(group.name) })}>
                {group.entries.map((entry) => (
                  <FindingRow
                    key={entry.key}
                    entry={entry}
                    selected={entry.key === selected}
                    attributes={roving.item(entry.key)}
                    onChoose={() => choose(entry)}
                  />
                ))}
              </ul>
            </section>
          ))}
          {shown.length === 0 && (
            <div className="box empty">
              {view.findings.length === 0 ? (
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
          )}
        </div>
      </Body>
      <Footer
        state={
          index === -1 ? check.count(String(shown.length)) : check.counter(String(index + 1), String(shown.length))
        }
        {...(shown.length > 1 && { secondary: { text: check.previous, run: () => walk(-1) } })}
        primary={
          shown.length > 0
            ? { text: check.next, run: () => walk(1) }
            : { text: words.toStep.rating, run: () => dispatch({ type: "step", step: "rating" }) }
        }
      />
    </>
  );
}
