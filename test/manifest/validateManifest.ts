import { checkAddresses } from './addresses';
import type { Complaint } from './complaint';
import { checkElementOrder, checkUniqueControls } from './elementOrder';
import { checkIcons, type ReadFile } from './icons';
import { checkIdentity, checkLocales } from './identity';
import { checkLaunchEvents } from './launchEvents';
import { checkResources } from './resources';
import { checkRequirements, checkVersions } from './versions';
import { parseXml } from './xml';

/**
 * Everything that is wrong with a mail add-in's manifest, as far as can be told without Microsoft's online validator:
 * the rules of the documentation, and the icons that it names.
 */
export const validateManifest = (xml: string, readFile: ReadFile): Complaint[] => {
  const parsed = parseXml(xml);
  if (!parsed.ok) {
    return [
      { place: 'manifest', problem: `It is not well-formed: ${parsed.problem}`, cure: 'Mend the XML there.' },
    ];
  }
  const { root } = parsed;
  if (root.name !== 'OfficeApp') {
    return [
      { place: root.path, problem: 'This is no Office add-in manifest.', cure: 'Begin with <OfficeApp>.' },
    ];
  }
  return [
    ...checkElementOrder(root),
    ...checkUniqueControls(root),
    ...checkVersions(root),
    ...checkRequirements(root),
    ...checkLaunchEvents(root),
    ...checkIdentity(root),
    ...checkLocales(root),
    ...checkAddresses(root),
    ...checkResources(root),
    ...checkIcons(root, readFile),
  ];
};
