import { readFileSync } from "node:fs";

const linesOfProcess = (id: number): string => {
  try {
    return readFileSync(`/proc/${id}/status`, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return "";
  }
};

const bytesOf = (field: "VmRSS" | "VmHWM", lines: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(lines)?.[1] ?? 0) * 1024;

/** Bytes of memory a process holds now and held at most; zero where the system does not tell, or it is gone. */
export const residentSize = (id: number): { now: number; most: number } => {
  const lines = linesOfProcess(id);
  return { now: bytesOf("VmRSS", lines), most: bytesOf("VmHWM", lines) };
};
