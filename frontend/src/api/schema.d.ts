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
         * @description Answers 202 and extracts afterwards; 200 with existing:true when the same text is here already. Access: permission article.ingest.
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
         * @description multipart/form-data with `file` and the fields source, title, url, publishedAt, language. Needs the header X-Claimdesk. Access: permission article.ingest.
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
         * @description Access: permission article.read.
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
    "/api/v1/claims/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reviews of a claim, newest first
         * @description Access: permission review.read.
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
        post: operations["facts.approve"];
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
         * Published facts, newest first
         * @description Access: permission fact.read.
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
         * @description Access: permission fact.read.
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
    "/api/v1/facts/{id}/claim-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The schema.org ClaimReview of a fact
         * @description Access: permission fact.read.
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
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports, newest first
         * @description Access: permission export.run.
         */
        get: operations["exports.list"];
        put?: never;
        /**
         * Ask for a file of facts; a job builds it
         * @description Access: permission export.run.
         */
        post: operations["exports.create"];
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
         * @description Access: permission export.run.
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
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file
         * @description Access: permission export.run.
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
        AcceptSuggestion: {
            /** @description better words than the proposed ones */
            wording?: string;
        };
        ApproveClaim: {
            contentHash: string;
            /** @description public explanation; the rationale where it is left out */
            summary?: string;
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
            data: components["schemas"]["ArticleSummary"][];
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
        ArticleSummary: {
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
        };
        AssignClaim: {
            /** @description null gives it back to the whole queue */
            userId: string | null;
            /**
             * Format: uuid
             * @description move it to another queue at the same time
             */
            queueId?: string;
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
        ChangePassword: {
            current: string;
            next: string;
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
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            assignedTo: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description who reviews it right now, and until when */
            hold: components["schemas"]["Hold"] | null;
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
            };
            /** @description why this person may not approve it */
            approvalBar: string | null;
        };
        ClaimHistory: {
            data: components["schemas"]["HistoryEntry"][];
        };
        ClaimPage: {
            data: components["schemas"]["ClaimSummary"][];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
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
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            assignedTo: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description who reviews it right now, and until when */
            hold: components["schemas"]["Hold"] | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            version: number;
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
        CreateExport: {
            /** @enum {string} */
            format: "claimreview" | "csv" | "json" | "jsonl";
            /** @enum {string} */
            verdict?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            since?: string;
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
        CreateUser: {
            /** Format: email */
            email: string;
            name: string;
            /** @enum {string} */
            role: "reviewer" | "editor" | "admin";
        };
        DateMention: {
            raw: string;
            start: string | null;
            end: string | null;
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
        Draft: {
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            rationale: string;
            evidence: components["schemas"]["DraftEvidence"][];
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
        };
        Export: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            format: "claimreview" | "csv" | "json" | "jsonl";
            filter: {
                /** @enum {string} */
                verdict?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                since?: string;
            };
            /** @enum {string} */
            status: "waiting" | "running" | "ready" | "failed";
            factCount: number | null;
            bytes: number | null;
            sha256: string | null;
            failure: string | null;
            fileName: string;
            createdBy: {
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
                format: "claimreview" | "csv" | "json" | "jsonl";
                filter: {
                    /** @enum {string} */
                    verdict?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                    since?: string;
                };
                /** @enum {string} */
                status: "waiting" | "running" | "ready" | "failed";
                factCount: number | null;
                bytes: number | null;
                sha256: string | null;
                failure: string | null;
                fileName: string;
                createdBy: {
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
        Fact: {
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
            statement: string;
            /** @enum {string} */
            verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
            summary: string;
            speaker: string | null;
            evidence: {
                url: string;
                quote: string;
                /** @enum {string} */
                stance: "supports" | "contradicts" | "context";
            }[];
            appearances: {
                source: string | null;
                title: string;
                url: string | null;
                publishedAt: string | null;
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
             * @description ISO 8601, UTC
             */
            publishedAt: string;
        };
        FactPage: {
            data: {
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
                statement: string;
                /** @enum {string} */
                verdict: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                summary: string;
                speaker: string | null;
                evidence: {
                    url: string;
                    quote: string;
                    /** @enum {string} */
                    stance: "supports" | "contradicts" | "context";
                }[];
                appearances: {
                    source: string | null;
                    title: string;
                    url: string | null;
                    publishedAt: string | null;
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
                 * @description ISO 8601, UTC
                 */
                publishedAt: string;
            }[];
            page: {
                /** @description cursor of the next page, null on the last */
                after: string | null;
                total: number;
                /** @description false: there are more than `total` */
                totalIsExact: boolean;
            };
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
            };
            claim: components["schemas"]["ClaimSummary"];
            /** @description the first sighting; its span is in `article.text` */
            sighting: components["schemas"]["Sighting"];
            otherSightings: components["schemas"]["Sighting"][];
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
            draft: components["schemas"]["Draft"] | null;
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
            };
            claim: components["schemas"]["ClaimSummary"];
            /** @description the first sighting; its span is in `article.text` */
            sighting: components["schemas"]["Sighting"];
            otherSightings: components["schemas"]["Sighting"][];
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
                };
                claim: components["schemas"]["ClaimSummary"];
                /** @description the first sighting; its span is in `article.text` */
                sighting: components["schemas"]["Sighting"];
                otherSightings: components["schemas"]["Sighting"][];
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
            newsroom: {
                articles: number;
                articlesInWork: number;
                claimsQueued: number;
                /** @description waiting for an editor */
                claimsDecided: number;
                facts: number;
            };
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
        PutDraft: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            leaseToken: string;
            verdict: ("verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable") | null;
            rationale: string;
            evidence: components["schemas"]["DraftEvidence"][];
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
        PutRoutingRules: {
            data: {
                name: string;
                condition: components["schemas"]["RuleCondition"];
                priority: number;
            }[];
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
        ReviewsOfClaim: {
            data: components["schemas"]["Review"][];
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
            /** @constant */
            field: "sightings";
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
            permissions: ("article.read" | "article.ingest" | "claim.read" | "claim.dismiss" | "claim.assign" | "claim.approve" | "queue.read" | "queue.manage" | "assignment.work" | "review.read" | "fact.read" | "export.run" | "user.read" | "user.manage" | "audit.read")[];
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
             * @description UUIDv7
             */
            claimId: string;
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
        UnarchiveQueue: {
            version: number;
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
        UpdateUser: {
            name?: string;
            /** @enum {string} */
            role?: "reviewer" | "editor" | "admin";
            disabled?: boolean;
            /** @description the version that was read; a stale one is refused with 409 */
            version: number;
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
    "facts.approve": {
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
    "facts.list": {
        parameters: {
            query?: {
                "filter[verdict]"?: "verified" | "contradicted" | "conflicting_evidence" | "not_enough_evidence" | "not_checkable";
                "filter[since]"?: string;
                "filter[q]"?: string;
                sort?: "publishedAt" | "-publishedAt";
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
            /** @description Published facts, newest first */
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
