/** A few sentences on each page, for whoever opens it for the first time. */
export const help = {
  button: 'What is this page for?',
  pages: {
    home: 'Your day at a glance: what is left, what you did, what is late. The one filled button leads to the next piece of work. Figures look again every half minute.',
    articles: 'Every text that came in, the newest first. Its claims are found within seconds and go to their queues by the routing rules. Search looks into titles and texts.',
    addArticle: 'Paste a text or upload a file. What you say about it (source, address, day) makes its claims easier to check. The text is kept as it is and never changes.',
    article: 'On the left the text, on the right the claims found in it, numbered as they stand there. Click a claim to see its words, or a marked sentence to see its claim.',
    claims: 'Everything checkable that was found. Filter it, sort it by a column’s head, and keep what you see as a view; editors share views with everybody. Rows that you tick can be given to people together.',
    claim: 'One claim with all that is known: where it was seen, who reviewed it and how, and what happened to it, to the second. What you may do with it stands at the top.',
    disputes: 'Claims whose reviews differ. Somebody who reviewed neither decides, on the evidence of both. The decision is audited, and both reviewers are told.',
    facts: 'What was checked, approved and published. Each fact keeps the evidence it was approved with. Exports take what is published at that moment.',
    ready: 'Decided claims that wait for an editor. You approve exactly what you see: if anything changes while you read, nothing is published. Nobody approves what they reviewed.',
    exports: 'Files of published facts, each built once with its own checksum. The same facts can be exported again in another format at any time.',
    queues: 'A queue holds claims for its members, with guidelines, deadlines and its own way of reviewing. Star the ones you want to see first.',
    routing: 'Rules that send new claims to queues. The first that fits decides. Change a draft, try it on past claims, then make it live; every version stays.',
    priorities: 'What comes first, and why. Weights say how much each part counts; a boost raises claims for a breaking story and ends by itself.',
    control: 'How the desk does right now: what is late, who has how much, how fast it goes. A queue’s board gives claims to people by dragging or by keyboard.',
    calibration: 'How well verdicts hold: against claims with a known verdict, against what was decided in the end, and against each other.',
    gold: 'Claims with a verdict beyond doubt. They are handed out now and then, look like any other, and never count.',
    people: 'Everybody who works here. A role says what somebody may do; nobody is deleted, so that history keeps its names.',
    audit: 'Who did what, and when. Entries are chained by their hashes: none can be changed or taken out unseen.',
  },
} as const;
