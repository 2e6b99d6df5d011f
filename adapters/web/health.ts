import { BlockList, isIP } from "node:net";
import { type RequestHandler, Router } from "express";

export type HealthOptions = {
  /** Whether this process can work, and what is not as it should be, a sentence each. */
  ready(): Promise<{ ok: boolean; notes: string[] }>;
  /** What Prometheus reads; null where nothing is counted. */
  metrics: { type: string; text(): Promise<string> } | null;
};

const near = new BlockList();
for (const [address, prefix] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const)
  near.addSubnet(address, prefix, "ipv4");
for (const [address, prefix] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  near.addSubnet(address, prefix, "ipv6");

/** Whether an address is of this machine or of a private network. */
export const isNear = (address: string): boolean => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  const version = isIP(plain);
  return version !== 0 && near.check(plain, version === 6 ? "ipv6" : "ipv4");
};

/** Figures are for whoever runs this, who asks directly: what a proxy passes on comes from outside. */
const directly: RequestHandler = (request, _response, next) => {
  const isPassedOn = ["x-forwarded-for", "forwarded"].some((name) => request.headers[name] !== undefined);
  return !isPassedOn && isNear(request.socket.remoteAddress ?? "") ? next() : next("route");
};

/** `/health/live` answers while the process can, `/health/ready` while it can also work, `/metrics` to the neighbours. */
export const healthPages = ({ ready, metrics }: HealthOptions): RequestHandler => {
  const router = Router();
  router.get(["/healthz", "/health/live"], (_request, response) => {
    response.type("text/plain").send("ok");
  });
  router.get("/health/ready", async (_request, response) => {
    const { ok, notes } = await ready();
    response
      .status(ok ? 200 : 503)
      .set("cache-control", "no-store")
      .json({ ready: ok, notes });
  });
  if (metrics)
    router.get("/metrics", directly, async (_request, response) => {
      response.set("content-type", metrics.type).send(await metrics.text());
    });
  return router;
};
