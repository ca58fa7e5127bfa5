export const developmentOrigin: string;
export function buildOptions(
  env: Readonly<Record<string, unknown>>,
): { origin: string; cloud: string; refusal?: undefined } | { refusal: string };
