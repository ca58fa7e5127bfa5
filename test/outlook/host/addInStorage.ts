/** What Outlook keeps for the add-in: custom properties of each message, and each person's roaming settings. */
export class AddInStorage {
  readonly #kept = new Map<string, string>();

  read(place: string): string {
    return this.#kept.get(place) ?? '{}';
  }

  write(place: string, json: string): void {
    this.#kept.set(place, json);
  }
}
