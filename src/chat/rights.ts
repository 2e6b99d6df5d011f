import type { Role } from "../core/event.ts";
import type { Settings } from "./settings.ts";

/** `look`: ask how things stand. `manage`: run ports. `settings`: change who may. */
export type Right = "look" | "manage" | "settings";

/** Why somebody may not: each is one sentence of the adapter's, for them alone. */
export type Refusal = "settings-for-admins" | "off" | "off-admin" | "may-not" | "may-only-look";

/** May somebody of this standing do that? `admin`: may change the settings, and learns how to switch it on. */
export const refusalOf = (
  right: Right,
  { enabled }: Settings,
  { role, admin }: { role: Role; admin: boolean },
): Refusal | null => {
  if (right === "settings") return admin ? null : "settings-for-admins";
  if (!enabled) return admin ? "off-admin" : "off";
  if (role === "none") return "may-not";
  return role === "view" && right === "manage" ? "may-only-look" : null;
};
