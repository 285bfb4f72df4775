import { type Manifest, type Stamp, stampManifest } from '../manifest.ts';
import { clinicSource } from '../vite/clinic-module.ts';
import { bytes, type Files } from './pack/zip.ts';

/** The built package with this clinic's hosts, permissions, settings and id: two files change. */
export function stampPackage(files: Files, stamp: Stamp): Files {
  const built = files['manifest.json'];
  if (!built) throw new Error('the build lacks manifest.json');
  const manifest = JSON.parse(Buffer.from(built).toString('utf8')) as Manifest;
  return {
    ...files,
    'manifest.json': bytes(`${JSON.stringify(stampManifest(manifest, stamp), null, 2)}\n`),
    'clinic.js': bytes(clinicSource(stamp.clinic)),
  };
}
