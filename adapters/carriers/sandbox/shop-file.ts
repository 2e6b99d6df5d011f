import type { BoughtNumber } from "../../../src/core/temporary-offer.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import { openSandboxFile, type Row } from "./sandbox-file.ts";

const schema = `
  create table if not exists sold (
    number text primary key, reference text not null, id integer not null unique, released integer
  );
  create table if not exists purchases (reference text primary key, first integer not null, calls integer not null);
  create table if not exists dearer (area text primary key);
`;

const boughtOf = (row: Row): BoughtNumber => ({ number: String(row.number), carrierId: `SBN-${row.id}` });

/** The numbers the sandbox sold, in `sandbox.sqlite` beside its orders. */
export const openShopFile = (folder: string) => {
  const { all, transaction, close } = openSandboxFile(folder, schema);

  return {
    transaction,

    /** Numbers nobody can buy: sold ones, and those of orders. */
    taken: (): Set<E164> =>
      new Set([
        ...all("select number from sold where released is null").map(({ number }) => String(number)),
        ...all("select numbers from orders").flatMap(({ numbers }) => JSON.parse(String(numbers)) as E164[]),
      ]),

    sell(number: E164, reference: string): void {
      all(
        `insert into sold values (?, ?, (select coalesce(max(id), 100) + 1 from sold), null)
         on conflict (number) do update set reference = excluded.reference, id = excluded.id, released = null`,
        number,
        reference,
      );
    },

    bought: (reference: string): BoughtNumber[] =>
      all("select * from sold where reference = ? and released is null order by id", reference).map(boughtOf),

    /** True where it was sold under this id and is given back now. */
    release: (id: string, now: number): boolean =>
      all(
        "update sold set released = ? where id = ? and released is null returning number",
        now,
        Number(/^SBN-(\d{1,9})$/.exec(id)?.[1] ?? 0),
      ).length === 1,

    /** Counts a call to buy; gives when the first one for this reference was, and how many there were. */
    tried(reference: string, now: number): { first: number; calls: number } {
      const [row] = all(
        "insert into purchases values (?, ?, 1) on conflict (reference) do update set calls = calls + 1 returning *",
        reference,
        now,
      );
      return { first: Number(row?.first), calls: Number(row?.calls) };
    },

    isDearer: (area: string): boolean => all("select 1 from dearer where area = ?", area).length > 0,
    makeDearer(area: string): void {
      all("insert into dearer values (?) on conflict do nothing", area);
    },

    /** Every number ever sold, and those that are still rented. */
    counts: (): { sold: number; rented: number } => {
      const [row] = all("select count(*) as sold, count(*) - count(released) as rented from sold");
      return { sold: Number(row?.sold), rented: Number(row?.rented) };
    },

    close,
  };
};

export type ShopFile = ReturnType<typeof openShopFile>;
