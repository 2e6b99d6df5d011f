import { chooseLanguage } from "../../src/chat/choose-language.ts";
import { speakOn } from "../../src/core/language.ts";
import { readSetUpLink } from "../../src/core/values/set-up-link.ts";
import type { From, Payload } from "./activity.ts";
import type { Rendered } from "./adaptive-card.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { findPeople } from "./find-people.ts";
import { type Named, type SettingsFilled, settingsCard } from "./settings-card.ts";
import { settingsWords as words } from "./settings-words.ts";

const namesOf = (edge: Edge, tenant: string, ids: string[]): Promise<Named[]> =>
  Promise.all(ids.map(async (aad) => ({ aad, name: (await edge.people.of(tenant, aad))?.name ?? "" })));

/** The settings as they stand; `chat` is the shared place whose subscription is shown with them. */
const cardNow = async (edge: Edge, tenant: string, chat: string | null, saved = ""): Promise<Rendered> => {
  const settings = await edge.settings.of(tenant);
  const admins = (await edge.tenants.of(tenant))?.admins ?? [];
  const shown = {
    settings,
    second: settings.secondPerson ?? edge.secondPerson,
    people: await namesOf(edge, tenant, settings.people),
    admins: await namesOf(edge, tenant, admins),
    setUpLink: await edge.settings.setUpLink(tenant),
    chat: chat === null ? null : { id: chat, settings: await edge.settings.channel(tenant, chat) },
  };
  return settingsCard(shown, saved);
};

/** Shows the settings to an admin, alone; a sentence for anybody else. */
export const showSettings = async (edge: Edge, from: From, place: Place): Promise<string | null> => {
  const admitted = await admit(edge, from, "settings");
  if (!admitted.ok) return admitted.sentence;
  const { tenant, user } = from;
  const card = await cardNow(edge, tenant, place.type === "direct" ? null : place.chat);
  const own = await edge.outbound.personalWith(tenant, user.aad, from.chat);
  await edge.outbound.post(own, card);
  return place.type === "direct" ? null : edgeWords.sentPrivately;
};

const joined = (before: string[], more: Named[]): string[] => [
  ...new Set([...before, ...more.map(({ aad }) => aad)]),
];

/** Saves what an admin filled in, and shows the settings as they are then; a sentence for anybody else. */
export const saveSettings = async (
  edge: Edge,
  from: From & { id: string },
  filled: SettingsFilled,
): Promise<{ ok: true; content: Rendered } | { ok: false; sentence: string }> => {
  const admitted = await admit(edge, from, "settings");
  if (!admitted.ok) return admitted;
  const { tenant } = from;
  const before = await edge.settings.of(tenant);
  const added = await findPeople(edge, from, filled.add);
  const promoted = await findPeople(edge, from, filled.admins);
  const enabled = filled.enabled ?? before.enabled;
  await edge.settings.save(tenant, {
    ...before,
    enabled,
    othersMayLook: filled.others ?? before.othersMayLook,
    ...(filled.second === undefined ? {} : { secondPerson: filled.second }),
    people: joined(before.people, added.found).filter((aad) => !filled.remove.includes(aad)),
  });
  if (promoted.found.length > 0) {
    const admins = (await edge.tenants.of(tenant))?.admins ?? [];
    await edge.tenants.setAdmins(tenant, joined(admins, promoted.found));
  }
  const link = filled.setUpLink ? readSetUpLink(filled.setUpLink) : null;
  const isWrong = link === null && Boolean(filled.setUpLink);
  if (filled.setUpLink !== undefined && !isWrong) await edge.settings.saveSetUpLink(tenant, link);
  if (filled.chat) {
    const { id, alerts } = filled.chat;
    const by = alerts === "none" ? {} : { by: admitted.person.id };
    await edge.settings.saveChannel(tenant, id, { alerts, ...by });
  }
  const chosen = {
    source: "teams",
    id: `settings ${from.id}`,
    agency: agencyOf(tenant),
    conversation: async () =>
      conversationAt(await edge.outbound.personalWith(tenant, from.user.aad, from.chat)),
    by: admitted.person,
    language: filled.language,
  };
  if (await chooseLanguage(edge, chosen)) speakOn(filled.language);
  edge.log.info({ tenant, by: admitted.person.id, enabled }, "settings changed");
  const missing = [...added.missing, ...promoted.missing];
  const saved = [
    words.saved,
    ...(isWrong ? [words.setUpWrong] : []),
    ...(missing.length > 0 ? [words.notFound(missing)] : []),
  ].join(" ");
  return { ok: true, content: await cardNow(edge, tenant, filled.chat?.id ?? null, saved) };
};

/** "second person on": the same without the card. */
export const changeSecondPerson = async (edge: Edge, from: From, on: boolean): Promise<string> => {
  const admitted = await admit(edge, from, "settings");
  if (!admitted.ok) return admitted.sentence;
  await edge.settings.save(from.tenant, { ...(await edge.settings.of(from.tenant)), secondPerson: on });
  edge.log.info({ tenant: from.tenant, by: admitted.person.id, second: on }, "settings changed");
  return words.secondNow(on);
};

/** "settings add @Dana", "settings remove dana@acme.com", "settings admin …": the same without the card. */
export const changeSettings = async (
  edge: Edge,
  said: Extract<Payload, { type: "message" }>,
  typed: string,
): Promise<string> => {
  const admitted = await admit(edge, said, "settings");
  if (!admitted.ok) return admitted.sentence;
  const [, verb = "", rest = ""] = /^(add|remove|admin)\b\s*(.*)$/is.exec(typed) ?? [];
  const mentioned = said.mentions.filter(({ id }) => id !== said.bot).map(({ id }) => id);
  const wanted = [...mentioned, ...rest.split(/[\s,;]+/).filter((each) => each.includes("@"))];
  if (verb === "" || wanted.length === 0) return words.howToAdd;
  const { tenant } = said;
  const { found, missing } = await findPeople(edge, said, wanted);
  const names = found.map(({ name, aad }) => name || aad);
  const before = await edge.settings.of(tenant);
  const ids = found.map(({ aad }) => aad);
  const says: string[] = [];
  if (found.length > 0 && verb.toLowerCase() === "add") {
    await edge.settings.save(tenant, { ...before, people: joined(before.people, found) });
    says.push(words.added(names));
  } else if (found.length > 0 && verb.toLowerCase() === "admin") {
    const admins = (await edge.tenants.of(tenant))?.admins ?? [];
    await edge.tenants.setAdmins(tenant, joined(admins, found));
    says.push(words.adminsNow(names));
  } else if (found.length > 0) {
    const admins = ((await edge.tenants.of(tenant))?.admins ?? []).filter((aad) => !ids.includes(aad));
    if (admins.length === 0) return words.lastAdmin;
    await edge.tenants.setAdmins(tenant, admins);
    await edge.settings.save(tenant, {
      ...before,
      people: before.people.filter((aad) => !ids.includes(aad)),
    });
    says.push(words.removed(names));
  }
  if (missing.length > 0) says.push(words.notFound(missing));
  edge.log.info({ tenant, by: admitted.person.id, verb: verb.toLowerCase() }, "settings changed");
  return says.join(" ");
};
