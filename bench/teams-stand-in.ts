import { parentPort } from "node:worker_threads";
import { openConnector } from "../test/support/teams-connector.ts";
import { everybody } from "./messages.ts";
import { aadOf, benchApp, benchTenant } from "./teams-activities.ts";

/** Microsoft's side in a thread of its own: tells where it is, and a token that its calls are made with. */
const connector = await openConnector(benchApp);
for (const name of everybody()) {
  connector.people.push({
    id: `29:${name}`,
    aadObjectId: aadOf(name),
    name: `${name} Reyes`,
    tenantId: benchTenant,
    userRole: "user",
    userPrincipalName: `${name}@example.com`,
    email: `${name}@example.com`,
  });
}
const { base, metadataUrl, serviceUrl } = connector;
/** Valid for as long as anything is measured. */
const exp = Math.floor(Date.now() / 1000) + 3600;
parentPort?.postMessage({ base, metadataUrl, serviceUrl, token: connector.token({ claims: { exp } }) });
