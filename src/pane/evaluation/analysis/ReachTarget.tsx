import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { OutOfReach, Proposal, Reach } from "../../../evaluation/analysis/reach/reach-place";
import { wordsOfAnalysis } from "../../../evaluation/words/analysis/words-of-analysis";
import { formatNumber } from "../../../text/format-number";
import { useYear } from "../../state/pane-context";
import { useRoving } from "../../ui/hooks/use-roving";
import { figureText } from "../../../evaluation/words/figure-text";
import { localText } from "../../../text/local-text";

const reasonsInOrder: readonly OutOfReach[] = [
  "far",
  "not-enough",
  "best",
  "bounds",
  "date-gone",
  "check",
  "no-denominator",
  "rule",
];

/** One better place: every indicator that could reach it alone, and by reason those that could not. */
export function ReachTarget({ organisation, reach }: { readonly organisation: string; readonly reach: Reach }) {
  const { words, language, view, points, commands } = useYear();
  const own = wordsOfAnalysis(language).reach;
  const { target, proposals, unreachable } = reach;
  const [open, setOpen] = useState(false);
  const keyOf = (code: string): string => `reach:${target.kind}:${code}`;
  const roving = useRoving(proposals.map(({ indicator }) => keyOf(indicator)));
  const listId = `unreachable-${target.kind}`;
  return (
    <section className="reach">
      <h3 className="listhead">{words.why.gapTo(target.place, points(target.gap))}</h3>
      <div className="inset">
        <p className="c dim">{proposals.length === 0 ? own.none : own.enough(String(proposals.length))}</p>
      </div>
      <ul onKeyDown={roving.onKeyDown}>
        {proposals.map((proposal) => (
          <li key={proposal.indicator}>
            <button
              type="button"
              className="r ind"
              onClick={() => void commands.show(view.data.year, { organisation, code: proposal.field.code })}
              {...roving.item(keyOf(proposal.indicator))}
            >
              <ProposalText proposal={proposal} />
            </button>
          </li>
        ))}
      </ul>
      {unreachable.length > 0 && (
        <>
          <button
            type="button"
            className="r row mid"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            onClick={() => setOpen(!open)}
          >
            <span className="ic dim" aria-hidden>
              {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            </span>
            <span className="grow">{own.unreachable(String(unreachable.length))}</span>
          </button>
          {open && (
            <ul id={listId} className="why-not">
              {reasonsInOrder.map((reason) => {
                const codes = unreachable.filter((one) => one.reason === reason).map(({ indicator }) => indicator);
                return codes.length === 0 ? null : (
                  <li key={reason} className="c">
                    {own.reasons[reason]}: <span className="num">{codes.join(", ")}</span>
                  </li>
                );
              })}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function ProposalText({ proposal }: { readonly proposal: Proposal }) {
  const { words, language, view, points } = useYear();
  const own = wordsOfAnalysis(language).reach;
  const { indicator, field, from, to, relative, gained, place, tied } = proposal;
  const found = view.indicator.get(indicator);
  const base =
    field.part === "base" ? view.data.criteria.base_fields.find(({ code }) => code === field.code) : undefined;
  const figure = (value: Proposal["from"]): string =>
    figureText(value, language, { yes: own.yes, no: own.no, noData: words.shell.noData });
  const details = [
    ...(relative === null ? [] : [own.relative(formatNumber(relative * 100, relative < 0.1 ? 1 : 0, language))]),
    own.gained(points(gained)),
    words.shell.place(place),
    ...(tied ? [own.tied] : []),
  ];
  return (
    <>
      <span className="dim">{indicator}</span>
      <span className="wording">{found === undefined ? indicator : localText(found, language)}</span>
      {base !== undefined && (
        <span className="ar wide">{own.through(`${base.code}, ${localText(base, language)}`)}</span>
      )}
      <span className="change b num">
        {figure(from)} → {figure(to)}
      </span>
      <span className="ar wide">{details.join("\u00A0· ")}</span>
    </>
  );
}
