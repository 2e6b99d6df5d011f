import type { ChatLog } from "../../src/chat/log.ts";
import type { ChatParts } from "../../src/chat/parts.ts";
import type { Watch } from "../../src/chat/watch.ts";

/** How Portside proves to Microsoft who it is: with a secret, or with a certificate and its key, in one PEM text. */
export type AppProof = { type: "password"; password: string } | { type: "certificate"; pem: string };

/**
 * Who may call. `app`: calls signed for this Entra app, in the tenant where it is registered. `anonymous`: anybody on
 * this machine, for the playground; nothing is checked, so nothing from elsewhere may reach it.
 */
export type TeamsAccess =
  | { type: "app"; id: string; tenant: string; proof: AppProof }
  | { type: "anonymous" };

/** Tenants whose people are served: some, or every tenant in which the app is installed. */
export type Tenants = { type: "listed"; tenants: string[] } | { type: "installed" };

/** Stand-ins for Microsoft's servers, for a test peer. */
export type TeamsPeer = {
  metadataUrl: string;
  /** What a call is made with, in the place of a token from Entra. */
  token: string;
  /** A host besides Microsoft's that may hand out files, also without TLS. */
  fileHost: string;
};

export type TeamsOptions = {
  access: TeamsAccess;
  tenants: Tenants;
  /** The cloud's own address (TEAMS_CHANNEL_SERVICE); null for the public one. */
  channelService: string | null;
  peer: TeamsPeer | null;
  log: ChatLog;
  /** The real time, which is Teams', also where the assistant has a clock of its own. */
  watch: Watch;
  /** Milliseconds between two writes into one chat. */
  spacing: number;
  /** What is taken from one person within a minute. */
  perMinute: number;
};

/** What the adapter works with once the assistant is there. */
export type TeamsParts = ChatParts;
