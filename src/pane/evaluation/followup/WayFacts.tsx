import { Fragment } from "react";
import type { Signature } from "../../../rating/returns/return";
import type { WayOfReturn } from "../../../evaluation/followup/ways/way-of-return";
import { describeFinding } from "../../../evaluation/words/findings/describe-finding";
import { tableInWords } from "../../../evaluation/words/followup/table-in-words";
import { wordsOfFollowup } from "../../../evaluation/words/followup/words-of-followup";
import { useYear } from "../../state/pane-context";
import { dateText } from "../../ui/names/date-text";
import { wordsOfFollowupPane } from "../../words/followup/words-of-followup-pane";

/** What happened to a return, as the records tell it, and which of its figures have changed since it was checked. */
export function WayFacts({
  way,
  signature,
  changed,
}: {
  readonly way: WayOfReturn;
  readonly signature: Signature | undefined;
  readonly changed: readonly string[];
}) {
  const { language, view } = useYear();
  const { page, version, round } = wordsOfFollowupPane(language);
  const { statuses, log } = wordsOfFollowup(language);
  const { form, refused, came, checked, rounds, accepted, versions, status } = way;
  const signed = [signature?.head, signature?.signedOn && dateText(signature.signedOn)];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      page.form,
      form &&
        [
          [form.record.at, form.record.who].filter(Boolean).join(", "),
          log.form(log.languages[form.said.language] ?? form.said.language, tableInWords(form.said.table, log)),
        ].join("; "),
    ],
    [
      page.refused,
      refused &&
        [
          refused.record.at,
          refused.record.file ?? "",
          ...(refused.said.findings ?? []).map((one) => describeFinding(one, language, view.data).title),
        ]
          .filter(Boolean)
          .join("; "),
    ],
    [page.came, came && [came.record.at, came.record.file ?? "", version(String(versions))].filter(Boolean).join("; ")],
    [page.signed, signed.filter(Boolean).join(", ") || undefined],
    [page.checked, checked && `${checked.record.at}, ${checked.record.who}`],
    ...rounds.map((one) => [page.sentBack, `${one.at}, ${one.who}; ${round(String(one.round))}`] as const),
    [page.accepted, accepted && `${accepted.record.at}, ${accepted.record.who}`],
  ];
  return (
    <dl className="kv" aria-label={page.way}>
      <dt>{statuses[status]}</dt>
      <dd>{changed.join(", ")}</dd>
      {facts.map(([term, text], at) =>
        text === undefined ? null : (
          <Fragment key={`${term}${at}`}>
            <dt>{term}</dt>
            <dd className="file">{text}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
