import { inBuiltCloud } from '../../../src/policy/builtCloud';
import { readPolicy } from '../../../src/policy/readPolicy';

const stated = (file: object) => ({ ...readPolicy(JSON.stringify(file)), fetched: true });

test('where config.json states no cloud, that of the build counts', () => {
  expect(inBuiltCloud(stated({}), 'china').policy.cloud).toBe('china');
  expect(inBuiltCloud(stated({ cloud: 'china' }), 'china').complaints).toEqual([]);
});

test('a cloud that the pages cannot reach is complained about, with the way out', () => {
  const { complaints } = inBuiltCloud(stated({ cloud: 'china' }), 'global');
  expect(complaints).toEqual([expect.stringContaining('--env cloud=china')]);
});
