// Made by build/types.mjs out of /api/openapi.json; a test of the browser holds it fresh.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What runs here, for people */
        get: operations["Front"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The endpoints, for people */
        get: operations["Reference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The OpenAPI document */
        get: operations["OpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["Live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it can serve: the record is there and can be written */
        get: operations["Ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in here */
        get: operations["WhoAmI"];
        put?: never;
        post?: never;
        /** Sign out: the shift ends */
        delete: operations["SignOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock the session: the officer is away */
        post: operations["Lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways to sign in that not every house has */
        get: operations["ReadWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/provider/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the provider who somebody is */
        post: operations["AskProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Come back from the provider: a browser does, with what the provider gave it */
        get: operations["BackFromProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the browser for a passkey */
        post: operations["AskPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey */
        post: operations["SignInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a password and a code */
        post: operations["SignInByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the officer, or unlock the session, with a PIN */
        post: operations["ByPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the officer, or unlock the session, with a badge */
        post: operations["ByBadge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose link it is */
        post: operations["ReadLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** With a link, a secret of codes */
        post: operations["AskCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** With a link, a password and codes */
        post: operations["EnrolPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/passkey/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** With a link, ask the browser for a new passkey */
        post: operations["AskFirstPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/provider/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** With a link, ask the provider who its holder is */
        post: operations["AskProviderFirst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** With a link, the passkey that the browser made */
        post: operations["EnrolPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkeys/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the browser for another passkey of who is signed in */
        post: operations["AskNewPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The passkey that the browser made */
        post: operations["AddPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the provider who somebody is that is signed in, in a session that began with a passkey: their account is linked */
        post: operations["AskProviderToo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another password */
        put: operations["SetPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/own-pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A PIN, in a shift that began with a passkey */
        put: operations["SetPin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/own-badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A badge, shown once, in a shift that began with a passkey */
        post: operations["MakeBadge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/decision/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the browser to have a decision confirmed */
        post: operations["AskDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The decision that was confirmed */
        post: operations["ConfirmDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody's accounts */
        get: operations["ListAccounts"];
        put?: never;
        /** Make an account */
        post: operations["CreateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account */
        get: operations["ReadAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say where an account is posted */
        put: operations["SetPosts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an account that has nothing to sign in with a link, shown once */
        post: operations["Invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the credentials of an account of which one person is enough */
        post: operations["ResetCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the holder of an account left */
        post: operations["Leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/passkeys/{passkey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a passkey */
        delete: operations["RevokePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who stands in for who asks */
        post: operations["NameDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/deputies/{deputy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Have somebody stand in no more */
        delete: operations["EndDeputy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a second person, and what became of it */
        get: operations["ListProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal with its content */
        get: operations["ReadProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose to give or take a role */
        post: operations["ProposeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose new credentials */
        post: operations["ProposeReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a rule of the house: by which profile a post checks, or for how long a class of records is kept */
        post: operations["ProposeRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lists that are proposed would change in contacts that are open or kept */
        get: operations["ReadEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a proposal, which is done with it */
        post: operations["ApproveProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a proposal */
        post: operations["RefuseProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposal back */
        post: operations["WithdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each role may do here, and what no file changes; anybody who is signed in may know */
        get: operations["ReadRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of the house in force, and what they can say; anybody who is signed in may know */
        get: operations["ReadRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of the record: its size, the newest tree that was signed, and by whom */
        get: operations["ReadLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many records of each class are kept, until when, and how many are past their end */
        get: operations["ReadRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which lists are trusted, and how old they are */
        get: operations["ReadTrust"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust/radar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the trust in each state rests on, what runs out, what is missing and what to do */
        get: operations["ReadRadar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole store that is trusted, as `trust.bin` of the package */
        get: operations["ReadPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take lists in: what follows on accepted lists is trusted at once, and all else proposed to a second person */
        post: operations["ImportLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stores that were trusted, newest first */
        get: operations["ListTrust"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust/versions/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store that was trusted, with what it changed */
        get: operations["ReadTrustVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust/versions/{serial}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a store that was trusted changes, against the one before it, in contacts that are open or kept */
        get: operations["ReadTrustEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often documents were referred in a month that is over, and how often a check was wrong */
        get: operations["ReadRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts, newest first */
        get: operations["ListContacts"];
        put?: never;
        /** Begin a contact, with the evidence that is there already */
        post: operations["OpenContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/numbers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contact of a number */
        get: operations["FindContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contact */
        get: operations["ReadContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add evidence */
        post: operations["AddEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole tree of checks that ran */
        get: operations["ReadResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in a contact, when and by whom, oldest first */
        get: operations["ReadSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other contacts in which a document of this one was shown, among those that who asks may see */
        get: operations["ReadBefore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/bundles/{bundle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a bundle of evidence holds, piece by piece, with the names of the pieces */
        get: operations["ReadBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/bundles/{bundle}/{piece}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture out of the evidence or the portrait of its chip, decoded apart, as every browser can show it */
        get: operations["ReadPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/bundles/{bundle}/{piece}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A piece of evidence */
        get: operations["ReadPiece"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/papers/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of a contact, made anew: a notice, a report, a form, a receipt, a letter, or a record for a court */
        get: operations["MakePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens in a contact, as it happens */
        get: operations["Follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was seen */
        post: operations["Observe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what to make of a document */
        post: operations["Assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the traveller on */
        post: operations["Refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever the traveller was sent to is done */
        post: operations["Return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With whom one may speak in private */
        get: operations["ListInterviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/safeguards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop what was asked and answered in private */
        post: operations["Safeguard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act */
        post: operations["Act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/relief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which order of the post the traveller can go on although checks are missing */
        get: operations["ReadRelief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the contact */
        post: operations["End"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a contact should have ended and could not */
        post: operations["Lapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what was recorded */
        post: operations["Correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the contact over */
        post: operations["HandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give evidence that belongs to somebody else to their contact */
        post: operations["Move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the checks again, with the rules and lists of today */
        post: operations["RunAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim the next drop of a device for a contact */
        post: operations["ClaimNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/tray/{drop}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a drop out of the tray of the post: it belongs to this contact */
        post: operations["TakeDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post as it is now, for who runs it: lanes, times, who waits, devices, who is expected; nothing that leads to a traveller */
        get: operations["ReadWatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of a post, newest first: who relaxed which checks, and what was written down */
        get: operations["ReadLog"];
        put?: never;
        /** Write something into the log of a post */
        post: operations["WriteNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}/relaxations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Relax checks at a post for a time, by an order that the officer's key confirms */
        post: operations["RelaxChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}/relaxations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lift such an order before its time is over */
        delete: operations["LiftRelaxation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}/tray": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits at a post for somebody to say whose it is */
        get: operations["ListTray"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}/tray/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits there, as it changes */
        get: operations["FollowTray"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{post}/tray/{drop}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw away what waits there */
        delete: operations["DiscardDrop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw what, newest first, for the auditor; that it is read is among it */
        get: operations["ListAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readers, cameras and gates */
        get: operations["ListDevices"];
        put?: never;
        /** Give a device a token, shown once */
        post: operations["RegisterDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the token of a device */
        delete: operations["RevokeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand evidence in */
        post: operations["Deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups of travellers who come together, newest first */
        get: operations["ListGroups"];
        put?: never;
        /** Form a group, with the papers of all that are there already */
        post: operations["FormGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A group, with its contacts as far as who asks may look them up */
        get: operations["ReadGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/expected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how many travellers are expected */
        put: operations["ExpectGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add papers of all */
        post: operations["DescribeGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/papers/{bundle}/{piece}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of all, or the plate */
        get: operations["ReadPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a contact belong to a group */
        post: operations["JoinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/contacts/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a contact out of a group */
        delete: operations["LeaveGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link a child to an adult who came with it */
        post: operations["LinkChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/links/{child}/{adult}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Say that between a child and an adult there is no link */
        delete: operations["UnlinkChild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A problem as it goes over the wire (RFC 9457, 3.1). Whoever shows it makes the sentence out of code and arguments. */
        Problem: {
            /** @description What the sentence of the code is given, by name. */
            args?: {
                [key: string]: string;
            };
            /**
             * @description The code of the problem
             * @enum {string}
             */
            code: "above-level" | "already-approved" | "already-founded" | "already-held" | "already-proposed" | "already-refused" | "already-withdrawn" | "another-content" | "another-decision" | "apart" | "approval-used" | "bad-term" | "badge-known" | "before" | "before-proposed" | "body" | "bundle" | "code" | "code-used" | "concerned" | "contradiction" | "credential-too-long" | "decision" | "deputy" | "deputy-oneself" | "digest" | "direction" | "empty" | "empty-piece" | "ended" | "exists" | "expired" | "failed" | "forbidden" | "full" | "group-closed" | "group-empty" | "group-evidence" | "group-formed" | "group-missing" | "group-no-link" | "group-not-adult" | "group-not-formed" | "group-not-member" | "group-not-over" | "grouped" | "host" | "id-known" | "idempotency-key" | "identity-held" | "identity-known" | "identity-unknown" | "import-bad-root" | "import-from-the-future" | "import-kind" | "import-limit-exceeded" | "import-not-a-list-signer" | "import-nothing" | "import-older-than-held" | "import-other-content" | "import-package" | "import-revocation-list-signature" | "import-revocation-list-without-anchor" | "import-signature" | "import-signer-not-trusted" | "import-signer-revoked" | "import-specimen" | "import-unreadable" | "import-unsigned" | "import-without-decision" | "import-without-root" | "import-without-signing-time" | "keys" | "label" | "locked" | "may-not" | "may-not-approve" | "may-not-propose" | "media-type" | "method" | "month-not-over" | "name-taken" | "needs-two" | "no-account" | "no-change" | "no-deputy" | "no-device" | "no-document" | "no-drop-box" | "no-ground" | "no-link" | "no-number" | "no-picture" | "no-pin" | "no-provider" | "no-reason" | "no-session" | "no-shift" | "nobody" | "none" | "not-approved" | "not-asked" | "not-assessed" | "not-by-passkey" | "not-clear" | "not-confirmed" | "not-founding" | "not-fresh" | "not-grouped" | "not-held" | "not-locked" | "not-opened" | "not-proposed" | "not-referred" | "not-relaxed" | "not-settled" | "not-theirs" | "note" | "nothing-to-correct" | "number" | "number-taken" | "oneself" | "only-reported" | "opened" | "origin" | "part" | "parts" | "passkey" | "passkey-known" | "passkey-unknown" | "picture-decoder-ended" | "pictures-busy" | "pictures-unavailable" | "plate" | "profile" | "provider-away" | "provider-refused" | "query" | "quick-off" | "read-only" | "referred" | "relaxation-over" | "relaxation-sets" | "relaxation-time" | "role" | "rule-class" | "rule-months" | "run" | "safeguards" | "shape" | "staffed" | "stale" | "syntax" | "too-large" | "too-late" | "too-long" | "too-many" | "too-short" | "too-simple" | "tray-full" | "trust-changed" | "unavailable" | "wait" | "work-busy" | "work-closed" | "wrong" | "wrong-pin";
            /**
             * Format: int32
             * @description The status of the answer.
             */
            status: number;
            /** @description Which kind of problem: `/problems/` and the code. */
            type: string;
        };
        /** @description Whether the server is well. */
        Health: {
            /** @description Whether nothing here is of a real person. */
            demonstration: boolean;
            /** @description The release of the program. */
            release: string;
            /** @description `ok`, or the code of what is in the way. */
            status: string;
        };
        /** @description Who is signed in, and in what they act. */
        Session: {
            /** @description The account. */
            account: components["schemas"]["Id"];
            /** @description By what it is found. */
            number: string;
            /** @description Where they are posted. */
            posts: string[];
            /** @description What they may do, each with how far: `own`, `post` or `all`. */
            rights: components["schemas"]["Right"][];
            /** @description The roles that this officer acts in, those of whom they stand in for among them. */
            roles: string[];
        };
        /** Format: uuid */
        Id: string;
        /** @description Something that somebody may do. */
        Right: {
            /** @description What. */
            action: string;
            /** @description How far it reaches. */
            scope: string;
        };
        /** @description Ways to sign in beside passkeys, passwords, PINs and badges. */
        Ways: {
            provider?: components["schemas"]["Provider"] | null;
        };
        /** @description An identity provider. */
        Provider: {
            /** @description What people call it, by the tags of languages. */
            name: {
                [key: string]: string;
            };
        };
        /** @description Where a page sends its browser. */
        SendTo: {
            /** @description An address of the provider: the page goes there itself, and its browser comes back. */
            address: string;
        };
        /** @description A question that the page's script gives to `navigator.credentials`, as Web Authentication has it. */
        Question: {
            /** @description The question. */
            question: Record<string, never>;
        };
        /** @description What `navigator.credentials` answered. */
        KeyAnswer: {
            /** @description The answer, as the browser gave it. */
            answer: Record<string, never>;
        };
        /** @description Who signs in with a password and a code. */
        ByPassword: {
            /** @description The code of six digits. */
            code: string;
            /** @description The service number, as it is typed. */
            number: string;
            /** @description The password. */
            password: string;
        };
        /** @description A PIN, of who has a number or of whose session is locked here. */
        ByPin: {
            /** @description The service number; none unlocks the session of this desk. */
            number?: string | null;
            /** @description The PIN. */
            pin: string;
        };
        /** @description A badge, as it was shown when it was made. */
        Badge: {
            /** @description 64 hexadecimal digits. */
            badge: string;
        };
        /** @description A link. */
        Link: {
            /** @description 64 hexadecimal digits. */
            link: string;
        };
        /** @description Whose link it is. */
        Linked: {
            /** @description The service number. */
            number: string;
        };
        /** @description A secret of codes, shown once. */
        CodeSecret: {
            /** @description As it is typed into an application, in base 32. */
            secret: string;
            /** @description As an application reads it out of a picture. */
            uri: string;
        };
        /** @description A password that is set, with a code where it is set with a link. */
        NewPassword: {
            /** @description A code of the secret that was shown; with a link alone. */
            code?: string | null;
            /** @description The password, of twelve characters at least. */
            password: string;
        };
        /** @description A PIN that is set. */
        NewPin: {
            /** @description Four to eight digits. */
            pin: string;
        };
        /** @description A decision that is to be confirmed. */
        ToConfirm: {
            /** @description SHA-256 of the decision, in 64 hexadecimal digits. */
            decision: string;
        };
        /** @description Something that was confirmed. */
        ConfirmedDecision: {
            /** @description SHA-256 of what the browser answered, which the record keeps. */
            assertion: string;
            /** @description SHA-256 of the decision, in 64 hexadecimal digits. */
            decision: string;
        };
        /** @description Accounts, in the order of their numbers. */
        Accounts: {
            /** @description The accounts. */
            accounts: components["schemas"]["Account"][];
        };
        /** @description An account. */
        Account: {
            /** @description Whether its holder has something to sign in with. */
            can_sign_in: boolean;
            /** @description Who stands in for it. */
            deputies: components["schemas"]["Deputy"][];
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /** @description Whether its holder left. */
            left: boolean;
            /** @description Whether it is linked to somebody at the provider. */
            linked: boolean;
            /** @description By what it is found. */
            number: string;
            /** @description How it came to be: founded, refounded, created. */
            origin?: string | null;
            /** @description Its passkeys, each by 64 hexadecimal digits. */
            passkeys: string[];
            /** @description Where it is posted. */
            posts: string[];
            /** @description Its roles. */
            roles: string[];
        };
        /** @description Somebody who stands in. */
        Deputy: {
            /** @description Who. */
            account: components["schemas"]["Id"];
            /**
             * Format: int64
             * @description From then on, in milliseconds since 1970.
             */
            from: number;
            /**
             * Format: int64
             * @description Until then.
             */
            until: number;
        };
        /** @description An account that is made. */
        NewAccount: {
            /** @description By what it is to be found. */
            number: string;
        };
        /** @description Where an account is posted. */
        Posts: {
            /** @description The posts, by their codes; nowhere else. */
            posts: string[];
        };
        /** @description Who is to stand in for who asks. */
        NewDeputy: {
            /**
             * Format: int64
             * @description From then on, in milliseconds since 1970.
             */
            from: number;
            /** @description Whose service number. */
            number: string;
            /**
             * Format: int64
             * @description Until then: 31 days later at most.
             */
            until: number;
        };
        /** @description Proposals, newest first. */
        Proposals: {
            /** @description The proposals that who asks may see, without their content. */
            proposals: components["schemas"]["Proposal"][];
        };
        /** @description A proposal. */
        Proposal: {
            /**
             * Format: int64
             * @description When, in milliseconds since 1970.
             */
            at: number;
            /** @description Who made it. */
            by: components["schemas"]["Id"];
            concerns?: components["schemas"]["Id"] | null;
            /** @description SHA-256 of its content: who approves it sends this. */
            digest: string;
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /** @description What it is about, by its code. */
            matter: string;
            /** @description Why an import that waits is not taken any more, by its code. */
            not_taken?: string | null;
            /** @description Why another person refused it, by the code that they gave. */
            refused?: string | null;
            reset?: components["schemas"]["Reset"] | null;
            role?: components["schemas"]["RoleChange"] | null;
            rule?: components["schemas"]["Rule"] | null;
            /** @description How far it is: open, approved, refused, withdrawn, expired. */
            state: string;
            trust?: components["schemas"]["Difference"] | null;
            /**
             * Format: int64
             * @description Until then it waits.
             */
            until: number;
        };
        /** @description A role that is proposed to be given or taken. */
        RoleChange: {
            /** @description Whose account. */
            account: components["schemas"]["Id"];
            /** @description Whether it is given; else it is taken. */
            given: boolean;
            /**
             * @description The role.
             * @example first-line
             */
            role: string;
        };
        /** @description New credentials that are proposed. */
        Reset: {
            /** @description Whose account. */
            account: components["schemas"]["Id"];
        };
        /** @description A rule of the house. */
        Rule: {
            /** @description By which profile contacts are checked. */
            checks: components["schemas"]["ChecksRule"];
        } | {
            /** @description For how long records are kept. */
            kept: components["schemas"]["KeptRule"];
        };
        /** @description What differs between two stores. */
        Difference: {
            /** @description The version after. */
            after: string;
            /** @description The version before, in 64 hexadecimal digits. */
            before: string;
            /** @description Certificates that are new. */
            certificates_added: components["schemas"]["Certificate"][];
            /** @description Certificates that are gone. */
            certificates_removed: components["schemas"]["Certificate"][];
            /** @description What is odd, by codes. */
            findings: string[];
            /** @description Why it needs two people, by codes; none where one is enough. */
            grounds: string[];
            /** @description Keys that are trusted and were not. */
            keys_added: string[];
            /** @description Keys that are trusted no more. */
            keys_removed: string[];
            /** @description Lists that are new. */
            lists_added: components["schemas"]["List"][];
            /** @description Lists that are gone, or gave way to newer ones. */
            lists_removed: components["schemas"]["List"][];
            /** @description Signers of seals that are new, by SHA-256. */
            seal_signers_added: string[];
            /** @description Signers of seals that are gone. */
            seal_signers_removed: string[];
            /** @description States of which nothing was held. */
            states_added: string[];
            /** @description States of which nothing is held any more. */
            states_removed: string[];
        };
        /** @description By which profile contacts are checked. */
        ChecksRule: {
            /**
             * @description At this post; absent at all that have no rule of their own.
             * @example uto1
             */
            post?: string | null;
            /**
             * @description The profile.
             * @example desk-visible
             */
            profile: string;
        };
        /** @description For how long records of a class are kept whose clock begins to run after the rule. */
        KeptRule: {
            /**
             * @description The class.
             * @example evidence
             */
            class: string;
            /**
             * Format: int32
             * @description For so many months.
             */
            months: number;
        };
        /** @description A certificate of an authority that signs documents. */
        Certificate: {
            /** @description Its key. */
            key: string;
            /** @description `root` or `link`. */
            kind: string;
            /** @description SHA-256 of it. */
            sha256: string;
            /** @description Its state, in two letters. */
            state?: string | null;
            /** @description Whose it is. */
            subject: string;
            /** @description Its last instant. */
            until?: string | null;
        };
        /** @description A list, or what the authority decided. */
        List: {
            /**
             * Format: int32
             * @description How many certificates or entries it has.
             */
            count: number;
            /** @description The words under which the authority decided. */
            decision?: string | null;
            /** @description When it was taken in. */
            imported: string;
            /** @description `master-list`, `national-decision`, `revocation-list` or `deviation-list`. */
            kind: string;
            /** @description SHA-256 of it. */
            sha256: string;
            /** @description When it was signed. */
            signed?: string | null;
            /** @description SHA-256 of the certificate of its signer. */
            signer?: string | null;
            /** @description The state of its signer, in two letters. */
            state?: string | null;
        };
        /** @description What another store changes in contacts that are open or kept, where both stores are asked at the same time. */
        Effect: {
            /** @description Contacts whose outcome changes, as far as who asks may look them up. */
            changed: components["schemas"]["ChangedContact"][];
            /** @description So many more contacts were not checked. */
            left_out: number;
            /** @description By issuing state or organisation. */
            states: components["schemas"]["EffectOnState"][];
        };
        /** @description What another store changes in contacts with documents of a state. */
        EffectOnState: {
            /** @description The issuing state or organisation. */
            state: string;
            /** @description Outcomes, and how many contacts come to them. */
            turns: components["schemas"]["Turn"][];
        };
        /** @description A contact whose outcome changes. */
        ChangedContact: {
            /** @description The outcome by the store after. */
            after: string;
            /** @description The outcome by the store before. */
            before: string;
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /** @description Its number for paper and speech. */
            number: string;
        };
        /** @description What contacts come to by the store before and the one after. */
        Turn: {
            /** @description The outcome by the store after. */
            after: string;
            /** @description The outcome by the store before. */
            before: string;
            /** @description How many contacts. */
            contacts: number;
        };
        /** @description What an approver saw. */
        Approve: {
            /** @description Where it changes whom the house trusts: the version that was trusted when its difference was shown. */
            before?: string | null;
            /** @description SHA-256 of it, in 64 hexadecimal digits. */
            digest: string;
        };
        /** @description Why a proposal is refused. */
        RefuseProposal: {
            /**
             * @description A code.
             * @example not-needed
             */
            reason: string;
        };
        /** @description What each role may do here, and what no file of an authority changes. */
        Roles: {
            /** @description What needs two people. */
            matters: components["schemas"]["MatterOfTwo"][];
            /** @description Every role. */
            roles: components["schemas"]["RoleRights"][];
            /** @description What somebody must be able to do, whoever it is. */
            somebody_must: string[];
        };
        /** @description A role. */
        RoleRights: {
            /** @description What it may do whatever a file says. */
            always: components["schemas"]["Right"][];
            /** @description Roles that nobody holds together with it here; some of them by a file of this authority. */
            apart: components["schemas"]["Apart"][];
            /** @description What it may do here, each with how far: `own`, `post` or `all`. */
            may: components["schemas"]["Right"][];
            /** @description What it may never do, whatever a file says, each with the rule. */
            never: components["schemas"]["NeverMay"][];
            /**
             * @description Which.
             * @example first-line
             */
            role: string;
        };
        /** @description Something that one person proposes and another approves. */
        MatterOfTwo: {
            /** @description Approving it. */
            approve: string;
            /** @description The roles that may approve it at most, whatever a file says. */
            approvers: string[];
            /**
             * @description What.
             * @example role
             */
            matter: string;
            /** @description Proposing it. */
            propose: string;
        };
        /** @description Something that a role never may. */
        NeverMay: {
            /** @description What. */
            action: string;
            /**
             * @description By which rule.
             * @example administrator-apart
             */
            rule: string;
        };
        /** @description A role that nobody holds together with another. */
        Apart: {
            /** @description Whether it is so in every house, whatever a file says. */
            always: boolean;
            /** @description Which. */
            role: string;
        };
        /** @description The rules of the house, and what they can say. */
        Rules: {
            /**
             * @description The profile of a post about which no rule says anything, its own or one for all.
             * @example desk
             */
            otherwise: string;
            /** @description Posts at which somebody or something is, with the profile by which each checks. */
            posts: components["schemas"]["PostChecks"][];
            /** @description The profiles that a rule can name. */
            profiles: string[];
            /** @description Those in force, the newest first. */
            rules: components["schemas"]["RuleInForce"][];
        };
        /** @description A rule that two people agreed on. */
        RuleInForce: {
            /**
             * Format: int64
             * @description Since when, in milliseconds since 1970.
             */
            at: number;
            by?: components["schemas"]["Id"] | null;
            /** @description The proposal that it was. */
            proposal: components["schemas"]["Id"];
            /** @description What it says. */
            rule: components["schemas"]["Rule"];
        };
        /** @description A post, with the profile by which it checks. */
        PostChecks: {
            /**
             * @description Its code.
             * @example uto1
             */
            post: string;
            /**
             * @description The profile.
             * @example desk
             */
            profile: string;
        };
        /** @description The state of the record: nothing of what is in it. */
        Ledger: {
            checkpoint?: components["schemas"]["LedgerCheckpoint"] | null;
            looked?: components["schemas"]["LedgerLook"] | null;
            /**
             * Format: int64
             * @description How many events were recorded.
             */
            size: number;
        };
        /** @description A tree that was signed. */
        LedgerCheckpoint: {
            /**
             * @description The name of the record.
             * @example post.example/record
             */
            origin: string;
            /** @description The hash over all of them, in 64 hexadecimal digits. */
            root: string;
            /** @description Who signed it, the log first: names and ids of keys, as they stand there. */
            signatures: components["schemas"]["SignerKey"][];
            /**
             * Format: int64
             * @description How many events it has.
             */
            size: number;
        };
        /** @description What was found when the server last looked. */
        LedgerLook: {
            /**
             * Format: int64
             * @description When, in milliseconds since 1970.
             */
            at: number;
            /** @description What is wrong, by a code; absent where all is as it was signed. */
            fault?: string | null;
        };
        /** @description A key that signs. */
        SignerKey: {
            /**
             * @description Its id, in eight hexadecimal digits.
             * @example 1a2b3c4d
             */
            key: string;
            /** @description Its name. */
            name: string;
        };
        /** @description What is kept, and until when. */
        Retention: {
            /** @description Classes of records, by their codes. */
            classes: components["schemas"]["KeptClass"][];
            /** @description The latest erasures, newest first; those at the end of a contact in which nothing was found are not among them. */
            erasures: components["schemas"]["ErasureLine"][];
        };
        /** @description A class of records. */
        KeptClass: {
            /**
             * @description Which.
             * @example inspection
             */
            class: string;
            /**
             * Format: int64
             * @description How many of them are past their last month.
             */
            due: number;
            /**
             * Format: int64
             * @description How many records are kept, those past their end among them.
             */
            kept: number;
            /** @description The first month that ends records of this class that are kept, as `2027-03`; absent where none is kept. */
            next?: string | null;
            /**
             * Format: int64
             * @description How many of those have been for a whole month.
             */
            overdue: number;
            term?: components["schemas"]["Term"] | null;
        };
        /** @description An erasure. */
        ErasureLine: {
            /**
             * Format: int64
             * @description When, in milliseconds since 1970.
             */
            at: number;
            /** @description On what ground, by its code. */
            ground: string;
            /**
             * Format: int64
             * @description How many records.
             */
            records: number;
        };
        /** @description For how long a class of records is kept. */
        Term: {
            /** @description The fewest and the most months that a rule can say; absent where no rule says it. */
            between?: number[] | null;
            /** @description When its clock begins to run: `begun` or `contact-end`. */
            clock: string;
            /** @description What becomes of a record then: `erase` or `archive`. */
            end: string;
            /** @description Whether it goes with a contact in which nothing was found. */
            evidence: boolean;
            /**
             * Format: int32
             * @description For how many months it runs.
             */
            months: number;
        };
        /** @description Whom the house trusts. */
        Trust: {
            /** @description How many certificates it holds. */
            certificates: number;
            /** @description As inspections name it: SHA-256 over it, and over nothing else that is trusted. */
            inspections: string;
            /** @description How many keys. */
            keys: number;
            /** @description `production`, or `specimen` for demonstration. */
            kind: string;
            /** @description Its lists. */
            lists: components["schemas"]["HeldList"][];
            /**
             * Format: int64
             * @description Its place among all stores of this record; 0 where there was none yet.
             */
            serial: number;
            /** @description The version of the store. */
            version: string;
        };
        /** @description A list that is held. */
        HeldList: components["schemas"]["List"] & {
            age?: components["schemas"]["Age"] | null;
            /** @description Of a revocation list: by when the next one is due. */
            due?: string | null;
            /** @description Of a revocation list: whether the next one is overdue. */
            overdue: boolean;
        };
        /** @description How long nobody has brought a list, or its successor. */
        Age: {
            /**
             * Format: int64
             * @description Whole days since.
             */
            days: number;
            /** @description Where that is too long: `older-than-three-working-days` or `older-than-four-weeks`. */
            old?: string | null;
            /**
             * Format: int64
             * @description When it was last brought, the same one again too; in milliseconds since 1970.
             */
            seen: number;
            /**
             * Format: int64
             * @description Days from Monday to Friday that have begun since.
             */
            working_days: number;
        };
        /** @description What the trust in each state rests on. */
        Radar: {
            /** @description States of which nothing is held, in two letters: chips of theirs stay undetermined. */
            missing: string[];
            /** @description The states that are held. */
            states: components["schemas"]["State"][];
        };
        /** @description A state on the radar. */
        State: {
            /** @description How many certificates are held. */
            certificates: number;
            /** @description What is to be said, most pressing first. */
            items: components["schemas"]["Item"][];
            /** @description How many keys. */
            keys: number;
            /** @description Which, in two letters. */
            state: string;
            /** @description The last instant of the key that lasts longest. */
            until?: string | null;
            /** @description Who vouches for any of them, by the SHA-256 of the list. */
            vouchers: string[];
        };
        /** @description Something to be said of a state. */
        Item: {
            /** @description What to do about it, by its code. */
            action: string;
            /** @description The arguments of its sentence. */
            args: {
                [key: string]: string;
            };
            /** @description What, by its code. */
            code: string;
            /** @description Whether it makes results worse today. */
            pressing: boolean;
        };
        /** @description How lists are to be taken in. */
        Import: {
            /**
             * @description The words under which the authority trusts what nobody signed.
             * @default null
             */
            decision: string | null;
            /**
             * @description Whether certificates stay that the newer list of the same signer no longer holds.
             * @default false
             */
            keep: boolean;
            /**
             * @description Whether a list may take the place of a newer one.
             * @default false
             */
            older: boolean;
            /**
             * @description Whether it is only to be shown what would change.
             * @default false
             */
            show: boolean;
        };
        /** @description What became of an import. */
        Brought: {
            /** @description What it changes. */
            difference: components["schemas"]["Difference"];
            proposal?: components["schemas"]["Proposal"] | null;
            /** @description `shown`, `applied` or `proposed`. */
            state: string;
        };
        /** @description Stores that were trusted, newest first. */
        TrustVersions: {
            /** @description The stores. */
            versions: components["schemas"]["Version"][];
        };
        /** @description A store that was trusted. */
        Version: {
            /**
             * Format: int64
             * @description Since when, in milliseconds since 1970.
             */
            at: number;
            /** @description The version before it. */
            before: string;
            by?: components["schemas"]["Id"] | null;
            difference?: components["schemas"]["Difference"] | null;
            /** @description As inspections name it; where one version is asked for. */
            inspections?: string | null;
            proposal?: components["schemas"]["Id"] | null;
            /**
             * Format: int64
             * @description Its place among all stores of this record.
             */
            serial: number;
            /** @description Its version. */
            version: string;
        };
        /** @description What came of the documents of a month. */
        Rates: {
            /** @description A number that is shown is none, or so many at least. */
            least: number;
            /**
             * @description The month, in UTC.
             * @example 2026-10
             */
            month: string;
            /** @description Over all posts, or post by post, as far as the rights of who asks reach. */
            tables: components["schemas"]["Table"][];
        };
        /** @description The lines of one view. */
        Table: {
            /** @description The post; absent where it is over all posts. */
            post?: string | null;
            /** @description The lines. */
            rows: components["schemas"]["Row"][];
        };
        /** @description All documents of an issuing state, or those in which a check came to something. A number that is absent is not shown. */
        Row: {
            /** @description How many officers assessed. */
            assessed?: number | null;
            check?: components["schemas"]["Id"] | null;
            /** @description How many documents. */
            documents: number;
            /** @description How many of these officers found in order: of a check that failed, its false alarms. */
            in_order?: number | null;
            /** @description The path of the check, which has a name in the words. */
            path?: string | null;
            /** @description Why. */
            reason?: string | null;
            /** @description How many were of contacts that were referred. */
            referred?: number | null;
            /** @description What the check came to. */
            result?: string | null;
            /** @description The issuing state or organisation. */
            state: string;
        };
        /** @description A part of a list of contacts. */
        Contacts: {
            /** @description The contacts, newest first. */
            contacts: components["schemas"]["Line"][];
            /** @description Where it goes on, as the parameter `after`; absent at the end. */
            next?: string | null;
        };
        /** @description A contact in a list. */
        Line: {
            /**
             * Format: int64
             * @description When something happened last, in milliseconds since 1970.
             */
            changed: number;
            /** @description Which way the traveller goes. */
            direction: string;
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /** @description Who issued it. */
            issuer?: string | null;
            /** @description The kind of the first document. */
            kind?: string | null;
            /** @description Whether it ended with nothing found. */
            nothing_found?: boolean | null;
            /** @description Its number for paper and speech. */
            number: string;
            officer?: components["schemas"]["Id"] | null;
            /**
             * Format: int64
             * @description When it began, in milliseconds since 1970.
             */
            opened: number;
            /** @description The outcome of the last checks. */
            outcome?: string | null;
            /** @description How far it is. */
            phase: string;
            /** @description Where it is. */
            post: string;
            /** @description Whether it should have ended and could not. */
            unresolved: boolean;
        };
        /** @description A contact. */
        Contact: {
            /** @description What was done. */
            acts: components["schemas"]["Acted"][];
            /**
             * Format: int32
             * @description In how many checks nothing was found, where it is all clear.
             */
            all_clear?: number | null;
            /** @description What was assessed. */
            assessments: components["schemas"]["Assessed"][];
            /** @description Its evidence. */
            bundles: components["schemas"]["Bundle"][];
            /** @description Which way the traveller goes. */
            direction: components["schemas"]["DirectionWord"];
            group?: components["schemas"]["Id"] | null;
            /** @description Its name. */
            id: components["schemas"]["Id"];
            merged_into?: components["schemas"]["Id"] | null;
            /** @description Whether it ended with nothing found, so that its evidence is gone. */
            nothing_found?: boolean | null;
            /**
             * @description Its number for paper and speech.
             * @example UTO1-2026-004217
             */
            number: string;
            /** @description What was observed. */
            observations: components["schemas"]["Observed"][];
            officer?: components["schemas"]["Id"] | null;
            /** @description How far it is: `open`, `referred`, `ended` or `merged`. */
            phase: string;
            /** @description Where. */
            place: components["schemas"]["Place"];
            /** @description The profile of checks. */
            profile: string;
            /** @description The checks that ran, oldest first. */
            runs: components["schemas"]["Run"][];
            /** @description Whether the safeguards are cleared. */
            safeguarded: boolean;
            /** @description Whether it should have ended and could not. */
            unresolved: boolean;
            /**
             * Format: int64
             * @description How many events it has: what was decided by an older one is refused.
             */
            version: number;
            /** @description Whether something was found of which no officer has said what they make. */
            wants_assessment: boolean;
        };
        /** @enum {string} */
        DirectionWord: "entry" | "exit" | "transit";
        /** @description Where an officer and a traveller meet. */
        Place: {
            /** @description What kind of place. */
            kind: components["schemas"]["PlaceKindWord"];
            /**
             * @description Which of the post's, by its code.
             * @example lane-3
             */
            name?: string | null;
            /**
             * @description The post, by its code.
             * @example uto1
             */
            post: string;
        };
        /** @description Pieces of evidence that came in together. */
        Bundle: {
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /** @description What the pieces are. */
            pieces: components["schemas"]["PieceKindWord"][];
        };
        /** @description Checks that ran. */
        Run: {
            /** @description Which of the five inputs are others than those of the run before: `evidence`, `trust`, `policy`, `engine`, `at`. None of the first run. */
            changed: string[];
            /** @description Whether it ran over all the evidence that there is. */
            current: boolean;
            /** @description The documents. */
            documents: components["schemas"]["Document"][];
            /**
             * Format: int32
             * @description How many demanded checks have ended.
             */
            ended: number;
            /** @description What the results mean. */
            findings: components["schemas"]["Finding"][];
            /** @description Its name, by which the whole tree is read. */
            id: components["schemas"]["Id"];
            /** @description Those that have not. */
            missing: components["schemas"]["Missing"][];
            /** @description What it comes to: `all-clear`, `failed`, `undetermined` or `incomplete`. */
            outcome: string;
            /** @description What it was a function of, beside the evidence. */
            versions: components["schemas"]["Versions"];
        };
        /** @description What an officer saw. */
        Observed: {
            /** @description What. */
            code: components["schemas"]["ObservationWord"];
            region?: components["schemas"]["Region"] | null;
            /**
             * Format: int64
             * @description The version in which it was said, by which it is withdrawn.
             */
            version: number;
        };
        /** @description What an officer makes of a document. */
        Assessed: {
            authenticity?: components["schemas"]["AuthenticityWord"] | null;
            bearer?: components["schemas"]["BearerWord"] | null;
            /** @description What was seen. */
            because: components["schemas"]["ObservationWord"][];
            /**
             * Format: int32
             * @description Which document of them, from 0.
             */
            document: number;
            issuance?: components["schemas"]["IssuanceWord"] | null;
            /** @description At which level. */
            level: components["schemas"]["LevelWord"];
            /** @description The checks that it goes by. */
            run: components["schemas"]["Id"];
            /**
             * Format: int64
             * @description The version in which it was said, by which it is withdrawn.
             */
            version: number;
        };
        /** @description What was done. */
        Acted: {
            /** @description What. */
            act: components["schemas"]["ActWord"];
            /** @description Whether the officer's key confirmed it. */
            confirmed: boolean;
            /**
             * Format: int32
             * @description In how many checks nothing was found, where it went by that.
             */
            nothing_found?: number | null;
            /** @description By which reasons, where it went by reasons. */
            reasons?: string[];
            relaxed?: components["schemas"]["RelaxedBy"] | null;
        };
        /** @enum {string} */
        PlaceKindWord: "lane" | "vehicle" | "vessel" | "train";
        /** @enum {string} */
        PieceKindWord: "chip-file" | "mrz-text" | "seal" | "picture";
        /** @description A demanded check that has not ended. */
        Missing: {
            /** @description The identifier of the check's routine. */
            check: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description The document, from 0.
             */
            document?: number | null;
            /** @description Which file or component. */
            of?: string | null;
            /** @description Why it has not ended. */
            reason: string;
        };
        /** @description What results mean. */
        Finding: {
            /** @description The code. */
            code: string;
            /**
             * Format: int32
             * @description The document, from 0.
             */
            document?: number | null;
            /** @description Its weight. */
            severity: string;
        };
        /** @description What kind of document it is, and who issued it. */
        Document: {
            /** @description The issuing state or organisation. */
            issuer?: string | null;
            /** @description The kind. */
            kind: string;
            /** @description The layout of its zone. */
            layout?: string | null;
        };
        /** @description What a result is a function of, beside the evidence. */
        Versions: {
            /**
             * Format: int64
             * @description The time of the inspection in seconds since 1970, UTC.
             */
            at: number;
            /** @description SHA-256 over the catalogue of checks. */
            catalogue: string;
            /** @description SHA-256 over the profile. */
            policy: string;
            /** @description The profile. */
            profile: string;
            /** @description The release of the program. */
            release: string;
            /** @description SHA-256 over the trust data. */
            trust: string;
        };
        /** @enum {string} */
        ObservationWord: "substrate" | "relief" | "tilt" | "transmitted-light" | "ultraviolet" | "fine-print" | "portrait" | "alteration" | "binding" | "laminate" | "stamp" | "likeness" | "reference" | "interview";
        /** @description Where something is in a picture among the evidence. */
        Region: {
            /** @description The bundle that the picture is in. */
            bundle: components["schemas"]["Id"];
            /**
             * Format: int32
             * @description Which piece of it, from 0.
             */
            piece: number;
            /** @description The left, upper, right and lower side in pixels of the picture, from its upper left corner. */
            sides: number[];
        };
        /** @enum {string} */
        LevelWord: "suspicion" | "finding" | "opinion";
        /** @enum {string} */
        AuthenticityWord: "genuine" | "counterfeit" | "forged" | "stolen-blank" | "pseudo" | "inconclusive";
        /** @enum {string} */
        IssuanceWord: "regular" | "fraudulently-obtained" | "reported-lost" | "reported-stolen" | "revoked";
        /** @enum {string} */
        BearerWord: "rightful" | "impostor" | "morph" | "inconclusive";
        /** @enum {string} */
        ActWord: "admit" | "admit-by-derogation" | "refuse" | "keep-from-leaving" | "seize" | "return-to-carrier" | "hand-over" | "protect" | "withdrew";
        /** @description An order by which somebody went on. */
        RelaxedBy: {
            /** @description The order, in the log of the post. */
            order: components["schemas"]["Id"];
            /** @description The checks that were missing, by the identifiers of their routines. */
            without: components["schemas"]["Id"][];
        };
        /** @description A contact begins. */
        Open: {
            /** @description Which way the traveller goes. */
            direction: components["schemas"]["DirectionWord"];
            group?: components["schemas"]["Id"] | null;
            /** @description Where. */
            place: components["schemas"]["Place"];
            /**
             * @description The profile by which whoever asks takes the post to check. A rule of the house says which it is; another one is refused.
             * @example desk
             */
            profile?: string | null;
        };
        /** @description What happened in a contact, oldest first. */
        Steps: {
            /** @description The steps. */
            steps: components["schemas"]["Step"][];
        };
        /** @description Something that happened. */
        Step: {
            act?: components["schemas"]["ActWord"] | null;
            /**
             * Format: int64
             * @description When, in milliseconds since 1970, as the server's clock said.
             */
            at: number;
            /**
             * @description The service number of the officer who did it; absent of machines, of what may go back to a word in private, and for whoever may say
             *     nothing of documents in the second line.
             */
            by?: string | null;
            /** @description The bundles or the run that it is about. */
            of?: components["schemas"]["Id"][];
            /**
             * Format: int64
             * @description The version of the contact since then.
             */
            version: number;
            /**
             * @description What, as the record calls it.
             * @example referred
             */
            what: string;
        };
        /** @description Other contacts in which a document of this one was shown, the newest first: of those that who asks may see, and of which results are kept. */
        Before: {
            /** @description The contacts. */
            contacts: components["schemas"]["ShownBefore"][];
        };
        /** @description Another contact in which the same document was shown. */
        ShownBefore: {
            /**
             * Format: int64
             * @description When its document was last looked at, in milliseconds since 1970.
             */
            at: number;
            /** @description Which way the traveller goes. */
            direction: components["schemas"]["DirectionWord"];
            /** @description Whether it has ended. */
            ended: boolean;
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /**
             * @description Its number for paper and speech.
             * @example UTO1-2026-000001
             */
            number: string;
            /**
             * @description Where it is.
             * @example uto1
             */
            post: string;
        };
        /** @description Pieces of evidence that came in together. */
        Pieces: {
            /** @description The pieces, in the order of their numbers. */
            pieces: components["schemas"]["Piece"][];
        };
        /** @description A piece of evidence. */
        Piece: {
            /** @description What it is. */
            kind: components["schemas"]["PieceKindWord"];
            /** @description What it is called in findings: a file of the chip, a page. */
            label: string;
            /** @description Under which light a picture was taken: `vi`, `ir` or `uv`. */
            light?: string | null;
            /** @description Whether there is something in it to be shown: a picture, or the portrait of the chip. */
            pictured: boolean;
        };
        /** @description An officer saw something. */
        Observe: {
            /** @description What. */
            code: components["schemas"]["ObservationWord"];
            region?: components["schemas"]["Region"] | null;
        };
        /** @description An officer says what they make of a document, on three axes; an axis of which nothing is said is absent. */
        Assess: {
            authenticity?: components["schemas"]["AuthenticityWord"] | null;
            bearer?: components["schemas"]["BearerWord"] | null;
            /** @description What was seen. */
            because?: components["schemas"]["ObservationWord"][];
            /**
             * Format: int32
             * @description Which document of them, from 0.
             */
            document?: number;
            issuance?: components["schemas"]["IssuanceWord"] | null;
            /** @description At which level. */
            level: components["schemas"]["LevelWord"];
            run?: components["schemas"]["Id"] | null;
        };
        /** @description The traveller is sent on to the second line. */
        Refer: {
            /** @description Why. */
            reasons: components["schemas"]["ReferralReasonWord"][];
        };
        /** @enum {string} */
        ReferralReasonWord: "checks" | "observation" | "lookup" | "conditions" | "officer";
        /** @description With whom somebody may speak in private. */
        Interviews: {
            /** @description Contacts that have not ended, those in which something happened last first. */
            contacts: components["schemas"]["Awaited"][];
        };
        /** @description A contact whose traveller may be spoken to in private: what finds the person, and nothing of what was found about a document. */
        Awaited: {
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /** @description Its number for paper and speech. */
            number: string;
            /**
             * Format: int64
             * @description When it began, in milliseconds since 1970.
             */
            opened: number;
            /** @description Where it is. */
            post: string;
        };
        /** @description What was asked in private, how, and what was answered. A question that is absent was not answered, which is no No. */
        Interview: {
            /** @description The answers. */
            answers: {
                [key: string]: components["schemas"]["AnswerWord"];
            };
            /** @description Whether it was held apart, where nobody else hears it, and without companions. */
            in_private: boolean;
            /** @description How the two understood each other. */
            language: components["schemas"]["Language"];
        };
        /** @description How the two understood each other. */
        Language: {
            /** @description Both speak it. */
            common: string;
        } | {
            /** @description Somebody interprets. */
            interpreted: components["schemas"]["Interpreted"];
        } | "none";
        /** @enum {string} */
        AnswerWord: "yes" | "no";
        /** @description Who interprets into which language. */
        Interpreted: {
            /** @description The interpreter, by number or service. */
            by: string;
            /**
             * @description The person's language.
             * @example ar
             */
            language: string;
        };
        /** @description Something was taken and is not shown again. */
        Told: {
            /** @description What keeps the gate shut, where something was not asked as it should be; what was answered is not said. */
            obstacles: string[];
            /** @description A receipt that says nothing. */
            receipt: string;
        };
        /** @description An officer acts. */
        Act: {
            /** @description What is done. */
            act: components["schemas"]["ActWord"];
            /** @description By what. */
            basis: components["schemas"]["ActBasis"];
            /** @description Whether the contact ends with it. */
            end?: boolean;
        };
        /** @description By what an act goes. */
        ActBasis: "nothing-found" | {
            /** @description Reasons, by their codes in the policy of the authority. */
            reasons: string[];
        } | {
            /** @description An order of the post, by which checks may be missing; nothing was found in the others, and the officer compared the faces. */
            relaxed: components["schemas"]["Id"];
        };
        /** @description By which order the traveller of a contact can go on although checks are missing. */
        Relieved: {
            by?: components["schemas"]["LogEntry"] | null;
            /** @description Without how many checks. */
            without: number;
        };
        /** @description An entry of a log: an order or a note. */
        LogEntry: {
            /**
             * Format: int64
             * @description When it was made, in milliseconds since 1970.
             */
            at: number;
            by?: components["schemas"]["Named"] | null;
            /** @description Which. */
            id: components["schemas"]["Id"];
            note?: components["schemas"]["WriteNote"] | null;
            relaxation?: components["schemas"]["Relaxation"] | null;
        };
        /** @description An officer by account and service number. */
        Named: {
            /** @description The account. */
            account: components["schemas"]["Id"];
            /** @description The service number. */
            number: string;
        };
        /** @description An order that relaxes checks. */
        Relaxation: {
            /** @description Why. */
            circumstance: components["schemas"]["CircumstanceWord"];
            direction?: components["schemas"]["DirectionWord"] | null;
            /** @description Whether it holds now. */
            in_force: boolean;
            /**
             * Format: int64
             * @description When it was lifted, in milliseconds since 1970.
             */
            lifted?: number | null;
            lifted_by?: components["schemas"]["Named"] | null;
            /** @description For contacts of which profile. */
            profile: string;
            /** @description What may be missing. */
            sets: string[];
            /**
             * Format: int64
             * @description When it is over, in milliseconds since 1970.
             */
            until: number;
        };
        /** @description Something is written down. */
        WriteNote: {
            /** @description What about. */
            subject: components["schemas"]["SubjectWord"];
            /** @description What, in 500 characters at most. It names no traveller. */
            text: string;
        };
        /** @enum {string} */
        CircumstanceWord: "crowd" | "danger" | "equipment";
        /** @enum {string} */
        SubjectWord: "incident" | "equipment" | "traffic" | "staff" | "visit" | "other";
        /** @description What was wrong in the record, by what it should have been: one of them. */
        Correct: {
            /** @description Another direction. */
            direction: components["schemas"]["DirectionWord"];
        } | {
            /** @description Another place. */
            place: components["schemas"]["Place"];
        } | {
            /**
             * Format: int64
             * @description The observation or assessment of this version does not count.
             */
            withdrawn: number;
        };
        /** @description Another officer takes the contact over. */
        HandOver: {
            /** @description Whose account. */
            to: components["schemas"]["Id"];
        };
        /** @description Bundles of evidence that belong to somebody else go to another contact. */
        Move: {
            /** @description Which of them. */
            bundles: components["schemas"]["Id"][];
            /** @description The contact that they go to. */
            to: components["schemas"]["Id"];
        };
        /** @description The next drop of a device is claimed for a contact. */
        ClaimNext: {
            /** @description Of which device. */
            device: components["schemas"]["Id"];
        };
        /** @description A claim. */
        Claim: {
            /** @description What the device hands in with its next drop: 32 hexadecimal digits. */
            claim: string;
            /**
             * Format: int64
             * @description For how many milliseconds it holds.
             */
            lasts: number;
        };
        /** @description A post as it is now. */
        Watch: {
            /**
             * Format: int64
             * @description When it was looked at, in milliseconds since 1970.
             */
            at: number;
            /** @description How many contacts began in the last hour. */
            began: number;
            /** @description Devices that have a token. */
            devices: components["schemas"]["PostDevice"][];
            /** @description How many ended in it. */
            ended: number;
            /** @description Groups that are there or on their way; whoever was announced first comes first, and of many the first ones. */
            expected: components["schemas"]["ExpectedGroup"][];
            /** @description Lanes in which contacts go on or began in the last hour, by their names. */
            lanes: components["schemas"]["Lane"][];
            /** @description How long a contact took from its opening to its end. */
            persons: components["schemas"]["Took"];
            /** @description Which post. */
            post: string;
            /** @description Who was sent on and waits, or is examined; whoever was sent first comes first. */
            referrals: components["schemas"]["OpenReferral"][];
            /** @description How many contacts should have ended and could not. */
            unresolved: number;
            /** @description How long a vehicle took from the opening of its first contact to the end of its last. */
            vehicles: components["schemas"]["Took"];
        };
        /** @description A lane, a gate or another place of a post. */
        Lane: {
            /**
             * Format: int64
             * @description When a contact began there last, in milliseconds since 1970.
             */
            last: number;
            /**
             * @description By its code; absent: places that nobody named.
             * @example lane-3
             */
            name?: string | null;
            officer?: components["schemas"]["Sits"] | null;
            /**
             * Format: int64
             * @description Since when the one is who came first, in milliseconds since 1970.
             */
            oldest?: number | null;
            /** @description How many travellers are at the counter. */
            open: number;
        };
        /** @description Somebody who was sent on. */
        OpenReferral: {
            /** @description From which lane. */
            lane?: string | null;
            /**
             * Format: int64
             * @description When the contact began, in milliseconds since 1970.
             */
            opened: number;
            /**
             * Format: int64
             * @description When they were sent on, in milliseconds since 1970.
             */
            since: number;
        };
        /** @description How long something took. */
        Took: {
            /** @description Of how many. */
            count: number;
            /** @description Fewer than so many tell no times: these would be about somebody. */
            least: number;
            /**
             * Format: int64
             * @description Half of them took no longer, in milliseconds.
             */
            median?: number | null;
            /**
             * Format: int64
             * @description Over how many milliseconds up to now: an hour, or a day where an hour has too few.
             */
            over: number;
            /**
             * Format: int64
             * @description Of twenty, nineteen took no longer, in milliseconds.
             */
            p95?: number | null;
        };
        /** @description A device at a post. It hands in what comes, and is never asked: that it is silent is no fault by itself. */
        PostDevice: {
            /** @description At which desk. */
            desk?: string | null;
            /**
             * Format: int64
             * @description When it was last heard since the server started, in milliseconds since 1970.
             */
            heard?: number | null;
            /** @description Which. */
            id: components["schemas"]["Id"];
            /** @description What it is. */
            kind: string;
            /** @description Its name. */
            name: string;
            /** @description `heard`: within half an hour; `silent`: longer ago, or not since the server started; `ended`: its token has ended. */
            state: string;
            /**
             * Format: int64
             * @description When its token ends, in milliseconds since 1970.
             */
            until: number;
        };
        /** @description A group that is there or on its way. */
        ExpectedGroup: {
            /** @description The carrier. */
            carrier?: string | null;
            /** @description How many of them came. */
            come: number;
            /** @description How many of these are through. */
            ended: number;
            /**
             * Format: int64
             * @description How many travellers are expected.
             */
            expected: number;
            /**
             * Format: int64
             * @description When it was announced, in milliseconds since 1970.
             */
            formed: number;
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /**
             * @description What keeps it together.
             * @example vehicle
             */
            kind: string;
            /** @description The sailing, flight or train. */
            service?: string | null;
        };
        /** @description An officer who works in a lane. */
        Sits: {
            /** @description The account. */
            account: components["schemas"]["Id"];
            /** @description Whether they are away for a moment: every session of theirs is locked. */
            locked: boolean;
            /** @description The service number. */
            number: string;
            /**
             * Format: int64
             * @description When their shift began, in milliseconds since 1970; absent where nobody is signed in with this account.
             */
            since?: number | null;
        };
        /** @description A part of the log of a post. */
        PostLog: {
            /** @description The entries, newest first. */
            entries: components["schemas"]["LogEntry"][];
            /** @description Where it goes on, as the parameter `after`; absent at the end. */
            next?: string | null;
            /** @description What can be relaxed, by profile. */
            relaxable: components["schemas"]["Relaxable"][];
        };
        /** @description What can be relaxed in contacts of a profile. */
        Relaxable: {
            /** @description The profile. */
            profile: string;
            /** @description The sets of checks, by their names. */
            sets: string[];
        };
        /** @description Checks are to be relaxed. The officer's key answers to the hash that a refusal `not-confirmed` names. */
        Relax: {
            /** @description Why. */
            circumstance: components["schemas"]["CircumstanceWord"];
            direction?: components["schemas"]["DirectionWord"] | null;
            /**
             * @description For contacts of which profile.
             * @example desk
             */
            profile: string;
            /**
             * @description What may be missing: sets of checks that the profile names.
             * @example [
             *       "chip"
             *     ]
             */
            sets: string[];
            /**
             * Format: int64
             * @description When it is over, in milliseconds since 1970: six hours from now at the latest.
             */
            until: number;
        };
        /** @description What waits at a post. */
        Tray: {
            /** @description Oldest first. */
            waiting: components["schemas"]["Waiting"][];
        };
        /** @description A drop that waits. */
        Waiting: {
            /** @description The device that it came from. */
            device: components["schemas"]["Id"];
            /**
             * Format: int64
             * @description For how many milliseconds it has waited.
             */
            for_millis: number;
            /** @description Which. */
            id: components["schemas"]["Id"];
            /** @description The name of that device. */
            name: string;
            /** @description What it is. */
            pieces: components["schemas"]["PieceKindWord"][];
        };
        /** @description A part of a list of accesses. */
        Accesses: {
            /** @description The accesses, newest first. */
            accesses: components["schemas"]["Access"][];
            /** @description Where it goes on, as the parameter `after`; absent at the end. */
            next?: string | null;
        };
        /** @description Somebody saw something. */
        Access: {
            /**
             * @description By which right.
             * @example see-contact
             */
            action: string;
            /**
             * Format: int64
             * @description When, in milliseconds since 1970.
             */
            at: number;
            of?: components["schemas"]["Id"] | null;
            officer?: components["schemas"]["Id"] | null;
            /**
             * @description What for.
             * @example inspection
             */
            purpose?: string | null;
        };
        /** @description Devices. */
        Devices: {
            /** @description By their names. */
            devices: components["schemas"]["Device"][];
        };
        /** @description A device. */
        Device: {
            /** @description At which desk of the post. */
            desk?: string | null;
            /**
             * Format: int64
             * @description When it was last heard since the server started, in milliseconds since 1970.
             */
            heard?: number | null;
            /** @description Which. */
            id: components["schemas"]["Id"];
            /** @description What it is. */
            kind: string;
            /** @description Its name. */
            name: string;
            /** @description Where it stands. */
            post: string;
            /** @description Whether its token was taken. */
            revoked: boolean;
            /**
             * Format: int64
             * @description When its token ends, in milliseconds since 1970.
             */
            until: number;
        };
        /** @description A device is given a token. */
        NewDevice: {
            /** @description At which desk of the post, by its code. */
            desk?: string | null;
            /** @description What it is: `swipe-reader`, `page-scanner`, `chip-reader`, `camera`, `gate` or `folder`. */
            kind: string;
            /**
             * @description Its name: small letters, digits and hyphens.
             * @example swipe-3
             */
            name: string;
            /**
             * @description The post where it stands, by its code.
             * @example uto1
             */
            post: string;
            /**
             * Format: int64
             * @description When the token ends, in milliseconds since 1970: 400 days from now at most.
             */
            until: number;
        };
        /** @description A device that was given a token. */
        Registered: {
            /** @description The device. */
            device: components["schemas"]["Device"];
            /** @description Its token, shown this once: 64 hexadecimal digits, for `Authorization: Bearer`. */
            token: string;
        };
        /** @description What a drop belongs to. */
        Drop: {
            /** @description The claim of a desk. Without one that is good the drop waits in the tray of the post. */
            claim?: string | null;
        };
        /** @description What became of a drop. */
        Delivered: {
            /** @description `taken`: it is in the record; `waits`: an officer says whose it is. */
            state: string;
        };
        /** @description A part of a list of groups. */
        Groups: {
            /** @description The groups, newest first. */
            groups: components["schemas"]["GroupLine"][];
            /** @description Where it goes on, as the parameter `after`; absent at the end. */
            next?: string | null;
        };
        /** @description A group in a list. */
        GroupLine: {
            /** @description The carrier. */
            carrier?: string | null;
            /** @description Whether it is over. */
            closed: boolean;
            /**
             * Format: int64
             * @description How many travellers are expected.
             */
            expected: number;
            /**
             * Format: int64
             * @description When it was formed, in milliseconds since 1970.
             */
            formed: number;
            /** @description Its name. */
            id: components["schemas"]["Id"];
            /** @description What keeps it together. */
            kind: string;
            /** @description Where. */
            post: string;
            /** @description The sailing, flight or train. */
            service?: string | null;
        };
        /** @description A group is formed. */
        FormGroup: {
            /** @description The carrier, by its code. */
            carrier?: string | null;
            /**
             * Format: int32
             * @description How many travellers are expected.
             */
            expected: number;
            /** @description What keeps it together. */
            kind: components["schemas"]["GroupKindWord"];
            /** @description The plate of the vehicle, as it is read. It lies with the papers of all, and goes with them. */
            plate?: string | null;
            /**
             * @description Where, by the code of the post.
             * @example uto1
             */
            post: string;
            /**
             * @description The sailing, flight or train, by its code.
             * @example utl.117
             */
            service?: string | null;
        };
        /** @enum {string} */
        GroupKindWord: "vehicle" | "carrier" | "family";
        /** @description A group. */
        Group: {
            /** @description The carrier. */
            carrier?: string | null;
            /** @description Whether it is over. */
            closed: boolean;
            /** @description The contacts that belong to it, newest first: those that who asks may look up, and of many the first ones. */
            contacts: components["schemas"]["Line"][];
            /**
             * Format: int32
             * @description How many travellers are expected.
             */
            expected: number;
            /** @description Its name, by which contacts say that they belong to it. */
            id: components["schemas"]["Id"];
            /** @description What keeps it together. */
            kind: components["schemas"]["GroupKindWord"];
            /** @description Which children came with which adults. */
            links: components["schemas"]["ChildLink"][];
            /** @description Where they go on, as the parameter `after` of the list of contacts. */
            next?: string | null;
            /** @description Whether it ended with nothing found of anybody, so that its papers are gone. */
            nothing_found?: boolean | null;
            /** @description The papers of all, by the bundles in which they lie; the plate is one of them. */
            papers: components["schemas"]["Id"][];
            /** @description Where. */
            post: string;
            /** @description The sailing, flight or train. */
            service?: string | null;
        };
        /** @description A child came with an adult. */
        ChildLink: {
            /** @description The contact of the adult. */
            adult: components["schemas"]["Id"];
            /** @description The contact of the child. */
            child: components["schemas"]["Id"];
            /** @description What the adult says to be to the child. */
            relation: components["schemas"]["RelationWord"];
        };
        /** @enum {string} */
        RelationWord: "parent" | "grandparent" | "sibling" | "relative" | "guardian" | "leader" | "other";
        /** @description Another number of travellers is expected. */
        Expected: {
            /**
             * Format: int32
             * @description How many.
             */
            expected: number;
        };
        /** @description A contact belongs to a group after all. */
        Belongs: {
            /** @description Which contact. */
            contact: components["schemas"]["Id"];
        };
        /**
         * Result of an inspection
         * @description What `spartel inspect --json` prints. `result` depends on evidence, trust version, policy version, engine version and time alone.
         */
        Inspection: {
            result: components["schemas"]["Inspection"]["$defs"]["result"];
            /** @description Wall-clock milliseconds of each phase; absent with --reproducible. */
            timings_ms?: {
                [key: string]: number;
            };
            /** @description The inputs as given on the command line; absent with --reproducible. */
            inputs?: string[];
            /** @description With --server: the contact at the server that the evidence belongs to. */
            contact?: {
                server: string;
                id: string;
                /** @description Its number for paper and speech. */
                number: string;
                /** @enum {unknown} */
                phase: "open" | "referred" | "ended" | "merged";
            };
            $defs: {
                /** @enum {unknown} */
                checkResult: "successful" | "failed" | "undetermined" | "not supported" | "aborted";
                result: {
                    /** @description All counted checks aggregated (TR-03135-1, 3.8). */
                    outcome: components["schemas"]["Inspection"]["$defs"]["checkResult"];
                    /**
                     * @description Outcome and required set together: what the exit status says.
                     * @enum {unknown}
                     */
                    meaning: "all-clear" | "failed" | "undetermined" | "incomplete";
                    /** @description The instant of inspection, RFC 3339. */
                    at: string;
                    /** @description The checks that the profile demands of this document, and whether all of them ended. */
                    required: {
                        complete: boolean;
                        ended: number;
                        total: number;
                        missing: {
                            path: string;
                            of?: string;
                            document?: number;
                            reason: string;
                        }[];
                    };
                    /** @description The tree of TR-03135-1 in its order; a path is the element names joined by `/`. */
                    checks: {
                        path: string;
                        /** @description The file or component, where one check looks at several. */
                        of?: string;
                        document?: number;
                        result: components["schemas"]["Inspection"]["$defs"]["checkResult"];
                        reason: string;
                        section: string;
                        /** @enum {unknown} */
                        mode: "mandatory" | "conditionallyIgnored" | "optional" | "evaluatory";
                        /**
                         * @description False where the condition left out a conditionally ignored check; absent otherwise: evaluatory checks never count, and all others do.
                         * @constant
                         */
                        counted?: false;
                        /** @description Of a check that measures: 0 is its threshold, 0 and above is successful (TR-03135-1, 5.7.3.12.3.1). */
                        margin?: number;
                        /** @description Of a check that measures: the identifier of its routine. */
                        uuid?: string;
                        /** @description The generic name (XX,YY,ZZ) of a spectral check. */
                        generic?: string;
                        /** @description Of a check that measures: its decision function. */
                        decision?: string;
                        /** @description The threshold: at-most has margin (value - measured) / value; at-least has margin (measured - value) / (1 - value) above it and (measured - value) / value below. */
                        limit?: {
                            value: number;
                            unit: string;
                            /** @enum {unknown} */
                            good: "at-most" | "at-least";
                            /** @description Where the threshold comes from. */
                            because: string;
                        };
                        area?: components["schemas"]["Inspection"]["$defs"]["area"];
                    }[];
                    findings: {
                        code: string;
                        /** @enum {unknown} */
                        severity: "info" | "attention" | "serious" | "critical";
                        document?: number;
                        args: {
                            [key: string]: string | number | null;
                        };
                        /** @description In the language that was asked for; absent from what a server answers. */
                        sentence?: string;
                        /** @description What to do next. */
                        hint?: string;
                        region?: Record<string, never>;
                        area?: components["schemas"]["Inspection"]["$defs"]["area"];
                        checks: string[];
                    }[];
                    /** @description What the document says of itself, and the source of each statement. Null where nothing could be read. */
                    document: null | components["schemas"]["Inspection"]["$defs"]["document"];
                    /** @description Other documents of the same person, such as a visa beside a passport. */
                    further_documents?: components["schemas"]["Inspection"]["$defs"]["document"][];
                    /** @description The pictures that were looked at; areas count them from 0. */
                    pictures?: {
                        source: string;
                        /** @enum {unknown} */
                        light: "vi" | "ir" | "uv";
                    }[];
                    /** @description The trust data that the result depends on. */
                    trust: {
                        /** @description SHA-256 over all of it. */
                        version: string;
                        /** @description The version of the trust store. */
                        store: string;
                        certificates: number;
                        revocation_lists: number;
                        seal_signers: number;
                    };
                    engine: {
                        release: string;
                        /** @description SHA-256 over the catalogue of checks. */
                        catalogue: string;
                        /** @description The models that read pictures, by name, with the SHA-256 of each. */
                        models: {
                            [key: string]: string;
                        };
                        profile: string;
                        policy: string;
                    };
                };
                /** @description A place in a picture: its corners in pixels, from the top left one clockwise as a reader holds the page. */
                area: {
                    picture: number;
                    source: string | null;
                    corners: number[][];
                };
                /** @description The machine readable zone as it was read from a picture. */
                zone: {
                    source: string;
                    lines: string[];
                    /** @description Of the whole zone. */
                    certainty: number;
                    /** @description Whether it can be taken without a second look. */
                    sure: boolean;
                    pixels_per_inch?: number;
                    /** @description The characters that were not read surely. */
                    unsure: {
                        line: number;
                        column: number;
                        read: string;
                        certainty: number;
                        could_be: string[];
                        area: components["schemas"]["Inspection"]["$defs"]["area"];
                    }[];
                    area: components["schemas"]["Inspection"]["$defs"]["area"];
                };
                document: {
                    kind: string;
                    layout: string | null;
                    /** @description Labels of the inputs that are its parts. */
                    sources: string[];
                    zone?: components["schemas"]["Inspection"]["$defs"]["zone"];
                    /** @description Each field with its value and where it stands. */
                    data: {
                        [key: string]: {
                            value: string | number | null;
                            /** @enum {unknown} */
                            source: "authentic-chip" | "authentic-seal" | "printed" | "printed-unsure" | "chip" | "seal";
                        };
                    };
                    signers: components["schemas"]["Inspection"]["$defs"]["signer"][];
                    /** @description The seals in the words of Doc 9303-13, Appendix D. */
                    seals?: {
                        source: string;
                        kind: string | null;
                        /** @enum {unknown} */
                        status: "VALID" | "INVALID";
                        sub_indication?: string;
                        trust_level: string;
                    }[];
                };
                signer: {
                    of: string;
                    country: string | null;
                    subject: string;
                    serial: string;
                    not_before: string | null;
                    not_after: string | null;
                    anchor: {
                        country: string | null;
                        subject: string;
                        sha256: string;
                        not_after: string | null;
                        vouchers: {
                            kind: string;
                            country: string | null;
                            since: string;
                        }[];
                    } | null;
                };
            };
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
    Front: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
        };
    };
    Reference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
        };
    };
    OpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    Live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    Ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    WhoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    SignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Lock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReadWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ways"];
                };
            };
        };
    };
    AskProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendTo"];
                };
            };
        };
    };
    BackFromProvider: {
        parameters: {
            query?: {
                state?: string;
                code?: string;
                iss?: string;
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    AskPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
        };
    };
    SignInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    SignInByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ByPassword"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    ByPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ByPin"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    ByBadge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Badge"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    ReadLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Linked"];
                };
            };
        };
    };
    AskCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSecret"];
                };
            };
        };
    };
    EnrolPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AskFirstPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
        };
    };
    AskProviderFirst: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Link"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendTo"];
                };
            };
        };
    };
    EnrolPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AskNewPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
        };
    };
    AddPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AskProviderToo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendTo"];
                };
            };
        };
    };
    SetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SetPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPin"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MakeBadge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Badge"];
                };
            };
        };
    };
    AskDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToConfirm"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
        };
    };
    ConfirmDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedDecision"];
                };
            };
        };
    };
    ListAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
        };
    };
    CreateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    ReadAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    SetPosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Posts"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    Invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
        };
    };
    ResetCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    Leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    RevokePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                passkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    NameDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeputy"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    EndDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deputy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    ListProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
        };
    };
    ReadProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    ProposeRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    ProposeReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reset"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    ProposeRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rule"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    ReadEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effect"];
                };
            };
        };
    };
    ApproveProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approve"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    RefuseProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseProposal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    WithdrawProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
        };
    };
    ReadRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roles"];
                };
            };
        };
    };
    ReadRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rules"];
                };
            };
        };
    };
    ReadLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
        };
    };
    ReadRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
        };
    };
    ReadTrust: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trust"];
                };
            };
        };
    };
    ReadRadar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Radar"];
                };
            };
        };
    };
    ReadPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    ImportLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    import: components["schemas"]["Import"];
                    file: string[];
                    /** Format: binary */
                    signer?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brought"];
                };
            };
        };
    };
    ListTrust: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustVersions"];
                };
            };
        };
    };
    ReadTrustVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serial: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
        };
    };
    ReadTrustEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serial: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effect"];
                };
            };
        };
    };
    ReadRates: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rates"];
                };
            };
        };
    };
    ListContacts: {
        parameters: {
            query?: {
                post?: string;
                phase?: "open" | "referred" | "ended" | "merged";
                direction?: "entry" | "exit" | "transit";
                from?: number;
                before?: number;
                officer?: string;
                unresolved?: "true" | "false";
                outcome?: string;
                kind?: string;
                issuer?: string;
                group?: string;
                after?: string;
                most?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contacts"];
                };
            };
        };
    };
    OpenContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    "chip-file"?: string[];
                    "mrz-text"?: string[];
                    seal?: string[];
                    picture?: string[];
                    contact: components["schemas"]["Open"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    FindContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    ReadContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    AddEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    "chip-file"?: string[];
                    "mrz-text"?: string[];
                    seal?: string[];
                    picture?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    ReadResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
        };
    };
    ReadSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steps"];
                };
            };
        };
    };
    ReadBefore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Before"];
                };
            };
        };
    };
    ReadBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                bundle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pieces"];
                };
            };
        };
    };
    ReadPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                bundle: string;
                piece: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
        };
    };
    ReadPiece: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                bundle: string;
                piece: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    MakePaper: {
        parameters: {
            query?: {
                language?: "ar" | "fr" | "es" | "en";
            };
            header?: never;
            path: {
                id: string;
                kind: "notice" | "report" | "refusal" | "receipt" | "returned" | "court";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
        };
    };
    Follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    Observe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Observe"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    Assess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assess"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    Refer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    Return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    ListInterviews: {
        parameters: {
            query?: {
                post?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interviews"];
                };
            };
        };
    };
    Safeguard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Interview"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Told"];
                };
            };
        };
    };
    Act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Act"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    ReadRelief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relieved"];
                };
            };
        };
    };
    End: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    Lapse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    Correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    HandOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    Move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    RunAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    ClaimNext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimNext"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
        };
    };
    TakeDrop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                drop: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    ReadWatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watch"];
                };
            };
        };
    };
    ReadLog: {
        parameters: {
            query?: {
                after?: string;
                most?: number;
            };
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostLog"];
                };
            };
        };
    };
    WriteNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNote"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostLog"];
                };
            };
        };
    };
    RelaxChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Relax"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostLog"];
                };
            };
        };
    };
    LiftRelaxation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostLog"];
                };
            };
        };
    };
    ListTray: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tray"];
                };
            };
        };
    };
    FollowTray: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    DiscardDrop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
                drop: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListAccesses: {
        parameters: {
            query?: {
                of?: string;
                number?: string;
                officer?: string;
                from?: number;
                before?: number;
                after?: string;
                most?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accesses"];
                };
            };
        };
    };
    ListDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Devices"];
                };
            };
        };
    };
    RegisterDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDevice"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
        };
    };
    RevokeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
        };
    };
    Deliver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    "chip-file"?: string[];
                    "mrz-text"?: string[];
                    seal?: string[];
                    picture?: string[];
                    drop?: components["schemas"]["Drop"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivered"];
                };
            };
        };
    };
    ListGroups: {
        parameters: {
            query?: {
                post?: string;
                closed?: "true" | "false";
                after?: string;
                most?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Groups"];
                };
            };
        };
    };
    FormGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    "chip-file"?: string[];
                    "mrz-text"?: string[];
                    seal?: string[];
                    picture?: string[];
                    group: components["schemas"]["FormGroup"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    ReadGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    ExpectGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Expected"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    DescribeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    "chip-file"?: string[];
                    "mrz-text"?: string[];
                    seal?: string[];
                    picture?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    ReadPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                bundle: string;
                piece: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    JoinGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Belongs"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    LeaveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                contact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    LinkChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    UnlinkChild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                child: string;
                adult: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
}
