/** Where another program hears of changes. Throws where it did not take one; then it is posted again with the same id. */
export type EventPoster = { post(event: { id: string; body: string; at: number }): Promise<void> };
