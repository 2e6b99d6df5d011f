import type { DocumentStore } from "../../src/runtime/ports.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Workspace } from "./workspaces.ts";

type Taken = Awaited<ReturnType<DocumentStore["take"]>>;

/** Slack does not answer, or is busy: the same file may be there in a minute. */
export class FileNotNow extends Error {
  override name = "FileNotNow";
}

/** Where Slack keeps files; nothing else ever sees a token. A test peer's own host takes its place. */
const slackHosts = ["files.slack.com", "files.slack-gov.com"];

/** Portside takes no larger documents, so larger ones are not even asked for. In bytes. */
const most = 10 * 1024 * 1024;
const timeout = 60_000;

const isAllowed = (address: string, apiUrl: string | null): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username } = new URL(address);
  if (username !== "") return false;
  if (apiUrl !== null) return host === new URL(apiUrl).host;
  return protocol === "https:" && slackHosts.includes(host);
};

const refused = (sentence: string): Taken => ({ ok: false, sentence });

/** The bytes of the answer, as long as they come. */
const bytesOf = async function* (
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* body;
  } catch (error) {
    throw new FileNotNow("Slack stopped in the middle of the file.", { cause: error });
  }
};

const download = async (address: string, token: string): Promise<Response> => {
  try {
    return await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    throw new FileNotNow("Slack did not hand out the file.", { cause: error });
  }
};

type Info = {
  name?: string;
  mode?: string;
  is_external?: boolean;
  size?: number;
  url_private_download?: string;
};

const infoOf = async ({ client }: Workspace, file: string): Promise<Info | null> => {
  try {
    return ((await client.files.info({ file })).file as Info | undefined) ?? null;
  } catch (error) {
    const fault = faultOf(error);
    if (fault?.type === "busy" || fault?.type === "doubtful")
      throw new FileNotNow("Slack is busy.", { cause: error });
    if (fault) return null;
    throw error;
  }
};

/**
 * Fetches a file people sent, by its id alone: where it lies is asked of Slack, never taken from a message. A
 * sentence says what to do when it cannot be had; throws `FileNotNow` when trying again may help.
 */
export const fetchFile = async (
  workspace: Workspace,
  file: string,
  apiUrl: string | null,
  documents: DocumentStore,
): Promise<Taken> => {
  const info = await infoOf(workspace, file);
  if (!info) return refused(edgeWords.fileGone);
  if (info.is_external || info.mode === "external") return refused(edgeWords.fileElsewhere);
  if ((info.size ?? 0) > most) return refused(edgeWords.fileTooLarge);
  const address = info.url_private_download ?? "";
  if (!isAllowed(address, apiUrl)) return refused(edgeWords.fileElsewhere);
  const response = await download(address, workspace.token);
  const kind = response.headers.get("content-type") ?? "";
  if (response.status >= 500 || response.status === 429) {
    await response.body?.cancel();
    throw new FileNotNow(`Slack answered ${response.status} instead of the file.`);
  }
  if (response.status !== 200 || !response.body) {
    await response.body?.cancel();
    return refused(edgeWords.fileGone);
  }
  // Without the right to read files, Slack answers with its sign-in page instead of an error.
  if (/\bhtml\b/i.test(kind)) {
    await response.body.cancel();
    return refused(edgeWords.filePage);
  }
  return documents.take([
    { name: info.name ?? "file", bytes: bytesOf(response.body as ReadableStream<Uint8Array>) },
  ]);
};
