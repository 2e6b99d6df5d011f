import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "@jest/globals";
import { dataFolder } from "../support/data-folder.ts";
import { startPortside } from "../support/portside-process.ts";

test("beside the terminal, pages are served to this machine, at another port where one is in use", async () => {
  const data = dataFolder();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const portside = startPortside({ folder: data.folder, environment: { PORT: String(port) } });
  try {
    expect(await portside.until(() => portside.transcript().includes("/port"))).toBe(true);
    const said = /^Port (\d+) is in use, so pages are at (http:\/\/127\.0\.0\.1:\d+)\.$/m.exec(
      portside.errors(),
    );
    expect(said?.[1]).toBe(String(port));
    expect(await (await fetch(`${said?.[2]}/healthz`)).text()).toBe("ok");
    expect((await fetch(`${said?.[2]}/p/${"A".repeat(43)}`)).status).toBe(404);
    portside.end();
    expect(await portside.ended).toEqual({ code: 0, signal: null });
  } finally {
    portside.kill("SIGKILL");
    other.close();
    data.remove();
  }
});
