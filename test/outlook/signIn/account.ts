import { createHash } from 'node:crypto';
import type { Exchange } from '../exchange/exchange';

/** Tenant of accounts that belong to no organization of the world, as Microsoft's consumer accounts. */
const consumerTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** An account as msal describes one. */
export interface Account {
  homeAccountId: string;
  localAccountId: string;
  environment: string;
  tenantId: string;
  username: string;
  name: string;
}

/** The same person has the same object id in every run. */
const objectIdOf = (address: string): string => {
  const hex = createHash('sha256').update(address.toLowerCase()).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};

export const accountOf = (exchange: Exchange, address: string): Account => {
  const tenantId = exchange.organizationOf(address)?.tenantId ?? consumerTenant;
  const localAccountId = objectIdOf(address);
  return {
    homeAccountId: `${localAccountId}.${tenantId}`,
    localAccountId,
    environment: 'login.microsoftonline.com',
    tenantId,
    username: address,
    name: exchange.person(address)?.name ?? address,
  };
};
