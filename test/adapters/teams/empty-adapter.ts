import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import express from "express";

/** The least that can be made of botbuilder: the call's token checked, and a handler that does nothing. */
export const openEmptyAdapter = async (app: string, tenant: string, metadataUrl: string) => {
  const issuer = "https://api.botframework.com";
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: app,
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppTenantId: tenant,
      MicrosoftAppPassword: "made-up-password",
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenant}`,
      ToChannelFromBotOAuthScope: issuer,
      OAuthUrl: "https://token.botframework.com",
      CallerId: "urn:botframework:azure",
    }),
  );
  const web = express();
  web.post("/api/messages", express.json(), (request, response) => {
    void adapter.process(request, response, async () => undefined);
  });
  const server = createServer(web as RequestListener);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
