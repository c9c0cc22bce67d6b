import { Select } from "@fluentui/react-components";
import { wordsOfCheck } from "../../words/check/words-of-check";
import type { FindingLevel } from "../../../rating/finding-codes";
import { useYear } from "../../state/pane-context";
import { countLevel, findingLevelsInOrder, type FindingGrouping } from "./finding-list";
import { FilterSelect } from "../../ui/filter/FilterSelect";
import { LevelIcon } from "../../ui/LevelIcon";

const groupings: readonly FindingGrouping[] = ["level", "organisation", "indicator"];

/** Which findings are shown, and in which order. */
export function FindingFilters() {
  const { words, language, view, state, dispatch, nameOf } = useYear();
  const { check } = words;
  const { filter } = state;
  const grouping = { level: check.byLevel, organisation: check.byOrganisation, indicator: check.byIndicator };
  const accepted = view.findings.filter((entry) => entry.accepted !== undefined).length;
  const toggle = (level: FindingLevel) =>
    dispatch({
      type: "filter",
      filter: { levels: findingLevelsInOrder.filter((other) => filter.levels.includes(other) !== (other === level)) },
    });
  return (
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
        {accepted > 0 && (
          <button
            type="button"
            className="r chip level"
            aria-pressed={filter.accepted}
            onClick={() => dispatch({ type: "filter", filter: { accepted: !filter.accepted } })}
          >
            <LevelIcon level="ok" />
            {wordsOfCheck(language).acceptedChip} <b>{accepted}</b>
          </button>
        )}
      </div>
      <div className="line choices">
        <FilterSelect
          label={check.organisation}
          value={filter.organisation ?? ""}
          all={check.allOrganisations}
          keys={view.data.organisations.map(({ id }) => id)}
          textOf={nameOf}
          onChange={(organisation) => dispatch({ type: "filter", filter: { organisation: organisation || null } })}
        />
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
  );
}
