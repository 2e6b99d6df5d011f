import type { IncomingFile, TakenDocument } from "../../src/core/received-file.ts";
import { toldLater } from "../../src/core/told.ts";
import type { DocumentStore } from "../../src/runtime/ports.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf, isAway } from "./errors.ts";
import type { Workspace } from "./workspaces.ts";

/** Slack does not answer, or is busy: the same file may be there in a minute. */
export class FileNotNow extends Error {
  override name = "FileNotNow";
}

/** Slack does not hand it out; `reason` is what of the words says why. */
class FileRefused extends Error {
  override name = "FileRefused";
  readonly reason: "fileElsewhere" | "fileGone" | "filePage" | "fileTooLarge";

  constructor(reason: FileRefused["reason"]) {
    super(edgeWords[reason]);
    this.reason = reason;
  }
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
    if (isAway(error)) throw new FileNotNow("Slack is busy.", { cause: error });
    if (faultOf(error)) return null;
    throw error;
  }
};

/** What lies at an address of Slack's, as long as it comes. Throws `FileRefused` where it is not the file. */
const contentOf = async function* (
  address: string,
  token: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const response = await download(address, token);
  const kind = response.headers.get("content-type") ?? "";
  if (response.status >= 500 || response.status === 429) {
    await response.body?.cancel();
    throw new FileNotNow(`Slack answered ${response.status} instead of the file.`);
  }
  if (response.status !== 200 || !response.body) {
    await response.body?.cancel();
    throw new FileRefused("fileGone");
  }
  // Without the right to read files, Slack answers with its sign-in page instead of an error.
  if (/\bhtml\b/i.test(kind)) {
    await response.body.cancel();
    throw new FileRefused("filePage");
  }
  yield* bytesOf(response.body as ReadableStream<Uint8Array>);
};

/** Where a file lies is asked of Slack, never taken from a message. Its content is asked for when it is read. */
const lookUp = async (workspace: Workspace, file: string, apiUrl: string | null): Promise<IncomingFile> => {
  const info = await infoOf(workspace, file);
  if (!info) throw new FileRefused("fileGone");
  if (info.is_external || info.mode === "external") throw new FileRefused("fileElsewhere");
  if ((info.size ?? 0) > most) throw new FileRefused("fileTooLarge");
  const address = info.url_private_download ?? "";
  if (!isAllowed(address, apiUrl)) throw new FileRefused("fileElsewhere");
  return { name: info.name ?? "file", bytes: contentOf(address, workspace.token) };
};

/**
 * Fetches what people sent together, by the ids of the files alone, one after another. A sentence says what to do
 * when something of it cannot be had; throws `FileNotNow` when trying again may help.
 */
export const fetchFiles = async (
  workspace: Workspace,
  files: string[],
  apiUrl: string | null,
  documents: DocumentStore,
): Promise<TakenDocument> => {
  let place = 0;
  const counted = async function* (bytes: IncomingFile["bytes"], own: number): AsyncGenerator<Uint8Array> {
    place = own;
    yield* bytes;
  };
  try {
    const found: IncomingFile[] = [];
    for (const file of files) {
      place += 1;
      const { name, bytes } = await lookUp(workspace, file, apiUrl);
      found.push({ name, bytes: counted(bytes, place) });
    }
    return await documents.take(found);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { reason } = error;
    return { ok: false, ...toldLater(() => edgeWords.fileAmong(place, files.length, edgeWords[reason])) };
  }
};
