import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Headers by name in small letters. */
type Headers = Readonly<Record<string, string>>;
/** What a server adds to its answer for a file below the address of the add-in. */
export type HeadersOf = (file: string) => Headers;

const read = (name: string): string => readFileSync(join(__dirname, "../../docs", name), "utf8");
const isKept = (file: string): boolean => file.startsWith("files/");
const all = (text: string, pattern: RegExp): string[][] => [...text.matchAll(pattern)].map((found) => found.slice(1));

/** One value of a configuration; a test with a broken one must fail. */
function one(text: string, pattern: RegExp): string {
  const [[value] = []] = all(text, pattern);
  if (value === undefined) throw new Error(`${String(pattern)} is not in the configuration`);
  return value;
}

function nginx(): HeadersOf {
  const text = read("hosting/nginx.conf");
  const kept = one(text, /"~\/files\/" "([^"]*)";/g);
  const asked = one(text, /default "([^"]*)";/g);
  const variable = one(text, /map \$uri (\$\w+) \{/g);
  const added = all(text, /add_header ([\w-]+) "?([^";]*(?:;[^"]*)?)"? always;/g);
  const headers = (file: string): string[][] =>
    added.map(([name = "", value = ""]) => [
      name.toLowerCase(),
      value === variable ? (isKept(file) ? kept : asked) : value,
    ]);
  return (file) => Object.fromEntries(headers(file)) as Headers;
}

/** As IIS reads `clientCache`; the part for a folder adds to the part for all. */
function iis(): HeadersOf {
  const text = read("hosting/web.config");
  const [whole = "", ofFolder = ""] = text.split(/<location path="files">/);
  const types = Object.fromEntries(all(whole, /<mimeMap fileExtension="([^"]*)" mimeType="([^"]*)" \/>/g)) as Headers;
  const added = all(whole, /<add name="([^"]*)" value="([^"]*)" \/>/g);
  const headers = Object.fromEntries(added.map(([name = "", value = ""]) => [name.toLowerCase(), value]));
  const [asked, kept] = [cacheOf(whole), cacheOf(ofFolder)];
  return (file) => {
    const type = types[`.${file.split(".").pop() ?? ""}`];
    return {
      ...headers,
      ...(type !== undefined && { "content-type": type }),
      "cache-control": isKept(file) ? kept : asked,
    };
  };
}

function cacheOf(text: string): string {
  if (one(text, /cacheControlMode="(\w+)"/g) === "DisableCache") return "no-cache";
  const [days = "0", time = ""] = one(text, /cacheControlMaxAge="([\d.:]+)"/g).split(".");
  if (time !== "00:00:00") throw new Error("only whole days are read");
  return `${one(text, /cacheControlCustom="([^"]*)"/g)}, max-age=${Number(days) * 86_400}`;
}

/** A storage answers with what was uploaded, and with its rules for other origins. */
function bucket(guide: string): HeadersOf {
  const uploads = all(read(guide), /aws s3 sync dist\S* \S+(?: --exclude "[^"]*")? --cache-control "([^"]*)"/g).flat();
  const [kept = "", asked = ""] = uploads;
  const { CORSRules: rules } = JSON.parse(read("hosting/bucket-cors.json")) as {
    readonly CORSRules: readonly {
      readonly AllowedOrigins: readonly string[];
      readonly AllowedMethods: readonly string[];
    }[];
  };
  const isOpen = rules.some((rule) => rule.AllowedOrigins.includes("*") && rule.AllowedMethods.includes("GET"));
  return (file) => ({
    ...(isOpen && { "access-control-allow-origin": "*" }),
    "cache-control": isKept(file) ? kept : asked,
  });
}

/** The configurations of the guide to hosting, by the words of each language where they stand in it. */
export const readyConfigurations: Readonly<Record<string, () => HeadersOf>> = {
  nginx,
  IIS: iis,
  "a bucket, as the Kazakh guide says": () => bucket("hosting.kk.md"),
  "a bucket, as the Russian guide says": () => bucket("hosting.ru.md"),
  "a bucket, as the English guide says": () => bucket("hosting.en.md"),
};
