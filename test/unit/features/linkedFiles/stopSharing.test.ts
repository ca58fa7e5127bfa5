import { stopSharing, type Outcome, type Removal } from '../../../../src/features/linkedFiles/stopSharing';
import type { Removable } from '../../../../src/features/linkedFiles/access';
import { answered, failed, type Answer, type FailureKind } from '../../../../src/mailbox/answer';
import type { FilePermission, FileSharing } from '../../../../src/mailbox/files';
import { file, grantee, permission } from './samples';

const ben = grantee('ben@acme.example');
const cleo = grantee('cleo@acme.example');
const fails = (kind: FailureKind, status?: number) =>
  failed({ kind, doing: 'removePermission', ...(status !== undefined && { status }) });

const removal = (id: string, changes: Partial<Removable> = {}): Removal => ({
  file: file({ itemId: id }),
  entry: { permission: permission({ id }), people: [ben], remedy: 'removeGrant', ...changes },
});

interface Script {
  removed?: Answer<void>;
  left?: FilePermission[] | 'unknown' | 'cutShort';
}

/** Runs removals against answers by the permission's id; gives the requests and the outcomes in their order. */
async function run(removals: Removal[], scripts: Record<string, Script>, mayGoOn = () => true) {
  const asked: string[] = [];
  const outcomes: string[] = [];
  const told: Outcome[] = [];
  await stopSharing(removals, {
    mailbox: {
      removePermission: (_file, { id }, addresses) => {
        asked.push(`${id} ${addresses?.join() ?? 'all'}`);
        return Promise.resolve(scripts[id]?.removed ?? answered(undefined));
      },
      readSharing: ([of]) => {
        const left = scripts[of?.itemId ?? '']?.left ?? [];
        if (left === 'unknown') return Promise.resolve(fails('noAnswer'));
        const sharing: FileSharing =
          left === 'cutShort' ? { permissions: [], cutShort: true } : { permissions: left, cutShort: false };
        return Promise.resolve(answered([answered(sharing)]));
      },
    },
    mayGoOn,
    onOutcome: ({ entry }, outcome) => {
      outcomes.push(`${entry.permission.id} ${outcome.kind}`);
      told.push(outcome);
    },
  });
  return { asked, outcomes, told };
}

const still = (id: string, ...grantees: (typeof ben)[]) => [permission({ id, grantees })];

test.each<[string, Script, string]>([
  ['taken and gone', {}, 'done'],
  ['taken and still listed', { left: still('a', ben) }, 'stillListed'],
  ['taken, and nobody to ask afterwards', { left: 'unknown' }, 'unchecked'],
  ['taken, and the list cut short', { left: 'cutShort' }, 'unchecked'],
  ['not found and not listed', { removed: fails('notFound', 404) }, 'alreadyGone'],
  ['refused and still listed', { removed: fails('forbidden', 403), left: still('a', ben) }, 'refused'],
  ['refused, and nobody to ask', { removed: fails('forbidden', 403), left: 'unknown' }, 'refused'],
  ['silence, and gone', { removed: fails('noAnswer') }, 'done'],
  ['silence, and still listed', { removed: fails('noAnswer'), left: still('a', ben) }, 'uncertain'],
  ['silence, and nobody to ask', { removed: fails('noAnswer'), left: 'unknown' }, 'uncertain'],
  ['a gateway that heard nothing', { removed: fails('busy', 504), left: 'unknown' }, 'uncertain'],
])('%s', async (_what, script, outcome) => {
  expect((await run([removal('a')], { a: script })).outcomes).toEqual([`a ${outcome}`]);
});

test('people go from a link that others keep by name; anything else goes as a whole', async () => {
  const fromLink = removal('link', { remedy: 'removeFromLink' });
  const { asked, outcomes } = await run([fromLink, removal('grant')], {
    link: { left: still('link', cleo) },
  });
  expect(asked).toEqual(['link ben@acme.example', 'grant all']);
  expect(outcomes).toEqual(['link done', 'grant done']);
});

test('a link that keeps its people is still there for them', async () => {
  const fromLink = removal('link', { remedy: 'removeFromLink' });
  expect((await run([fromLink], { link: { left: still('link', cleo, ben) } })).outcomes).toEqual([
    'link stillListed',
  ]);
});

test('one failure does not keep the others from being ended', async () => {
  const { outcomes } = await run([removal('a'), removal('b'), removal('c')], {
    b: { removed: fails('rejected', 400), left: still('b', ben) },
  });
  expect(outcomes).toEqual(['a done', 'b refused', 'c done']);
});

test.each<FailureKind>([
  'offline',
  'interactionNeeded',
  'consentRefused',
  'adminConsentNeeded',
  'signInUnavailable',
])('after %s nothing more is tried', async (kind) => {
  const { asked, outcomes } = await run([removal('a'), removal('b')], { a: { removed: fails(kind) } });
  expect(asked).toEqual(['a all']);
  expect(outcomes).toEqual(['a refused', 'b notTried']);
});

test('whether to go on is asked before every change', async () => {
  let changes = 0;
  const { asked, outcomes } = await run([removal('a'), removal('b'), removal('c')], {}, () => changes++ < 1);
  expect(asked).toEqual(['a all']);
  expect(outcomes).toEqual(['a done', 'b notTried', 'c notTried']);
});
