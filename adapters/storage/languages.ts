import { type Kysely, sql } from "kysely";
import { type Language, languageIn } from "../../src/core/language.ts";
import { openConversation } from "../../src/core/version.ts";
import type { Languages } from "../../src/runtime/language-ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import type { RecentStates } from "./recent-states.ts";
import type { Tables } from "./schema.ts";

type Row = Tables["languages"];
type Whose = Pick<Row, "agency" | "person">;

const queries = (db: Kysely<Tables>) => {
  const chosen = (slot: (name: "agency" | "person") => never) =>
    db
      .selectFrom("languages")
      .select("language")
      .where("agency", "=", slot("agency"))
      .where("person", "=", slot("person"));
  return {
    chosen: compiledQuery<Whose, Pick<Row, "language">>(chosen),
    opening: compiledQuery<Whose & { id: string }, { state: string | null; language: string | null }>(
      (slot) =>
        db.selectNoFrom((row) => [
          row.selectFrom("conversations").select("state").where("id", "=", slot("id")).as("state"),
          chosen(slot).as("language"),
        ]),
    ),
  };
};

/** Writes inside a turn what somebody chose in it. */
export const languageWriter = (db: Kysely<Tables>) =>
  compiledQuery<Row>((slot) =>
    db
      .insertInto("languages")
      .values({ agency: slot("agency"), person: slot("person"), language: slot("language") })
      .onConflict((conflict) =>
        conflict
          .columns(["agency", "person"])
          .doUpdateSet({ language: (row) => row.ref("excluded.language") }),
      ),
  );

/** The languages people chose; those asked for lately are remembered where no other process writes them. */
export const languages = (db: Kysely<Tables>, recent: RecentStates | null): Languages => {
  const on = queries(db);

  const chosenBy = async (agency: string, person: string): Promise<Language | null> => {
    const known = recent?.language(agency, person);
    if (known !== undefined) return known;
    const [row] = (await on.chosen(db, { agency, person })).rows;
    const language = languageIn(row?.language);
    recent?.keepLanguage(agency, person, language);
    return language;
  };

  return {
    opening: async (id, agency, person) => {
      const { conversation = null, language: known } = recent?.opening(id, agency, person) ?? {};
      if (conversation)
        return { conversation, language: known === undefined ? await chosenBy(agency, person) : known };
      const [row] = (await on.opening(db, { id, agency, person })).rows;
      const language = languageIn(row?.language);
      recent?.keepLanguage(agency, person, language);
      return { conversation: row?.state ? openConversation(row.state) : null, language };
    },
    languageOf: chosenBy,
  };
};

/** What the one who began a request chose, read with it. */
export const languageOfRequester = sql<string | null>`(select language from languages
  where languages.agency = requests.agency and languages.person = requests.requester)`;
