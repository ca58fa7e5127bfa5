/** Where else office.js lies, `null` where the cloud has one place only; written in by webpack. */
declare const otherOfficeJs: string | null;

/**
 * Loads office.js from Microsoft's other place where it did not come from the one in the page. Rejects where it does not
 * come from there either. To be called from a deferred script: then the one in the page has run or has failed.
 */
export async function officeScriptLoaded(otherPlace: string | null = otherOfficeJs): Promise<void> {
  if ('Office' in window) return;
  if (otherPlace === null) throw new Error('office.js did not load.');
  // office.js looks for its further files beside the first script tag that has its name.
  document.querySelector('script[src$="/office.js"]')?.remove();
  await new Promise<void>((loaded, failed) => {
    const script = document.createElement('script');
    script.src = otherPlace;
    script.onload = () => {
      loaded();
    };
    script.onerror = () => {
      failed(new Error('office.js did not load.'));
    };
    document.head.append(script);
  });
}
