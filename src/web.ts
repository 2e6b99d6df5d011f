import type { RequestHandler } from "express";
import type { WebServer } from "../adapters/web/server.ts";
import type { Config } from "./config.ts";
import type { Portside } from "./portside.ts";
import type { Log } from "./runtime/log.ts";

/** The web server of this process: its address can be asked for before it is opened, and is null until then. */
export type Web = {
  base(): string | null;
  /**
   * Serves the pages of this Portside, and what else is given. With `local` only this machine reaches it, and another
   * port is taken when `PORT` is in use. Returns the port.
   */
  open(
    portside: Portside,
    options: { local: boolean; handlers?: RequestHandler[]; mostRefused?: number | undefined },
  ): Promise<number>;
  close(): Promise<void>;
};

/** Loaded when it is opened, so that nothing else waits for it. */
const load = async () => {
  const [{ createPagesApp }, { carrierHooks }, { healthPages }, { openWebServer, openWebServerNear }] =
    await Promise.all([
      import("../adapters/web/app.ts"),
      import("../adapters/web/carrier-hooks.ts"),
      import("../adapters/web/health.ts"),
      import("../adapters/web/server.ts"),
    ]);
  return { createPagesApp, carrierHooks, healthPages, openWebServer, openWebServerNear };
};

export const createWeb = (config: Config, log: Log): Web => {
  let server: WebServer | null = null;
  const base = (): string | null => server && (config.PUBLIC_URL ?? `http://127.0.0.1:${server.port}`);
  return {
    base,
    open: async (portside, { local, handlers = [], mostRefused }) => {
      const { createPagesApp, carrierHooks, healthPages, openWebServer, openWebServerNear } = await load();
      const { assistant, pages, asked, formKey } = portside;
      const app = createPagesApp({
        door: pages,
        assistant,
        asked,
        formKey,
        signing: assistant.signing,
        desk: assistant.desk,
        stops: assistant.stops,
        shared: assistant.shared,
        log,
      });
      const doors = portside.hooks;
      const hooks = doors.length > 0 ? [carrierHooks({ doors, base, receive: assistant.hook })] : [];
      const options = {
        port: config.PORT,
        proxies: config.TRUST_PROXY,
        handlers: [healthPages(portside), ...handlers, ...hooks, app],
        log,
        mostRefused,
      };
      server = await (local ? openWebServerNear({ ...options, host: "127.0.0.1" }) : openWebServer(options));
      return server.port;
    },
    close: async () => {
      await server?.close();
      server = null;
    },
  };
};
