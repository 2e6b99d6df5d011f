import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readConfig } from "../src/config.ts";
import { openRecords } from "../src/records.ts";
import { openTcpProxy, type TcpProxy } from "./chaos/tcp-proxy.ts";
import { dataFolder } from "./support/data-folder.ts";
import { keptLog } from "./support/open-runtime.ts";
import { type PostgresServer, startPostgres } from "./support/postgres-server.ts";
import { setClock } from "./support/set-clock.ts";
import { testKeyring } from "./support/test-keyring.ts";

let server: PostgresServer;
let proxy: TcpProxy;
let url: URL;
const data = dataFolder();
beforeAll(async () => {
  server = await startPostgres();
  url = new URL(await server.database());
  proxy = await openTcpProxy(Number(url.port));
  url.port = String(proxy.port);
});
afterAll(async () => {
  await proxy.close();
  await server.stop();
  data.remove();
});

test.each([
  ["where no table is made yet", "records"],
  ["where all are there", "records"],
])(
  "a process that starts while the database restarts waits for it, %s",
  async () => {
    const { lines, log } = keptLog();
    const read = readConfig({ DATABASE_URL: url.href, DATA_DIR: data.folder });
    if (!read.ok) throw new Error(read.problems.join(" "));
    proxy.refuse(true);
    const waiting = {
      ...log,
      warn: (fields: object, message: string) => {
        log.warn(fields as never, message);
        proxy.refuse(false);
        proxy.cut();
      },
    };
    const options = { config: read.config, ring: testKeyring(), clock: setClock(), log: waiting };
    const opened = await openRecords({ ...options, join: () => Promise.reject(new Error("No pictures.")) });
    expect(JSON.stringify(lines)).toContain("the start waits");
    expect(await opened.store.note("", "key check")).toEqual(expect.any(String));
    await opened.store.close();
  },
  60_000,
);
