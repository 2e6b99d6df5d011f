import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** Stands before a server on this machine; its connections can be cut, refused or made slow. */
export type TcpProxy = {
  port: number;
  /** Ends every connection there is, in the middle of whatever is on its way. */
  cut(): void;
  /** From now on new connections are refused, or taken again. */
  refuse(yes: boolean): void;
  /** From now on everything takes so many milliseconds longer in each direction. */
  slow(milliseconds: number): void;
  close(): Promise<void>;
};

export const openTcpProxy = async (target: number): Promise<TcpProxy> => {
  const open = new Set<Socket>();
  let isRefusing = false;
  let delay = 0;

  const pass = (from: Socket, to: Socket): void => {
    let before: Promise<void> = Promise.resolve();
    const later = (act: () => void): void => {
      const due = performance.now() + delay;
      before = before.then(async () => {
        const left = due - performance.now();
        if (left > 0) await wait(left);
        if (!to.destroyed) act();
      });
    };
    from.on("data", (bytes) => later(() => to.write(bytes)));
    from.on("end", () => later(() => to.end()));
    from.on("error", () => to.destroy());
    from.on("close", () => {
      open.delete(from);
      later(() => to.destroy());
    });
    open.add(from);
  };

  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (isRefusing) {
      near.destroy();
      return;
    }
    const far = connect({ port: target, host: "127.0.0.1", allowHalfOpen: true });
    pass(near, far);
    pass(far, near);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = (): void => {
    for (const each of open) each.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    refuse: (yes) => {
      isRefusing = yes;
    },
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, "close");
    },
  };
};
