import type { HostingWords } from "./hosting-ru";

export const hostingEn: HostingWords = {
  language: "en",
  usage: "Usage: npm run check:hosting -- <address> [--lang kk|ru|en]",
  right: "{address}: no errors, the server delivers the add-in as Excel needs it.",
  wrong: "{address}: errors: {errors}, warnings: {warnings}.",
  faults: {
    "not-https": "The address is not HTTPS: Excel will not load the add-in. Use HTTPS with a trusted certificate.",
    unreachable: "The server does not answer. Check the address, the network and the firewall.",
    certificate:
      "The server's certificate cannot be trusted: the pane will stay empty. Install a valid certificate for this name, with the intermediate ones.",
    "no-list":
      "The list of the build's files is not there, so only the main files were checked. Upload the whole folder dist, with files.json.",
    redirect: "The server redirects the request, to a sign-in page for instance. The files must come at once.",
    missing: "The file is not on the server: the pane will not open completely. Upload the whole folder dist.",
    changed:
      "The contents differ from the build: two releases are mixed, or the server changes files. Upload the folder dist again and turn off any rewriting of files.",
    type: "Wrong Content-Type: a browser may refuse the file. Set the type by the file's extension.",
    cors: "The header Access-Control-Allow-Origin: * is not there. In Excel on the web every function will show #NAME?. Add it to .html, .js and .json files.",
    stale:
      "Browsers may keep this file after an update: the old pane will look for files that are gone. Set Cache-Control: no-cache for it.",
    frame:
      "The server forbids to show the page in a frame, which is how Excel on the web shows the pane. Remove X-Frame-Options and the limit of frame-ancestors.",
    policy:
      "The server's Content-Security-Policy does not let https://appsforoffice.microsoft.com through. Add it to script-src.",
    manifest:
      "The manifest names another address. Build the files for this one: npm run build -- --env baseUrl=<address>.",
    "short-lived":
      "A file with a hash in its name is not kept: the pane opens more slowly. Set Cache-Control: public, max-age=31536000, immutable.",
    uncompressed: "The file comes uncompressed: the pane opens more slowly. Turn on gzip or Brotli.",
  },
  said: "the server said: {said}",
  nothing: "no header",
  more: "files more: {count}",
};
