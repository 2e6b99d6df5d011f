export const benchApp = "22222222-2222-4222-8222-222222222222";
export const benchTenant = "11111111-1111-4111-8111-111111111111";

/** The Entra object id of a person. */
export const aadOf = (person: string): string => `aad-${person.toLowerCase()}`;

/** What a person writes to the bot alone, as Teams posts it. */
export const personalMessage =
  (serviceUrl: string) =>
  (person: string, text: string, index: number): string =>
    JSON.stringify({
      type: "message",
      id: `in-${person}-${index}`,
      timestamp: new Date().toISOString(),
      serviceUrl,
      channelId: "msteams",
      from: { id: `29:${person}`, aadObjectId: aadOf(person), name: `${person} Reyes` },
      recipient: { id: `28:${benchApp}`, name: "Portside" },
      conversation: { id: `a:29:${person}`, conversationType: "personal", tenantId: benchTenant },
      channelData: { tenant: { id: benchTenant } },
      text,
      textFormat: "plain",
    });
