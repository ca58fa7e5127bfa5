export const startingCatalogs: readonly string[];
export function startingHtml(hosts: readonly string[]): string;
