import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useReducer, useRef, type CSSProperties } from "react";
import type { CampaignWorkbook } from "../../campaign/model/campaign-workbook";
import { formatNumber } from "../../text/format-number";
import type { Language } from "../../text/language";
import { allBlocks } from "../../rating/criteria/all-blocks";
import type { Organisation } from "../../rating/organisations/organisation";
import { blockVariables } from "../ui/names/block-variables";
import { Announcer } from "../ui/told/Announcer";
import { Place } from "../ui/Place";
import { Starting } from "./Starting";
import { onAskedPage } from "../start/asked-page";
import type { LanguagePack, LoadLanguage } from "../start/language-pack";
import { FirstRun, OpenPage } from "./steps/later-steps";
import { PaneContext, YearContext, type Pane, type YearPane } from "../state/pane-context";
import { startState, type Page } from "../state/pane-state";
import { reducePane } from "../state/reduce-pane";
import type { Ports, Snapshot } from "../../evaluation/year/ports";
import { YearShell } from "./YearShell";
import { darkTheme, lightTheme, type ThemeChoice } from "../ui/hooks/theme";
import { useCommands } from "../state/hooks/use-commands";
import { useKeptDrafts } from "../drafts/use-kept-drafts";
import { useReadingReturns } from "../evaluation/returns/use-reading-returns";
import { useShortcuts } from "../state/hooks/use-shortcuts";
import { useSystemTheme } from "../ui/hooks/use-system-theme";
import { useWatch } from "../state/hooks/use-watch";
import { nameBlocks } from "../ui/names/block-names";
import { shortName } from "../../rating/organisations/organisation-names";
import type { rateSnapshot, viewYear } from "../evaluation/year/year-view";
import { localDay } from "../../text/local-day";

interface AppProps {
  readonly ports: Ports;
  /** How a reading is judged; its rules come in a file of their own, beside the workbook's. */
  readonly judge: { readonly rateSnapshot: typeof rateSnapshot; readonly viewYear: typeof viewYear };
  /** The open workbook as campaigns are kept in it; fetched when their page is opened. */
  readonly campaign?: () => Promise<CampaignWorkbook>;
  readonly load: LoadLanguage;
  /** Language of the first picture. */
  readonly pack: LanguagePack;
  readonly theme: ThemeChoice;
  /** Excel's own theme, where it tells. */
  readonly hostIsDark?: boolean | undefined;
}

const blockStyle = blockVariables() as CSSProperties;

/** The task pane: one state, one reducer, everything else reads from them. */
export function App({ ports, judge, campaign, load, pack, theme, hostIsDark }: AppProps) {
  const [state, dispatch] = useReducer(reducePane, startState(pack, theme, ports.preferences.get("name")));
  const body = useRef<HTMLDivElement>(null);
  const rateNow = useCallback(
    (snapshot: Snapshot) => judge.rateSnapshot(snapshot, localDay(ports.now())),
    [ports, judge],
  );
  const commands = useCommands(ports, dispatch, load, rateNow);
  const reading = useReadingReturns(ports);
  const { words, language } = state.pack;
  const openPage = useCallback((page: Page) => {
    const focus = document.activeElement?.closest<HTMLElement>("[data-rove]")?.dataset["rove"] ?? null;
    dispatch({ type: "page", page, origin: { focus, scroll: body.current?.scrollTop ?? 0 } });
  }, []);
  const pane: Pane = useMemo(
    () => ({
      ports,
      ...(campaign && { campaign }),
      state,
      dispatch,
      commands,
      pack: state.pack,
      words,
      language,
      reading,
      body,
      openPage,
    }),
    [ports, campaign, state, commands, words, language, reading, openPage],
  );
  const { snapshot } = state;
  const view = useMemo(
    () => (snapshot === null ? null : judge.viewYear(snapshot, localDay(ports.now()))),
    [snapshot, ports, judge],
  );
  const yearPane: YearPane | null = useMemo(() => {
    if (view === null) return null;
    return {
      ...pane,
      view,
      blocks: nameBlocks(allBlocks(view.data.criteria), language, words.shortBlocks),
      nameOf: (id) => nameOf(view.organisation.get(id), id, language),
      points: (value, decimals = 2) => (value === null ? words.shell.noData : formatNumber(value, decimals, language)),
    };
  }, [pane, view, language, words]);

  useEffect(() => void commands.open(), [commands]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const isStarting = state.phase === "starting";
  useEffect(() => (isStarting ? undefined : onAskedPage((kind) => openPage({ kind }))), [isStarting, openPage]);
  useWatch(pane);
  useKeptDrafts(pane);
  useShortcuts(pane);

  const shade = useSystemTheme(state.theme, hostIsDark);
  return (
    <FluentProvider theme={shade === "dark" ? darkTheme : lightTheme} className={`prov ${shade}`} style={blockStyle}>
      <PaneContext value={pane}>
        <div className="pane" lang={language} aria-busy={state.busy !== null}>
          {state.phase === "first-run" && (
            <Place>
              <FirstPage page={state.page} />
            </Place>
          )}
          {state.phase === "starting" && (
            <Place>{state.page?.kind === "excel-check" ? <OpenPage page={state.page} /> : <Starting />}</Place>
          )}
          {state.phase === "year" && yearPane !== null && (
            <YearContext value={yearPane}>
              <YearShell />
            </YearContext>
          )}
          <Announcer />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function FirstPage({ page }: { readonly page: Page | null }) {
  const isShown = page?.kind === "start" || page?.kind === "campaign" || page?.kind === "excel-check";
  return isShown ? <OpenPage page={page} /> : <FirstRun />;
}

function nameOf(organisation: Organisation | undefined, id: string, language: Language): string {
  return organisation === undefined ? id : shortName(organisation, language);
}
