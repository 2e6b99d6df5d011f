import type { Installation, InstallationQuery, InstallationStore } from "@slack/oauth";
import { z } from "zod";
import type { Records } from "../../src/chat/parts.ts";
import type { Keyring } from "../../src/runtime/ports.ts";

/** Notes of installations belong to the adapter: an agency is only known by its installation. */
const ours = "slack";
const keyOf = (id: string): string => `installation/${id}`;

/** Bound to the sealed token, so that it opens nowhere else. */
const placeOf = (id: string): string => `slack/installation/${id}`;

/** The id of what was installed: an organisation's when it is for all of its workspaces. */
const idOf = (installation: Installation): string => {
  const id = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
  if (!id) throw new Error("Slack installed Portside without saying where; install it again.");
  return id;
};

/** Where to look for an installation, the likelier first: a workspace may be covered by its organisation's. */
const candidates = ({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>): string[] =>
  (isEnterpriseInstall ? [enterpriseId] : [teamId, enterpriseId]).filter((id) => id !== undefined);

const note = z.object({ sealed: z.string(), at: z.number() });

/** Installations as sealed notes. */
export type Installations = InstallationStore & {
  of(id: string): Promise<Installation | null>;
  /** When it was installed, in milliseconds; null when it is not. */
  installedAt(query: InstallationQuery<boolean>): Promise<number | null>;
  find(query: InstallationQuery<boolean>): Promise<{ id: string; installation: Installation } | null>;
};

/** Keeps what Slack gives at an installation, tokens and all, sealed. */
export const createInstallations = (records: Records, keyring: Keyring, now: () => number): Installations => {
  const kept = async (id: string): Promise<z.infer<typeof note> | null> => {
    const read = note.safeParse(await records.note(ours, keyOf(id)));
    return read.success ? read.data : null;
  };
  const of: Installations["of"] = async (id) => {
    const found = await kept(id);
    return found && (JSON.parse(keyring.open(found.sealed, placeOf(id))) as Installation);
  };
  const find: Installations["find"] = async (query) => {
    for (const id of candidates(query)) {
      const installation = await of(id);
      if (installation) return { id, installation };
    }
    return null;
  };
  return {
    of,
    find,
    storeInstallation: async (installation) => {
      const id = idOf(installation);
      const sealed = keyring.seal(JSON.stringify(installation), placeOf(id));
      await records.setNote(ours, keyOf(id), { sealed, at: now() });
    },
    fetchInstallation: async (query) => {
      const found = await find(query);
      if (!found) throw new Error("Portside is not installed there.");
      return found.installation as Awaited<ReturnType<InstallationStore["fetchInstallation"]>>;
    },
    installedAt: async (query) => {
      for (const id of candidates(query)) {
        const found = await kept(id);
        if (found) return found.at;
      }
      return null;
    },
    deleteInstallation: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
      const id = isEnterpriseInstall ? enterpriseId : teamId;
      if (id) await records.setNote(ours, keyOf(id), null);
    },
  };
};
