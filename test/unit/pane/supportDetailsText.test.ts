import type { Failure } from '../../../src/mailbox/answer';
import { supportDetails } from '../../../src/pane/supportDetailsText';
import { now } from '../core/recall/input';

const surroundings = {
  client: 'classicWindows',
  version: '16.0.19725.20126',
  at: now,
  offsetMinutes: 60,
} as const;

describe('the details for support', () => {
  it('hold what a help desk needs, a line each', () => {
    const failure: Failure = {
      kind: 'forbidden',
      doing: 'requestRecall',
      status: 403,
      code: 'ErrorAccessDenied',
      requestId: 'server-1',
      clientRequestId: 'client-1',
    };
    expect(supportDetails(failure, surroundings).split('\n')).toEqual([
      "time: 2026-11-20T10:44:00.000Z (user's zone: UTC+01:00)",
      'client: classicWindows 16.0.19725.20126',
      'doing: requestRecall',
      'failure: forbidden',
      'status: 403',
      'code: ErrorAccessDenied',
      'request-id: server-1',
      'client-request-id: client-1',
    ]);
  });

  it('never hold a subject or an address, even if the server puts them into its sentence', () => {
    const failure: Failure = {
      kind: 'rejected',
      doing: 'readSentMessage',
      message: 'The message "Salaries in October" of ana@norte.example cannot be read.',
    };
    const details = supportDetails(failure, surroundings);
    expect(details).not.toContain('Salaries');
    expect(details).not.toContain('@');
  });

  it('have no line for what is not known', () => {
    const details = supportDetails({ kind: 'noAnswer', doing: 'requestRecall' }, surroundings);
    expect(details).not.toMatch(/undefined|status|code|request-id/);
  });

  it.each([
    [0, 'UTC+00:00'],
    [-210, 'UTC-03:30'],
    [345, 'UTC+05:45'],
    [-480, 'UTC-08:00'],
  ])('name a zone of %d minutes as %s', (offsetMinutes, zone) => {
    const details = supportDetails({ kind: 'offline', doing: 'test' }, { ...surroundings, offsetMinutes });
    expect(details).toContain(`(user's zone: ${zone})`);
  });
});
