import { createHash } from "node:crypto";
import { hostingFault, type HostingFault, type HostingFaultCode } from "./hosting-fault";

/** Where Excel on the web runs custom functions: another origin than the add-in's. */
export const excelOrigin = "https://excel.officeapps.live.com";

const officeHost = "https://appsforoffice.microsoft.com";

const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(?:text|application)\/javascript\b/,
  json: /^application\/json\b/,
  css: /^text\/css\b/,
  xml: /^(?:text|application)\/xml\b/,
  png: /^image\/png\b/,
};

/** Files below this are not worth compressing, in bytes. */
const smallFile = 1400;

/** How long a file with a hash in its name is worth keeping, in seconds: one day at the least. */
const leastKept = 86_400;

/** The name says which bytes stand in it, as `1203.bafbbad2.js`. */
const isHashed = (file: string): boolean => /\.[0-9a-f]{8}\.(?:js|css)$/.test(file);

/**
 * Everything that is wrong with a server's answer for one file.
 * @param file Name below the address.
 * @param response The answer, redirects not followed.
 * @param body Its bytes, unpacked.
 * @param hash SHA-256 of the file as it was built; `undefined` where it is not known.
 * @returns The faults, all at once; a file that is not there has that fault alone.
 */
export function judgeAnswer(
  file: string,
  response: Response,
  body: Uint8Array,
  hash: string | undefined,
): readonly HostingFault[] {
  const { status, headers } = response;
  if (status >= 300 && status < 400) return [hostingFault("redirect", file, headers.get("location") ?? "")];
  if (status !== 200) return [hostingFault("missing", file, String(status))];
  const header = (name: string): string => headers.get(name) ?? "";
  const ending = file.split(".").pop() ?? "";
  const faults: HostingFault[] = [];
  const fault = (code: HostingFaultCode, said: string): void => void faults.push(hostingFault(code, file, said));

  if (hash !== undefined && createHash("sha256").update(body).digest("hex") !== hash) fault("changed", "");
  if (types[ending]?.test(header("content-type")) === false) fault("type", header("content-type"));
  const allowed = header("access-control-allow-origin");
  if (/^(?:html|js|json)$/.test(ending) && allowed !== "*" && allowed !== excelOrigin) fault("cors", allowed);
  const kept = header("cache-control");
  if (isHashed(file)) {
    if (!isKept(kept)) fault("short-lived", kept);
  } else if (ending !== "png" && !isAskedAnew(kept)) fault("stale", kept);
  if (body.length >= smallFile && ending !== "png" && header("content-encoding") === "") fault("uncompressed", "");
  if (ending === "html") {
    const policy = header("content-security-policy");
    if (header("x-frame-options") !== "") fault("frame", `X-Frame-Options: ${header("x-frame-options")}`);
    else if (/frame-ancestors\s+(?:'none'|'self')\s*(?:;|$)/i.test(policy)) fault("frame", policy);
    if (!allowsOffice(policy)) fault("policy", policy);
  }
  return faults;
}

function isKept(cacheControl: string): boolean {
  return /\bimmutable\b/.test(cacheControl) || maxAge(cacheControl) >= leastKept;
}

/** Whether a browser asks the server before it takes its own copy; without the header it guesses. */
function isAskedAnew(cacheControl: string): boolean {
  return /\bno-(?:cache|store)\b/.test(cacheControl) || maxAge(cacheControl) === 0;
}

/** Seconds; -1 where nothing is said. */
function maxAge(cacheControl: string): number {
  return Number(/\bmax-age=(\d+)/.exec(cacheControl)?.[1] ?? -1);
}

function allowsOffice(policy: string): boolean {
  const directives = policy.split(";").map((one) => one.trim());
  const scripts = ["script-src-elem", "script-src", "default-src"]
    .map((name) => directives.find((one) => one.startsWith(`${name} `)))
    .find((one) => one !== undefined);
  return scripts === undefined || /(?:^|\s)(?:\*|https:)(?:\s|$)/.test(scripts) || scripts.includes(officeHost);
}
