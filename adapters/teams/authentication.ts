import type { Activity } from "botbuilder";
import { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { AuthenticationError, ClaimsIdentity } from "botframework-connector";
import { acceptedTokens } from "./accepted-tokens.ts";
import { factoryOf, peerFactory } from "./credentials.ts";
import { TeamsSilent } from "./errors.ts";
import type { TeamsOptions } from "./options.ts";

export type Authentication = {
  /**
   * True when the call was signed by Microsoft for this app and this service address, and has not expired. Throws
   * `TeamsSilent` when the keys to tell by cannot be had.
   */
  accepts(activity: object, header: string): Promise<boolean>;
  /** What a call to that service address is made with; null in anonymous mode. */
  tokenFor(serviceUrl: string): Promise<string | null>;
};

const issuer = "https://api.botframework.com";

/** Either all of these are given or none: with some of them the library refuses every call without saying so. */
const peerConfiguration = (metadataUrl: string, tenant: string) => ({
  ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
  ToBotFromChannelTokenIssuer: issuer,
  ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenant}`,
  ToChannelFromBotOAuthScope: issuer,
  OAuthUrl: "https://token.botframework.com",
  CallerId: "urn:botframework:azure",
});

const isOutage = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "FetchError" || (error instanceof AuthenticationError && error.statusCode === 500));

type Credentials = { getToken(): Promise<unknown> };

const isCredentials = (given: unknown): given is Credentials =>
  typeof given === "object" && given !== null && "getToken" in given && typeof given.getToken === "function";

/** Service addresses whose credentials are kept: there are a few, one for each region. */
const mostAddresses = 100;

const nobody: Authentication = { accepts: async () => true, tokenFor: async () => null };

/**
 * Who calls, and what Portside calls with, by botbuilder: it keeps Microsoft's keys and tokens. Its adapter is not
 * used: that answers a forged signature with 500 and its reason, and drops what its types do not know.
 */
export const createAuthentication = (options: TeamsOptions): Authentication => {
  const { access, channelService, peer, watch, log } = options;
  if (access.type === "anonymous") return nobody;
  const { id, tenant } = access;
  const framework = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: id,
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppTenantId: tenant,
      ...(channelService === null ? {} : { ChannelService: channelService }),
      ...(peer ? peerConfiguration(peer.metadataUrl, tenant) : {}),
    },
    peer ? peerFactory(id, peer.token) : factoryOf(access),
  );
  const connectors = framework.createConnectorFactory(new ClaimsIdentity([{ type: "aud", value: id }], true));
  const known = new Map<string, Credentials>();
  /** The library makes a client for them, which takes longer than a call; the credentials themselves keep their token. */
  const credentialsFor = async (serviceUrl: string): Promise<Credentials> => {
    const ready = known.get(serviceUrl);
    if (ready) return ready;
    const { credentials } = await connectors.create(serviceUrl);
    if (!isCredentials(credentials))
      throw new Error("botbuilder gave no credentials; check the MICROSOFT_APP_ settings.");
    if (known.size >= mostAddresses) known.clear();
    known.set(serviceUrl, credentials);
    return credentials;
  };

  const isProven = acceptedTokens(watch.now, async ({ header, serviceUrl, channel }) => {
    // All that the library looks at besides the token.
    const activity = { channelId: channel, serviceUrl } as Activity;
    try {
      const { claimsIdentity } = await framework.authenticateRequest(activity, header);
      return claimsIdentity.isAuthenticated;
    } catch (error) {
      if (isOutage(error)) throw new TeamsSilent("Microsoft's keys cannot be had.", { cause: error });
      log.warn({ error: String(error).slice(0, 200) }, "call refused");
      return false;
    }
  });
  return {
    accepts: async (activity, header) => {
      const { channelId, serviceUrl } = activity as { channelId?: unknown; serviceUrl?: unknown };
      if (typeof channelId !== "string") return false;
      return isProven({
        header,
        serviceUrl: typeof serviceUrl === "string" ? serviceUrl : "",
        channel: channelId,
      });
    },
    tokenFor: async (serviceUrl) => {
      const token: unknown = await (await credentialsFor(serviceUrl)).getToken();
      return typeof token === "string" ? token : ((token as { token?: string } | null)?.token ?? null);
    },
  };
};
