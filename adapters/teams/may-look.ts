import { refusalOf } from "../../src/chat/rights.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { placeOf } from "./address.ts";
import { finalCode } from "./errors.ts";
import type { People } from "./people.ts";
import type { Who } from "./who.ts";

/** Asked before somebody is told what they asked for long ago. Whom Teams does not know any more may see nothing. */
export const createMayLook =
  (who: Who, people: People, settings: SettingsBook): NonNullable<Surface["mayLook"]> =>
  async (near, aad) => {
    const place = placeOf(near);
    const known = place && (await people.of(place.tenant, aad));
    if (!known) return false;
    const { tenant, chat } = place;
    try {
      const decided = await settings.of(tenant);
      const { person, admin } = await who.standing({ tenant, chat, user: { ...known, aad } }, decided);
      return refusalOf("look", decided, { role: person.role, admin }) === null;
    } catch (error) {
      if (finalCode(error) === null) throw error;
      return false;
    }
  };
