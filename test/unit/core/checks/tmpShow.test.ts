import * as o from './corpus/blindOffice';
import * as f from './corpus/blindFamily';
import { isCaught } from './corpus/rates';
import { findingsIn, type Sample } from './corpus/sample';
const show = (s: Sample) => `${findingsIn(s).map((x) => `${x.rule}:${x.severity}:${JSON.stringify(x).slice(0,160)}`).join(' ')} <- to=${s.to} cc=${s.cc ?? ''} subj=${s.subject ?? ''} kind=${s.kind ?? 'new'} recent=${(s.recent ?? '').slice(0,150)} files=${(s.files ?? []).join()}\n   ${JSON.stringify(s.body.slice(0, 500))}\n`;
test('x', () => {
  const out: string[] = [];
  for (const [n, h, w] of [['office', o.blindOfficeHarmless, o.blindOfficeFaulty], ['family', f.blindFamilyHarmless, f.blindFamilyFaulty]] as const) {
    out.push(`== ${n} false`);
    for (const s of h) if (findingsIn(s).length) out.push(show(s));
    out.push(`== ${n} missed`);
    for (const s of w) if (!isCaught(s)) out.push(s.rule + ' ' + show(s));
  }
  process.stdout.write(out.join('\n'));
});
