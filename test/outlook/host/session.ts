import { Clock } from '../clock';
import { Exchange } from '../exchange/exchange';
import { RequestLog } from '../exchange/graph/requestLog';
import { createGraphService, type GraphPlaces } from '../exchange/graph/service';
import { SignInService } from '../signIn/signInService';
import { SimulatedTokenOffice } from '../signIn/tokenOffice';
import type { World } from '../world/world';
import { AddInStorage } from './addInStorage';
import type { EventOutcome, LaunchEventType } from './api';

/** Everything that a world sets in motion; a reset makes a new one. */
export class Session {
  readonly clock: Clock;
  readonly exchange: Exchange;
  readonly log = new RequestLog();
  readonly signIn: SignInService;
  readonly graph: ReturnType<typeof createGraphService>;
  readonly storage = new AddInStorage();
  /** The events that were handled, or were to be, oldest first. */
  readonly launchEvents: { event: LaunchEventType; outcome: EventOutcome }[] = [];

  /** @param places `null`: all on localhost. */
  constructor(
    readonly world: World,
    places: GraphPlaces | null = null,
  ) {
    this.clock = new Clock(world.now);
    this.exchange = new Exchange(world, this.clock);
    const tokens = new SimulatedTokenOffice(this.clock);
    this.signIn = new SignInService(this.exchange, tokens);
    this.graph = createGraphService(this.exchange, tokens, this.log, places);
  }

  close(): void {
    this.clock.stop();
  }
}
