import { isNearRecall, namesTwice } from '../../../src/policy/names';

test.each([
  ...[
    'Recall',
    'RECALL',
    ' recall',
    'recal',
    'reccall',
    'recll',
    'recalls',
    'recall.enabled',
    'recall_enabled',
  ],
  ...[
    'recallEnabled',
    'recallOff',
    'disableRecall',
    'noRecall',
    'enabled',
    'Enabled',
    'enable',
    'enabeld',
    'disabled',
  ],
])('%s may have been meant for recall', (name) => {
  expect(isNearRecall(name)).toBe(true);
});

test.each([
  'cloud',
  'hold',
  'checks',
  'hipaa',
  '$schema',
  'comment',
  'ownDomain',
  'serviceDesk',
  'tenantId',
  '',
])('“%s” has nothing to do with recall', (name) => {
  expect(isNearRecall(name)).toBe(false);
});

test.each<[string, string[]]>([
  ['{"a":1,"a":2}', ['a']],
  ['{"recall":{"enabled":false,"enabled":true}}', ['recall.enabled']],
  ['{"recall":{"enabled":false},"recall":{}}', ['recall']],
  ['{"a":{"b":1},"c":{"b":1}}', []],
  ['[{"a":1},{"a":1}]', []],
  ['{"a":"\\"a\\":1","b":["a","a"]}', []],
  ['{"a":{"x":[{"y":1,"y":2}]}}', ['a.x.y']],
])('in %s stands twice: %j', (json, names) => {
  expect(namesTwice(json)).toEqual(names);
});
