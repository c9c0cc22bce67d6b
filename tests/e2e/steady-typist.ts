import type { CDPSession, Page } from "playwright-core";

/** What a key sends: the text it writes, if any, and its code on Windows. */
interface Key {
  readonly key: string;
  readonly text: string;
  readonly code: number;
}

/** Where the letters of the Russian layout lie on the keyboard; Kazakh ones lie on the digits and on keys beside. */
const latin: Readonly<Record<string, string>> = {
  д: "L",
  а: "F",
  н: "Y",
  е: "T",
  т: "N",
  и: "B",
  ж: "P",
  о: "J",
  қ: "0",
  ә: "2",
};

function keyOf(character: string): Key {
  if (character === "\n") return { key: "Enter", text: "\r", code: 13 };
  if (character === "\t") return { key: "Tab", text: "", code: 9 };
  const place = latin[character.toLowerCase()] ?? character.toUpperCase();
  const code = /^[A-Z0-9]$/.test(place) ? place.charCodeAt(0) : place === "." ? 190 : place === "," ? 188 : 0;
  return { key: character, text: character, code };
}

/**
 * Presses keys at a steady pace whatever the page does meanwhile, as hands do: nobody waits for an echo.
 * @param text Characters to press; `\n` is Enter, `\t` Tab.
 * @param pace Time from key to key, in milliseconds.
 */
export async function typeSteadily(page: Page, text: string, pace: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const begun = performance.now();
  const sent: Promise<unknown>[] = [];
  for (const [at, character] of [...text].entries()) {
    const rest = begun + at * pace - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    sent.push(...press(session, keyOf(character)));
  }
  await Promise.all(sent);
  await session.detach();
}

function press(session: CDPSession, { key, text, code }: Key): Promise<unknown>[] {
  const common = { key, windowsVirtualKeyCode: code, code: key === "Enter" || key === "Tab" ? key : "" };
  return [
    session.send("Input.dispatchKeyEvent", {
      ...common,
      type: text === "" ? "rawKeyDown" : "keyDown",
      ...(text !== "" && { text, unmodifiedText: text }),
    }),
    session.send("Input.dispatchKeyEvent", { ...common, type: "keyUp" }),
  ];
}

/** Lets the page work as a machine that is so many times slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
}

/** Begins to note how long each key waits for the picture that shows it. */
export async function watchEchoes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { echoDelays: delays });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === "keydown" || name === "input") delays.push(duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** Delays since the last call, in milliseconds, longest first; those under 16 are left out. */
export function takeEchoes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { echoDelays } = window as unknown as { echoDelays: number[] };
    return echoDelays.splice(0).sort((one, other) => other - one);
  });
}
