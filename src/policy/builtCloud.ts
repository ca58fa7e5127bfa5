import type { LoadedPolicy } from './loadPolicy';
import { defaultPolicy, type Cloud } from './policy';

/**
 * The administrator's word in the cloud for which the build was made (`--env cloud=…`): it counts where config.json
 * states none. One that contradicts it is complained about, since the page may reach no other cloud.
 */
export function inBuiltCloud(reading: LoadedPolicy, built: Exclude<Cloud, 'simulator'>): LoadedPolicy {
  const { policy, complaints } = reading;
  if (policy.cloud === built || policy.cloud === 'simulator') return reading;
  if (policy.cloud === defaultPolicy.cloud) return { ...reading, policy: { ...policy, cloud: built } };
  const complaint = `config.json: "cloud" is "${policy.cloud}", but these pages were built for "${built}" and can reach no other. Build them with --env cloud=${policy.cloud}.`;
  return { ...reading, complaints: [...complaints, complaint] };
}
