/** The action's outputs, each in one sentence. A test holds them to what a run really sets. */
export const OUTPUTS: readonly (readonly [name: string, meaning: string])[] = [
  ['status', 'How the stores are: healthy, degraded, failing or unknown.'],
  ['findings', 'Number of findings, accepted ones aside.'],
  ['critical-findings', 'Number of critical findings, accepted ones aside.'],
  ['verified', 'Number of artifacts whose SHA-256 matches the recorded one.'],
  [
    'coverage',
    'Share of all artifacts whose bytes were compared with a recorded digest, from 0 to 1; empty without artifacts.',
  ],
  ['score', 'Reliability of the last 30 days, from 0 to 1; empty until a day of them was observed.'],
  ['issues', "Numbers of the guard's open issues as a JSON array; empty when issues were not looked at."],
  ['report', 'Path of the whole report as JSON, on the runner.'],
  ['rate-limit-remaining', "Requests that remain of GitHub's primary rate limit; empty when it could not be read."],
]
