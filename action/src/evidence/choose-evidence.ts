import { accessSync } from 'node:fs';
import type { EvidenceSource } from '../model/evidence.ts';
import { createLinuxEvidence } from './linux/linux-evidence.ts';
import { createSilentEvidence } from './silent-evidence.ts';

/** The best source that this machine has. */
export function chooseEvidence(platform: NodeJS.Platform): EvidenceSource {
  if (platform !== 'linux') {
    return createSilentEvidence(`no lock table on ${platform}`);
  }
  try {
    accessSync('/proc/self/stat');
    return createLinuxEvidence(process.arch);
  } catch {
    return createSilentEvidence('no /proc on this machine');
  }
}
