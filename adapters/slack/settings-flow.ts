import { chooseLanguage } from "../../src/chat/choose-language.ts";
import { readSetUpLink } from "../../src/core/values/set-up-link.ts";
import { agencyOf, conversationAt, isDirect } from "./address.ts";
import { admit } from "./admit.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import { type Asked, openSoon } from "./modals.ts";
import type { View } from "./payload.ts";
import { type Group, readSettings, settingsView } from "./settings-view.ts";
import { settingsWords } from "./settings-words.ts";
import type { Workspace } from "./workspaces.ts";

/** User groups to choose from; none where Portside may not read them. */
const groupsOf = async ({ client }: Workspace): Promise<Group[]> => {
  try {
    const { usergroups } = await client.usergroups.list({});
    return (usergroups ?? []).flatMap(({ id, name }) => (id ? [{ id, name: name || id }] : []));
  } catch (error) {
    if (faultOf(error)) return [];
    throw error;
  }
};

/** Opens the settings for an owner or admin; a sentence for anybody else. `channel`: where they were asked for. */
export const openSettings = (
  edge: Edge,
  workspace: Workspace,
  user: string,
  trigger: string,
  channel: string | null,
): Promise<string | null> => {
  const own = channel !== null && !isDirect(channel) ? channel : null;
  const working = async (): Promise<Asked> => {
    const admitted = await admit(edge, workspace, user, "settings");
    if (!admitted.ok) return { sentence: admitted.sentence };
    const settings = await edge.settings.of(workspace.id);
    return settingsView({
      settings,
      second: settings.secondPerson ?? edge.secondPerson,
      groups: await groupsOf(workspace),
      setUpLink: await edge.settings.setUpLink(workspace.id),
      channel: own === null ? null : { id: own, settings: await edge.settings.channel(workspace.id, own) },
    });
  };
  return openSoon(edge, workspace, trigger, working(), true);
};

/** "second person on": the same without the form. */
export const changeSecondPerson = async (
  edge: Edge,
  workspace: Workspace,
  user: string,
  on: boolean,
): Promise<string> => {
  const admitted = await admit(edge, workspace, user, "settings");
  if (!admitted.ok) return admitted.sentence;
  await edge.settings.save(workspace.id, { ...(await edge.settings.of(workspace.id)), secondPerson: on });
  edge.log.info({ install: workspace.id, by: user, second: on }, "settings changed");
  return settingsWords.secondNow(on);
};

/** Saves what an owner or admin filled in; a sentence when it is not saved. */
export const saveSettings = async (
  edge: Edge,
  workspace: Workspace,
  user: string,
  view: View,
): Promise<string | null> => {
  const admitted = await admit(edge, workspace, user, "settings");
  if (!admitted.ok) return admitted.sentence;
  const filled = readSettings(view.meta, view.values);
  if (!filled) return edgeWords.oldForm;
  const { setUpLink: typed } = filled;
  const link = typed ? readSetUpLink(typed) : null;
  if (typed && link === null) return settingsWords.setUpWrong;
  const alerts = filled.channel?.settings.alerts ?? "none";
  if (filled.channel && alerts !== "none") {
    const { id } = filled.channel;
    const isNew = (await edge.settings.channel(workspace.id, id)).alerts !== alerts;
    const refused = isNew ? await edge.shared.refusal(workspace, id) : null;
    if (refused !== null) return refused;
  }
  const before = await edge.settings.of(workspace.id);
  await edge.settings.save(workspace.id, { ...before, ...filled.settings });
  if (typed !== undefined) await edge.settings.saveSetUpLink(workspace.id, link);
  const { channel } = filled;
  if (channel) {
    const subscribed = alerts === "none" ? {} : { by: user };
    await edge.settings.saveChannel(workspace.id, channel.id, { ...channel.settings, ...subscribed });
  }
  await chooseLanguage(edge, {
    source: "slack",
    id: `settings ${view.id}`,
    agency: agencyOf(workspace.id),
    conversation: async () => {
      const channel = await edge.outbound.directWith(workspace, user);
      return conversationAt({ type: "direct", install: workspace.id, channel });
    },
    by: admitted.person,
    language: filled.language,
  });
  edge.log.info(
    { install: workspace.id, by: user, enabled: filled.settings.enabled ?? before.enabled },
    "settings changed",
  );
  return null;
};
