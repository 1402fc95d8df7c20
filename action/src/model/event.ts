import type { SubjectReport } from './report.ts';
import type { CopyRun, Observation, Step } from './run.ts';
import type { Milliseconds } from './units.ts';

/** What happens while a subject is measured, as it happens. */
export type RunEvent =
  | { readonly kind: 'subject-started'; readonly name: string; readonly command: readonly string[] }
  /** Another lockjam measures with the same state: this one waits for its end. */
  | {
      readonly kind: 'state-busy';
      readonly name: string;
      readonly path: string;
      /** The number of its process, where it said so. */
      readonly owner: string | undefined;
    }
  /** An earlier run was cut off, and what it had set aside is back in its place. */
  | {
      readonly kind: 'state-recovered';
      readonly name: string;
      readonly path: string;
      /** Where the content now lies that stood in its place. */
      readonly keptAs?: string;
    }
  /** An earlier run was killed, and what it had left running or frozen was ended. */
  | { readonly kind: 'strays-ended'; readonly name: string; readonly processes: number }
  | { readonly kind: 'step-started'; readonly name: string; readonly step: Step }
  | {
      readonly kind: 'copy-printed';
      readonly name: string;
      readonly copy: number;
      readonly at: Milliseconds;
    }
  | {
      readonly kind: 'copy-ended';
      readonly name: string;
      readonly copy: number;
      readonly run: CopyRun;
    }
  | {
      readonly kind: 'copy-frozen';
      readonly name: string;
      readonly copy: number;
      readonly at: Milliseconds;
    }
  | {
      readonly kind: 'copy-thawed';
      readonly name: string;
      readonly copy: number;
      readonly at: Milliseconds;
    }
  /** A copy has been waiting for another for a moment. */
  | {
      readonly kind: 'copy-waiting';
      readonly name: string;
      readonly copy: number;
      /** Absent when a stranger holds it. */
      readonly holder?: number;
      readonly path: string;
      /** In the kernel's line; otherwise a record of the other, on a file that the copy has open. */
      readonly isSure: boolean;
    }
  /** It waits no longer. */
  | { readonly kind: 'copy-went-on'; readonly name: string; readonly copy: number }
  /** A copy that others keep out was ended, so that the round be short. */
  | { readonly kind: 'copy-sent-home'; readonly name: string; readonly copy: number }
  /** Lockjam itself stood still for so long during the step, which is made once more. */
  | { readonly kind: 'step-void'; readonly name: string; readonly stoodStill: Milliseconds }
  | { readonly kind: 'step-ended'; readonly name: string; readonly observation: Observation }
  | { readonly kind: 'subject-ended'; readonly name: string; readonly report: SubjectReport };
