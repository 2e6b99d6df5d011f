import { z } from "zod";
import { setUpLinkKey } from "../core/values/set-up-link.ts";
import type { Records } from "./parts.ts";

const settings = z.object({
  /** Off until an admin switches it on. */
  enabled: z.boolean().default(false),
  /** People and user groups, besides admins, who may run ports. */
  people: z.array(z.string()).default([]),
  groups: z.array(z.string()).default([]),
  othersMayLook: z.boolean().default(false),
  /** What is submitted waits for a second person; the operator's choice while no admin decided. */
  secondPerson: z.boolean().exactOptional(),
});

/** What cannot be read any more counts as not set. */
const readable = settings.catch(settings.parse({}));

/** What an admin decided for the agency: a workspace, an organisation, a tenant. */
export type Settings = z.infer<typeof settings>;

export const broadcasts = ["none", "milestones", "all"] as const;
export const alerts = ["none", "milestones", "action", "done", "all"] as const;

const channelSettings = z.object({
  /** Which replies in a thread are also shown in its channel. */
  broadcast: z.enum(broadcasts).default("milestones"),
  /** Which changes of any request are told in this channel. */
  alerts: z.enum(alerts).default("none"),
  /** Only requests of whoever subscribed it, of these losing carriers, or with these tags; none for all. */
  mine: z.boolean().default(false),
  carriers: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
  /** Who subscribed the channel: told when it can no longer be written to. */
  by: z.string().nullable().default(null),
  /** Set while Portside could not write there: what the platform answered. */
  trouble: z.string().nullable().default(null),
});

const readableChannel = channelSettings.catch(channelSettings.parse({}));

export type ChannelSettings = z.infer<typeof channelSettings>;

export type SettingsBook = {
  of(install: string): Promise<Settings>;
  save(install: string, changed: Settings): Promise<void>;
  /** Where people set up the phone they are given a number for; null where nothing is said of it. */
  setUpLink(install: string): Promise<string | null>;
  saveSetUpLink(install: string, url: string | null): Promise<void>;
  channel(install: string, channel: string): Promise<ChannelSettings>;
  saveChannel(install: string, channel: string, changed: Partial<ChannelSettings>): Promise<void>;
  /** Channels of which something was set, by id. */
  channels(install: string): Promise<{ channel: string; settings: ChannelSettings }[]>;
};

const start = "channel/";

/**
 * The settings of each installation, kept as notes of its agency. What cannot be read any more counts as not set.
 */
export const createSettings = (records: Records, agencyOf: (install: string) => string): SettingsBook => {
  const channel: SettingsBook["channel"] = async (install, id) =>
    readableChannel.parse((await records.note(agencyOf(install), start + id)) ?? {});
  return {
    of: async (install) => readable.parse((await records.note(agencyOf(install), "settings")) ?? {}),
    save: (install, changed) => records.setNote(agencyOf(install), "settings", changed),
    setUpLink: async (install) => {
      const url = await records.note(agencyOf(install), setUpLinkKey);
      return typeof url === "string" ? url : null;
    },
    saveSetUpLink: (install, url) => records.setNote(agencyOf(install), setUpLinkKey, url),
    channel,
    saveChannel: async (install, id, changed) =>
      records.setNote(agencyOf(install), start + id, { ...(await channel(install, id)), ...changed }),
    channels: async (install) =>
      (await records.notes(agencyOf(install), start)).map(({ key, value }) => ({
        channel: key.slice(start.length),
        settings: readableChannel.parse(value),
      })),
  };
};
