import type { OutlookSetup } from '../../api';

/** office.js's number for Outlook on the web. */
const outlookWebApp = 64;

const isOlder = (version: string): boolean => Number(version.split('.')[1]) < 13;

const requirementSets = ({ client }: OutlookSetup): Record<string, string> => {
  const sets = { ...client.requirementSets };
  if (!client.nestedAppAuth) delete sets['NestedAppAuth'];
  // What multi-select is part of.
  if (client.multiSelect && isOlder(sets['Mailbox'] ?? '1.1')) sets['Mailbox'] = '1.13';
  return sets;
};

/** The answer to office.js's first question: in which host and for which add-in it runs. */
export const appContext = (setup: OutlookSetup, id: string, roamingSettings: string): object => ({
  _id: id,
  _appName: outlookWebApp,
  _appVersion: '16.01',
  _appUILocale: setup.client.locale,
  _dataLocale: setup.client.locale,
  _docUrl: '',
  _clientMode: 0,
  _settings: JSON.parse(roamingSettings) as unknown,
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: crypto.randomUUID(),
  _appInstanceId: id,
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify(requirementSets(setup)),
  _hostCustomMessage: '',
  _hostFullVersion: '16.0.0.0',
  _addinName: setup.addIn.name,
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 0,
});

/** The frame's address and name, by which office.js finds its host. */
export const frameAddress = (
  { setup, model }: { setup: OutlookSetup; model: { view: { clockOffset: number } } },
  pane: string,
  conversation: string,
  controlId: string,
) => {
  const hostInfo = ['Outlook', 'Web', '16.01', setup.client.locale, conversation, '', 'disableLogging', '0'];
  const url = new URL(pane);
  url.searchParams.set('_host_Info', hostInfo.join('$'));
  return {
    url: url.href,
    name: JSON.stringify({
      baseFrameName: 'addIn',
      hostInfo: hostInfo.join('|'),
      xdmInfo: `${conversation}|${controlId}|${window.location.origin}`,
      serializerVersion: 1,
      flights: '[]',
      // Not Outlook's: for the stand-in of the clock, which begins before anything can be told.
      clockOffset: model.view.clockOffset,
    }),
  };
};
