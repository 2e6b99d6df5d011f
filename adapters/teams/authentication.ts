import type { Activity } from "botbuilder";
import { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { AuthenticationError, ClaimsIdentity } from "botframework-connector";
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

const nobody: Authentication = { accepts: async () => true, tokenFor: async () => null };

/**
 * Who calls, and what Portside calls with, by botbuilder: it keeps Microsoft's keys and tokens. Its adapter is not
 * used: that answers a forged signature with 500 and its reason, and drops what its types do not know.
 */
export const createAuthentication = ({ access, channelService, peer, log }: TeamsOptions): Authentication => {
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
  return {
    accepts: async (activity, header) => {
      try {
        const { claimsIdentity } = await framework.authenticateRequest(activity as Activity, header);
        return claimsIdentity.isAuthenticated;
      } catch (error) {
        if (isOutage(error)) throw new TeamsSilent("Microsoft's keys cannot be had.", { cause: error });
        log.warn({ error: String(error).slice(0, 200) }, "call refused");
        return false;
      }
    },
    tokenFor: async (serviceUrl) => {
      const { credentials } = await connectors.create(serviceUrl);
      if (!credentials || !("getToken" in credentials) || typeof credentials.getToken !== "function")
        throw new Error("botbuilder gave no credentials; check the MICROSOFT_APP_ settings.");
      const token: unknown = await credentials.getToken();
      return typeof token === "string" ? token : ((token as { token?: string } | null)?.token ?? null);
    },
  };
};
