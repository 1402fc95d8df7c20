/** Where settings are looked for, in this order, when a step names nothing to measure. */
export const configFiles = ['lockjam.config.json', 'lockjam.config.yaml'] as const;

/** What is measured when no file of settings says otherwise. */
export const defaultFixtures = 'fixtures/**/fixture.json';
