import { reportTextIn } from '../../../../../src/adapters/exchange/responses/reportMime';

const report = (recipient: string) =>
  [
    'Content-Type: multipart/report; boundary="b"',
    '',
    '--b',
    'Content-Type: message/disposition-notification',
    '',
    `Final-Recipient: rfc822;${recipient}`,
    'Disposition: automatic-action/MDN-sent-automatically; displayed',
    '--b--',
  ].join('\r\n');

describe('the machine-readable part of a report', () => {
  test('names whom it is about', () => {
    expect(reportTextIn(report('<Ben@Acme.example>'))?.recipients).toEqual([
      { final: 'ben@acme.example', original: null, outcome: 'displayed' },
    ]);
  });

  test('names nobody where the address is none, however long: a report comes from anybody', () => {
    const before = process.cpuUsage().user;
    for (const hostile of ['@'.repeat(80_000), 'a'.repeat(80_000), '@'.repeat(999), 'a@'.repeat(400)]) {
      expect(reportTextIn(report(`${hostile}<`))?.recipients).toEqual([]);
    }
    // Microseconds of work; an expression that goes back and forth took twenty seconds for the first.
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
  });
});
