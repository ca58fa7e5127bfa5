import * as v from 'valibot';
import { address, text } from './values';

/* The files of a world; worlds/README.md tells people what each key means. */

const webAddress = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/[^\s?#]+$/,
    'expected an address such as "https://acme-my.sharepoint.com/:x:/g/Eab1", without a query',
  ),
);

const permissionSchema = v.strictObject({
  people: v.optional(v.array(address), []),
  role: v.optional(v.picklist(['view', 'edit', 'owner']), 'view'),
  link: v.optional(
    v.strictObject({ for: v.picklist(['anyone', 'organization', 'people']), url: webAddress }),
  ),
  inheritedFrom: v.optional(text),
  inheritanceShown: v.optional(v.boolean(), false),
});

/** A file in somebody's OneDrive or in a site. */
export const fileSchema = v.strictObject({
  id: text,
  name: text,
  owner: address,
  place: v.optional(v.picklist(['oneDrive', 'site']), 'oneDrive'),
  url: webAddress,
  permissions: v.optional(v.array(permissionSchema), []),
});
