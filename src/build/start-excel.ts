import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generateCertificates, getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";
import { localhostCertificatePath, localhostKeyPath } from "office-addin-dev-certs/lib/defaults";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { fillTemplate } from "../text/fill-template";
import { sideloadEn } from "./words/en";
import { sideloadKk } from "./words/kk";
import { sideloadRu, type SideloadWords } from "./words/ru";
import { excelServer } from "./excel-server";
import { developmentUrl } from "./localise-manifest";

const macFolder = "~/Library/Containers/com.microsoft.Excel/Data/Documents/wef";

interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Path of a certificate the system does not trust yet. */
  readonly untrusted?: string;
}

/** `npm run start:excel`: serves the add-in over HTTPS on this machine only and says how to load it into Excel. */
async function startExcel(): Promise<void> {
  const certificate = await readCertificate();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS, as webpack reads it
  const configure = require("../../webpack.config.js") as (env: object, argv: { mode: string }) => Configuration;
  const server = new WebpackDevServer(
    excelServer(certificate),
    webpack(configure({}, { mode: "development" })),
  );
  await server.start();
  for (const words of [sideloadKk, sideloadRu, sideloadEn])
    process.stdout.write(`\n${instructions(words, certificate)}\n`);
}

/** On Linux, where there is no Excel to trust it, the certificate is made but not installed. */
async function readCertificate(): Promise<Certificate> {
  if (process.platform !== "linux") return getHttpsServerOptions();
  const isTrusted = verifyCertificates();
  if (!isTrusted) await generateCertificates();
  return {
    cert: readFileSync(localhostCertificatePath),
    key: readFileSync(localhostKeyPath),
    ...(!isTrusted && { untrusted: localhostCertificatePath }),
  };
}

function instructions(words: SideloadWords, { untrusted }: Certificate): string {
  const values = { url: `${developmentUrl}/taskpane.html`, manifest: resolve("manifest.xml"), folder: macFolder };
  return [
    fillTemplate(words.served, values),
    ...[words.windows, words.mac, words.web].map((line) => `  ${fillTemplate(line, values)}`),
    ...(untrusted === undefined ? [] : [fillTemplate(words.certificate, { certificate: untrusted })]),
    words.stop,
  ].join("\n");
}

void startExcel();
