import { z } from "zod";

const settings = z.object({
  DATA_DIR: z.string().min(1).default("data"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  PORTSIDE_KEYS: z.string().optional(),
  PORTSIDE_USER: z.string().trim().min(1).max(60).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must look like smtp://user:password@host:587" }).optional(),
  MAIL_FROM: z.string().min(3).default("Portside <portside@localhost>"),
  NO_COLOR: z.string().optional(),
});

/** Everything read from the environment, once. Names are the README's. */
export type Config = z.infer<typeof settings>;

/** The configuration, or one sentence per fault, all at once. Values are never repeated: they may be secret. */
export const readConfig = (
  environment: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; problems: string[] } => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = settings.safeParse(given);
  if (read.success) return { ok: true, config: read.data };
  return {
    ok: false,
    problems: read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
  };
};
