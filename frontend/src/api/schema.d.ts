/** Made by `npm run openapi` from docs/openapi.json. */
export interface paths {
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log, newest first
         * @description Access: permission audit.read.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conflicts of interest, one’s own or (for admins) anybody’s
         * @description Access: signed-in.
         */
        get: operations["conflicts.of"];
        put?: never;
        /**
         * Declare a source or topic on which the person should judge nothing
         * @description The desk never hands them such a claim from then on. For oneself, or by admins for anybody. Access: signed-in.
         */
        post: operations["conflicts.declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/conflicts/{conflictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a declared conflict of interest back
         * @description Access: signed-in.
         */
        delete: operations["conflicts.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people of the newsroom
         * @description Access: permission user.read.
         */
        get: operations["users.list"];
        put?: never;
        /**
         * Add a person, with a one-time password
         * @description Access: permission user.manage.
         */
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person
         * @description Access: permission user.read.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name or role, disable or enable
         * @description Access: permission user.manage.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/api/v1/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a new one-time password; ends all sessions
         * @description Access: permission user.manage.
         */
        post: operations["users.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I and what may I do
         * @description Access: signed-in.
         */
        get: operations["auth.describe"];
        put?: never;
        /**
         * Sign in; sets the session cookie
         * @description Access: public.
         */
        post: operations["auth.signIn"];
        /**
         * Sign out
         * @description Access: signed-in.
         */
        delete: operations["auth.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password; ends my other sessions
         * @description Access: signed-in.
         */
        post: operations["auth.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/demo-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People of the demo newsroom, on loopback only
         * @description Access: public.
         */
        get: operations["auth.listDemoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The API keys, newest first; never their secrets
         * @description Access: permission key.manage.
         */
        get: operations["apikeys.list"];
        put?: never;
        /**
         * Make an API key for a program
         * @description The secret is in this answer and in no other: only its hash is kept. A key can do no more than the person who made it. Access: permission key.manage.
         */
        post: operations["apikeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key, for good and from its next request on
         * @description Access: permission key.manage.
         */
        post: operations["apikeys.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My inbox, newest first
         * @description Access: signed-in.
         */
        get: operations["notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark my whole inbox as read
         * @description Access: signed-in.
         */
        post: operations["notifications.readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one of my notifications as read
         * @description Access: signed-in.
         */
        post: operations["notifications.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live events of mine (server-sent events)
         * @description Events: `notification` with its id, `unread` with the count, `desk` (an assignment that I hold has changed: read it again), `resync` (read all again), `over` (the session has ended: do not come back). What came after Last-Event-ID is sent first, some of it perhaps a second time. Ends with the session. Access: signed-in.
         */
        get: operations["events.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles, newest first
         * @description Access: permission article.read.
         */
        get: operations["articles.list"];
        put?: never;
        /**
         * Take in an article
         * @description Answers 202 and extracts afterwards; 200 with existing:true when the same text is here already. API keys: scope ingest. Access: permission article.ingest.
         */
        post: operations["articles.ingest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in an article from a file: .txt, .md or .html
         * @description multipart/form-data with `file` and the fields source, title, url, publishedAt, language. Needs the header X-Claimdesk, but for API keys. API keys: scope ingest. Access: permission article.ingest.
         */
        post: operations["articles.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One article with its text
         * @description With an API key: one that was sent in with it. API keys: scope ingest. Access: permission article.read.
         */
        get: operations["articles.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sources that articles came from
         * @description Access: permission article.read.
         */
        get: operations["articles.sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Earlier evidence, newest first
         * @description Of claims whose verdict stands, and my own. Access: permission review.read.
         */
        get: operations["evidence.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an archived copy of a page
         * @description Answers 202 and fetches afterwards; 200 where a copy is on its way or not a day old. 422 for what is not on the public internet. Access: permission assignment.work.
         */
        post: operations["evidence.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/captures/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a file: PDF, PNG, JPEG, text or a saved page, up to 10 MB
         * @description multipart/form-data with `file`. Needs the header X-Claimdesk. Access: permission assignment.work.
         */
        post: operations["evidence.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/captures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One archived copy with its text
         * @description Access: permission review.read.
         */
        get: operations["evidence.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/captures/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of an archived copy
         * @description Access: permission review.read.
         */
        get: operations["evidence.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims, the most urgent first
         * @description Access: permission claim.read.
         */
        get: operations["claims.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One claim with its sightings and what I may do with it
         * @description Access: permission claim.read.
         */
        get: operations["claims.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a claim was seen
         * @description Access: permission claim.read.
         */
        get: operations["claims.sightings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a claim
         * @description Access: permission claim.read.
         */
        get: operations["claims.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The claims that stand in an article
         * @description Access: permission article.read.
         */
        get: operations["claims.sightingsInArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the assistant proposed for an article
         * @description Access: permission article.read.
         */
        get: operations["assistant.ofArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a proposal as a claim
         * @description The claim is routed to its queue like any other. 409 when somebody has decided on the proposal before. Access: permission article.ingest.
         */
        post: operations["assistant.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a proposal
         * @description 409 when somebody has decided on the proposal before. Access: permission article.ingest.
         */
        post: operations["assistant.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a claim stands to others: clashes first, what was rejected last
         * @description Access: permission claim.read.
         */
        get: operations["relations.ofClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs of claims that belong together or clash, the surest first
         * @description Access: permission claim.read.
         */
        get: operations["relations.list"];
        put?: never;
        /**
         * Link two claims that belong together or clash
         * @description Two that are the same are merged instead: 409. Access: permission relation.decide.
         */
        post: operations["relations.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relations/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is so
         * @description A clash with a claim that was decided on takes that up again. Two that are the same are merged instead: 409. Access: permission relation.decide.
         */
        post: operations["relations.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relations/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is not so; the pair never comes back by itself
         * @description Access: permission relation.decide.
         */
        post: operations["relations.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relations/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what I said of it; editors take back what others said
         * @description Access: permission relation.decide.
         */
        post: operations["relations.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relation-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From which score on relations are taken as told, or suggested
         * @description Access: permission claim.read.
         */
        get: operations["relationpolicy.live"];
        /**
         * Set other thresholds
         * @description They count at once for what comes in. What nobody decided on is filed anew in the background; claims that were joined stay joined. Access: permission relation.manage.
         */
        put: operations["relationpolicy.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relation-policy/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What other thresholds would have made of the last days; changes nothing
         * @description Access: permission relation.manage.
         */
        post: operations["relationpolicy.dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earlier-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What others checked before, the latest first
         * @description Access: permission claim.read.
         */
        get: operations["earlierchecks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earlier-checks/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in fact-checks of others: ClaimReview (.json, .jsonld, .jsonl), a feed of Data Commons, or .csv
         * @description multipart/form-data with `file`, up to 10 MB; the command line takes any. The same file again changes nothing. Claims are compared with them afterwards. Needs the header X-Claimdesk. Access: permission check.import.
         */
        post: operations["earlierchecks.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/earlier-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Earlier checks that may be of a claim: confirmed ones first, rejected ones last
         * @description Access: permission claim.read.
         */
        get: operations["earlierchecks.ofClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earlier-check-matches/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * This earlier check is of this claim
         * @description Access: permission relation.decide.
         */
        post: operations["earlierchecks.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earlier-check-matches/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * This earlier check is of something else; it is not suggested for this claim again
         * @description Access: permission relation.decide.
         */
        post: operations["earlierchecks.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/earlier-check-matches/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what was said of it: a suggestion again
         * @description Access: permission relation.decide.
         */
        post: operations["earlierchecks.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queues and how full they are, the starred ones first
         * @description Access: permission queue.read.
         */
        get: operations["queues.list"];
        put?: never;
        /**
         * Set up a queue
         * @description Access: permission queue.manage.
         */
        post: operations["queues.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One queue
         * @description Access: permission queue.read.
         */
        get: operations["queues.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a queue or its people
         * @description Limits, lease length and hours count for what comes later. Another number of reviews opens or cancels second reviews of waiting claims; people who leave give back what they had. Access: permission queue.manage.
         */
        patch: operations["queues.update"];
        trace?: never;
    };
    "/api/v1/queues/{id}/star": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Show me this queue first
         * @description Access: permission queue.read.
         */
        put: operations["queues.star"];
        post?: never;
        /**
         * Take my star from this queue
         * @description Access: permission queue.read.
         */
        delete: operations["queues.unstar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The live rules in the order in which they are tried, and the draft of the next ones
         * @description Access: permission queue.read.
         */
        get: operations["rulesets.current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the rules that was live, the newest first
         * @description Access: permission queue.read.
         */
        get: operations["rulesets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of the rules
         * @description Access: permission queue.read.
         */
        get: operations["rulesets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-rules/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the draft; routing stays as it is
         * @description 409 stale-version names who was faster. Access: permission queue.manage.
         */
        put: operations["rulesets.saveDraft"];
        post?: never;
        /**
         * Drop the draft
         * @description Access: permission queue.manage.
         */
        delete: operations["rulesets.dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-rules/draft/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the draft live as the next version
         * @description 409 stale-version names who was faster. With moveNow, a job routes again what waits untouched. Access: permission queue.manage.
         */
        post: operations["rulesets.goLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/routing-rules/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which claims of the last days would go elsewhere by these rules
         * @description Writes nothing. Looks at the newest 50,000 claims at most. Access: permission queue.manage.
         */
        post: operations["rulesets.dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}/routing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The live rules that send claims here, in their order
         * @description Access: permission queue.read.
         */
        get: operations["rulesets.ofQueue"];
        /**
         * Replace the rules of one queue, live at once as the next version; claims that are routed already stay
         * @description Access: permission queue.manage.
         */
        put: operations["rulesets.putOfQueue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}/routing-rules/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which claims would go elsewhere if these were the rules of the queue
         * @description Access: permission queue.manage.
         */
        post: operations["rulesets.dryRunOfQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gold-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims with a known verdict that are handed out now and then
         * @description Access: permission gold.manage.
         */
        get: operations["gold.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/gold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Use a decided claim to calibrate, with its verdict as the answer
         * @description Access: permission gold.manage.
         */
        put: operations["gold.add"];
        post?: never;
        /**
         * Hand the claim out no more; the answers that were given stay
         * @description Access: permission gold.manage.
         */
        delete: operations["gold.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/priorities/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the newsroom makes of each part of a priority
         * @description Access: permission priority.manage.
         */
        get: operations["priorities.weights"];
        /**
         * Weigh the parts of a priority anew
         * @description 0 takes no account of a part. What is queued is reckoned anew in the background, the most pressing first. Access: permission priority.manage.
         */
        put: operations["priorities.putWeights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/priorities/weights/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first ten of a queue with other weights; changes nothing
         * @description Access: permission priority.manage.
         */
        post: operations["priorities.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/priorities/boosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Breaking-news boosts, those that hold first
         * @description Access: permission priority.manage.
         */
        get: operations["priorities.boosts"];
        put?: never;
        /**
         * Raise claims with certain words, or a queue, until a time
         * @description Access: permission priority.manage.
         */
        post: operations["priorities.createBoost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/priorities/boosts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a boost before its time
         * @description Access: permission priority.manage.
         */
        post: operations["priorities.endBoost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a claim stands where it stands: each part of its priority
         * @description Access: permission claim.read.
         */
        get: operations["priorities.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims that I put off or keep on hold
         * @description Access: permission assignment.work.
         */
        get: operations["waysout.parked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}/standstill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a queue that is not empty has nothing for me
         * @description Access: permission assignment.work.
         */
        get: operations["waysout.standstill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a claim go: not for me, later, or to somebody with a question
         * @description Access: permission assignment.work.
         */
        post: operations["waysout.skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a claim for me for a day; take it up again with take
         * @description Access: permission assignment.work.
         */
        post: operations["waysout.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a claim over to a person or a queue, with a note
         * @description Access: permission assignment.work.
         */
        post: operations["waysout.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a claim to the leads of its queue
         * @description Access: permission assignment.work.
         */
        post: operations["waysout.escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a claim that I hold sleep until a time or its next sighting
         * @description Access: permission assignment.work.
         */
        post: operations["waysout.snoozeHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a claim over from the person who holds it
         * @description For editors, admins and leads of the queue. The other one is told who and why, and keeps what they wrote. Access: permission assignment.work.
         */
        post: operations["waysout.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a claim sleep until a time or its next sighting
         * @description Access: permission claim.dismiss.
         */
        post: operations["waysout.snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/wake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wake a claim that sleeps
         * @description Access: permission claim.dismiss.
         */
        post: operations["waysout.wake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give many claims to a person, or share them out
         * @description Limits are kept, and people whose skills fit come first. The answer says for each claim what happened, or why not. Access: permission claim.assign.
         */
        post: operations["bulkassign.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a queue; its open work goes to another one
         * @description 409 with `inTheWay` where live rules lead here, or where claims wait or are held and no moveTo is given. What people hold they finish first: until then the queue is `draining`. Access: permission queue.manage.
         */
        post: operations["queuechanges.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an archived queue up again, or stop its draining
         * @description Access: permission queue.manage.
         */
        post: operations["queuechanges.unarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues/{id}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lease the next claim of a queue
         * @description 204 when there is nothing to do. What one holds already comes first. Access: permission assignment.work.
         */
        post: operations["assignments.next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A claim that I hold
         * @description Access: permission assignment.work.
         */
        get: operations["assignments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lease one certain claim
         * @description Access: permission assignment.work.
         */
        post: operations["assignments.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a claim longer
         * @description Access: permission assignment.work.
         */
        post: operations["assignments.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a claim back to its queue; the draft stays
         * @description Access: permission assignment.work.
         */
        post: operations["assignments.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say the claim that I hold in better words
         * @description The quote and its span in the article stay as they are. Access: permission assignment.work.
         */
        put: operations["assignments.reword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save what I typed so far
         * @description 409 lease-lost stores it all the same (draftKept). Access: permission assignment.work.
         */
        put: operations["assignments.saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My drafts of claims that I no longer hold
         * @description Access: permission assignment.work.
         */
        get: operations["assignments.keptDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop a kept draft, by its assignment
         * @description Access: permission assignment.work.
         */
        delete: operations["assignments.dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a claim to a person, or back to all
         * @description Access: permission claim.assign.
         */
        post: operations["assignments.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a claim out of its queue, with a reason
         * @description Access: permission claim.dismiss.
         */
        post: operations["assignments.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a verdict on a claim that I hold
         * @description 409 lease-lost keeps what was sent as a draft. Access: permission assignment.work.
         */
        post: operations["reviews.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take my verdict back, within ten seconds
         * @description Access: permission assignment.work.
         */
        post: operations["reviews.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My last verdicts that count, newest first
         * @description Access: permission assignment.work.
         */
        get: operations["reviews.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take my verdict up again: it counts no longer, the claim is leased to me
         * @description 409 where the claim has gone on: published, with an editor, decided by one, or judged by the other of a blind pair. Access: permission assignment.work.
         */
        post: operations["reviews.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reviews of a claim, newest first
         * @description Where the queue is blind, those who may still review it see the others only after their own. Access: permission review.read.
         */
        get: operations["reviews.ofClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a decided or dismissed claim back to its queue
         * @description Access: permission claim.dismiss.
         */
        post: operations["reviews.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims whose reviews differ, or that wait for an editor’s word
         * @description Access: permission dispute.read.
         */
        get: operations["adjudication.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One disputed claim, its reviews side by side
         * @description Access: permission dispute.read.
         */
        get: operations["adjudication.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/adjudicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide between the reviews of a claim
         * @description Never by someone who wrote one of them. 409 when other reviews count by now. Access: permission claim.adjudicate.
         */
        post: operations["adjudication.adjudicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/adjudicate/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide as an admin, also what one reviewed, and say why
         * @description The reason stands in the decision and in the audit log. Access: permission claim.break_glass.
         */
        post: operations["adjudication.breakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people say about a claim, oldest first
         * @description Where the queue is blind, those who may still review it read the comments of other reviewers only after their own review. Access: permission review.read.
         */
        get: operations["comments.ofClaim"];
        put?: never;
        /**
         * Say something about a claim
         * @description Access: permission comment.write.
         */
        post: operations["comments.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a comment of mine, within fifteen minutes
         * @description Access: permission comment.write.
         */
        delete: operations["comments.remove"];
        options?: never;
        head?: never;
        /**
         * Change a comment of mine, within fifteen minutes
         * @description Access: permission comment.write.
         */
        patch: operations["comments.edit"];
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decided claims that wait for an approval, with verdict, agreement and evidence
         * @description Access: permission review.read.
         */
        get: operations["approvals.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an approval would publish now, and what that changes for readers
         * @description Access: permission review.read.
         */
        get: operations["approvals.draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a decided claim and publish it as a fact
         * @description Bound to the content hash that the editor saw; 409 when it changed. Nobody approves what they reviewed. Access: permission claim.approve.
         */
        post: operations["approvals.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/approve/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve as an admin, also what one reviewed or decided, and say why
         * @description The reason stands in the approval and in the audit log. Access: permission claim.break_glass.
         */
        post: operations["approvals.breakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a decided claim to its reviewers, with a reason
         * @description Access: permission claim.approve.
         */
        post: operations["approvals.returnToReviewers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts, the newest first; those that readers see where no state is asked for
         * @description With an API key: what readers know of, published or withdrawn. API keys: scope read. Access: permission fact.read.
         */
        get: operations["facts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fact
         * @description With an API key: what readers know of, published or withdrawn. API keys: scope read. Access: permission fact.read.
         */
        get: operations["facts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a fact, the newest first, with what changed
         * @description With an API key: what readers know of, published or withdrawn. API keys: scope read. Access: permission fact.read.
         */
        get: operations["facts.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/claim-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The schema.org ClaimReview of a fact
         * @description With an API key: what readers know of, published or withdrawn. API keys: scope read. Access: permission fact.read.
         */
        get: operations["facts.claimReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/claim-review/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong with the ClaimReview of a fact, and what could be better, the worst first
         * @description With an API key: what readers know of, published or withdrawn. API keys: scope read. Access: permission fact.read.
         */
        get: operations["facts.findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a fact that was approved and held back
         * @description Access: permission claim.approve.
         */
        post: operations["publication.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a paused fact back before its readers
         * @description Access: permission claim.approve.
         */
        post: operations["publication.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a fact from its readers for a while
         * @description Access: permission fact.retract.
         */
        post: operations["publication.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a fact, with a public reason
         * @description For good: its address and the reason stay. Access: permission fact.retract.
         */
        post: operations["publication.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the public words of a fact, with a public note
         * @description Verdict and evidence stay: who doubts them has the claim reviewed again. Nobody corrects what they reviewed. Access: permission claim.approve.
         */
        post: operations["publication.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/review-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the claim of a fact reviewed from the beginning
         * @description The fact stays as it is until the next approval. Access: permission fact.retract.
         */
        post: operations["publication.reviewAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verdict-scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What verdicts are called where they are published, with their colours and numbers
         * @description Access: permission fact.read.
         */
        get: operations["scales.get"];
        /**
         * Change what verdicts are called
         * @description Counts at once for all that is published; exports of a moment keep the scale of that moment. Access: permission scale.manage.
         */
        put: operations["scales.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What it would change to join this claim to another one
         * @description Access: permission claim.merge.
         */
        get: operations["merges.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join this claim to another one: both are the same
         * @description Editors and admins any claim that is neither disputed nor published; reviewers the one that they hold, with its lease token. Access: permission assignment.work.
         */
        post: operations["merges.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was joined to a claim, the latest first, with what was taken back
         * @description Access: permission claim.read.
         */
        get: operations["merges.ofClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a merge back: the absorbed claim stands as it stood before
         * @description Editors and admins, and whoever made it. Access: permission assignment.work.
         */
        post: operations["merges.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take sightings out of a claim that say something else
         * @description All that was found as one claim that was joined to it are that claim again; others become a new claim of its queue. Access: permission claim.merge.
         */
        post: operations["merges.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What readers say is wrong with facts, the newest first
         * @description Access: permission correction.decide.
         */
        get: operations["correctionrequests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One correction request
         * @description Access: permission correction.decide.
         */
        get: operations["correctionrequests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a request is right
         * @description The fact is corrected or withdrawn by a step of its own. Access: permission correction.decide.
         */
        post: operations["correctionrequests.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a request, and say why
         * @description Access: permission correction.decide.
         */
        post: operations["correctionrequests.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What webhooks were told, newest first
         * @description Access: permission webhook.manage.
         */
        get: operations["deliveries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery, with its body and every attempt
         * @description Access: permission webhook.manage.
         */
        get: operations["deliveries.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again, under the same id
         * @description Access: permission webhook.manage.
         */
        post: operations["deliveries.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is told when facts change; never their secrets
         * @description Access: permission webhook.manage.
         */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Tell an address when facts change
         * @description Messages are signed as Standard Webhooks has it (webhook-id, webhook-timestamp, webhook-signature). The secret is in this answer and in no other. Access: permission webhook.manage.
         */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description Access: permission webhook.manage.
         */
        get: operations["webhooks.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a webhook is told of and where, switch it off or on
         * @description Access: permission webhook.manage.
         */
        patch: operations["webhooks.update"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description For some hours messages carry a signature by each of the two, so that the receiver can change over. Access: permission webhook.manage.
         */
        post: operations["webhooks.rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message that says that nothing happened
         * @description Access: permission webhook.manage.
         */
        post: operations["webhooks.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay-dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send everything again that was given up
         * @description Access: permission webhook.manage.
         */
        post: operations["webhooks.replayDead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports, newest first
         * @description With an API key: those that were asked for with it. API keys: scope read. Access: permission export.run.
         */
        get: operations["exports.list"];
        put?: never;
        /**
         * Ask for a file of facts; a job builds it
         * @description API keys: scope read. Access: permission export.run.
         */
        post: operations["exports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a file would begin, how many facts it would hold, and what the linter says of them
         * @description The first 20 facts at most, byte for byte as they will stand in the file when it is asked for with this `asOf`. API keys: scope read. Access: permission export.run.
         */
        get: operations["exports.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public key (Ed25519, PEM) that proofs of exports are checked with
         * @description Access: public.
         */
        get: operations["exports.key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One export and how far it is
         * @description API keys: scope read. Access: permission export.run.
         */
        get: operations["exports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off an export that is not ready; 409 when it is
         * @description API keys: scope read. Access: permission export.run.
         */
        post: operations["exports.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download its signed manifest: question, count, SHA-256 of the file, head of the audit log (a DSSE envelope)
         * @description API keys: scope read. Access: permission export.run.
         */
        get: operations["exports.proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file
         * @description API keys: scope read. Access: permission export.run.
         */
        get: operations["exports.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A fact sheet as a page to print; 404 for an export of another kind
         * @description API keys: scope read. Access: permission export.run.
         */
        get: operations["sheets.ofExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sheet of one fact as a page to print
         * @description API keys: scope read. Access: permission fact.read.
         */
        get: operations["sheets.ofFact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calibration/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How well my own verdicts hold
         * @description Access: permission assignment.work.
         */
        get: operations["calibration.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calibration/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for everybody who reviewed
         * @description Access: permission calibration.read.
         */
        get: operations["calibration.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calibration/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far people agree, by queue and by pair
         * @description Percent, Fleiss’ kappa and Krippendorff’s alpha of each queue, Cohen’s kappa of each pair; null where a figure has no meaning. Access: permission calibration.read.
         */
        get: operations["calibration.agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How every queue does right now
         * @description Each number is counted up to a thousand; beyond that there are “more”. Access: permission control.read.
         */
        get: operations["control.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control-room/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has how much; what each got done for admins only
         * @description Access: permission control.read.
         */
        get: operations["control.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control-room/throughput": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews and decisions over time
         * @description Access: permission control.read.
         */
        get: operations["control.throughput"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control-room/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far reviews agree in each queue, over 30 days
         * @description Access: permission control.read.
         */
        get: operations["control.agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/control-room/queues/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits in a queue, and who has what of it
         * @description Access: permission claim.assign.
         */
        get: operations["control.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Views of a list: mine, then those that colleagues share
         * @description Access: signed-in.
         */
        get: operations["savedviews.list"];
        put?: never;
        /**
         * Save a view of a list
         * @description Filters, order and columns are checked against the list. Its name is unique among my views of that list. Access: signed-in.
         */
        post: operations["savedviews.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a view; its owner or an admin
         * @description Access: signed-in.
         */
        delete: operations["savedviews.delete"];
        options?: never;
        head?: never;
        /**
         * Rename, change or share a view; its owner or an admin
         * @description Access: signed-in.
         */
        patch: operations["savedviews.update"];
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims, articles, facts, queues and people with these words: the best few of each that I may read
         * @description Access: signed-in.
         */
        get: operations["search.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My day and the newsroom in numbers
         * @description Access: signed-in.
         */
        get: operations["stats.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/my-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left, what I did today and how fast, what is late and what differs
         * @description Access: signed-in.
         */
        get: operations["stats.myDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process answers
         * @description Access: public.
         */
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process answers and reaches its database
         * @description Access: public.
         */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptRequest: {
            /** @description the version of the request that was read */
            version: number;
            note?: string;
        };
        AcceptSuggestion: {
            /** @description better words than the proposed ones */
            wording?: string;
        };
        ActOnFact: {
            /** @description the version that was read */
            version: number;
        };
        Adjudicate: {
            /** @description the counted reviews as they were read; others by now: 409 */
            reviewIds: string[];
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            /** @description why it is this and not the other */
            rationale: string;
            /** @default [] */
            evidence?: {
                /** Format: uri */
                url: string;
                quote: string;
                /** @enum {string} */
                stance: "supports" | "contradicts" | "context";
                /**
                 * Format: uuid
                 * @description its archived copy
                 */
                captureId?: string;
            }[];
        };
        Agreement: {
            queues: {
                queue: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
                /** @description that two or more people reviewed */
                claims: number;
                percent: number | null;
                fleiss: number | null;
                krippendorff: number | null;
            }[];
            pairs: {
                people: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                }[];
                claims: number;
                percent: number | null;
                cohen: number | null;
            }[];
            /** @description only the newest reviews were looked at, because there are very many */
            isCut: boolean;
        };
        ApiKey: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /** @description how the secret begins; the rest of it is shown once and never again */
            prefix: string;
            scopes: ("read" | "ingest")[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked" | "maker_disabled";
            createdBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description null: does not run out */
            expiresAt: string | null;
            /** @description to the minute */
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        ApiKeyWithSecret: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /** @description how the secret begins; the rest of it is shown once and never again */
            prefix: string;
            scopes: ("read" | "ingest")[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked" | "maker_disabled";
            createdBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description null: does not run out */
            expiresAt: string | null;
            /** @description to the minute */
            lastUsedAt: string | null;
            revokedAt: string | null;
            /** @description the only time that it is ever told */
            secret: string;
        };
        ApprovalDraft: {
            /**
             * Format: uuid
             * @description of the claim
             */
            id: string;
            wording: string;
            speaker: string | null;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            priority: number;
            sources: string[];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            decidedAt: string;
            /** @enum {string} */
            basis: "single" | "agreed" | "adjudicated";
            adjudicator: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description those that count, the first one first */
            reviews: {
                reviewer: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                confidence: number | null;
            }[];
            rationale: string;
            evidence: components["schemas"]["CitedEvidence"][];
            /** @description what was published of it before */
            fact: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                version: number;
                /** @enum {string} */
                publicationState: "unpublished" | "published" | "paused" | "withdrawn";
            } | null;
            /** @description why the asking person may not approve it; null when they may */
            bar: string | null;
            contentHash: string;
            content: {
                statement: string;
                /** @enum {string} */
                verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                summary: string;
                speaker: string | null;
                evidence: components["schemas"]["CitedEvidence"][];
                appearances: {
                    source: string | null;
                    title: string;
                    url: string | null;
                    publishedAt: string | null;
                }[];
                validFrom: string | null;
                /**
                 * Format: date
                 * @description the day of which it speaks
                 */
                asOf: string;
                /** @description the last day on which it is said to hold; on the next one its claim is reviewed anew */
                validUntil: string | null;
            };
            /** @description the verdict in the newsroom’s words */
            label: string;
            /** @description against what was approved before; empty where nothing was */
            changes: components["schemas"]["FieldChange"][];
            /** @description readers know something else: they are told */
            needsNote: boolean;
            mayBreakGlass: boolean;
            /** @description the last approval, which the claim’s change made void */
            voided: {
                approvedBy: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                approvedAt: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                voidedAt: string;
            } | null;
        };
        ApprovalPage: {
            data: components["schemas"]["WaitingApproval"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        ApproveClaim: {
            /** @description of claim, verdict and evidence, as they were read */
            contentHash: string;
            /** @description the words for readers; the claim’s where left out */
            statement?: string;
            /** @description public explanation; the rationale where it is left out */
            summary?: string;
            validFrom?: string | null;
            /**
             * Format: date
             * @description today where left out
             */
            asOf?: string;
            validUntil?: string | null;
            /**
             * @description approve now, publish later
             * @default false
             */
            holdBack?: boolean;
            /** @description what readers are told; required where they know another verdict, or know it as withdrawn */
            note?: string;
        };
        ArchiveQueue: {
            version: number;
            /**
             * Format: uuid
             * @description the queue that its open work goes to; needed where claims wait or are held
             */
            moveTo?: string;
        };
        Article: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            title: string;
            source: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            url: string | null;
            language: string | null;
            publishedAt: string | null;
            /** @enum {string} */
            status: "received" | "extracting" | "ready" | "failed";
            failure: string | null;
            /** @description null until the text has been split */
            sentenceCount: number | null;
            sentencesDone: number;
            claimCount: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            text: string;
        };
        ArticlePage: {
            data: components["schemas"]["ListedArticle"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        ArticleRef: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            title: string;
            source: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            url: string | null;
            publishedAt: string | null;
        };
        ArticleSighting: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            start: number;
            end: number;
            wording: string;
            /** @enum {string} */
            state: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
        };
        ArticleSightings: {
            data: components["schemas"]["ArticleSighting"][];
        };
        ArticleSuggestions: {
            /** @description null: the assistant was not asked about this article */
            run: components["schemas"]["AssistantRun"] | null;
            data: components["schemas"]["Suggestion"][];
        };
        AskForCapture: {
            /** Format: uri */
            url: string;
        };
        AssignClaim: {
            /** @description null gives it back to the whole queue */
            userId: string | null;
            /**
             * Format: uuid
             * @description move it to another queue at the same time
             */
            queueId?: string;
            /**
             * Format: uuid
             * @description which of its reviews; else the first that is free
             */
            assignmentId?: string;
        };
        AssistantRun: {
            /** @enum {string} */
            status: "asked" | "answered" | "failed";
            /** @description one sentence for people, null unless it failed */
            failure: string | null;
            proposed: number;
            /** @description proposals that quoted words which are not in the text, or were malformed */
            dropped: number;
            /** @description proposals of claims that had been found there already */
            known: number;
            model: string;
            promptVersion: string;
            inputTokens: number | null;
            outputTokens: number | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
        };
        AuditEvent: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            actor: {
                id: string | null;
                /** @description the API key that acted, where no person did */
                keyId: string | null;
                name: string;
            };
            /** @description room.verb, e.g. claim.decide */
            action: string;
            subject: {
                type: string;
                id: string | null;
            };
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            requestId: string | null;
            sealed: boolean;
        };
        AuditPage: {
            data: components["schemas"]["AuditEvent"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        BoardCard: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            assignmentId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            wording: string;
            priority: number;
            /** @description which of the claim’s reviews */
            slot: number;
            forLeads: boolean;
            dueAt: string | null;
            /** @description under way until then: it can’t be given to somebody else */
            heldUntil: string | null;
            parked: ("later" | "held") | null;
        };
        Boosts: {
            data: components["schemas"]["PriorityBoost"][];
        };
        BreakGlass: {
            /** @description of claim, verdict and evidence, as they were read */
            contentHash: string;
            /** @description the words for readers; the claim’s where left out */
            statement?: string;
            /** @description public explanation; the rationale where it is left out */
            summary?: string;
            validFrom?: string | null;
            /**
             * Format: date
             * @description today where left out
             */
            asOf?: string;
            validUntil?: string | null;
            /**
             * @description approve now, publish later
             * @default false
             */
            holdBack?: boolean;
            /** @description what readers are told; required where they know another verdict, or know it as withdrawn */
            note?: string;
            reason: string;
        };
        BulkAssign: {
            claimIds: string[];
            /**
             * Format: uuid
             * @description all to this person
             */
            userId?: string;
            /**
             * @description shared out among the members of each claim’s queue, or of queueId
             * @enum {string}
             */
            strategy?: "round_robin" | "least_loaded";
            /**
             * Format: uuid
             * @description move them to this queue at the same time
             */
            queueId?: string;
        };
        BulkAssigned: {
            assigned: number;
            data: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                claimId: string;
                /**
                 * @description assigned; or why not: it waits for no review, is held or given to somebody already, or nobody who may have it has room for it
                 * @enum {string}
                 */
                outcome: "assigned" | "not_found" | "not_waiting" | "held" | "given_already" | "not_a_member" | "barred" | "limit" | "nobody";
                /** @description who got it, or who has it */
                person: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
            }[];
        };
        Capture: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "url" | "file";
            /**
             * @description a pending one is being fetched: ask again in a second
             * @enum {string}
             */
            status: "pending" | "ready" | "failed";
            /** @description the address that was asked for; null for a file */
            url: string | null;
            /** @description where redirects led */
            finalUrl: string | null;
            fileName: string | null;
            failure: {
                code: string;
                detail: string;
            } | null;
            mediaType: string | null;
            title: string | null;
            publisher: string | null;
            publishedAt: string | null;
            /** @description of the bytes as they came, hexadecimal */
            sha256: string | null;
            bytes: number | null;
            fetchedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        CaptureWithText: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "url" | "file";
            /**
             * @description a pending one is being fetched: ask again in a second
             * @enum {string}
             */
            status: "pending" | "ready" | "failed";
            /** @description the address that was asked for; null for a file */
            url: string | null;
            /** @description where redirects led */
            finalUrl: string | null;
            fileName: string | null;
            failure: {
                code: string;
                detail: string;
            } | null;
            mediaType: string | null;
            title: string | null;
            publisher: string | null;
            publishedAt: string | null;
            /** @description of the bytes as they came, hexadecimal */
            sha256: string | null;
            bytes: number | null;
            fetchedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description null for what has none: a picture, or a PDF, whose text is not read */
            text: string | null;
            /** @description false: the text was longer than the 500,000 characters that are kept */
            textComplete: boolean;
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        CitedEvidence: {
            url: string;
            quote: string;
            /** @enum {string} */
            stance: "supports" | "contradicts" | "context";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            captureId?: string;
            /** @description of the archived bytes, hexadecimal */
            sha256?: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            fetchedAt?: string;
        };
        Claim: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            wording: string;
            type: string;
            /** @enum {string} */
            state: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
            checkWorthiness: number;
            priority: number;
            speaker: string | null;
            queue: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description name of the routing rule that brought it here */
            rule: string | null;
            /** @description the version of the rules that sent it here, and who made it live; null where a person moved it */
            routing: {
                version: number | null;
                liveBy: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
                liveAt: string | null;
            } | null;
            sightingCount: number;
            sources: string[];
            /** @description other claims that say otherwise, as far as nobody said that they don’t */
            clashes: number;
            /** @description the claim that it was joined to */
            mergedInto: string | null;
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            /** @description when its review is due */
            dueAt: string | null;
            assignedTo: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description who reviews it right now, and until when; the first where two do */
            hold: components["schemas"]["Hold"] | null;
            /** @description the reviews that it waits for: whom each was given to, and who is at it */
            slots: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                assignmentId: string;
                assignedTo: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
                hold: components["schemas"]["Hold"] | null;
            }[];
            /** @description when it wakes: at a time, with its next sighting, or with whichever comes first */
            snooze: {
                until: string | null;
                onSighting: boolean;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
            sightings: components["schemas"]["Sighting"][];
            /** @description of claim, verdict and evidence; an approval is bound to it */
            contentHash: string | null;
            /** @description its review that is open or under way; POST /assignments/:id/take opens it on the desk */
            assignmentId: string | null;
            /** @description what the asking person may do with it now */
            may: {
                approve: boolean;
                dismiss: boolean;
                reopen: boolean;
                assign: boolean;
                adjudicate: boolean;
                breakGlass: boolean;
                snooze: boolean;
                wake: boolean;
                takeOver: boolean;
            };
            /** @description its verdict calibrates people; null for those who may not know */
            isGold: boolean | null;
            /** @description why this person may not approve it */
            approvalBar: string | null;
        };
        ClaimHistory: {
            data: components["schemas"]["HistoryEntry"][];
        };
        ClaimPage: {
            data: components["schemas"]["ListedClaim"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        ClaimPriority: {
            priority: number;
            /** @description of the rule, or of check-worthiness alone where no rule brought it */
            base: number;
            rule: string | null;
            parts: components["schemas"]["PriorityPart"][];
            boostReason: string | null;
            dueAt: string | null;
        };
        ClaimReview: {
            [key: string]: unknown;
        };
        ClaimSummary: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            wording: string;
            type: string;
            /** @enum {string} */
            state: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
            checkWorthiness: number;
            priority: number;
            speaker: string | null;
            queue: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description name of the routing rule that brought it here */
            rule: string | null;
            /** @description the version of the rules that sent it here, and who made it live; null where a person moved it */
            routing: {
                version: number | null;
                liveBy: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
                liveAt: string | null;
            } | null;
            sightingCount: number;
            sources: string[];
            /** @description other claims that say otherwise, as far as nobody said that they don’t */
            clashes: number;
            /** @description the claim that it was joined to */
            mergedInto: string | null;
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            /** @description when its review is due */
            dueAt: string | null;
            assignedTo: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description who reviews it right now, and until when; the first where two do */
            hold: components["schemas"]["Hold"] | null;
            /** @description the reviews that it waits for: whom each was given to, and who is at it */
            slots: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                assignmentId: string;
                assignedTo: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
                hold: components["schemas"]["Hold"] | null;
            }[];
            /** @description when it wakes: at a time, with its next sighting, or with whichever comes first */
            snooze: {
                until: string | null;
                onSighting: boolean;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
        };
        Comment: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            author: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /** @description plain text */
            body: string;
            mentions: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            }[];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            editedAt: string | null;
            /** @description null for those of other people */
            editableUntil: string | null;
        };
        CommentsOfClaim: {
            data: components["schemas"]["Comment"][];
            /** @description comments of other reviewers that the asking person may read only after their own review */
            hidden: number;
        };
        ConflictOfInterest: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            source: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description a word or phrase of claims */
            topic: string | null;
            reason: string;
            declaredBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            declaredAt: string;
        };
        Conflicts: {
            data: components["schemas"]["ConflictOfInterest"][];
        };
        ControlOverview: {
            /**
             * Format: date-time
             * @description the time of the figures, by the clock of the database
             */
            at: string;
            queues: components["schemas"]["QueueHealth"][];
        };
        CorrectFact: {
            /** @description the version that was read */
            version: number;
            /** @description what readers are told: what was wrong, and what is right */
            note: string;
            statement: string;
            summary: string;
            speaker: string | null;
            validFrom: string | null;
            /** Format: date */
            asOf: string;
            validUntil: string | null;
        };
        CorrectionRequest: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            fact: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                slug: string;
                statement: string;
                /** @description as it is now */
                version: number;
            };
            /** @description the version that the sender had before them */
            factVersion: number;
            problem: string;
            sourceUrl: string | null;
            /** @description as they gave it; erased 90 days after the decision */
            sender: {
                name: string | null;
                email: string | null;
            };
            /** @enum {string} */
            state: "open" | "accepted" | "declined";
            /** @description of whoever decided, for colleagues */
            note: string | null;
            decidedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
        };
        CorrectionRequestPage: {
            data: components["schemas"]["CorrectionRequest"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        Count: {
            count: number;
            /** @description there are more than `count` */
            isMore: boolean;
        };
        CreateApiKey: {
            /** @description the program that will use it; stands in the audit log */
            name: string;
            scopes: ("read" | "ingest")[];
            /** @description null: does not run out */
            expiresInDays: number | null;
        };
        CreateArticle: {
            /** @description plain text; one of text and html is required */
            text?: string;
            /** @description a page; its main text is read out of it */
            html?: string;
            title?: string;
            /** @description name of the publisher; made when it is new */
            source?: string;
            /** Format: uri */
            url?: string;
            publishedAt?: string;
            /** @description ISO 639 code */
            language?: string;
        };
        CreateBoost: {
            /** @default [] */
            words?: string[];
            /**
             * Format: uuid
             * @description UUIDv7
             */
            queueId?: string;
            factor: number;
            endsAt: string;
            reason: string;
        };
        CreateExport: {
            /** @enum {string} */
            format: "claimreview" | "csv" | "json" | "jsonl" | "rss" | "sheet" | "xlsx";
            /** @enum {string} */
            verdict?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            /** @description changed since then; a bare day is one of UTC */
            since?: string;
            /** @description not changed after that; a bare day counts to its end */
            until?: string;
            /** @description words of the statement, or any part of it */
            q?: string;
            /** @description the facts as they were then; as they are now where it is left out */
            asOf?: string;
        };
        CreateQueue: {
            name: string;
            /** @default  */
            description?: string;
            /** @default  */
            guidelines?: string;
            /** @default 15 */
            leaseMinutes?: number;
            /** @default false */
            paused?: boolean;
            /**
             * @default one
             * @enum {string}
             */
            reviewPolicy?: "one" | "two_blind" | "two_and_editor";
            /**
             * @default [
             *       "verified",
             *       "contradicted",
             *       "conflicting_evidence",
             *       "not_enough_evidence",
             *       "not_checkable"
             *     ]
             */
            allowedVerdicts?: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
            /**
             * @default priority
             * @enum {string}
             */
            workOrder?: "priority" | "oldest" | "due";
            /** @default 5 */
            holdLimit?: number;
            /**
             * @description hours until a claim is due, by its priority: urgent from 70, normal from 30, low below; null is no deadline
             * @default {
             *       "urgent": null,
             *       "normal": null,
             *       "low": null
             *     }
             */
            slaHours?: {
                urgent: number | null;
                normal: number | null;
                low: number | null;
            };
            /** @default 0 */
            goldPercent?: number;
            /** @description all members, with their role, limit and skills */
            members?: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                userId: string;
                /**
                 * @default reviewer
                 * @enum {string}
                 */
                role?: "reviewer" | "lead";
                /** @default null */
                claimLimit?: number | null;
                /** @default [] */
                skills?: string[];
            }[];
            /** @description all members; those who stay keep their role, limit and skills. Not together with `members` */
            memberIds?: string[];
        };
        CreateSavedView: {
            /** @enum {string} */
            resource: "claims" | "articles" | "facts";
            name: string;
            /**
             * @description by name, as in the query of the list: `{"state": "queued"}`; checked against what that list knows
             * @default {}
             */
            filter?: {
                [key: string]: string;
            };
            /** @description as in the query of the list: `-priority` */
            sort: string;
            /**
             * @description those that are shown; null: all of them
             * @default null
             */
            columns?: string[] | null;
            /**
             * @description with the newsroom; takes the permission view.share
             * @default false
             */
            shared?: boolean;
        };
        CreateUser: {
            /** Format: email */
            email: string;
            name: string;
            /** @enum {string} */
            role: "reviewer" | "editor" | "admin";
        };
        CreateWebhook: {
            /** Format: uri */
            url: string;
            /** @default  */
            description?: string;
            events: ("fact.published" | "fact.updated" | "fact.corrected" | "fact.paused" | "fact.resumed" | "fact.withdrawn")[];
        };
        DateMention: {
            raw: string;
            start: string | null;
            end: string | null;
        };
        Decision: {
            /** @enum {string} */
            basis: "single" | "agreed" | "adjudicated";
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            rationale: string;
            evidence: components["schemas"]["CitedEvidence"][];
            adjudicator: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description why an admin decided it who had reviewed it */
            brokenGlass: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            decidedAt: string;
        };
        DeclareConflict: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            sourceId?: string;
            topic?: string;
            /** @default  */
            reason?: string;
        };
        DeclineRequest: {
            /** @description the version of the request that was read */
            version: number;
            /** @description why, for colleagues */
            note: string;
        };
        DeliveryPage: {
            data: components["schemas"]["WebhookDelivery"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        DemoPeople: {
            people: {
                /** @enum {string} */
                role: "reviewer" | "editor" | "admin";
                name: string;
                email: string;
                password: string;
            }[];
        };
        DismissClaim: {
            /** @enum {string} */
            reason: "not_checkable" | "duplicate" | "not_a_claim" | "out_of_scope";
            /** @default  */
            note?: string;
        };
        DismissSuggestion: Record<string, never>;
        Dispute: {
            /**
             * Format: uuid
             * @description of the claim
             */
            id: string;
            claim: components["schemas"]["ClaimSummary"];
            /**
             * @description the reviews differ, or the queue wants an editor in any case
             * @enum {string}
             */
            reason: "disagreement" | "policy";
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            since: string;
            reviewers: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            }[];
            verdicts: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
            sightings: components["schemas"]["Sighting"][];
            reviews: components["schemas"]["Review"][];
            common: {
                verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
                /** @description cited by all of them */
                evidence: components["schemas"]["CitedEvidence"][];
            };
            allowedVerdicts: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
            mayAdjudicate: boolean;
            /** @description why the asking person may not; null when they may */
            bar: string | null;
        };
        DisputePage: {
            data: components["schemas"]["DisputeSummary"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        DisputeSummary: {
            /**
             * Format: uuid
             * @description of the claim
             */
            id: string;
            claim: components["schemas"]["ClaimSummary"];
            /**
             * @description the reviews differ, or the queue wants an editor in any case
             * @enum {string}
             */
            reason: "disagreement" | "policy";
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            since: string;
            reviewers: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            }[];
            verdicts: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
        };
        Done: Record<string, never>;
        Draft: {
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            rationale: string;
            evidence: components["schemas"]["DraftEvidence"][];
            confidence: number | null;
            /** @description grows with every save; an older one never overwrites a newer one */
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            savedAt: string;
        };
        DraftEvidence: {
            url: string;
            quote: string;
            /** @enum {string} */
            stance: "supports" | "contradicts" | "context";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            captureId?: string;
        };
        DropDraft: {
            revision: number;
        };
        DryRunAnswer: {
            days: number;
            /** @description claims of these days that were routed before, and not dismissed */
            considered: number;
            /** @description true: there are more, only the newest were considered */
            cut: boolean;
            stays: number;
            moves: {
                from: components["schemas"]["QueueRef"];
                to: components["schemas"]["QueueRef"];
                claims: number;
                /** @description of these, those that still wait untouched */
                movable: number;
            }[];
            rules: {
                name: string;
                queue: components["schemas"]["QueueRef"];
                /** @description 0: no claim of these days came to this rule */
                claims: number;
            }[];
            fallback: {
                queue: components["schemas"]["QueueRef"];
                claims: number;
            };
            examples: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                wording: string;
                from: components["schemas"]["QueueRef"];
                to: components["schemas"]["QueueRef"];
                rule: string | null;
            }[];
        };
        DryRunQueueRules: {
            data: {
                name: string;
                condition: components["schemas"]["RuleCondition"];
                priority: number;
            }[];
            /** @default 7 */
            days?: number;
        };
        DryRunRelationPolicy: {
            thresholds: {
                same: components["schemas"]["RelationThreshold"];
                differs_in_quantity: components["schemas"]["RelationThreshold"];
                contradicts: components["schemas"]["RelationThreshold"];
                updates: components["schemas"]["RelationThreshold"];
                corroborates: components["schemas"]["RelationThreshold"];
                narrower: components["schemas"]["RelationThreshold"];
            };
            /** @default 7 */
            days?: number;
        };
        DryRunRules: {
            rules: {
                name: string;
                condition: components["schemas"]["RuleCondition"];
                priority: number;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                queueId: string;
            }[];
            /** @default 7 */
            days?: number;
        };
        EarlierCheck: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description as the check words it */
            claim: string;
            claimant: string | null;
            claimDate: string | null;
            /** @description in the publisher’s words; it is no verdict of this newsroom */
            rating: string;
            /** @description the same on the publisher’s scale, where it has one */
            ratingOf: {
                value: number;
                best: number;
                worst: number;
            } | null;
            publisher: string;
            url: string;
            reviewedAt: string | null;
            language: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            importedAt: string;
        };
        EarlierCheckMatch: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * @description what the check’s claim is to this one
             * @enum {string}
             */
            kind: "same" | "differs_in_quantity" | "contradicts" | "updates" | "corroborates" | "narrower";
            score: number;
            why: string;
            /** @enum {string} */
            state: "suggested" | "confirmed" | "rejected";
            decidedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            check: components["schemas"]["EarlierCheck"];
        };
        EarlierCheckMatches: {
            data: components["schemas"]["EarlierCheckMatch"][];
        };
        EarlierCheckPage: {
            data: components["schemas"]["EarlierCheck"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        EarlierEvidence: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            url: string;
            quote: string;
            /** @enum {string} */
            stance: "supports" | "contradicts" | "context";
            captureId: string | null;
            /** @description of its archived copy */
            title: string | null;
            publisher: string | null;
            claim: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                wording: string;
                verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            };
            factId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        EscalateClaim: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            note: string;
        };
        Evidence: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            url: string;
            quote: string;
            /** @enum {string} */
            stance: "supports" | "contradicts" | "context";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            captureId?: string;
            /** @description of the archived bytes, hexadecimal */
            sha256?: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            fetchedAt?: string;
        };
        EvidencePage: {
            data: components["schemas"]["EarlierEvidence"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        Export: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            format: "claimreview" | "csv" | "json" | "jsonl" | "rss" | "sheet" | "xlsx";
            filter: {
                /** @enum {string} */
                verdict?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                /** @description changed since then; a bare day is one of UTC */
                since?: string;
                /** @description not changed after that; a bare day counts to its end */
                until?: string;
                /** @description words of the statement, or any part of it */
                q?: string;
            };
            /** @description the facts as they were then: ISO 8601, UTC, with microseconds */
            asOf: string;
            /** @enum {string} */
            status: "waiting" | "running" | "ready" | "failed" | "cancelled";
            /** @description facts to look through; null until it was begun */
            factsTotal: number | null;
            factsDone: number;
            factCount: number | null;
            bytes: number | null;
            sha256: string | null;
            failure: string | null;
            fileName: string;
            /** @description name of the file with its signed manifest; null for exports from before there were any */
            proofName: string | null;
            createdBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description the API key that asked for it, where no person did */
            createdByKey: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            readyAt: string | null;
        };
        ExportPage: {
            data: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @enum {string} */
                format: "claimreview" | "csv" | "json" | "jsonl" | "rss" | "sheet" | "xlsx";
                filter: {
                    /** @enum {string} */
                    verdict?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                    /** @description changed since then; a bare day is one of UTC */
                    since?: string;
                    /** @description not changed after that; a bare day counts to its end */
                    until?: string;
                    /** @description words of the statement, or any part of it */
                    q?: string;
                };
                /** @description the facts as they were then: ISO 8601, UTC, with microseconds */
                asOf: string;
                /** @enum {string} */
                status: "waiting" | "running" | "ready" | "failed" | "cancelled";
                /** @description facts to look through; null until it was begun */
                factsTotal: number | null;
                factsDone: number;
                factCount: number | null;
                bytes: number | null;
                sha256: string | null;
                failure: string | null;
                fileName: string;
                /** @description name of the file with its signed manifest; null for exports from before there were any */
                proofName: string | null;
                createdBy: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
                /** @description the API key that asked for it, where no person did */
                createdByKey: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                createdAt: string;
                readyAt: string | null;
            }[];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        ExportPreview: {
            /** @description ISO 8601, UTC, with microseconds */
            asOf: string;
            total: number;
            /** @description false: there may be more than `total` */
            totalIsExact: boolean;
            shown: number;
            /** @description how the file begins, byte for byte, with the first facts; null for a workbook */
            text: string | null;
            /** @description the first rows of a workbook, its header among them */
            rows: string[][] | null;
            /** @description what the linter says of the markup of the facts that are shown, and of how many */
            findings: {
                rule: string;
                /** @enum {string} */
                level: "error" | "warning" | "advice";
                says: string;
                facts: number;
            }[];
        };
        Fact: {
            statement: string;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            summary: string;
            speaker: string | null;
            evidence: components["schemas"]["CitedEvidence"][];
            appearances: {
                source: string | null;
                title: string;
                url: string | null;
                publishedAt: string | null;
            }[];
            validFrom: string | null;
            /**
             * Format: date
             * @description the day of which it speaks
             */
            asOf: string;
            /** @description the last day on which it is said to hold; on the next one its claim is reviewed anew */
            validUntil: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            slug: string;
            /** @enum {string} */
            publicationState: "unpublished" | "published" | "paused" | "withdrawn";
            /**
             * @description what made this version
             * @enum {string}
             */
            change: "held" | "published" | "updated" | "corrected" | "paused" | "resumed" | "withdrawn";
            /** @description what readers are told of it */
            note: string | null;
            /** @description what readers were told of changes, the oldest first */
            corrections: {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
                note: string;
                /** @enum {string} */
                change: "held" | "published" | "updated" | "corrected" | "paused" | "resumed" | "withdrawn";
            }[];
            approvedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            contentHash: string;
            version: number;
            /**
             * Format: date-time
             * @description when readers first saw it; when it was approved, where they never did
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            modifiedAt: string;
        };
        FactPage: {
            data: components["schemas"]["ListedFact"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        FactVersion: {
            version: number;
            /** @enum {string} */
            publicationState: "unpublished" | "published" | "paused" | "withdrawn";
            /**
             * @description what made this version
             * @enum {string}
             */
            change: "held" | "published" | "updated" | "corrected" | "paused" | "resumed" | "withdrawn";
            /** @description what readers are told of it */
            note: string | null;
            /** @description null: the program itself */
            madeBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            madeAt: string;
            /** @description against the version before */
            changes: components["schemas"]["FieldChange"][];
        };
        FactVersions: {
            data: components["schemas"]["FactVersion"][];
        };
        FieldChange: {
            /** @enum {string} */
            field: "statement" | "verdict" | "summary" | "speaker" | "validFrom" | "asOf" | "validUntil" | "evidence";
            before?: string | null;
            after?: string | null;
            /** @description pieces of evidence */
            removed?: components["schemas"]["CitedEvidence"][];
            added?: components["schemas"]["CitedEvidence"][];
        };
        GoLive: {
            /** @description of the draft that was read */
            revision: number;
            /** @default  */
            note?: string;
            /**
             * @description also route again what waits untouched
             * @default false
             */
            moveNow?: boolean;
        };
        GoldClaim: {
            /**
             * Format: uuid
             * @description of the claim
             */
            id: string;
            wording: string;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            queue: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            addedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            addedAt: string;
            answers: number;
            /** @description of the answers, those with the known verdict */
            right: number;
        };
        GoldPage: {
            data: components["schemas"]["GoldClaim"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        HandOverClaim: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            userId?: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            queueId?: string;
            note: string;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        HistoryEntry: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            actor: string;
            action: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        Hold: {
            by: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            until: string;
        };
        ImportReceipt: {
            /** @description checks in the file */
            read: number;
            /** @description new, or known with another rating or date */
            imported: number;
            /** @description here already as they are, or twice in the file */
            known: number;
            /** @description the first 200; read − imported − known is how many there were */
            refused: {
                /** @description a JSON pointer, or a line */
                at: string;
                why: string;
            }[];
        };
        IngestReceipt: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            status: "received" | "extracting" | "ready" | "failed";
            /** @description true: the same text was here already, and this is its article */
            existing: boolean;
        };
        KeptDrafts: {
            data: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                assignmentId: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                claimId: string;
                wording: string;
                draft: components["schemas"]["Draft"];
                canTakeAgain: boolean;
            }[];
        };
        LeaseToken: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
        };
        LeasedAssignment: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            leaseExpiresAt: string;
            /** @description by the clock of the database, at the time of the answer */
            leaseSecondsLeft: number;
            queue: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                guidelines: string;
                /** @enum {string} */
                reviewPolicy: "one" | "two_blind" | "two_and_editor";
                allowedVerdicts: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
                leaseMinutes: number;
                /** @description how many claims of it one person may keep on hold */
                holdLimit: number;
            };
            /** @description who handed it on to me, and what they wanted to say */
            handedOver: {
                by: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
                note: string;
                escalated: boolean;
            } | null;
            claim: components["schemas"]["ClaimSummary"];
            /** @description the first sighting; its span is in `article.text` */
            sighting: components["schemas"]["Sighting"];
            otherSightings: components["schemas"]["Sighting"][];
            /** @description to other claims, clashes first; those that somebody rejected are left out */
            relations: components["schemas"]["Relation"][];
            article: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                title: string;
                source: string | null;
                url: string | null;
                publishedAt: string | null;
                text: string;
                sightings: components["schemas"]["ArticleSighting"][];
            };
            /** @description what others checked before, as far as nobody said that it is about something else */
            earlierChecks: components["schemas"]["EarlierCheckMatch"][];
            draft: components["schemas"]["Draft"] | null;
        };
        LinkClaims: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            otherId: string;
            /** @enum {string} */
            kind: "same" | "differs_in_quantity" | "contradicts" | "updates" | "corroborates" | "narrower";
            note: string;
        };
        ListedArticle: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            title: string;
            source: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            url: string | null;
            language: string | null;
            publishedAt: string | null;
            /** @enum {string} */
            status: "received" | "extracting" | "ready" | "failed";
            failure: string | null;
            /** @description null until the text has been split */
            sentenceCount: number | null;
            sentencesDone: number;
            claimCount: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description where the words of filter[q] stand: UTF-16 offsets; empty where nothing was sought */
            marks: {
                start: number;
                end: number;
            }[];
            /** @description where its text says what was sought */
            snippet: {
                text: string;
                /** @description where the words of filter[q] stand: UTF-16 offsets; empty where nothing was sought */
                marks: {
                    start: number;
                    end: number;
                }[];
            } | null;
        };
        ListedClaim: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            wording: string;
            type: string;
            /** @enum {string} */
            state: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
            checkWorthiness: number;
            priority: number;
            speaker: string | null;
            queue: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description name of the routing rule that brought it here */
            rule: string | null;
            /** @description the version of the rules that sent it here, and who made it live; null where a person moved it */
            routing: {
                version: number | null;
                liveBy: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
                liveAt: string | null;
            } | null;
            sightingCount: number;
            sources: string[];
            /** @description other claims that say otherwise, as far as nobody said that they don’t */
            clashes: number;
            /** @description the claim that it was joined to */
            mergedInto: string | null;
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            /** @description when its review is due */
            dueAt: string | null;
            assignedTo: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description who reviews it right now, and until when; the first where two do */
            hold: components["schemas"]["Hold"] | null;
            /** @description the reviews that it waits for: whom each was given to, and who is at it */
            slots: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                assignmentId: string;
                assignedTo: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                } | null;
                hold: components["schemas"]["Hold"] | null;
            }[];
            /** @description when it wakes: at a time, with its next sighting, or with whichever comes first */
            snooze: {
                until: string | null;
                onSighting: boolean;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
            /** @description where the words of filter[q] stand: UTF-16 offsets; empty where nothing was sought */
            marks: {
                start: number;
                end: number;
            }[];
        };
        ListedFact: {
            statement: string;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            summary: string;
            speaker: string | null;
            evidence: components["schemas"]["CitedEvidence"][];
            appearances: {
                source: string | null;
                title: string;
                url: string | null;
                publishedAt: string | null;
            }[];
            validFrom: string | null;
            /**
             * Format: date
             * @description the day of which it speaks
             */
            asOf: string;
            /** @description the last day on which it is said to hold; on the next one its claim is reviewed anew */
            validUntil: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            slug: string;
            /** @enum {string} */
            publicationState: "unpublished" | "published" | "paused" | "withdrawn";
            /**
             * @description what made this version
             * @enum {string}
             */
            change: "held" | "published" | "updated" | "corrected" | "paused" | "resumed" | "withdrawn";
            /** @description what readers are told of it */
            note: string | null;
            /** @description what readers were told of changes, the oldest first */
            corrections: {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
                note: string;
                /** @enum {string} */
                change: "held" | "published" | "updated" | "corrected" | "paused" | "resumed" | "withdrawn";
            }[];
            approvedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            contentHash: string;
            version: number;
            /**
             * Format: date-time
             * @description when readers first saw it; when it was approved, where they never did
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            modifiedAt: string;
            /** @description where the words of filter[q] stand: UTF-16 offsets; empty where nothing was sought */
            marks: {
                start: number;
                end: number;
            }[];
        };
        MarkupFinding: {
            /** @description the name of the rule */
            rule: string;
            /**
             * @description error: readers of markup refuse or misread it; warning: they may; advice: it could say more
             * @enum {string}
             */
            level: "error" | "warning" | "advice";
            /** @description JSON pointer into the markup */
            at: string;
            says: string;
        };
        MarkupFindings: {
            data: components["schemas"]["MarkupFinding"][];
        };
        Merge: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            keptId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            absorbedId: string;
            absorbedWording: string;
            /** @description null: the policy */
            by: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            undoneAt: string | null;
            note: string | null;
            /** @description found in the words of the absorbed claim */
            sightings: number;
        };
        MergeClaim: {
            /**
             * Format: uuid
             * @description the claim that is kept
             */
            into: string;
            /**
             * Format: uuid
             * @description the relation of the two that it comes of
             */
            relationId?: string;
            note?: string;
            /**
             * Format: uuid
             * @description for a reviewer, who may only merge what they hold
             */
            leaseToken?: string;
        };
        MergePreview: {
            kept: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                wording: string;
                /** @enum {string} */
                state: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
                verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
                speaker: string | null;
                sightingCount: number;
                sources: string[];
                decision: {
                    /** @enum {string} */
                    verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                    by: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        name: string;
                    }[];
                } | null;
                fact: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    slug: string;
                    publicationState: string;
                } | null;
            };
            absorbed: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                wording: string;
                /** @enum {string} */
                state: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
                verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
                speaker: string | null;
                sightingCount: number;
                sources: string[];
                decision: {
                    /** @enum {string} */
                    verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                    by: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        name: string;
                    }[];
                } | null;
                fact: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    slug: string;
                    publicationState: string;
                } | null;
            };
            sightingsMoved: number;
            /** @description of the absorbed claim; they count again when the merge is undone */
            reviewsNoLongerCounting: number;
            draftsKept: number;
            openSlotsClosed: number;
            /** @description the latest that hold the kept claim’s fact: they stay as they are */
            exports: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                createdAt: string;
            }[];
            warnings: string[];
            /** @description why it can’t be done; null where it can */
            refusal: string | null;
        };
        MergesOfClaim: {
            data: components["schemas"]["Merge"][];
        };
        MyDay: {
            /**
             * Format: date-time
             * @description the time of the figures, by the clock of the database
             */
            at: string;
            /**
             * @description my own queues, or all of them for those who see the Control room
             * @enum {string}
             */
            scope: "mine" | "newsroom";
            /** @description claims that wait for a reviewer, in those queues */
            left: {
                count: number;
                /** @description there are more than `count` */
                isMore: boolean;
            };
            /** @description claims there with less than a quarter of their time left */
            atRisk: {
                count: number;
                /** @description there are more than `count` */
                isMore: boolean;
            };
            /** @description claims there whose time is over */
            overdue: {
                count: number;
                /** @description there are more than `count` */
                isMore: boolean;
            };
            /** @description claims whose reviews differ; null for those who may not see them */
            disputes: {
                count: number;
                /** @description there are more than `count` */
                isMore: boolean;
            } | null;
            /** @description decided claims; null for those who do not approve */
            toApprove: {
                count: number;
                /** @description there are more than `count` */
                isMore: boolean;
            } | null;
            /** @description correction requests without a decision; null for those who do not decide on them */
            corrections: {
                count: number;
                /** @description there are more than `count` */
                isMore: boolean;
            } | null;
            /** @description by me, today (UTC) */
            done: {
                reviews: number;
                approvals: number;
                adjudications: number;
            };
            pace: {
                /** @description my reviews per hour over the last hours in which I worked; null before the first */
                perHour: number | null;
                /** @description the last of those hours, the oldest first; at most 8 */
                hours: {
                    /**
                     * Format: date-time
                     * @description ISO 8601, UTC
                     */
                    from: string;
                    reviews: number;
                }[];
            };
        };
        MyReview: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            assignmentId: string;
            wording: string;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            queue: components["schemas"]["QueueRef"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * @description what became of the claim with it
             * @enum {string}
             */
            outcome: "waits" | "decided" | "disputed";
            /** @description by the server’s clock; 0 when it is too late */
            undoSecondsLeft: number;
            /** @description whether it can still be taken up again */
            mayRevise: boolean;
        };
        MyReviews: {
            data: components["schemas"]["MyReview"][];
        };
        NextAnswer: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            leaseExpiresAt: string;
            /** @description by the clock of the database, at the time of the answer */
            leaseSecondsLeft: number;
            queue: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                guidelines: string;
                /** @enum {string} */
                reviewPolicy: "one" | "two_blind" | "two_and_editor";
                allowedVerdicts: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
                leaseMinutes: number;
                /** @description how many claims of it one person may keep on hold */
                holdLimit: number;
            };
            /** @description who handed it on to me, and what they wanted to say */
            handedOver: {
                by: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
                note: string;
                escalated: boolean;
            } | null;
            claim: components["schemas"]["ClaimSummary"];
            /** @description the first sighting; its span is in `article.text` */
            sighting: components["schemas"]["Sighting"];
            otherSightings: components["schemas"]["Sighting"][];
            /** @description to other claims, clashes first; those that somebody rejected are left out */
            relations: components["schemas"]["Relation"][];
            article: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                title: string;
                source: string | null;
                url: string | null;
                publishedAt: string | null;
                text: string;
                sightings: components["schemas"]["ArticleSighting"][];
            };
            /** @description what others checked before, as far as nobody said that it is about something else */
            earlierChecks: components["schemas"]["EarlierCheckMatch"][];
            draft: components["schemas"]["Draft"] | null;
            ahead: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                leaseToken: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                leaseExpiresAt: string;
                /** @description by the clock of the database, at the time of the answer */
                leaseSecondsLeft: number;
                queue: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                    guidelines: string;
                    /** @enum {string} */
                    reviewPolicy: "one" | "two_blind" | "two_and_editor";
                    allowedVerdicts: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
                    leaseMinutes: number;
                    /** @description how many claims of it one person may keep on hold */
                    holdLimit: number;
                };
                /** @description who handed it on to me, and what they wanted to say */
                handedOver: {
                    by: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        name: string;
                    };
                    note: string;
                    escalated: boolean;
                } | null;
                claim: components["schemas"]["ClaimSummary"];
                /** @description the first sighting; its span is in `article.text` */
                sighting: components["schemas"]["Sighting"];
                otherSightings: components["schemas"]["Sighting"][];
                /** @description to other claims, clashes first; those that somebody rejected are left out */
                relations: components["schemas"]["Relation"][];
                article: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    title: string;
                    source: string | null;
                    url: string | null;
                    publishedAt: string | null;
                    text: string;
                    sightings: components["schemas"]["ArticleSighting"][];
                };
                /** @description what others checked before, as far as nobody said that it is about something else */
                earlierChecks: components["schemas"]["EarlierCheckMatch"][];
                draft: components["schemas"]["Draft"] | null;
            }[];
            progress: {
                /** @description What I hold and what waits for me, counted up to a hundred */
                left: number;
                /** @description True when there are more than were counted */
                moreLeft: boolean;
                doneToday: number;
            };
        };
        Notification: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "claim.assigned" | "claim.handed_over" | "claim.asked" | "claim.escalated" | "claim.taken_over" | "claim.disputed" | "claim.adjudicated" | "claim.clashed" | "claim.returned" | "fact.expired" | "correction.requested" | "review.overturned" | "comment.mentioned" | "comment.written" | "queue.joined" | "queue.claims_given" | "queue.sla_breached";
            subject: {
                /** @enum {string} */
                type: "claim" | "queue" | "correction-request";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description wording of the claim, name of the queue or statement of the fact, as it is now */
                label: string | null;
            };
            /** @description null: the program itself */
            actor: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description details of its kind, such as `note` */
            params: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            readAt: string | null;
        };
        NotificationPage: {
            data: components["schemas"]["Notification"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
            /** @description how many of all are unread, counted up to 1,000 */
            unread: number;
        };
        Overview: {
            my: {
                reviewsToday: number;
                held: number;
                assigned: number;
            };
            queues: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                waiting: number;
                held: number;
                paused: boolean;
                mine: boolean;
            }[];
            /** @description Each number stops at 10000: then there are as many or more. */
            newsroom: {
                articles: number;
                articlesInWork: number;
                claimsQueued: number;
                /** @description waiting for an editor */
                claimsDecided: number;
                facts: number;
            };
        };
        ParkedClaims: {
            data: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                assignmentId: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                claimId: string;
                wording: string;
                /** @enum {string} */
                parked: "later" | "held";
                /**
                 * Format: date-time
                 * @description when it goes back to all
                 */
                until: string;
                queue: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
            }[];
        };
        PauseFact: {
            /** @description the version that was read */
            version: number;
            /** @description why, for colleagues; it stands in the audit log */
            note: string;
        };
        PeopleCalibration: {
            data: components["schemas"]["PersonCalibration"][];
        };
        PeopleLoad: {
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            data: components["schemas"]["PersonLoad"][];
        };
        PersonCalibration: {
            person: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /** @description claims with a known verdict, handed out unseen */
            gold: {
                answered: number;
                right: number;
            };
            /** @description on gold claims and on reviews of decided claims, by how sure the person was */
            confidence: {
                /** @description 1 (guess) to 5 (certain) */
                level: number;
                answered: number;
                right: number;
            }[];
            /** @description reviews of claims that are decided */
            decided: number;
            /** @description of those, where the decision is another verdict */
            overturned: number;
            /** @description claims that somebody else reviewed, too */
            shared: number;
            /** @description with the others on those claims */
            agreement: number | null;
        };
        PersonLoad: {
            person: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            held: number;
            given: number;
            /** @description put off or on hold */
            parked: number;
            lastSeenAt: string | null;
            /** @description reviews; null for those who may not see people’s figures */
            done: {
                today: number;
                /** @description the last 7 days */
                week: number;
            } | null;
        };
        PlacedRule: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            condition: components["schemas"]["RuleCondition"];
            /** @description 0 can wait … 100 now */
            priority: number;
            queue: components["schemas"]["QueueRef"];
        };
        PreviewWeights: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            queueId: string;
            weights: {
                checkWorthiness: number;
                spread: number;
                velocity: number;
                clash: number;
                harm: number;
                deadline: number;
                boost: number;
            };
        };
        PriorityBoost: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            words: string[];
            queue: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            factor: number;
            reason: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            endsAt: string;
            createdBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            active: boolean;
        };
        PriorityPart: {
            /** @enum {string} */
            name: "checkWorthiness" | "spread" | "velocity" | "clash" | "harm" | "deadline" | "boost";
            /** @description what it was reckoned from */
            value: number | ("death" | "injury" | "none" | "early" | "half" | "at_risk" | "overdue");
            /** @description above 1 raises, below 1 lowers */
            factor: number;
            weight: number;
        };
        PriorityWeights: {
            checkWorthiness: number;
            spread: number;
            velocity: number;
            clash: number;
            harm: number;
            deadline: number;
            boost: number;
            version: number;
        };
        PutDraft: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            rationale: string;
            evidence: components["schemas"]["DraftEvidence"][];
            /** @description how sure the writer is */
            confidence?: number | null;
            revision: number;
        };
        PutDraftRules: {
            rules: {
                name: string;
                condition: components["schemas"]["RuleCondition"];
                priority: number;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                queueId: string;
            }[];
            /** @description version of the live rules that one began from */
            basedOn: number;
            /** @description of the draft that was read; null when there was none */
            revision: number | null;
        };
        PutPriorityWeights: components["schemas"]["PriorityWeights"];
        PutRelationPolicy: {
            /** @description the one that was changed: another is live meanwhile, 409 */
            version: number;
            thresholds: {
                same: components["schemas"]["RelationThreshold"];
                differs_in_quantity: components["schemas"]["RelationThreshold"];
                contradicts: components["schemas"]["RelationThreshold"];
                updates: components["schemas"]["RelationThreshold"];
                corroborates: components["schemas"]["RelationThreshold"];
                narrower: components["schemas"]["RelationThreshold"];
            };
        };
        PutRoutingRules: {
            data: {
                name: string;
                condition: components["schemas"]["RuleCondition"];
                priority: number;
            }[];
        };
        PutVerdictScale: {
            /** @description the version that was read */
            version: number;
            worst: number;
            best: number;
            ratings: {
                verified: components["schemas"]["Rating"];
                contradicted: components["schemas"]["Rating"];
                conflicting_evidence: components["schemas"]["Rating"];
                not_enough_evidence: components["schemas"]["Rating"];
                not_checkable: components["schemas"]["Rating"];
            };
        };
        Quantity: {
            raw: string;
            start: number;
            end: number;
            /** @enum {string} */
            comparator: "exact" | "over" | "under" | "at_least" | "at_most" | "about" | "range";
            value: number | null;
            valueMax: number | null;
            unit: string | null;
            kind: string;
        };
        Queue: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            description: string;
            /** @description Markdown, shown on the desk */
            guidelines: string;
            leaseMinutes: number;
            paused: boolean;
            /**
             * @description one review, two that do not see each other, or two and then always an editor
             * @enum {string}
             */
            reviewPolicy: "one" | "two_blind" | "two_and_editor";
            allowedVerdicts: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
            /** @enum {string} */
            workOrder: "priority" | "oldest" | "due";
            /** @description how many claims one person may keep on hold at once */
            holdLimit: number;
            /** @description hours until a claim is due, by its priority: urgent from 70, normal from 30, low below; null is no deadline */
            slaHours: {
                urgent: number | null;
                normal: number | null;
                low: number | null;
            };
            /** @description of a hundred claims that a person gets, how many are known ones that measure and never count */
            goldPercent: number;
            /** @description takes the claims that no rule fits */
            isFallback: boolean;
            members: components["schemas"]["QueueMember"][];
            /** @description claims that are free to take */
            waiting: number;
            held: number;
            oldestWaitingAt: string | null;
            /** @description the asking person is a member */
            mine: boolean;
            /** @description the asking person wants to see it first */
            starred: boolean;
            /** @description hands out nothing more and is archived when the last held claim has come back */
            draining: {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                since: string;
                /** @description where its open work goes */
                to: components["schemas"]["QueueRef"] | null;
            } | null;
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
        };
        QueueAgreement: {
            queues: {
                queue: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
                /** @description that two or more people reviewed in the last 30 days */
                claims: number;
                percent: number | null;
                krippendorff: number | null;
            }[];
        };
        QueueBoard: {
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            queue: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                /** @description that each claim needs */
                reviews: number;
            };
            /** @description the first of them, in the order of the queue */
            waiting: components["schemas"]["BoardCard"][];
            /** @description more wait than are shown */
            isMore: boolean;
            people: {
                person: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
                /** @description how many claims of the queue they take at most */
                limit: number | null;
                load: number;
                cards: components["schemas"]["BoardCard"][];
            }[];
        };
        QueueHealth: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            paused: boolean;
            draining: boolean;
            /** @description claims that nobody has yet */
            waiting: components["schemas"]["Count"];
            /** @description reviews given to a person who has not begun */
            given: components["schemas"]["Count"];
            /** @description reviews that a person put off or keeps on hold */
            parked: components["schemas"]["Count"];
            /** @description reviews under way right now */
            held: components["schemas"]["Count"];
            /** @description claims that sleep */
            snoozed: components["schemas"]["Count"];
            /** @description claims whose reviews differ */
            disputed: components["schemas"]["Count"];
            /** @description claims with less than a quarter of their time left */
            atRisk: components["schemas"]["Count"];
            /** @description claims whose time is over */
            breached: components["schemas"]["Count"];
            oldestWaitingAt: string | null;
            /** @description who reviews in it right now */
            people: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            }[];
        };
        QueueMember: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /**
             * @description a lead also gets what is escalated
             * @enum {string}
             */
            role: "reviewer" | "lead";
            /** @description how many claims may be given to this person at once; null is any number */
            claimLimit: number | null;
            /** @description languages, kinds, types or words of claims that this person knows best */
            skills: string[];
        };
        QueuePage: {
            data: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                description: string;
                /** @description Markdown, shown on the desk */
                guidelines: string;
                leaseMinutes: number;
                paused: boolean;
                /**
                 * @description one review, two that do not see each other, or two and then always an editor
                 * @enum {string}
                 */
                reviewPolicy: "one" | "two_blind" | "two_and_editor";
                allowedVerdicts: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
                /** @enum {string} */
                workOrder: "priority" | "oldest" | "due";
                /** @description how many claims one person may keep on hold at once */
                holdLimit: number;
                /** @description hours until a claim is due, by its priority: urgent from 70, normal from 30, low below; null is no deadline */
                slaHours: {
                    urgent: number | null;
                    normal: number | null;
                    low: number | null;
                };
                /** @description of a hundred claims that a person gets, how many are known ones that measure and never count */
                goldPercent: number;
                /** @description takes the claims that no rule fits */
                isFallback: boolean;
                members: components["schemas"]["QueueMember"][];
                /** @description claims that are free to take */
                waiting: number;
                held: number;
                oldestWaitingAt: string | null;
                /** @description the asking person is a member */
                mine: boolean;
                /** @description the asking person wants to see it first */
                starred: boolean;
                /** @description hands out nothing more and is archived when the last held claim has come back */
                draining: {
                    /**
                     * Format: date-time
                     * @description ISO 8601, UTC
                     */
                    since: string;
                    /** @description where its open work goes */
                    to: components["schemas"]["QueueRef"] | null;
                } | null;
                archivedAt: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                createdAt: string;
                version: number;
            }[];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        QueueRef: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
        };
        Rating: {
            labels: {
                en: string;
                ar?: string;
            };
            /** @enum {string} */
            colour: "green" | "red" | "amber" | "grey" | "blue" | "purple";
            /** @description its place on the scale; null where it has none */
            value: number | null;
        };
        ReadAll: {
            /**
             * Format: uuid
             * @description the newest one that was seen; what came later stays unread
             */
            upTo?: string;
        };
        RejectRelation: {
            /** @enum {string} */
            reason: "other_event" | "other_measure" | "other_place" | "other_time" | "other_speaker" | "only_similar";
            /** @default  */
            note?: string;
        };
        RelatedClaim: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            wording: string;
            /** @enum {string} */
            state: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            speaker: string | null;
            sightingCount: number;
            sources: string[];
        };
        Relation: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "same" | "differs_in_quantity" | "contradicts" | "updates" | "corroborates" | "narrower";
            /** @enum {string} */
            state: "suggested" | "confirmed" | "rejected";
            /** @description 0 to 1: how sure the matcher is; 1 where a person made the link */
            score: number;
            /** @description for a reviewer: "23 against 40 soldiers dead, same day, same place" */
            why: string;
            /**
             * @description which of the two the other claim is
             * @enum {string}
             */
            otherIs: "earlier" | "later";
            reason: ("other_event" | "other_measure" | "other_place" | "other_time" | "other_speaker" | "only_similar") | null;
            note: string | null;
            /** @description null where it is confirmed: the policy */
            decidedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description the sighting of this claim that was compared */
            mine: components["schemas"]["Sighting"];
            /** @description the sighting of the other claim */
            theirs: components["schemas"]["Sighting"];
            other: components["schemas"]["RelatedClaim"];
        };
        RelationDryRun: {
            days: number;
            /** @description pairs of these days that nobody has decided on; what is far below what is suggested was never kept */
            pairs: number;
            moves: {
                /** @enum {string} */
                kind: "same" | "differs_in_quantity" | "contradicts" | "updates" | "corroborates" | "narrower";
                /** @enum {string} */
                from: "accepted" | "suggested" | "unlisted";
                /** @enum {string} */
                to: "accepted" | "suggested" | "unlisted";
                count: number;
                examples: {
                    why: string;
                    score: number;
                    earlier: string;
                    later: string;
                }[];
            }[];
        };
        RelationListItem: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "same" | "differs_in_quantity" | "contradicts" | "updates" | "corroborates" | "narrower";
            /** @enum {string} */
            state: "suggested" | "confirmed" | "rejected";
            score: number;
            why: string;
            earlier: components["schemas"]["RelatedClaim"];
            later: components["schemas"]["RelatedClaim"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        RelationPage: {
            data: components["schemas"]["RelationListItem"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        RelationPolicy: {
            version: number;
            thresholds: {
                same: components["schemas"]["RelationThreshold"];
                differs_in_quantity: components["schemas"]["RelationThreshold"];
                contradicts: components["schemas"]["RelationThreshold"];
                updates: components["schemas"]["RelationThreshold"];
                corroborates: components["schemas"]["RelationThreshold"];
                narrower: components["schemas"]["RelationThreshold"];
            };
            /** @description null: it came with the program */
            setBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            setAt: string;
        };
        RelationThreshold: {
            /** @description from this score on it is taken as told; null: never without a person */
            accept: number | null;
            /** @description from this score on a person is asked */
            suggest: number;
        };
        RelationsOfClaim: {
            data: components["schemas"]["Relation"][];
        };
        Renewal: {
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            leaseExpiresAt: string;
            leaseSecondsLeft: number;
        };
        ReopenClaim: {
            note: string;
        };
        Replayed: {
            count: number;
        };
        ReturnClaim: {
            contentHash: string;
            /** @enum {string} */
            reason: "evidence_weak" | "evidence_missing" | "verdict_doubtful" | "wording_unclear" | "out_of_date" | "other";
            /** @description what has to be done; the reviewers are told */
            note: string;
        };
        Review: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            reviewer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            rationale: string;
            confidence: number | null;
            evidence: components["schemas"]["Evidence"][];
            /** @enum {string} */
            status: "counted" | "superseded" | "undone";
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        ReviewFactAgain: {
            /** @description the version that was read */
            version: number;
            /** @description why, for colleagues; it stands in the audit log */
            note: string;
        };
        ReviewsOfClaim: {
            data: components["schemas"]["Review"][];
            /** @description counted reviews that the asking person may see only after giving their own */
            hidden: number;
            /** @description how many the queue asks for */
            required: number;
            decision: components["schemas"]["Decision"] | null;
        };
        RewordClaim: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            wording: string;
        };
        RewordedClaim: {
            wording: string;
        };
        RotateSecret: {
            /**
             * @description for how long messages are signed with the old secret as well; 0: it is lost at once
             * @default 24
             */
            overlapHours?: number;
        };
        Routing: {
            live: components["schemas"]["RuleSet"];
            draft: components["schemas"]["RuleSet"] | null;
        };
        RoutingRule: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            condition: components["schemas"]["RuleCondition"];
            /** @description 0 can wait … 100 now */
            priority: number;
        };
        RoutingRules: {
            data: components["schemas"]["RoutingRule"][];
        };
        RuleCondition: {
            all: components["schemas"]["RuleCondition"][];
        } | {
            any: components["schemas"]["RuleCondition"][];
        } | {
            not: components["schemas"]["RuleCondition"];
        } | {
            /** @enum {string} */
            field: "words" | "kind" | "type" | "source" | "speaker" | "language";
            in: string[];
        } | {
            /** @constant */
            field: "checkWorthiness";
            atLeast: number;
        } | {
            /** @constant */
            field: "quantity";
            kinds: string[];
            atLeast?: number;
            atMost?: number;
        } | {
            /** @enum {string} */
            field: "sightings" | "clashes";
            atLeast?: number;
            atMost?: number;
        };
        RuleSet: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description null for a draft, and for rules from before there were versions */
            version: number | null;
            /** @enum {string} */
            state: "draft" | "live" | "retired";
            note: string;
            /** @description the live version that a draft was made from */
            basedOn: number;
            /** @description grows with every save of a draft */
            revision: number;
            changedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            changedAt: string;
            liveBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            wentLiveAt: string | null;
            ruleCount: number;
            rules: components["schemas"]["PlacedRule"][];
        };
        RuleSetPage: {
            data: components["schemas"]["RuleSetSummary"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        RuleSetSummary: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description null for a draft, and for rules from before there were versions */
            version: number | null;
            /** @enum {string} */
            state: "draft" | "live" | "retired";
            note: string;
            /** @description the live version that a draft was made from */
            basedOn: number;
            /** @description grows with every save of a draft */
            revision: number;
            changedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            changedAt: string;
            liveBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            wentLiveAt: string | null;
            ruleCount: number;
        };
        SavedDraft: {
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            savedAt: string;
        };
        SavedView: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            resource: "claims" | "articles" | "facts";
            name: string;
            filter: {
                [key: string]: string;
            };
            sort: string;
            columns: string[] | null;
            shared: boolean;
            owner: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            mayChange: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
            version: number;
        };
        SavedViews: {
            data: components["schemas"]["SavedView"][];
        };
        SearchAnswer: {
            claims: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                wording: string;
                /** @description where the words of filter[q] stand: UTF-16 offsets; empty where nothing was sought */
                marks: {
                    start: number;
                    end: number;
                }[];
                /** @enum {string} */
                state: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
                verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            }[];
            articles: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                title: string;
                /** @description where the words of filter[q] stand: UTF-16 offsets; empty where nothing was sought */
                marks: {
                    start: number;
                    end: number;
                }[];
                source: string | null;
            }[];
            facts: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                statement: string;
                /** @description where the words of filter[q] stand: UTF-16 offsets; empty where nothing was sought */
                marks: {
                    start: number;
                    end: number;
                }[];
                /** @enum {string} */
                verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            }[];
            queues: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            }[];
            people: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                /** @enum {string} */
                role: "reviewer" | "editor" | "admin";
            }[];
        };
        Session: {
            user: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                email: string;
                /** @enum {string} */
                role: "reviewer" | "editor" | "admin";
            };
            permissions: ("article.read" | "article.ingest" | "claim.read" | "claim.dismiss" | "claim.assign" | "claim.approve" | "claim.adjudicate" | "claim.break_glass" | "claim.merge" | "relation.decide" | "relation.manage" | "check.import" | "dispute.read" | "control.read" | "queue.read" | "queue.manage" | "priority.manage" | "assignment.work" | "review.read" | "comment.write" | "fact.read" | "fact.retract" | "correction.decide" | "scale.manage" | "export.run" | "gold.manage" | "calibration.read" | "view.share" | "user.read" | "user.manage" | "audit.read" | "key.manage" | "webhook.manage" | "job.read")[];
            mustChangePassword: boolean;
        };
        Sighting: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description the claim that it counts for now
             */
            claimId: string;
            /**
             * Format: uuid
             * @description the claim of its own words: another one where claims were joined
             */
            detectedAs: string;
            /** @description sightings of one claim with the same number are near-copies: they are one voice */
            voice: number;
            /** @description UTF-16 offset into the article text */
            start: number;
            end: number;
            quote: string;
            speaker: string | null;
            cue: string | null;
            hedged: boolean;
            quantities: components["schemas"]["Quantity"][];
            dates: components["schemas"]["DateMention"][];
            places: string[];
            entities: string[];
            reasons: string[];
            article: components["schemas"]["ArticleRef"];
        };
        SightingsOfClaim: {
            data: components["schemas"]["Sighting"][];
        };
        SignIn: {
            email: string;
            password: string;
        };
        SkipClaim: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            /** @enum {string} */
            meaning: "not_me" | "later" | "ask";
            /**
             * @description why it is not for me
             * @default
             */
            reason?: string;
            /**
             * Format: uuid
             * @description whom to ask
             */
            userId?: string;
            /** @description what to ask */
            note?: string;
        };
        SnoozeClaim: {
            /**
             * Format: date-time
             * @description at most a year ahead
             */
            until?: string;
            /**
             * @description with its next sighting
             * @default false
             */
            onSighting?: boolean;
            /** @default  */
            note?: string;
        };
        SnoozeHeldClaim: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            /**
             * Format: date-time
             * @description at most a year ahead
             */
            until?: string;
            /**
             * @description with its next sighting
             * @default false
             */
            onSighting?: boolean;
            /** @default  */
            note?: string;
        };
        SourcePage: {
            data: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            }[];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        SplitClaim: {
            sightingIds: string[];
            note: string;
            /** @description of the new claim; without it the words of the first sighting */
            wording?: string;
        };
        SplitOff: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
        };
        Standstill: {
            /** @description by me */
            onHold: number;
            withOthers: number;
            givenToOthers: number;
            /** @description to the leads */
            escalated: number;
            /** @description I passed on them, or reviewed them already */
            notForMe: number;
            snoozed: number;
        };
        SubmitReview: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            /** @default  */
            rationale?: string;
            /** @default [] */
            evidence?: {
                /** Format: uri */
                url: string;
                quote: string;
                /** @enum {string} */
                stance: "supports" | "contradicts" | "context";
                /**
                 * Format: uuid
                 * @description its archived copy
                 */
                captureId?: string;
            }[];
            confidence?: number;
        };
        SubmittedReview: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            reviewer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            rationale: string;
            confidence: number | null;
            evidence: components["schemas"]["Evidence"][];
            /** @enum {string} */
            status: "counted" | "superseded" | "undone";
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * @description what became of the claim with it
             * @enum {string}
             */
            outcome: "waits" | "decided" | "disputed";
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            undoUntil: string;
            undoSeconds: number;
        };
        Suggestion: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            articleId: string;
            /** @description UTF-16 offset into the article text */
            start: number;
            end: number;
            quote: string;
            wording: string;
            /** @enum {string} */
            state: "open" | "accepted" | "dismissed";
            /** @description the claim that it became */
            claimId: string | null;
            model: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        TakeNext: {
            /**
             * @description how many more to hold ready
             * @default 0
             */
            ahead?: number;
        };
        TakeOverClaim: {
            reason: string;
        };
        Throughput: {
            /** @enum {string} */
            span: "day" | "week" | "month";
            steps: {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                from: string;
                reviews: number;
                decisions: number;
            }[];
            /** @description in some step there were more than were counted */
            isCut: boolean;
        };
        UnarchiveQueue: {
            version: number;
        };
        UndoMerge: {
            note?: string;
        };
        UndoneReview: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            assignmentId: string;
            /**
             * Format: uuid
             * @description the claim is leased to its reviewer again
             */
            leaseToken: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            leaseExpiresAt: string;
        };
        UpdateQueue: {
            name?: string;
            description?: string;
            guidelines?: string;
            leaseMinutes?: number;
            paused?: boolean;
            /** @enum {string} */
            reviewPolicy?: "one" | "two_blind" | "two_and_editor";
            allowedVerdicts?: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable")[];
            /** @enum {string} */
            workOrder?: "priority" | "oldest" | "due";
            holdLimit?: number;
            /** @description hours until a claim is due, by its priority: urgent from 70, normal from 30, low below; null is no deadline */
            slaHours?: {
                urgent: number | null;
                normal: number | null;
                low: number | null;
            };
            goldPercent?: number;
            /** @description all members, with their role, limit and skills */
            members?: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                userId: string;
                /**
                 * @default reviewer
                 * @enum {string}
                 */
                role?: "reviewer" | "lead";
                /** @default null */
                claimLimit?: number | null;
                /** @default [] */
                skills?: string[];
            }[];
            /** @description all members; those who stay keep their role, limit and skills. Not together with `members` */
            memberIds?: string[];
            version: number;
        };
        UpdateSavedView: {
            version: number;
            name?: string;
            /** @description by name, as in the query of the list: `{"state": "queued"}`; checked against what that list knows */
            filter?: {
                [key: string]: string;
            };
            /** @description as in the query of the list: `-priority` */
            sort?: string;
            /** @description those that are shown; null: all of them */
            columns?: string[] | null;
            /** @description with the newsroom; takes the permission view.share */
            shared?: boolean;
        };
        UpdateUser: {
            name?: string;
            /** @enum {string} */
            role?: "reviewer" | "editor" | "admin";
            disabled?: boolean;
            /** @description the version that was read; a stale one is refused with 409 */
            version: number;
        };
        UpdateWebhook: {
            version: number;
            /** Format: uri */
            url?: string;
            description?: string;
            events?: ("fact.published" | "fact.updated" | "fact.corrected" | "fact.paused" | "fact.resumed" | "fact.withdrawn")[];
            active?: boolean;
        };
        User: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description null for those who may not manage people */
            email: string | null;
            name: string;
            /** @enum {string} */
            role: "reviewer" | "editor" | "admin";
            disabled: boolean;
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
        };
        UserPage: {
            data: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description null for those who may not manage people */
                email: string | null;
                name: string;
                /** @enum {string} */
                role: "reviewer" | "editor" | "admin";
                disabled: boolean;
                lastSeenAt: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                createdAt: string;
                version: number;
            }[];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        UserWithPassword: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description null for those who may not manage people */
            email: string | null;
            name: string;
            /** @enum {string} */
            role: "reviewer" | "editor" | "admin";
            disabled: boolean;
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
            password: string;
        };
        VerdictScale: {
            /** @description the version that was read */
            version: number;
            worst: number;
            best: number;
            ratings: {
                verified: components["schemas"]["Rating"];
                contradicted: components["schemas"]["Rating"];
                conflicting_evidence: components["schemas"]["Rating"];
                not_enough_evidence: components["schemas"]["Rating"];
                not_checkable: components["schemas"]["Rating"];
            };
            /** @description null: it came with the program */
            madeBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            madeAt: string;
        };
        WaitingApproval: {
            /**
             * Format: uuid
             * @description of the claim
             */
            id: string;
            wording: string;
            speaker: string | null;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            priority: number;
            sources: string[];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            decidedAt: string;
            /** @enum {string} */
            basis: "single" | "agreed" | "adjudicated";
            adjudicator: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description those that count, the first one first */
            reviews: {
                reviewer: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                confidence: number | null;
            }[];
            rationale: string;
            evidence: components["schemas"]["CitedEvidence"][];
            /** @description what was published of it before */
            fact: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                version: number;
                /** @enum {string} */
                publicationState: "unpublished" | "published" | "paused" | "withdrawn";
            } | null;
            /** @description why the asking person may not approve it; null when they may */
            bar: string | null;
        };
        Webhook: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            url: string;
            description: string;
            events: ("fact.published" | "fact.updated" | "fact.corrected" | "fact.paused" | "fact.resumed" | "fact.withdrawn")[];
            active: boolean;
            /** @description gone: the receiver answered 410 */
            offBecause: ("person" | "gone") | null;
            /** @description until then messages are signed with the secret before as well */
            previousSecretUntil: string | null;
            /** @description deliveries on their way, counted up to 1,000 */
            waiting: number;
            /** @description deliveries that were given up, counted up to 1,000 */
            dead: number;
            lastDeliveredAt: string | null;
            createdBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
        };
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description the webhook-id of the message, the same on every attempt
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            webhookId: string;
            /** @enum {string} */
            event: "fact.published" | "fact.updated" | "fact.corrected" | "fact.paused" | "fact.resumed" | "fact.withdrawn" | "test";
            fact: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                statement: string;
                version: number;
            } | null;
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            attempts: number;
            lastStatus: number | null;
            lastError: string | null;
            nextAttemptAt: string | null;
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        WebhookPage: {
            data: components["schemas"]["Webhook"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
        };
        WebhookWithSecret: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            url: string;
            description: string;
            events: ("fact.published" | "fact.updated" | "fact.corrected" | "fact.paused" | "fact.resumed" | "fact.withdrawn")[];
            active: boolean;
            /** @description gone: the receiver answered 410 */
            offBecause: ("person" | "gone") | null;
            /** @description until then messages are signed with the secret before as well */
            previousSecretUntil: string | null;
            /** @description deliveries on their way, counted up to 1,000 */
            waiting: number;
            /** @description deliveries that were given up, counted up to 1,000 */
            dead: number;
            lastDeliveredAt: string | null;
            createdBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
            /** @description whsec_…, to check signatures with; the only time that it is told */
            secret: string;
        };
        WeightsPreview: {
            /** @description the first ten as they are */
            before: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                wording: string;
                priority: number;
            }[];
            /** @description the first ten with these weights */
            after: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                wording: string;
                priority: number;
            }[];
            /** @description how many of the queue were reckoned, the most pressing first */
            considered: number;
        };
        WholeDelivery: {
            /**
             * Format: uuid
             * @description the webhook-id of the message, the same on every attempt
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            webhookId: string;
            /** @enum {string} */
            event: "fact.published" | "fact.updated" | "fact.corrected" | "fact.paused" | "fact.resumed" | "fact.withdrawn" | "test";
            fact: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                statement: string;
                version: number;
            } | null;
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            attempts: number;
            lastStatus: number | null;
            lastError: string | null;
            nextAttemptAt: string | null;
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description exactly as it is sent */
            body: string;
            log: {
                number: number;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
                /** @description null: on its way, or its worker died */
                ms: number | null;
                status: number | null;
                error: string | null;
                /** @description the first of what the receiver said */
                answer: string | null;
            }[];
        };
        WholeFact: {
            statement: string;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            summary: string;
            speaker: string | null;
            evidence: components["schemas"]["CitedEvidence"][];
            appearances: {
                source: string | null;
                title: string;
                url: string | null;
                publishedAt: string | null;
            }[];
            validFrom: string | null;
            /**
             * Format: date
             * @description the day of which it speaks
             */
            asOf: string;
            /** @description the last day on which it is said to hold; on the next one its claim is reviewed anew */
            validUntil: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            claimId: string;
            slug: string;
            /** @enum {string} */
            publicationState: "unpublished" | "published" | "paused" | "withdrawn";
            /**
             * @description what made this version
             * @enum {string}
             */
            change: "held" | "published" | "updated" | "corrected" | "paused" | "resumed" | "withdrawn";
            /** @description what readers are told of it */
            note: string | null;
            /** @description what readers were told of changes, the oldest first */
            corrections: {
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
                note: string;
                /** @enum {string} */
                change: "held" | "published" | "updated" | "corrected" | "paused" | "resumed" | "withdrawn";
            }[];
            approvedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            contentHash: string;
            version: number;
            /**
             * Format: date-time
             * @description when readers first saw it; when it was approved, where they never did
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            modifiedAt: string;
            /** @description where readers find it */
            url: string;
            may: ("publish" | "pause" | "resume" | "correct" | "withdraw" | "review-again")[];
        };
        WithdrawFact: {
            /** @description the version that was read */
            version: number;
            /** @description what readers are told: what was wrong, and what is right */
            note: string;
        };
        WriteComment: {
            body: string;
            /**
             * @description people who are told that they are named
             * @default []
             */
            mentions?: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "audit.list": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                "filter[actorId]"?: string;
                "filter[action]"?: string;
                "filter[subjectType]"?: string;
                /** @description UUIDv7 */
                "filter[subjectId]"?: string;
                "filter[from]"?: string;
                "filter[to]"?: string;
                sort?: "at" | "-at";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit log, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "conflicts.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conflicts of interest, one’s own or (for admins) anybody’s */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflicts"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "conflicts.declare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConflict"];
            };
        };
        responses: {
            /** @description Declare a source or topic on which the person should judge nothing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflicts"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "conflicts.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                conflictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a declared conflict of interest back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "users.list": {
        parameters: {
            query?: {
                "filter[role]"?: "reviewer" | "editor" | "admin";
                "filter[disabled]"?: "true" | "false";
                "filter[q]"?: string;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people of the newsroom */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "users.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description Add a person, with a one-time password */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "users.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description Change name or role, disable or enable */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "users.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give a new one-time password; ends all sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "auth.describe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who am I and what may I do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "auth.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Sign in; sets the session cookie */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "auth.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "auth.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Change my password; ends my other sessions */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "auth.listDemoPeople": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People of the demo newsroom, on loopback only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeople"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "apikeys.list": {
        parameters: {
            query?: {
                sort?: "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API keys, newest first; never their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "apikeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description Make an API key for a program */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "apikeys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke an API key, for good and from its next request on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "notifications.list": {
        parameters: {
            query?: {
                "filter[unread]"?: "true" | "false";
                sort?: "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My inbox, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "notifications.readAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAll"];
            };
        };
        responses: {
            /** @description Mark my whole inbox as read */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "notifications.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark one of my notifications as read */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "events.events": {
        parameters: {
            query?: {
                /** @description as the header Last-Event-ID, for clients that can not set it */
                lastEventId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Live events of mine (server-sent events) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "articles.list": {
        parameters: {
            query?: {
                "filter[status]"?: "received" | "extracting" | "ready" | "failed";
                /** @description UUIDv7 */
                "filter[sourceId]"?: string;
                "filter[q]"?: string;
                sort?: "createdAt" | "-createdAt" | "publishedAt" | "-publishedAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Articles, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "articles.ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateArticle"];
            };
        };
        responses: {
            /** @description Take in an article */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReceipt"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "articles.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Take in an article from a file: .txt, .md or .html */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReceipt"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "articles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One article with its text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "articles.sources": {
        parameters: {
            query?: {
                "filter[q]"?: string;
                sort?: "name" | "-name";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources that articles came from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "evidence.list": {
        parameters: {
            query?: {
                /** @description words of the quote, the address or the claim; the last one may be a beginning */
                "filter[q]"?: string;
                /** @description evidence from this very address */
                "filter[url]"?: string;
                /** @description leaves out the evidence of this claim */
                "filter[notClaim]"?: string;
                sort?: "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Earlier evidence, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "evidence.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForCapture"];
            };
        };
        responses: {
            /** @description Ask for an archived copy of a page */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capture"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "evidence.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Archive a file: PDF, PNG, JPEG, text or a saved page, up to 10 MB */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capture"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "evidence.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One archived copy with its text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureWithText"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "evidence.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of an archived copy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "claims.list": {
        parameters: {
            query?: {
                "filter[state]"?: "detected" | "queued" | "snoozed" | "disputed" | "decided" | "published" | "corrected" | "withdrawn" | "dismissed";
                /** @description UUIDv7 */
                "filter[queueId]"?: string;
                "filter[verdict]"?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                /** @description UUIDv7 */
                "filter[sourceId]"?: string;
                /** @description UUIDv7 */
                "filter[articleId]"?: string;
                /** @description UUIDv7 */
                "filter[assignedTo]"?: string;
                "filter[due]"?: "overdue" | "at_risk";
                /** @description what waits for a reviewer that its queue does not have: each member passed on it, reviewed it or has a stake in it */
                "filter[passedOn]"?: "everybody";
                /** @description what another claim clashes with */
                "filter[clash]"?: "true";
                "filter[q]"?: string;
                sort?: "priority" | "-priority" | "createdAt" | "-createdAt" | "checkWorthiness" | "-checkWorthiness";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims, the most urgent first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "claims.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One claim with its sightings and what I may do with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "claims.sightings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a claim was seen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SightingsOfClaim"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "claims.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimHistory"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "claims.sightingsInArticle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims that stand in an article */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleSightings"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assistant.ofArticle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the assistant proposed for an article */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleSuggestions"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assistant.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSuggestion"];
            };
        };
        responses: {
            /** @description Add a proposal as a claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assistant.dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissSuggestion"];
            };
        };
        responses: {
            /** @description Dismiss a proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relations.ofClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How a claim stands to others: clashes first, what was rejected last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationsOfClaim"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relations.list": {
        parameters: {
            query?: {
                "filter[state]"?: "suggested" | "confirmed" | "rejected";
                "filter[kind]"?: "same" | "differs_in_quantity" | "contradicts" | "updates" | "corroborates" | "narrower";
                /** @description UUIDv7 */
                "filter[queueId]"?: string;
                sort?: "score" | "-score" | "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs of claims that belong together or clash, the surest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relations.link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkClaims"];
            };
        };
        responses: {
            /** @description Link two claims that belong together or clash */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relation"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relations.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relations.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectRelation"];
            };
        };
        responses: {
            /** @description It is not so; the pair never comes back by itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relations.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back what I said of it; editors take back what others said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relationpolicy.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From which score on relations are taken as told, or suggested */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationPolicy"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relationpolicy.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutRelationPolicy"];
            };
        };
        responses: {
            /** @description Set other thresholds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationPolicy"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "relationpolicy.dryRun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunRelationPolicy"];
            };
        };
        responses: {
            /** @description What other thresholds would have made of the last days; changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationDryRun"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "earlierchecks.list": {
        parameters: {
            query?: {
                /** @description words of the claim or its claimant; the last one may be a beginning */
                "filter[q]"?: string;
                "filter[publisher]"?: string;
                sort?: "reviewedAt" | "-reviewedAt" | "importedAt" | "-importedAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What others checked before, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierCheckPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "earlierchecks.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Take in fact-checks of others: ClaimReview (.json, .jsonld, .jsonl), a feed of Data Commons, or .csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReceipt"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "earlierchecks.ofClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Earlier checks that may be of a claim: confirmed ones first, rejected ones last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierCheckMatches"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "earlierchecks.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This earlier check is of this claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierCheckMatch"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "earlierchecks.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This earlier check is of something else; it is not suggested for this claim again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierCheckMatch"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "earlierchecks.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back what was said of it: a suggestion again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierCheckMatch"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "queues.list": {
        parameters: {
            query?: {
                "filter[mine]"?: "true";
                /** @description only what is archived; without it, only what is not */
                "filter[archived]"?: "true";
                "filter[q]"?: string;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queues and how full they are, the starred ones first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "queues.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQueue"];
            };
        };
        responses: {
            /** @description Set up a queue */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "queues.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "queues.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateQueue"];
            };
        };
        responses: {
            /** @description Change a queue or its people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "queues.star": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show me this queue first */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "queues.unstar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take my star from this queue */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The live rules in the order in which they are tried, and the draft of the next ones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Routing"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.list": {
        parameters: {
            query?: {
                sort?: "wentLiveAt" | "-wentLiveAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version of the rules that was live, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version of the rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.saveDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutDraftRules"];
            };
        };
        responses: {
            /** @description Save the draft; routing stays as it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.dropDraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropDraft"];
            };
        };
        responses: {
            /** @description Drop the draft */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.goLive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoLive"];
            };
        };
        responses: {
            /** @description Make the draft live as the next version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.dryRun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunRules"];
            };
        };
        responses: {
            /** @description Which claims of the last days would go elsewhere by these rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunAnswer"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.ofQueue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The live rules that send claims here, in their order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRules"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.putOfQueue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutRoutingRules"];
            };
        };
        responses: {
            /** @description Replace the rules of one queue, live at once as the next version; claims that are routed already stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRules"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "rulesets.dryRunOfQueue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunQueueRules"];
            };
        };
        responses: {
            /** @description Which claims would go elsewhere if these were the rules of the queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunAnswer"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "gold.list": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                "filter[queueId]"?: string;
                "filter[q]"?: string;
                sort?: "addedAt" | "-addedAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims with a known verdict that are handed out now and then */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoldPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "gold.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Use a decided claim to calibrate, with its verdict as the answer */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "gold.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hand the claim out no more; the answers that were given stay */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "priorities.weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the newsroom makes of each part of a priority */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityWeights"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "priorities.putWeights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutPriorityWeights"];
            };
        };
        responses: {
            /** @description Weigh the parts of a priority anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityWeights"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "priorities.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewWeights"];
            };
        };
        responses: {
            /** @description The first ten of a queue with other weights; changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightsPreview"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "priorities.boosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Breaking-news boosts, those that hold first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Boosts"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "priorities.createBoost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBoost"];
            };
        };
        responses: {
            /** @description Raise claims with certain words, or a queue, until a time */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityBoost"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "priorities.endBoost": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a boost before its time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityBoost"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "priorities.explain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why a claim stands where it stands: each part of its priority */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPriority"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims that I put off or keep on hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedClaims"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.standstill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why a queue that is not empty has nothing for me */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standstill"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.skip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipClaim"];
            };
        };
        responses: {
            /** @description Let a claim go: not for me, later, or to somebody with a question */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseToken"];
            };
        };
        responses: {
            /** @description Keep a claim for me for a day; take it up again with take */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverClaim"];
            };
        };
        responses: {
            /** @description Hand a claim over to a person or a queue, with a note */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.escalate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateClaim"];
            };
        };
        responses: {
            /** @description Give a claim to the leads of its queue */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.snoozeHeld": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeHeldClaim"];
            };
        };
        responses: {
            /** @description Let a claim that I hold sleep until a time or its next sighting */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.takeOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverClaim"];
            };
        };
        responses: {
            /** @description Take a claim over from the person who holds it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedAssignment"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeClaim"];
            };
        };
        responses: {
            /** @description Let a claim sleep until a time or its next sighting */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "waysout.wake": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wake a claim that sleeps */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "bulkassign.assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAssign"];
            };
        };
        responses: {
            /** @description Give many claims to a person, or share them out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAssigned"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "queuechanges.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveQueue"];
            };
        };
        responses: {
            /** @description Archive a queue; its open work goes to another one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "queuechanges.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnarchiveQueue"];
            };
        };
        responses: {
            /** @description Take an archived queue up again, or stop its draining */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.next": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeNext"];
            };
        };
        responses: {
            /** @description Lease the next claim of a queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextAnswer"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A claim that I hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedAssignment"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lease one certain claim */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedAssignment"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseToken"];
            };
        };
        responses: {
            /** @description Keep a claim longer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Renewal"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseToken"];
            };
        };
        responses: {
            /** @description Give a claim back to its queue; the draft stays */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.reword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewordClaim"];
            };
        };
        responses: {
            /** @description Say the claim that I hold in better words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewordedClaim"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.saveDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutDraft"];
            };
        };
        responses: {
            /** @description Save what I typed so far */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.keptDrafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My drafts of claims that I no longer hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDrafts"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.dropDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Drop a kept draft, by its assignment */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignClaim"];
            };
        };
        responses: {
            /** @description Give a claim to a person, or back to all */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignments.dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissClaim"];
            };
        };
        responses: {
            /** @description Take a claim out of its queue, with a reason */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "reviews.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReview"];
            };
        };
        responses: {
            /** @description Give a verdict on a claim that I hold */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedReview"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "reviews.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take my verdict back, within ten seconds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneReview"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "reviews.mine": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My last verdicts that count, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReviews"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "reviews.revise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take my verdict up again: it counts no longer, the claim is leased to me */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeasedAssignment"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "reviews.ofClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reviews of a claim, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewsOfClaim"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "reviews.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenClaim"];
            };
        };
        responses: {
            /** @description Send a decided or dismissed claim back to its queue */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "adjudication.list": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                "filter[queueId]"?: string;
                /** @description the reviews differ, or the queue wants an editor in any case */
                "filter[reason]"?: "disagreement" | "policy";
                sort?: "since" | "-since" | "priority" | "-priority";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims whose reviews differ, or that wait for an editor’s word */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "adjudication.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One disputed claim, its reviews side by side */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "adjudication.adjudicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Adjudicate"];
            };
        };
        responses: {
            /** @description Decide between the reviews of a claim */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "adjudication.breakGlass": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreakGlass"];
            };
        };
        responses: {
            /** @description Decide as an admin, also what one reviewed, and say why */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "comments.ofClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What people say about a claim, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentsOfClaim"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "comments.write": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteComment"];
            };
        };
        responses: {
            /** @description Say something about a claim */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "comments.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a comment of mine, within fifteen minutes */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "comments.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteComment"];
            };
        };
        responses: {
            /** @description Change a comment of mine, within fifteen minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "approvals.waiting": {
        parameters: {
            query?: {
                "filter[verdict]"?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                "filter[q]"?: string;
                sort?: "priority" | "-priority" | "decidedAt" | "-decidedAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decided claims that wait for an approval, with verdict, agreement and evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "approvals.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an approval would publish now, and what that changes for readers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalDraft"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "approvals.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveClaim"];
            };
        };
        responses: {
            /** @description Approve a decided claim and publish it as a fact */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "approvals.breakGlass": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreakGlass"];
            };
        };
        responses: {
            /** @description Approve as an admin, also what one reviewed or decided, and say why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "approvals.returnToReviewers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnClaim"];
            };
        };
        responses: {
            /** @description Return a decided claim to its reviewers, with a reason */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "facts.list": {
        parameters: {
            query?: {
                "filter[state]"?: "unpublished" | "published" | "paused" | "withdrawn" | "any";
                "filter[verdict]"?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                "filter[since]"?: string;
                "filter[q]"?: string;
                sort?: "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts, the newest first; those that readers see where no state is asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "facts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One fact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "facts.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version of a fact, the newest first, with what changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactVersions"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "facts.claimReview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema.org ClaimReview of a fact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReview"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "facts.findings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong with the ClaimReview of a fact, and what could be better, the worst first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkupFindings"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "publication.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnFact"];
            };
        };
        responses: {
            /** @description Publish a fact that was approved and held back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "publication.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnFact"];
            };
        };
        responses: {
            /** @description Put a paused fact back before its readers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "publication.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseFact"];
            };
        };
        responses: {
            /** @description Take a fact from its readers for a while */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "publication.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFact"];
            };
        };
        responses: {
            /** @description Withdraw a fact, with a public reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "publication.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectFact"];
            };
        };
        responses: {
            /** @description Correct the public words of a fact, with a public note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "publication.reviewAgain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewFactAgain"];
            };
        };
        responses: {
            /** @description Have the claim of a fact reviewed from the beginning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "scales.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What verdicts are called where they are published, with their colours and numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictScale"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "scales.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutVerdictScale"];
            };
        };
        responses: {
            /** @description Change what verdicts are called */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictScale"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "merges.preview": {
        parameters: {
            query: {
                /** @description the claim that is kept */
                into: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it would change to join this claim to another one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "merges.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeClaim"];
            };
        };
        responses: {
            /** @description Join this claim to another one: both are the same */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "merges.ofClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was joined to a claim, the latest first, with what was taken back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergesOfClaim"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "merges.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMerge"];
            };
        };
        responses: {
            /** @description Take a merge back: the absorbed claim stands as it stood before */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "merges.split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitClaim"];
            };
        };
        responses: {
            /** @description Take sightings out of a claim that say something else */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitOff"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "correctionrequests.list": {
        parameters: {
            query?: {
                "filter[state]"?: "open" | "accepted" | "declined" | "done";
                /** @description UUIDv7 */
                "filter[factId]"?: string;
                sort?: "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What readers say is wrong with facts, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequestPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "correctionrequests.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One correction request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "correctionrequests.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptRequest"];
            };
        };
        responses: {
            /** @description Say that a request is right */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "correctionrequests.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineRequest"];
            };
        };
        responses: {
            /** @description Decline a request, and say why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "deliveries.list": {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                "filter[webhookId]"?: string;
                "filter[state]"?: "waiting" | "delivered" | "dead";
                /** @description UUIDv7 */
                "filter[factId]"?: string;
                sort?: "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What webhooks were told, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "deliveries.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One delivery, with its body and every attempt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeDelivery"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "deliveries.replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a delivery again, under the same id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeDelivery"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks.list": {
        parameters: {
            query?: {
                sort?: "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is told when facts change; never their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description Tell an address when facts change */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhook"];
            };
        };
        responses: {
            /** @description Change what a webhook is told of and where, switch it off or on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks.rotateSecret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecret"];
            };
        };
        responses: {
            /** @description Give a webhook a new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a message that says that nothing happened */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeDelivery"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhooks.replayDead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send everything again that was given up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.list": {
        parameters: {
            query?: {
                sort?: "createdAt" | "-createdAt";
                "page[size]"?: number;
                "page[after]"?: string;
                "page[number]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exports, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExport"];
            };
        };
        responses: {
            /** @description Ask for a file of facts; a job builds it */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.preview": {
        parameters: {
            query: {
                format: "claimreview" | "csv" | "json" | "jsonl" | "rss" | "sheet" | "xlsx";
                verdict?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                /** @description changed since then; a bare day is one of UTC */
                since?: string;
                /** @description not changed after that; a bare day counts to its end */
                until?: string;
                /** @description words of the statement, or any part of it */
                q?: string;
                /** @description the facts as they were then; as they are now where it is left out */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How a file would begin, how many facts it would hold, and what the linter says of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPreview"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public key (Ed25519, PEM) that proofs of exports are checked with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One export and how far it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Call off an export that is not ready; 409 when it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download its signed manifest: question, count, SHA-256 of the file, head of the audit log (a DSSE envelope) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "exports.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "sheets.ofExport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A fact sheet as a page to print; 404 for an export of another kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "sheets.ofFact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet of one fact as a page to print */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calibration.mine": {
        parameters: {
            query?: {
                /** @description how far back */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How well my own verdicts hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCalibration"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calibration.people": {
        parameters: {
            query?: {
                /** @description how far back */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for everybody who reviewed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleCalibration"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calibration.agreement": {
        parameters: {
            query?: {
                /** @description how far back */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far people agree, by queue and by pair */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "control.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How every queue does right now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlOverview"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "control.people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has how much; what each got done for admins only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleLoad"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "control.throughput": {
        parameters: {
            query?: {
                /** @description the last 24 hours by the hour, 7 days or 30 days by the day (UTC) */
                span?: "day" | "week" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reviews and decisions over time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Throughput"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "control.agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far reviews agree in each queue, over 30 days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueAgreement"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "control.board": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits in a queue, and who has what of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueBoard"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "savedviews.list": {
        parameters: {
            query: {
                "filter[resource]": "claims" | "articles" | "facts";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Views of a list: mine, then those that colleagues share */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViews"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "savedviews.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSavedView"];
            };
        };
        responses: {
            /** @description Save a view of a list */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "savedviews.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a view; its owner or an admin */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "savedviews.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSavedView"];
            };
        };
        responses: {
            /** @description Rename, change or share a view; its owner or an admin */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "search.search": {
        parameters: {
            query: {
                /** @description words, the last of which may be unfinished; "in quotes" in that order, -word without it */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims, articles, facts, queues and people with these words: the best few of each that I may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "stats.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My day and the newsroom in numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "stats.myDay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left, what I did today and how fast, what is late and what differs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDay"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers and reaches its database */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description application/problem+json (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
