import { Checkbox } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import { checkSignature } from "../../../rating/returns/check-signature";
import { useYear } from "../../state/pane-context";
import { hasNews, type ComparedReturn } from "./returns-draft";
import { ChangeTable } from "../../ui/ChangeTable";
import { LevelIcon } from "../../ui/LevelIcon";
import { dateText } from "../../ui/names/date-text";
import { doubtsOfReturn } from "./doubts-of-return";
import { formatNumber } from "../../../text/format-number";
import { localDay } from "../../../text/local-day";

interface ReturnEntryProps {
  readonly compared: ComparedReturn;
  readonly onLeaveOut: (isLeftOut: boolean) => void;
}

/** A return: whose it is, what it changes, what could not be read; opened, figure by figure. */
export function ReturnEntry({ compared, onLeaveOut }: ReturnEntryProps) {
  const { language, pack, view, nameOf, ports } = useYear();
  const words = wordsOfReturnsImport(language);
  const { chosen, read, merge, isTwice, answers } = compared;
  const [isOpen, setOpen] = useState(isTwice || (!merge.isNew && hasNews(merge, answers)));
  const details = useId();
  const count = formatNumber(merge.changes.length, 0, language);
  const summary = chosen.isLeftOut
    ? words.leftOut
    : !hasNews(merge, answers)
      ? words.same
      : merge.isNew
        ? words.first(count)
        : merge.changes.length > 0
          ? words.changes(count)
          : merge.texts.length > 0
            ? words.texts(formatNumber(merge.texts.length, 0, language))
            : merge.signature.length > 0
              ? words.signature
              : words.answers(String(answers.length));
  const { unread, ofApparatus, wrong } = doubtsOfReturn(read, merge.merged, view.data, localDay(ports.now()));
  const isNamed = read.findings.some(({ level }) => level !== "note");
  const { dueDate } = view.data.settings;
  const signing =
    read.declared.signature === undefined
      ? []
      : checkSignature(read.organisation, read.declared.signature, {
          year: view.data.year,
          today: localDay(ports.now()),
          ...(dueDate !== undefined && { dueDate }),
        });
  const hasDoubt = isTwice || isNamed || wrong.length > 0 || ofApparatus.length > 0 || signing.length > 0;
  const name = nameOf(read.organisation);
  return (
    <li className={chosen.isLeftOut ? "fnd done" : "fnd"}>
      <button
        type="button"
        className="r row"
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => setOpen(!isOpen)}
      >
        <LevelIcon level={hasDoubt ? "warning" : "ok"} />
        <span className="grow">
          <span className="title b blkln">{name}</span>
          <span className="c dim blkln file">{read.file}</span>
          {signing.map((finding) => (
            <span key={finding.code} className="c blkln">
              {pack.finding(finding, view.data).title}
            </span>
          ))}
          {isTwice && <span className="c blkln">{words.twice}</span>}
          {unread.length > 0 && <span className="c blkln">{words.unread(String(unread.length))}</span>}
          {ofApparatus.length > 0 && <span className="c blkln">{words.ofApparatus(ofApparatus.join(", "))}</span>}
          {wrong.length > 0 && <span className="c blkln">{words.wrong(String(wrong.length))}</span>}
          <span className="c dim blkln">{summary}</span>
        </span>
        <span className="ic" aria-hidden>
          {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
      </button>
      <div className="settle-list" id={details} hidden={!isOpen}>
        {isOpen && (
          <>
            {hasNews(merge) && (
              <ChangeTable changes={merge.changes} texts={[...merge.texts, ...merge.signature]} label={name} />
            )}
            {answers.length > 0 && (
              <>
                <p className="c dim">{words.answers(String(answers.length))}</p>
                {answers.map(({ id, done, said }) => (
                  <p key={id} className="c">
                    {[dateText(done ?? ""), said].filter((part) => part !== "").join(" · ")}
                  </p>
                ))}
              </>
            )}
            {[...read.findings, ...wrong].map((finding, index) => (
              <p className="c" key={index}>
                {[finding.indicator ?? finding.base, pack.finding(finding, view.data).title]
                  .filter(Boolean)
                  .join(" · ")}
                {finding.cell !== undefined && (
                  <span className="dim blkln">{`${finding.sheet ?? ""} · ${finding.cell}`}</span>
                )}
              </p>
            ))}
            <Checkbox
              label={words.take}
              checked={!chosen.isLeftOut}
              onChange={(_, { checked }) => onLeaveOut(checked !== true)}
            />
          </>
        )}
      </div>
    </li>
  );
}
