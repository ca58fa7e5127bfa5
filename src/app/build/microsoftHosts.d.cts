import type { Cloud } from '../../policy/policy';

type BuiltCloud = Exclude<Cloud, 'simulator'>;

export const clouds: readonly BuiltCloud[];
export const officeJs: Readonly<Record<BuiltCloud, readonly string[]>>;
export function scriptOrigins(cloud: BuiltCloud): string[];
export function contentPolicy(cloud: BuiltCloud, page: string): string;
