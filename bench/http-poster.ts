import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import { parentPort } from "node:worker_threads";

/** How the platform shows that a call is its own. */
export type Proof = { type: "slack"; secret: string } | { type: "bearer"; token: string };

/** Events to post to one address: those of a list one after another, the lists side by side. */
export type Job = { url: string; lists: string[][]; proof: Proof };

/** Milliseconds until each answer, list by list, and how many of them were no acknowledgement (Bolt gives up after 3 s). */
export type Posted = { ok: true; took: number[]; late: number } | { ok: false; why: string };

const agent = new Agent({ keepAlive: true });

type Answered = { took: number; late: boolean };

const proofOf = (proof: Proof, body: string): Record<string, string> => {
  if (proof.type === "bearer") return { authorization: `Bearer ${proof.token}` };
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", proof.secret).update(`v0:${at}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(at), "x-slack-signature": `v0=${signature}` };
};

const post = (url: string, body: string, proof: Proof): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const proven = proofOf(proof, body);
    const from = performance.now();
    const sending = request(url, {
      method: "POST",
      agent,
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        ...proven,
      },
    });
    sending.once("error", reject).once("response", (response) => {
      const took = performance.now() - from;
      response.resume().once("end", () => {
        const { statusCode = 0 } = response;
        if (statusCode < 300 || statusCode === 404) resolve({ took, late: statusCode === 404 });
        else reject(new Error(`The event was answered with ${statusCode}, not with 200.`));
      });
    });
    sending.end(body);
  });

const inOrder = async (url: string, bodies: string[], proof: Proof): Promise<Answered[]> => {
  const answered: Answered[] = [];
  for (const body of bodies) answered.push(await post(url, body, proof));
  return answered;
};

const work = ({ url, lists, proof }: Job): Promise<Posted> =>
  Promise.all(lists.map((list) => inOrder(url, list, proof))).then(
    (answered): Posted => ({
      ok: true,
      took: answered.flat().map(({ took }) => took),
      late: answered.flat().filter(({ late }) => late).length,
    }),
    (error: unknown): Posted => ({ ok: false, why: String(error) }),
  );

parentPort?.on("message", (job: Job) => {
  void work(job).then((posted) => parentPort?.postMessage(posted));
});
