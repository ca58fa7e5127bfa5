import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clouds, contentPolicy, officeJs, scriptOrigins } from '../../../../src/app/build/microsoftHosts.cjs';
import { startingHtml } from '../../../../src/app/build/startingWords.cjs';
import { catalogTexts } from '../../../../src/i18n/compile/catalogTexts';
import { cloudAddresses } from '../../../../src/policy/clouds';
import { buildSendAlert } from '../../../sendAlertBuild';

/** What the policy of a page admits, by directive. */
const admitted = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );

const here = { hostname: 'recall.contoso.com', port: '' };

describe.each(clouds)('the pages of the cloud %s', (cloud) => {
  test('take scripts from every place where office.js lies, and from nowhere else but the Ajax library', () => {
    for (const page of ['taskpane', 'sendAlert']) {
      const origins = officeJs[cloud].map((address) => new URL(address).origin);
      const policy = admitted(contentPolicy(cloud, page));
      expect(policy.get('script-src')).toEqual(["'self'", ...origins, 'https://ajax.aspnetcdn.com']);
      // By a frame of its own origin office.js asks about an Outlook that it does not know.
      expect(policy.get('frame-src')).toEqual(origins);
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect([...policy.values()].flat().filter((source) => source.startsWith("'unsafe"))).toEqual([]);
    }
  });

  test('reach the servers of that cloud alone, and those at Send only their own', () => {
    const addresses = cloudAddresses(cloud, here);
    const servers = [addresses?.graph, addresses?.signIn, ...(addresses?.uploads ? [addresses.uploads] : [])];
    expect(admitted(contentPolicy(cloud, 'taskpane')).get('connect-src')).toEqual(["'self'", ...servers]);
    expect(admitted(contentPolicy(cloud, 'sendAlert')).get('connect-src')).toEqual(["'self'"]);
  });
});

test('the pages of a build have the office.js and the policy of its cloud', async () => {
  const folder = await buildSendAlert('https://recall.contoso.cn', 'china');
  const page = readFileSync(join(folder, 'sendAlert.html'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(page).toContain(`content="${contentPolicy('china', 'sendAlert')}"`);
  expect(page).toContain(
    'src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"',
  );
  expect(page).not.toContain('appsforoffice.microsoft.com');
});

test('the first words stand in the page in both languages, as the catalogs have them, with the hosts to be allowed', () => {
  const html = startingHtml(scriptOrigins('global'));
  for (const language of ['en', 'es'] as const) {
    for (const text of catalogTexts(language, ['starting']).values()) expect(html).toContain(`>${text}<`);
  }
  for (const origin of scriptOrigins('global'))
    expect(html).toContain(`<li>${new URL(origin).hostname}</li>`);
});
