import { hostingFault, type HostingFault } from "./hosting-fault";
import { excelOrigin, judgeAnswer } from "./judge-answer";

/** Every file of a build with the SHA-256 of its bytes. */
export const listFile = "files.json";

/** What must be there even where the list is not. */
const entryFiles = [
  "taskpane.html",
  "taskpane.js",
  "starting.js",
  "functions.kk.json",
  "functions.ru.json",
  "functions.en.json",
  "manifest.xml",
  "help.html",
];

/** Requests at a time, and the longest wait for one in milliseconds. */
const atOnce = 6;
const patience = 15_000;

/**
 * Asks an address for every file of the add-in, as Excel would, and says what is wrong.
 * @param address Where the build stands; https.
 * @param get How to ask; `fetch`.
 * @returns Faults in the order of the files; none when all is well.
 */
export async function checkHosting(
  address: string,
  get: (url: string, request: RequestInit) => Promise<Response>,
): Promise<readonly HostingFault[]> {
  const base = new URL(address.endsWith("/") ? address : `${address}/`);
  const faults: HostingFault[] = base.protocol === "https:" ? [] : [hostingFault("not-https", "", base.protocol)];
  const list = await ask(listFile);
  if ("code" in list) return [...faults, list];
  const hashes = readList(list.response.status === 200 ? list.body : new Uint8Array());
  if (hashes === undefined) faults.push(hostingFault("no-list", listFile, String(list.response.status)));
  else faults.push(...judgeAnswer(listFile, list.response, list.body, undefined));
  const names = hashes === undefined ? entryFiles : Object.keys(hashes);
  for (let at = 0; at < names.length; at += atOnce) {
    const judged = names.slice(at, at + atOnce).map(async (name) => {
      const answer = await ask(name);
      if ("code" in answer) return [answer];
      const found = judgeAnswer(name, answer.response, answer.body, hashes?.[name]);
      return name === "manifest.xml" && answer.response.status === 200
        ? [...found, ...judgeManifest(new TextDecoder().decode(answer.body), base)]
        : found;
    });
    faults.push(...(await Promise.all(judged)).flat());
  }
  return faults;

  async function ask(name: string): Promise<{ response: Response; body: Uint8Array } | HostingFault> {
    try {
      const response = await get(new URL(name, base).href, {
        redirect: "manual",
        headers: { origin: excelOrigin },
        signal: AbortSignal.timeout(patience),
      });
      return { response, body: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      return unanswered(name, error);
    }
  }
}

/** An add-in that is loaded from here must also be told to load its files from here. */
function judgeManifest(manifest: string, base: URL): readonly HostingFault[] {
  const pane = /id="Pane\.Url" DefaultValue="([^"]*)"/.exec(manifest)?.[1] ?? "";
  return pane === new URL("taskpane.html", base).href ? [] : [hostingFault("manifest", "manifest.xml", pane)];
}

function readList(body: Uint8Array): Readonly<Record<string, string>> | undefined {
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof list !== "object" || list === null || Array.isArray(list)) return undefined;
    const entries = Object.entries(list).filter(([, hash]) => typeof hash === "string");
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function unanswered(name: string, error: unknown): HostingFault {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const said = code === "" ? (cause instanceof Error ? cause.message : String(cause)) : code;
  return hostingFault(/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code) ? "certificate" : "unreachable", name, said);
}
