import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Clock } from '../../../outlook/clock';
import { Exchange } from '../../../outlook/exchange/exchange';
import { readWorldText } from '../../../outlook/world/readWorld';

const folder = path.resolve(__dirname, '../../../outlook/worlds');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

test.each(files)('%s loads, bears the name of its file, and its mail flows', (file) => {
  const reading = readWorldText(readFileSync(path.join(folder, file), 'utf8'));
  if (!reading.ok) throw new Error(reading.complaints.join('\n'));
  const { world } = reading;
  expect(`${world.name}.json`).toBe(file);
  const clock = new Clock(world.now);
  const exchange = new Exchange(world, clock);
  expect(exchange.mailbox(world.client.user)?.listInOutlook('sentItems')).not.toHaveLength(0);
  clock.stop();
});

test('the smallest world of the README loads as it stands there', () => {
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const smallest = /## The smallest world\s+```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
  expect(readWorldText(smallest)).toMatchObject({ ok: true, world: { name: 'smallest' } });
});
