/**
 * What the bot may do, each with the Web API methods and events that need it (docs reference/scopes). Methods that
 * need none stand under `free`.
 */
export const scopes = {
  commands: { why: "/port and the shortcuts", methods: [], events: [] },
  "chat:write": {
    why: "the card of a request, answers, private notes",
    methods: ["chat.postMessage", "chat.postEphemeral", "chat.update"],
    events: [],
  },
  "app_mentions:read": {
    why: "hearing a mention in a thread, where commands cannot be typed",
    methods: [],
    events: ["app_mention"],
  },
  "im:history": {
    why: "the conversation in a direct message",
    methods: ["conversations.history", "conversations.replies"],
    events: ["message.im"],
  },
  "im:write": { why: "opening a direct message with a person", methods: ["conversations.open"], events: [] },
  "users:read": {
    why: "telling owners, admins and members from guests, bots and other organisations",
    methods: ["users.info"],
    events: [],
  },
  "files:read": { why: "fetching the bill that was sent", methods: ["files.info"], events: [] },
} as const;

/** The same for what an admin may decline; Portside then does without. */
export const optionalScopes = {
  "files:write": {
    why: "handing out lists as files, and charts as pictures",
    methods: ["files.getUploadURLExternal", "files.completeUploadExternal"],
    events: [],
  },
  "channels:history": {
    why: "answers typed, and a bill dropped, into a thread of a public channel, without a mention",
    methods: ["conversations.replies"],
    events: ["message.channels"],
  },
  "groups:history": {
    why: "the same in private channels",
    methods: ["conversations.replies"],
    events: ["message.groups"],
  },
  "channels:read": {
    why: "telling which public channels people of another organisation read, where no port is run",
    methods: ["conversations.info"],
    events: [],
  },
  "groups:read": {
    why: "the same for private channels",
    methods: ["conversations.info"],
    events: [],
  },
  "links:read": {
    why: "hearing of a status page's link in a message, to show how the port stands",
    methods: [],
    events: ["link_shared"],
  },
  "links:write": { why: "showing it below the message", methods: ["chat.unfurl"], events: [] },
  "users:read.email": {
    why: "writing to a member who was named by an e-mail address in a direct message instead of a mail",
    methods: ["users.lookupByEmail"],
    events: [],
  },
  "usergroups:read": {
    why: "letting a user group run ports",
    methods: ["usergroups.list", "usergroups.users.list"],
    events: [],
  },
} as const;

/** Needs no scope. */
export const free = {
  methods: ["auth.test", "chat.getPermalink", "views.open", "views.publish", "views.update"],
  events: ["app_home_opened", "app_uninstalled", "tokens_revoked"],
} as const;

type Scope = keyof typeof scopes | keyof typeof optionalScopes;

/** Everything asked for when the app is installed, optional ones included. */
export const botScopes = [...Object.keys(scopes), ...Object.keys(optionalScopes)] as Scope[];
