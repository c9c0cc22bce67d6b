import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { paperText } from "../../../decisions/act/paper-text";
import type { PaperLanguage } from "../../../decisions/facts/two-names";
import { codesChangedSince, seenFigures } from "../../../evaluation/followup/evidence/checked-figures";
import { confirmedFigures } from "../../../evaluation/followup/evidence/confirmed-figures";
import type { OwnRemark } from "../../../evaluation/followup/remarks/open-remarks";
import { remarksOfReturn } from "../../../evaluation/followup/remarks/remarks-of-return";
import { remarksPaper } from "../../../evaluation/followup/remarks/remarks-paper";
import type { WayRecord } from "../../../evaluation/followup/ways/way-record";
import { wayRecords } from "../../../evaluation/followup/ways/way-records";
import { wordsOfFollowup } from "../../../evaluation/words/followup/words-of-followup";
import { remarksPrefix } from "../../drafts/drafts";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { Segmented } from "../../ui/Segmented";
import { wordsOfFollowupPane } from "../../words/followup/words-of-followup-pane";
import { useSavePaper } from "./use-save-paper";
import { signatureOf, withChanges } from "../../../evaluation/followup/ways/board";
import { RemarkList } from "./RemarkList";
import { WayFacts } from "./WayFacts";
import { sharesInWords } from "./shares-in-words";
import "./followup.css";
import { PageHead } from "../../ui/PageHead";

/** The footer asks while the question stands at the head of a long page. */
function bringIntoView(question: HTMLElement | null): void {
  question?.scrollIntoView?.({ block: "nearest" });
}

/** The return of one organisation: what happened to it, what it is asked to mend, and what comes next. */
export function RemarksPage({ organisation }: { readonly organisation: string }) {
  const { language, view, state, dispatch, commands, nameOf, ports } = useYear();
  const own = wordsOfFollowupPane(language);
  const { page: words } = own;
  const { data, rating } = view;
  const draftKey = `${remarksPrefix}${organisation}`;
  const typed = state.reasons[draftKey] ?? "";
  const [paperLanguage, setPaperLanguage] = useState<PaperLanguage>(language === "ru" ? "ru" : "kk");
  const [isNameless, setNameless] = useState(false);
  const [isAcceptAsked, setAcceptAsked] = useState(false);
  const said = useMemo(() => ownRemarks(typed), [typed]);
  const page = useMemo(
    () => remarksOfReturn(data, rating.findings, organisation, said),
    [data, rating, organisation, said],
  );
  const { way, remarks, forApparatus, earlier, round } = page;
  const isWaiting = way.status === "sentBack";
  // Of the apparatus's own words no finding tells whether they were followed: they stay open until a person says so.
  const judged = (isWaiting ? [] : (earlier?.answered ?? [])).filter(({ state: of }) => of === "judged");
  const open = remarks.length + judged.length;
  const paper = useMemo(() => remarksPaper(data, [page], paperLanguage), [data, page, paperLanguage]);
  const { share } = useMemo(() => {
    const organisations = data.organisations.filter(({ id }) => id === organisation);
    return confirmedFigures({ ...data, organisations });
  }, [data, organisation]);
  const savePaper = useSavePaper();
  const hasCome = way.came !== undefined;
  // A check vouches for what it was made of.
  const changed = codesChangedSince(data, organisation, way);
  const seen = seenFigures(data, organisation);
  const name = (state.name === "" ? (state.typedName ?? "") : state.name).trim();

  async function record(said: WayRecord): Promise<void> {
    if (name === "") {
      setNameless(true);
      document.querySelector<HTMLInputElement>("input[data-who]")?.focus();
      return;
    }
    if (state.name === "") commands.changeName(name);
    const records = wayRecords(said, data, { who: name, at: ports.now() });
    if (!(await commands.take(data.year, { step: "way", records }))) return;
    setAcceptAsked(false);
    if (said.type === "returnSentBack") dispatch({ type: "reason", key: draftKey, text: null });
  }
  const sendBack = {
    text: words.sendBack,
    run: () => void record({ type: "returnSentBack", organisation, round, remarks }),
  };
  // A return with open points is not accepted by a slip of the hand.
  const isOpen = open > 0 && !isAcceptAsked;
  const accept = {
    text: open > 0 && isAcceptAsked ? words.acceptAnyway(String(open)) : words.accept,
    run: () => (isOpen ? setAcceptAsked(true) : void record({ type: "returnAccepted", organisation, ...seen })),
  };

  return (
    <>
      <SubBar back={own.title} />
      <Body>
        <PageHead title={nameOf(organisation)} />
        <WayFacts
          way={withChanges(data, organisation, way)}
          changed={changed}
          signature={signatureOf(data, organisation, way)}
        />
        {!hasCome && <p className="c dim">{words.noReturn}</p>}
        {isWaiting && <p>{words.waiting(String(way.rounds.at(-1)?.round ?? round))}</p>}
        {share.of > 0 && (
          <p className="c">{wordsOfFollowup(language).confirmation.share(...sharesInWords(share, language))}</p>
        )}
        {isAcceptAsked && open > 0 && (way.status !== "accepted" || changed.length > 0) && !isWaiting && (
          <p role="alert" className="b" ref={bringIntoView}>
            {words.acceptAsked(String(open))}
            {judged.length > 0 &&
              ` ${words.judged(judged.map(({ number, text }) => `№\u00A0${String(number)} «${text ?? ""}»`).join(", "))}`}
          </p>
        )}
        {(open > 0 || way.status !== "accepted") && (
          <h3>{(way.status === "accepted" ? words.acceptedWith : words.items)(String(open))}</h3>
        )}
        {open === 0 && <p className="c dim">{words.nothing}</p>}
        <RemarkList {...{ page, remarks }} language={paperLanguage} />
        {forApparatus.length > 0 && (
          <p className="c">
            {wordsOfFollowup(language).paper.forApparatus(
              [...new Set(forApparatus.map((one) => one.indicator ?? one.base ?? one.code))].join(", "),
            )}
          </p>
        )}
        {earlier !== undefined && (
          <>
            <h3>{wordsOfFollowup(language).paper.earlier(String(earlier.round.round), earlier.round.at)}</h3>
            <RemarkList page={page} remarks={earlier.answered} language={paperLanguage} />
          </>
        )}
        {!isWaiting && hasCome && (
          <Field label={words.own} hint={words.ownHint}>
            <Textarea
              value={typed}
              rows={3}
              maxLength={4000}
              resize="vertical"
              onChange={(_, { value }) =>
                dispatch({ type: "reason", key: draftKey, text: value === "" ? null : value })
              }
            />
          </Field>
        )}
        {hasCome && state.name === "" && (
          <Field
            label={words.who}
            required
            hint={words.whoHint}
            {...(isNameless && { validationState: "error", validationMessage: words.whoMissing })}
          >
            <Input
              data-who
              autoComplete="name"
              value={state.typedName ?? ""}
              onChange={(_, { value }) => {
                dispatch({ type: "typed-name", name: value });
                setNameless(false);
              }}
            />
          </Field>
        )}
        <div className="line choices wrapping">
          <Segmented
            label={words.language}
            value={paperLanguage}
            options={[
              { value: "kk", text: words.kk, lang: "kk" },
              { value: "ru", text: words.ru, lang: "ru" },
            ]}
            onChange={setPaperLanguage}
          />
          {ports.saveFile !== null && (
            <Button
              size="small"
              onClick={() => void savePaper(`${organisation}-remarks-${data.year}.${paperLanguage}`, () => paper)}
            >
              {words.docx}
            </Button>
          )}
          <Button
            size="small"
            onClick={() =>
              void commands.take(data.year, {
                step: "paper",
                paper: {
                  ...{ kind: "remarks", language: paperLanguage, organisations: [organisation], own: said },
                },
              })
            }
          >
            {own.writeBoard}
          </Button>
          {(way.status === "came" || (way.status === "checked" && changed.length > 0)) && (
            <Button size="small" onClick={() => void record({ type: "returnChecked", organisation, ...seen })}>
              {words.check}
            </Button>
          )}
        </div>
        <details>
          <summary>{words.mail}</summary>
          <Textarea readOnly rows={10} lang={paperLanguage} aria-label={words.mail} value={paperText(paper)} />
        </details>
      </Body>
      {!hasCome || isWaiting || (way.status === "accepted" && changed.length === 0) ? (
        <Footer primary={{ text: own.title, run: () => dispatch({ type: "back" }) }} />
      ) : remarks.length > 0 ? (
        <Footer secondary={accept} primary={sendBack} />
      ) : (
        <Footer primary={accept} />
      )}
    </>
  );
}

/** Each line that says something is an item of its own. */
function ownRemarks(typed: string): readonly OwnRemark[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text) => ({ text }));
}
