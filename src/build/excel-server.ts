import type { IncomingMessage, ServerResponse } from "node:http";
import type { Configuration } from "webpack-dev-server";
import { excelOrigin } from "./hosting/judge-answer";
import { developmentUrl } from "./localise-manifest";

/** A request as far as it is judged. */
interface ServerRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly host?: string | undefined; readonly origin?: string | undefined };
}

/** The files of the add-in; the server itself has pages too, which open files and show what it holds. */
const ofAddIn = /^\/(?:[\w.-]+\.(?:html|js|json|xml|css|map)|files\/[\w.-]+|assets\/icons\/[\w.-]+)$/;

/**
 * Judges a request to the server that Excel loads the add-in from.
 * @param request The request.
 * @returns The status of its refusal; `null` where it is answered.
 * @example refusalOf({ method: "GET", url: "/webpack-dev-server", headers: { host: "localhost:3000" } }) //=> 404
 */
export function refusalOf({ method, url = "", headers }: ServerRequest): number | null {
  // A page of another site must not reach this server under a name of its own.
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(headers.host ?? "")) return 403;
  if (method !== "GET" && method !== "HEAD") return 405;
  return ofAddIn.test(url.split("?")[0] ?? "") ? null : 404;
}

/**
 * Who may read the answers from another origin: the add-in itself, and Excel on the web, which runs its functions elsewhere.
 * @param origin As the browser says it.
 */
export function allowedOrigin(origin: string | undefined): string | null {
  return origin === new URL(developmentUrl).origin || origin === excelOrigin ? origin : null;
}

/**
 * The server of the development build: this machine alone, the files of the add-in alone, nothing that reloads pages.
 * @param certificate Certificate and key.
 */
export function excelServer(certificate: { readonly cert: Buffer; readonly key: Buffer }): Configuration {
  return {
    host: "127.0.0.1",
    port: Number(new URL(developmentUrl).port),
    server: { type: "https", options: { cert: certificate.cert, key: certificate.key } },
    static: false,
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    setupExitSignals: true,
    setupMiddlewares: (middlewares) => [
      {
        name: "own-files-only",
        middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
          const refusal = refusalOf(request);
          if (refusal !== null) {
            response.writeHead(refusal).end();
            return;
          }
          const origin = allowedOrigin(request.headers.origin);
          response.setHeader("Vary", "Origin");
          response.setHeader("X-Content-Type-Options", "nosniff");
          if (origin !== null) response.setHeader("Access-Control-Allow-Origin", origin);
          next();
        },
      },
      ...middlewares,
    ],
  };
}
