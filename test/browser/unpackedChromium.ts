import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const cache = resolve(__dirname, '../../node_modules/.cache/recall-assistant');

const versionOfPackage = (): string => {
  const file = resolve(require.resolve('@sparticuz/chromium'), '../../../package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
};

/** Where the browser of @sparticuz/chromium is unpacked: one folder per version of the package. */
const home = join(cache, `chromium-${versionOfPackage()}`);

/** The package's own fonts.conf names folders of AWS; this one, the unpacked font and the system's. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Runs in a process of its own, because the package changes the environment of the one that loads it, and unpacks
 * into the folder for temporary files, which is set to ours. `AWS_LAMBDA_JS_RUNTIME` makes it unpack its copies of
 * the system libraries (libnss3 and others) too, which a machine without a browser usually lacks.
 */
const unpackInto = async (folder: string): Promise<void> => {
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    { cwd: __dirname, env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' } },
  );
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration);
};

/** The path of the unpacked browser; unpacks it at the first call. The folder appears whole or not at all. */
export const unpackChromium = async (): Promise<{
  executablePath: string;
  libraries: string;
  fontsFile: string;
}> => {
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(join(cache, 'unpacking-'));
    await unpackInto(folder);
    try {
      await rename(folder, home);
    } catch (error) {
      // Somebody else was faster: theirs is as good.
      await rm(folder, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    libraries: join(home, 'al2023', 'lib'),
    fontsFile: join(home, 'fonts.conf'),
  };
};
