import { z } from "zod";
import type { Records } from "../../src/chat/parts.ts";
import { agencyOf } from "./address.ts";
import type { Tenants } from "./options.ts";

const shape = z.object({
  /** Who may change the settings, by Entra object id: who installed it first, and whom an admin made one. */
  admins: z.array(z.string()),
  /** True once somebody there sent a message that only the bot saw: then private answers can be given in place. */
  targeted: z.boolean().default(false),
});

/** What is known of a tenant in which the app was installed. */
export type Tenant = z.infer<typeof shape>;

export type TenantBook = {
  /** False for tenants that are not served; asked for every activity. */
  serves(tenant: string, installing: boolean): Promise<boolean>;
  of(tenant: string): Promise<Tenant | null>;
  /** Notes an installation; true when it is the tenant's first, whose installer is its admin. */
  installed(tenant: string, by: string): Promise<boolean>;
  setAdmins(tenant: string, admins: string[]): Promise<void>;
  sawTargeted(tenant: string): Promise<void>;
};

const key = "tenant";

/** Which tenants are served, and who decides there. botbuilder takes calls about any tenant, so this is asked too. */
export const createTenants = (records: Records, served: Tenants): TenantBook => {
  const of: TenantBook["of"] = async (tenant) => {
    const read = shape.safeParse(await records.note(agencyOf(tenant), key));
    return read.success ? read.data : null;
  };
  const keep = (tenant: string, now: Tenant): Promise<void> => records.setNote(agencyOf(tenant), key, now);

  return {
    of,
    serves: async (tenant, installing) =>
      served.type === "listed" ? served.tenants.includes(tenant) : installing || (await of(tenant)) !== null,
    installed: async (tenant, by) => {
      const before = await of(tenant);
      if (by === "" || (before && before.admins.length > 0)) {
        if (!before) await keep(tenant, { admins: [], targeted: false });
        return false;
      }
      await keep(tenant, { admins: [by], targeted: before?.targeted ?? false });
      return true;
    },
    setAdmins: async (tenant, admins) => {
      const before = await of(tenant);
      await keep(tenant, { admins, targeted: before?.targeted ?? false });
    },
    sawTargeted: async (tenant) => {
      const before = await of(tenant);
      if (!before?.targeted) await keep(tenant, { admins: before?.admins ?? [], targeted: true });
    },
  };
};
