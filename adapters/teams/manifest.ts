/** What is said of a command in the menus of Teams; choosing one puts `title` into the message. */
type Command = { title: string; description: string };

/** Everything that `chatCommand` understands, in the order of the menu (at most ten are shown). */
export const commands: Command[] = [
  { title: "port", description: "Start moving phone numbers here, or go on" },
  { title: "port new", description: "Start another request" },
  { title: "port status", description: "Where a request is: add its SID, a number or a name" },
  { title: "port list", description: "Your requests" },
  { title: "port history", description: "What happened to a request" },
  { title: "port import", description: "Follow a port filed elsewhere: add the carrier's id of it" },
  {
    title: "port subscribe",
    description: "Hear of requests in this channel: add milestones, action, done or all",
  },
  { title: "port unsubscribe", description: "Hear of no other requests in this channel" },
  { title: "port settings", description: "For admins: who may run ports" },
  { title: "port help", description: "What I can do" },
];

/**
 * `newest` knows slash commands and private channels (manifest 1.29). `older` is for organisations whose Teams does
 * not take that version yet: the same app without them (manifest 1.20).
 */
export type Variant = "newest" | "older";

export type ManifestOptions = {
  /** Where Portside is reached from outside, such as "https://portside.example.com". */
  url: string;
  /** The Entra application of the bot, which is also the id of the app in Teams. */
  appId: string;
  variant: Variant;
  /** Asks each team's owner to let Portside read messages that do not mention it, so that answers can be typed. */
  hearsEverything: boolean;
  /** Teams takes a changed package only with a higher version. */
  version: string;
  /** Who runs it, and what they say of privacy and of its use. */
  developer: { name: string; website: string; privacy: string; terms: string };
};

const newestVersion = "1.29";
const olderVersion = "1.20";

const scopes = ["personal", "team", "groupChat"];

/** The app as Teams is told of it (docs resources/schema/manifest-schema): exactly what this folder uses. */
export const manifestOf = (options: ManifestOptions): Record<string, unknown> => {
  const { appId, developer, hearsEverything, variant } = options;
  const isNewest = variant === "newest";
  const version = isNewest ? newestVersion : olderVersion;
  const slash = isNewest ? { triggers: ["slash"] } : {};
  return {
    $schema: `https://developer.microsoft.com/en-us/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    version: options.version,
    id: appId,
    developer: {
      name: developer.name,
      websiteUrl: developer.website,
      privacyUrl: developer.privacy,
      termsOfUseUrl: developer.terms,
    },
    name: { short: "Portside", full: "Portside: move phone numbers" },
    description: {
      short: "Moves US phone numbers from one carrier to another",
      full: "Mention Portside in a channel and say port, or write to it in a personal chat. It asks for what the new carrier needs, checks it against what carriers reject most, files it once, and tells the channel what the carrier does until the numbers have moved. PINs and bills are asked for in private.",
    },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#1F4E5F",
    bots: [
      {
        botId: appId,
        scopes,
        supportsFiles: true,
        isNotificationOnly: false,
        ...(isNewest ? { supportsTargetedMessages: true } : {}),
        commandLists: [{ scopes, ...(isNewest ? { triggers: ["mention", "slash"] } : {}), commands }],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: "startPort",
            type: "action",
            title: "Start a port-in",
            description: "Moves phone numbers, also those of a message",
            context: ["compose", "commandBox", "message"],
            fetchTask: true,
            ...slash,
          },
          {
            id: "findRequest",
            type: "query",
            title: "Find a request",
            description: "Puts how a port stands into your message",
            context: ["compose", "commandBox"],
            initialRun: true,
            parameters: [
              { name: "text", title: "Request", description: "A SID, a phone number or a part of its name" },
            ],
          },
        ],
        messageHandlers: [{ type: "link", value: { domains: [new URL(options.url).host] } }],
      },
    ],
    permissions: ["identity", "messageTeamMembers"],
    validDomains: [new URL(options.url).host],
    ...(isNewest ? { supportsChannelFeatures: "tier1" } : {}),
    defaultInstallScope: "team",
    defaultGroupCapability: { team: "bot", groupchat: "bot" },
    webApplicationInfo: { id: appId, resource: `api://botid-${appId}` },
    ...(hearsEverything
      ? {
          authorization: {
            permissions: {
              resourceSpecific: [
                { name: "ChannelMessage.Read.Group", type: "Application" },
                { name: "ChatMessage.Read.Chat", type: "Application" },
              ],
            },
          },
        }
      : {}),
  };
};
