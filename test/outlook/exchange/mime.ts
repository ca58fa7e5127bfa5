import type { ReportFacts, StoredMessage } from './types';

const boundary = 'simulated-boundary';

/** What the machine-readable part of a report says; long lines are folded as Exchange folds them. */
function fields({ kind, originalMessageId, finalRecipient, originalRecipient }: ReportFacts): string[] {
  const recipients = [
    ...(originalRecipient === null ? [] : [`Original-Recipient: rfc822;${originalRecipient}`]),
    `Final-Recipient: rfc822;${finalRecipient}`,
  ];
  switch (kind) {
    case 'IPNRN':
    case 'IPNNRN': {
      const disposition = kind === 'IPNRN' ? 'displayed' : 'deleted';
      return [
        'Content-Type: message/disposition-notification',
        '',
        'Reporting-UA: simulator; Microsoft Exchange Server',
        ...recipients,
        'Original-Message-ID:',
        ` ${originalMessageId}`,
        `Disposition: automatic-action/MDN-sent-automatically; ${disposition}`,
      ];
    }
    case 'DR':
    case 'NDR':
      return [
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns;SIM0PR00MB0000.LOCALHOST',
        '',
        ...recipients,
        `Action: ${kind === 'DR' ? 'delivered' : 'failed'}`,
        `Status: ${kind === 'DR' ? '2.0.0' : '5.1.1'}`,
      ];
  }
}

/** The parts after the text: the report itself, and of the message that it is about the one header that matters. */
function reportParts(report: ReportFacts): string[] {
  return [
    `--${boundary}`,
    ...fields(report),
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${report.originalMessageId}`,
    '',
    `--${boundary}--`,
  ];
}

/** A message as MIME, as far as the simulated mailboxes keep it: its headers, its text and, of a report, its parts. */
export function mimeOf(message: StoredMessage): string {
  const { headers, bodyText, report } = message;
  const text = ['Content-Type: text/plain; charset=utf-8', '', ...bodyText.split('\n')];
  const type = report?.kind.startsWith('IPN') ? 'disposition-notification' : 'delivery-status';
  const lines = report
    ? [
        `Content-Type: multipart/report; report-type=${type};`,
        `\tboundary="${boundary}"`,
        '',
        `--${boundary}`,
        ...text,
        '',
        ...reportParts(report),
      ]
    : text;
  return [...headers.map(({ name, value }) => `${name}: ${value}`), 'MIME-Version: 1.0', ...lines, ''].join(
    '\r\n',
  );
}
