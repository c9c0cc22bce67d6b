import { parseArgs } from "node:util";
import { systemLanguage } from "../../cli/system-language";
import { languages } from "../../text/language";
import { hostingEn } from "../words/hosting-en";
import { hostingKk } from "../words/hosting-kk";
import { hostingRu } from "../words/hosting-ru";
import { checkHosting } from "./check-hosting";
import { printHosting } from "./print-hosting";

const dictionaries = { kk: hostingKk, ru: hostingRu, en: hostingEn };

/** `npm run check:hosting -- <address>`: exit status 1 when the add-in would not work from there, 2 for a wrong call. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { lang: { type: "string" } }, strict: false, allowPositionals: true });
  const language = languages.find((one) => one === values["lang"]) ?? systemLanguage(process.env, "ru");
  const words = dictionaries[language];
  const [address] = positionals;
  if (address === undefined || positionals.length > 1 || !URL.canParse(address) || !/^https?:/.test(address)) {
    process.stderr.write(`${words.usage}\n`);
    process.exitCode = 2;
    return;
  }
  const faults = await checkHosting(address, fetch);
  process.stdout.write(`${printHosting(address, faults, words).join("\n")}\n`);
  if (faults.some((fault) => fault.level === "error")) process.exitCode = 1;
}

void main();
