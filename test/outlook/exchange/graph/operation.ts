import type { WorldFault, WorldOrganization } from '../../world/world';
import type { Exchange } from '../exchange';
import type { SimulatedMailbox } from '../mailbox';
import type { GraphAnswer } from './answers';
import type { Query } from './odata';
import type { Uploads } from './uploads';

/** A request after it was let in. */
export interface GraphCall {
  exchange: Exchange;
  mailbox: SimulatedMailbox;
  /** The organization of the signed-in user. */
  organization: WorldOrganization;
  /** The parts of the path that stand for a `*` in the operation's path. */
  parameters: string[];
  query: Query;
  body: string;
  /** The body was asked for as plain text. */
  prefersText: boolean;
  /** The address that was asked, with its query. */
  asked: URL;
  uploads: Uploads;
}

/** One kind of request that is modelled. */
export interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  version: 'v1.0' | 'beta';
  /** Segments after the version; `*` stands for any one segment. */
  path: string;
  /** Tells apart operations on the same path. */
  matches?: (query: Query, body: string) => boolean;
  /** One of these scopes is needed. */
  scopes: readonly string[];
  /** The kind of request by which a world's faults name it. */
  fault: WorldFault['on'];
  /** Counts against the limit of requests in flight for one mailbox. */
  usesMailbox: boolean;
  /** The id, in the world, of the file that it is about. */
  file?: (call: GraphCall) => string | null;
  answer: (call: GraphCall) => GraphAnswer;
}
