const text = (most: number): object => ({ type: "string", minLength: 1, maxLength: most });
const url = { type: "string", pattern: "^https://", maxLength: 3000 };
const flag = { type: "boolean" };
const list = (items: object, most: number): object => ({
  type: "array",
  items,
  minItems: 1,
  maxItems: most,
  uniqueItems: true,
});

const object = (properties: Record<string, object>, optional: string[] = []): object => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

/** What a manifest may hold, as far as Portside uses it: names, lengths and counts of docs reference/app-manifest. */
export const manifestShape = object({
  _metadata: object({ major_version: { const: 2 }, minor_version: { type: "integer" } }),
  display_information: object({
    name: text(35),
    description: text(140),
    long_description: { type: "string", minLength: 174, maxLength: 4000 },
    background_color: { type: "string", pattern: "^#(?:[0-9a-f]{3}){1,2}$" },
  }),
  features: object(
    {
      unfurl_domains: list(text(255), 5),
      app_home: object({
        home_tab_enabled: flag,
        messages_tab_enabled: flag,
        messages_tab_read_only_enabled: flag,
      }),
      bot_user: object({
        display_name: { type: "string", pattern: "^[a-z0-9._-]{1,80}$" },
        always_online: flag,
      }),
      slash_commands: list(
        object(
          {
            command: { type: "string", pattern: "^/\\S{1,31}$" },
            url,
            description: text(2000),
            usage_hint: text(1000),
            should_escape: flag,
          },
          ["url"],
        ),
        50,
      ),
      shortcuts: list(
        object({
          type: { enum: ["global", "message"] },
          name: text(24),
          callback_id: text(255),
          description: text(150),
        }),
        10,
      ),
    },
    ["unfurl_domains"],
  ),
  oauth_config: object(
    {
      redirect_urls: list(url, 1000),
      scopes: object({ bot: list(text(50), 255), bot_optional: list(text(50), 255) }),
    },
    ["redirect_urls"],
  ),
  settings: object({
    event_subscriptions: object({ request_url: url, bot_events: list(text(50), 100) }, ["request_url"]),
    interactivity: object({ is_enabled: flag, request_url: url }, ["request_url"]),
    org_deploy_enabled: flag,
    socket_mode_enabled: flag,
    token_rotation_enabled: flag,
  }),
});
