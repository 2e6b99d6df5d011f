import { z } from "zod";

/** Where another program hears of changes, and how it knows that they come from here. */
export const eventSettings = {
  EVENTS_URL: z
    .url({ protocol: /^https?$/, error: "must look like https://example.com/portside" })
    .optional(),
  EVENTS_SECRET: z.string().min(16, "needs 16 characters or more").optional(),
  EVENTS_PRIVATE: z.enum(["on", "off"]).default("off"),
};

type Given = {
  EVENTS_URL?: string | undefined;
  EVENTS_SECRET?: string | undefined;
  EVENTS_PRIVATE: "on" | "off";
};

/** What is missing to tell another program, one sentence each. */
export const eventFaults = ({
  EVENTS_URL: url,
  EVENTS_SECRET: secret,
  EVENTS_PRIVATE: allowed,
}: Given): string[] => [
  ...(url && !secret ? ["EVENTS_SECRET is missing: without it the receiver cannot know who posts"] : []),
  ...(!url && secret ? ["EVENTS_URL is missing beside EVENTS_SECRET"] : []),
  ...(url?.startsWith("http:") && allowed === "off"
    ? ["EVENTS_URL needs https; EVENTS_PRIVATE=on allows http and addresses of your own network"]
    : []),
];
