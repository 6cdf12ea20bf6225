/*
 * Made from openapi/openapi.yaml by src/codegen. Do not edit: change the contract and run
 * `npm run generate`.
 */

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with user name and password
         * @description Starts a session. Wrong passwords are slowed down (429), never answered with a lock-out. Do not sign in again by
         *     program when this fails.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the refresh token for a fresh pair
         * @description Spends the refresh token and answers its one successor. For 10 seconds, while the successor is unused, the spent
         *     token answers that same successor again, so that a lost answer can be recovered. After that, using it again ends
         *     the whole session.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the session
         * @description Ends the session of the presented token; its access and refresh tokens stop working at once. Sent again with the same
         *     token, it answers 401, which means that the session has ended.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whose token this is
         * @description Answers what the presented access token stands for. The cheapest way to find out whether it works.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a password reset mailed
         * @description Mails a reset token where the user name is known. The answer is the same, and comes as fast, where it is not.
         *     Every token mailed before stops working.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-reset/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password with a mailed token
         * @description Takes the token of a password reset, of a newly created user, or of an invitation; an invited person becomes a
         *     user by it. Spends the token and ends every session of the user. Sign in with the new password afterwards.
         */
        post: operations["completePasswordReset"];
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
        get?: never;
        put?: never;
        /**
         * Open an account
         * @description Creates a client, its first branch and its master user, who holds the role admin, and mails a one-time code.
         *     Nobody can sign in before that code is verified. Takes no Idempotency-Key: the request holds a password, and a
         *     second sending is told by the taken user name.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/username-availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether a user name is free
         * @description For a sign-up form. Names must be told apart there, so this one answer does tell what is taken; it is limited to
         *     a few questions a minute.
         */
        get: operations["checkUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a new one-time code mailed
         * @description Mails a fresh code where an account with this user name waits for verification; the code before it stops working.
         *     The answer is the same where there is none.
         */
        post: operations["resendOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/otp/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an account with its one-time code
         * @description Afterwards the user may sign in. A wrong code may be mended four times; the fifth wrong one ends the code, and
         *     only a fresh one works. A code works once and for ten minutes.
         */
        post: operations["verifyOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List or search a client's users
         * @description By user name, from a to z.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Mails a token with which the user sets a password (`completePasswordReset`); until then nobody can sign in.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description A user of this client. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * View a user
         * @description With role, branches, and whether the user can sign in yet.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Remove a user
         * @description There is no way back. Ends every session of the user and frees the user name. What the user did stays in history and
         *     audit log. The master user cannot be removed (409). Sent again, it answers 404, which after an unclear failure means
         *     that the user is gone.
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        /**
         * Change a user's name, role or branches
         * @description A changed role ends every session of the user, who must sign in again; changed branches count from the next
         *     request. The master user keeps the role admin.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/clients/{clientId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List pending invitations
         * @description Newest first. An invitation that was accepted or revoked, or has expired, is not pending any more.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody
         * @description Mails a token that works for seven days. Setting a password with it (`completePasswordReset`) makes the user,
         *     whose user name is then the address invited.
         */
        post: operations["sendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description A pending invitation of this client. */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a pending invitation
         * @description The token that was mailed stops working at once. Sent again, it answers 404, which after an unclear failure means that
         *     the invitation is gone.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        /**
         * Change a pending invitation
         * @description The person gets what the invitation says at the time of acceptance. Nothing is mailed again; to send to another
         *     address, or once more, revoke the invitation and send a new one.
         */
        patch: operations["updateInvitation"];
        trace?: never;
    };
    "/api/clients/{clientId}/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List the client's payment methods
         * @description What the client may use differs from client to client. The list is short and comes whole.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List a client's loans
         * @description Newest first, within the caller's branches.
         */
        get: operations["listLoans"];
        put?: never;
        /**
         * Create a loan
         * @description The branch must be one of the client's that the caller sees, else 422. A loan number is unique within the client; a
         *     second one answers 409, which after an unclear failure means that the first request was carried out. A loan cannot
         *     be changed or deleted afterwards.
         */
        post: operations["createLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * View a loan
         * @description With the type that decides the portal, and the branch that decides who sees it.
         */
        get: operations["getLoan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List a client's orders
         * @description Within the caller's branches; a vendor sees the orders assigned to it. Filters narrow the list; `cursor` goes on
         *     where the page before ended, also while orders are added.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a draft order under a loan
         * @description A draft has no clock, no billing and no vendor's time; anything in it may still change. It belongs to the loan's
         *     branch unless the body names another. A vendor that is named must be on the client's panel; whether it is eligible
         *     is looked at when the draft is activated.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * View an order
         * @description The present state, with its ETag. The first half of every decision whether a p0 write may be sent again.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        /**
         * Delete a draft
         * @description There is no way back: the order and its history cannot be read any more. Only a draft can be deleted; a live order
         *     is cancelled. Sent again, it answers 404, which after an unclear failure means that the draft is gone.
         */
        delete: operations["deleteOrder"];
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description Members that are sent replace what was there, lists as a whole; null clears. Only a draft can be changed so: fee and
         *     due date of a live order are changed by `changeTerms`. Send If-Match, or a change made meanwhile is overwritten.
         */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a draft live
         * @description There is no way back to a draft. The draft must have property, product, payment scenario, confirmed documents, and a
         *     borrower with an e-mail address among its contacts, since delivery has no other address; what is missing is listed
         *     (422). A vendor that it names must be as eligible as for `assignOrder`; without one, the order is activated unassigned.
         *
         *     The order number is given, the clock starts, and a vendor that is named is asked at once and has its capacity used.
         *     Nothing is charged. Client, property and product are fixed from then on.
         */
        post: operations["activateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/eligible-vendors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * List vendors for an order
         * @description The vendors of the client's panel, measured against the order, also while it is a draft. The eligible ones come
         *     first; for the others, `obstacles` says why not.
         */
        get: operations["listEligibleVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign the order to a vendor
         * @description The vendor must be eligible: on the client's panel, for the product and the region, licensed, with capacity and a
         *     contract fee. It is told at once, its capacity is used, and it has until `answerDueAt` to answer; without an answer
         *     the order falls back to unassigned. Assigning again, before work has begun, takes the order from the vendor before,
         *     ends a negotiation and counts as a reassignment.
         */
        post: operations["assignOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an assignment, as its vendor
         * @description Accept, accept with conditions, or decline. During a negotiation the vendor answers the client's counter-offer here
         *     too: to accept makes that offer the order's fee and due date; to decline ends the negotiation.
         *
         *     A decline leaves two entries in the history: the order was declined, and it is unassigned again. It counts as a
         *     reassignment, and afterwards the vendor does not see the order any more (404).
         */
        post: operations["answerAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a vendor's conditions, as the client
         * @description Accept them, which makes them the order's fee and due date; counter with terms of one's own, which begins the next
         *     round; or refuse, which takes the order from the vendor, sends it back to be assigned again and counts as a
         *     reassignment.
         */
        post: operations["answerConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/start-work": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start work on an accepted order
         * @description The vendor has begun; from now on the order is not given to another vendor. An inspection may also be scheduled
         *     without this step.
         */
        post: operations["startWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule the inspection
         * @description Sets date and time; client and borrower are told. Scheduling again, before the inspection is done, moves the
         *     appointment. The last one wins: send If-Match where two people may schedule at once.
         */
        post: operations["scheduleInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/inspection/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the inspection as done
         * @description The property has been inspected; the report may now be submitted.
         */
        post: operations["completeInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of the report
         * @description Newest first. The first of the first page is the version that reviews, deliveries and portals go by.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Submit the report
         * @description Each submission is a new version; none is overwritten or taken back. After a request for a revision, the corrected
         *     report is submitted here too. A new version has not been delivered or submitted to a portal: `deliveredAt` and
         *     `submittedToPortalAt` are null again. An invoice and a payment stay as they are.
         */
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/qc/accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the report
         * @description The review is passed; the order goes on to delivery. `reportId` names what was reviewed: where the vendor has
         *     submitted a newer version meanwhile, the answer is 409 and nothing is accepted.
         */
        post: operations["acceptReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/qc/revision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the vendor to mend the report
         * @description Sends the report back to its vendor, who submits a new version. Counts as a revision; operations usually escalate at
         *     the third. Where the vendor has submitted a newer version meanwhile, the answer is 409.
         */
        post: operations["requestRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/qc/client-revision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a correction after acceptance, as the client
         * @description Reopens an accepted report: the vendor submits a new version, which is reviewed, delivered and, where the loan asks
         *     for it, submitted to the portal again. Does not count as a revision of quality control.
         */
        post: operations["requestClientRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/rov": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute the value
         * @description A reconsideration of value (ROV), on behalf of the borrower or of the client, with evidence. It reopens the review:
         *     until it is decided, the order is not delivered, paid or completed.
         */
        post: operations["submitRov"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/rov/decision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a dispute of the value
         * @description Approved, the vendor revises the report, which does not count as a revision of quality control. Denied, the report
         *     stays accepted; an order for which everything else is done completes at once.
         */
        post: operations["decideRov"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * List deliveries of the report
         * @description Newest first, with acknowledgement and number of downloads.
         */
        get: operations["listDeliveries"];
        put?: never;
        /**
         * Deliver the accepted report
         * @description Mails a secure link to the borrower and the other recipients; mail that was sent cannot be called back. The order is
         *     invoiced and paid only after it. Delivering again makes another delivery and sends mail again. Every recipient must
         *     be a contact of the order with an e-mail address (422).
         */
        post: operations["deliverOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/process-ucdp-submission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the accepted report to UCDP
         * @description For conventional loans; others answer 422. Sends the latest accepted version of the report, which leaves the platform: it
         *     cannot be called back. The portal may answer later; read `getUcdpSubmission` for its summary and hard stops. Once
         *     accepted, `submittedToPortalAt` is set, and the order completes where everything else is done. A version that was
         *     rejected can be submitted again; one that waits or was accepted cannot (409).
         */
        post: operations["processUcdpSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/get-ucdp-submission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * View the order's last submission to UCDP
         * @description Answers 404 while nothing was submitted there.
         */
        get: operations["getUcdpSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/ucdp-submission/{submissionId}/ucdp-dashboard-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description The submission, as `submissionId` of the portal submission names it. */
                submissionId: components["parameters"]["PortalSubmissionId"];
            };
            cookie?: never;
        };
        /**
         * View a submission as the UCDP dashboard shows it
         * @description All findings, and each step of the submission.
         */
        get: operations["getUcdpDashboardDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/submission/{orderSubmissionId}/process-manual-ucdp-override-hardstops": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description The version of the report whose submission was rejected, as `reportId` of the portal submission names it. */
                orderSubmissionId: components["parameters"]["OrderSubmissionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override the hard stops that UCDP reported
         * @description A person has checked the findings and takes the responsibility; there is no way back. The submission counts as
         *     accepted from then on, which may complete the order. `orderSubmissionId` is the version of the report whose
         *     submission was rejected; it must be the latest.
         */
        post: operations["overrideUcdpHardStops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/process-ead-submission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the accepted report to EAD
         * @description For FHA loans; others answer 422. Sends the latest accepted version of the report, which leaves the platform: it
         *     cannot be called back. The portal may answer later; read `getEadSubmission` for its summary and hard stops. Once
         *     accepted, `submittedToPortalAt` is set, and the order completes where everything else is done. A version that was
         *     rejected can be submitted again; one that waits or was accepted cannot (409).
         */
        post: operations["processEadSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/get-ead-submission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * View the order's last submission to EAD
         * @description Answers 404 while nothing was submitted there.
         */
        get: operations["getEadSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/ead-submission/{submissionId}/ead-dashboard-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description The submission, as `submissionId` of the portal submission names it. */
                submissionId: components["parameters"]["PortalSubmissionId"];
            };
            cookie?: never;
        };
        /**
         * View a submission as the EAD dashboard shows it
         * @description All findings, and each step of the submission.
         */
        get: operations["getEadDashboardDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/submission/{orderSubmissionId}/process-manual-ead-override-hardstops": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description The version of the report whose submission was rejected, as `reportId` of the portal submission names it. */
                orderSubmissionId: components["parameters"]["OrderSubmissionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override the hard stops that EAD reported
         * @description A person has checked the findings and takes the responsibility; there is no way back. The submission counts as
         *     accepted from then on, which may complete the order. `orderSubmissionId` is the version of the report whose
         *     submission was rejected; it must be the latest.
         */
        post: operations["overrideEadHardStops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * View the order's invoice
         * @description Answers 404 while there is none.
         */
        get: operations["getInvoice"];
        put?: never;
        /**
         * Invoice the order
         * @description Only once the latest version of the report is delivered. The order's fee becomes the first charge; technology fee
         *     and vendor charges are added to it. An order is invoiced once, and an invoice is never changed: a fee that changes
         *     later does not change it.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * List payments of the order
         * @description Newest first, attempts that were declined among them, each with its refunds.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/payments/collect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Collect the payment
         * @description Draws the invoice's total and waits for the payment service: real money moves. A declined attempt (422) is kept in
         *     the list of payments, leaves no entry in the order's history and leaves the order unpaid. Where everything else is done,
         *     the payment completes the order at once.
         *
         *     After an unclear failure never simply send it again: reload the order and read its history first.
         */
        post: operations["collectPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/payments/record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment that came in
         * @description For checks, transfers and borrower links: enters the whole of the invoice's total as received. Nothing is drawn.
         *     Where everything else is done, the payment completes the order at once. An entry made by mistake is not deleted but
         *     refunded.
         */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/payments/{paymentId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description A payment of this order that succeeded, as `listPayments` names it. */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a payment
         * @description Gives back the whole or a part, once or several times, never more than the payment holds. Money given back cannot be
         *     called back. A completed or cancelled order stays so. Unless the order is completed, a payment refunded in full no
         *     longer pays for it: `paidAt` is null again, and an order still at ReportAccepted can be paid anew.
         *
         *     To cancel an order gives nothing back by itself; its payment is refunded here, before or after. While the value is in
         *     dispute or the report is revised, wait for the outcome or cancel.
         */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change fee or due date of a live order
         * @description A tracked change: the history keeps who, when and why. It counts at once and needs no consent of the vendor, so agree
         *     with the vendor first. An invoice made before keeps the fee that it was made with.
         */
        post: operations["changeTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an order on hold
         * @description Pauses the order: nobody can work on it, and a vendor that was asked is not held to `answerDueAt`. Reactivation
         *     restores exactly the status before. A portal that is at work goes on.
         */
        post: operations["holdOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an order off hold
         * @description Restores the status before the hold. A vendor who had yet to answer gets the whole time again. An order for which
         *     everything was done meanwhile completes at once.
         */
        post: operations["reactivateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Final: a cancelled order never becomes live again, and nothing can be done to it but to refund what was paid
         *     (`refundPayment`); cancelling itself gives nothing back. The vendor stays named, and its capacity is free again. A
         *     vendor may cancel while it has the order. A draft is deleted instead.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * List what happened to an order
         * @description Newest first. Each entry bears the request id and the Idempotency-Key of the request that made it: the second half
         *     of every decision whether a p0 write may be sent again. A vendor sees it from its own being asked on: what was
         *     negotiated with vendors before is between them and the client.
         */
        get: operations["listOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/history/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description An entry of this order's history. */
                entryId: components["parameters"]["HistoryEntryId"];
            };
            cookie?: never;
        };
        /**
         * View one entry of an order's history
         * @description One step, with who took it, when, why, and by which request.
         */
        get: operations["getOrderHistoryEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List a client's audit log
         * @description Sign-ins, changed users and roles, refusals and every p0 write, with nothing secret in them. Without a filter the
         *     entries have no gap, and each names the hash of the one before, so that a whole export can be verified. It tells of
         *     all branches, so an administrator of some of them is refused (403).
         */
        get: operations["listAuditLog"];
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
        /** @description User name and password. */
        SignInRequest: {
            /** @description Compared without regard to case. */
            username: string;
            /**
             * Format: password
             * @description Taken as it is, never cut.
             */
            password: $Write<string>;
        };
        /** @description One member, parameter or header at fault. */
        ProblemError: {
            /** @description A JSON Pointer (RFC 6901) into the request: `/body/…`, `/query/…`, `/path/…` or `/headers/…`. */
            pointer: string;
            /** @description What is wrong there; never the value itself. */
            message: string;
        };
        /**
         * @description Where an order stands; the chapter Orders has number, label and meaning of each. The set is open: a platform may add a
         *     status, and a client must survive one it does not know. `OrderDeclined` is seen in the history only, on the way to
         *     `OrderUnassigned`; `Rejected` is named by the platform, with no way in.
         * @enum {string}
         */
        OrderStatus: "Draft" | "OrderAssigned" | "OrderDeclined" | "OrderAccepted" | "OrderAcceptedWithConditions" | "OrderCompleted" | "Rejected" | "Cancelled" | "OnHold" | "InProgress" | "ReportSubmitted" | "RevisionRequest" | "ReportAccepted" | "InspectionScheduled" | "InspectionCompleted" | "OrderUnassigned" | "RovBorrower" | "RovClient" | "ClientRevisionRequested";
        /**
         * @description What went wrong, and what to do (RFC 9457). Handle by status first, then by `code`; unknown members may be added.
         *     A 401 or 403 also carries the OAuth members `error` and `error_description` (RFC 6750 section 3.1).
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Where the docs explain the problem, relative to the server (RFC 9457 section 3.1.1).
             */
            type: string;
            /** @description The code's own title, the same every time. */
            title: string;
            /** @description The status of the response. */
            status: number;
            /** @description This occurrence, in words for a person. Do not parse it. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path of the request; in shared examples, that of one operation which answers so.
             */
            instance: string;
            /** @description A key of the contract's `x-problems`. */
            code: string;
            /** @description The same as `X-Request-Id`. Quote it to support. */
            requestId: string;
            /** @description What is at fault in the request, one by one. */
            errors?: components["schemas"]["ProblemError"][];
            /** @description The OAuth name of the refusal; with a 401 or 403 only. */
            error?: string;
            /** @description The refusal in words; with a 401 or 403 only. */
            error_description?: string;
            /** @description Where the order stands; with `state_conflict`. */
            currentStatus?: components["schemas"]["OrderStatus"];
            /** @description What the caller may do to the order instead; with `state_conflict`. A gate may still refuse it. */
            allowedActions?: string[];
            /** @description The unmet condition, a key of the contract's `x-lifecycle.gates`. */
            gate?: string;
        };
        /** @description Names a user. */
        UserId: string;
        /**
         * @description What a user may do. A custom role of a platform maps to one of these.
         *
         *     - `admin`: everything but what only the vendor or the client's own user does
         *     - `operations`: runs orders: assignment, review, delivery, portals
         *     - `client-user`: orders appraisals for the client, and disputes or corrects reports
         *     - `finance`: invoices and payments
         *     - `qc-reviewer`: accepts reports or asks for a revision
         *     - `vendor`: answers assignments, inspects and submits reports
         * @enum {string}
         */
        Role: "admin" | "operations" | "client-user" | "finance" | "qc-reviewer" | "vendor";
        /** @description Names a client: a lender, and the tenant boundary. */
        ClientId: string;
        /** @description Names a vendor: an appraiser or an appraisal firm. */
        VendorId: string;
        /** @description Names a branch of a client. */
        BranchId: string;
        /** @description The user whom a session belongs to. */
        SessionUser: {
            userId: components["schemas"]["UserId"];
            /** @description What the user signs in with. */
            username: string;
            /** @description What others see. */
            displayName: string;
            role: components["schemas"]["Role"];
            /** @description The client that the user belongs to; null for a vendor, which belongs to none. */
            clientId: components["schemas"]["ClientId"] | null;
            /** @description The clients that the session reaches. One for a client's user; a vendor's engagements. */
            clientIds: components["schemas"]["ClientId"][];
            /** @description The vendor that the user acts for; null for everybody else. */
            vendorId: components["schemas"]["VendorId"] | null;
            /** @description The branches that the user sees; empty means every branch of the client. */
            branchIds: components["schemas"]["BranchId"][];
            /** @description True for the first user of a client. */
            isMaster: boolean;
        };
        /** @description A fresh pair of tokens. Store both before using either; the refresh token replaces the one before it. */
        TokenAnswer: {
            /** @description Opaque; 256 random bits. */
            accessToken: string;
            /** @description Opaque; 256 random bits; single use. */
            refreshToken: string;
            /**
             * @description Goes before the access token in `Authorization`.
             * @constant
             */
            tokenType: "Bearer";
            /** @description Seconds until the access token expires. */
            expiresIn: number;
            user: components["schemas"]["SessionUser"];
        };
        /** @description The refresh token to exchange. */
        RefreshRequest: {
            /** @description The refresh token last received. It is spent by this request. */
            refreshToken: $Write<string>;
        };
        /**
         * Format: date-time
         * @description A moment (RFC 3339). Answers are in UTC and end in `Z`; requests may use another offset.
         */
        Timestamp: string;
        /** @description What the presented access token stands for. */
        Session: {
            /**
             * @description Always true; who is not signed in gets a 401.
             * @constant
             */
            authenticated: true;
            userId: components["schemas"]["UserId"];
            /** @description What the user signs in with. */
            username: string;
            role: components["schemas"]["Role"];
            /** @description The client that the user belongs to; null for a vendor, which belongs to none. */
            clientId: components["schemas"]["ClientId"] | null;
            /** @description The clients that the session reaches. One for a client's user; a vendor's engagements. */
            clientIds: components["schemas"]["ClientId"][];
            /** @description The vendor that the user acts for; null for everybody else. */
            vendorId: components["schemas"]["VendorId"] | null;
            /** @description The branches that the user sees; empty means every branch of the client. */
            branchIds: components["schemas"]["BranchId"][];
            /** @description What the token is limited to, as `resource:action`. A token of a sign-in is limited by its role alone. */
            scopes: string[];
            /** @description When the access token expires; null when it does not. */
            expiresAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description What a user signs in with, often an e-mail address. Unique on the platform; compared without regard to case. */
        Username: string;
        /** @description Whose password is to be reset. */
        PasswordResetRequest: {
            username: components["schemas"]["Username"];
        };
        /** @description The same answer for every user name, known or not. */
        PasswordResetRequested: {
            /** @description Seconds until a token that was mailed expires. */
            tokenExpiresIn: number;
        };
        /** @description A mailed token, and the password to set. */
        PasswordResetCompletion: {
            /** @description The token that was mailed. It works once, and stands in the body only, never in a URL. */
            resetToken: $Write<string>;
            /**
             * Format: password
             * @description Fifteen characters or more are better.
             */
            newPassword: $Write<string>;
        };
        /**
         * Format: email
         * @description Where mail reaches somebody.
         */
        Email: string;
        /** @description A client and its master user. */
        SignUpRequest: {
            client: {
                name: string;
                /** @description A client has one branch at least. */
                firstBranchName: string;
            };
            masterUser: {
                username: components["schemas"]["Username"];
                displayName: string;
                email: components["schemas"]["Email"];
                /**
                 * Format: password
                 * @description Fifteen characters or more are better.
                 */
                password: $Write<string>;
            };
        };
        /** @description Seconds until a one-time code that was mailed expires. */
        CodeExpiresIn: number;
        /** @description What signing up has made. Nobody can sign in before the code that was mailed is verified. */
        SignUp: {
            clientId: components["schemas"]["ClientId"];
            branchId: components["schemas"]["BranchId"];
            userId: components["schemas"]["UserId"];
            username: components["schemas"]["Username"];
            codeExpiresIn: components["schemas"]["CodeExpiresIn"];
        };
        /** @description Whether a user name is free at this moment. It is not set aside for anybody. */
        UsernameAvailability: {
            username: components["schemas"]["Username"];
            /** @description True when nobody has it. */
            available: boolean;
        };
        /** @description Whose code is to be mailed anew. */
        OneTimeCodeRequest: {
            username: components["schemas"]["Username"];
        };
        /** @description The same answer for every user name, known or not. */
        OneTimeCodeSent: {
            codeExpiresIn: components["schemas"]["CodeExpiresIn"];
        };
        /** @description The code, and whose it is. */
        OneTimeCodeVerification: {
            username: components["schemas"]["Username"];
            /** @description The six digits of the last code that was mailed. */
            code: $Write<string>;
        };
        /**
         * @description A role that a client can give; see Role. Vendors belong to no client.
         * @enum {string}
         */
        MemberRole: "admin" | "operations" | "client-user" | "finance" | "qc-reviewer";
        /** @description The branches that somebody sees; empty means every branch of the client. */
        BranchIds: components["schemas"]["BranchId"][];
        /** @description A person of one client. */
        User: {
            userId: components["schemas"]["UserId"];
            clientId: components["schemas"]["ClientId"];
            username: components["schemas"]["Username"];
            /** @description What others see. */
            displayName: string;
            email: components["schemas"]["Email"];
            role: components["schemas"]["MemberRole"];
            branchIds: components["schemas"]["BranchIds"];
            /** @description True for the first user of a client. */
            isMaster: boolean;
            /**
             * @description Only an active user can sign in. The others have yet to verify their code, or to set a password.
             * @enum {string}
             */
            state: "awaiting-verification" | "awaiting-password" | "active";
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of users. `nextCursor` is null on the last page. */
        UserPage: {
            items: components["schemas"]["User"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /** @description Who the user is, and what the user may do and see. */
        CreateUserRequest: {
            username: components["schemas"]["Username"];
            /** @description What others see. */
            displayName: string;
            email: components["schemas"]["Email"];
            role: components["schemas"]["MemberRole"];
            branchIds: components["schemas"]["BranchIds"];
        };
        /** @description Members that are sent replace what was there. */
        UpdateUserRequest: {
            /** @description What others see. */
            displayName?: string;
            role?: components["schemas"]["MemberRole"];
            branchIds?: components["schemas"]["BranchIds"];
        };
        /** @description Names an invitation to become a client's user. */
        InvitationId: string;
        /** @description An offer to become a client's user. The token that goes with it is in the mail only. */
        Invitation: {
            invitationId: components["schemas"]["InvitationId"];
            clientId: components["schemas"]["ClientId"];
            email: components["schemas"]["Email"];
            /** @description What others see. */
            displayName: string;
            role: components["schemas"]["MemberRole"];
            branchIds: components["schemas"]["BranchIds"];
            invitedBy: components["schemas"]["UserId"];
            sentAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of pending invitations. `nextCursor` is null on the last page. */
        InvitationPage: {
            items: components["schemas"]["Invitation"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /** @description Who is invited, and what the person may then do and see. */
        SendInvitationRequest: {
            email: components["schemas"]["Email"];
            /** @description What others see. */
            displayName: string;
            role: components["schemas"]["MemberRole"];
            branchIds: components["schemas"]["BranchIds"];
        };
        /** @description Members that are sent replace what was there. */
        UpdateInvitationRequest: {
            /** @description What others see. */
            displayName?: string;
            role?: components["schemas"]["MemberRole"];
            branchIds?: components["schemas"]["BranchIds"];
        };
        /**
         * @description How money comes in.
         *
         *     - `ach`: a bank transfer
         *     - `check`: a check by mail; recorded, not collected
         *     - `card`: a card that the payment service keeps
         *     - `paypal`: PayPal
         *     - `borrower-link`: a link by which the borrower pays; recorded, not collected
         * @enum {string}
         */
        PaymentMethod: "ach" | "check" | "card" | "paypal" | "borrower-link";
        /** @description A method that the client may use. */
        PaymentMethodOffer: {
            method: components["schemas"]["PaymentMethod"];
            /** @description What to show to a person. */
            label: string;
            /** @description True where `collectPayment` can draw the money. */
            collect: boolean;
            /** @description True where `recordPayment` can enter money that came in. */
            record: boolean;
        };
        /** @description The methods that the client may use, all at once. */
        PaymentMethodList: {
            items: components["schemas"]["PaymentMethodOffer"][];
        };
        /** @description Names a loan of a client. */
        LoanId: string;
        /**
         * @description Decides the portal: `conventional` goes to UCDP and `fha` to EAD, and such an order is complete only once the portal has
         *     accepted its report. `va`, `usda` and `other` go to neither.
         * @enum {string}
         */
        LoanType: "conventional" | "fha" | "va" | "usda" | "other";
        /** @description Where a property stands. Vendor coverage is looked up by zip, then county, then state. */
        PostalAddress: {
            /** @description House number and street. */
            street: string;
            city: string;
            /** @description The name alone, without the word County. */
            county: string;
            /** @description USPS code of the state. */
            state: string;
            /** @description Five digits, or ZIP+4. */
            zip: string;
        };
        /** @description The parent of its orders; it says for whom and for which property they are. */
        Loan: {
            loanId: components["schemas"]["LoanId"];
            clientId: components["schemas"]["ClientId"];
            branchId: components["schemas"]["BranchId"];
            /** @description The client's own number; unique within the client. */
            loanNumber: string;
            loanType: components["schemas"]["LoanType"];
            /** @description Who borrows, for lists. Who is written to is a contact of the order. */
            borrowerName: string;
            property: components["schemas"]["PostalAddress"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of loans. `nextCursor` is null on the last page. */
        LoanPage: {
            items: components["schemas"]["Loan"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /** @description The loan to enter. */
        CreateLoanRequest: {
            branchId: components["schemas"]["BranchId"];
            /** @description The client's own number; unique within the client. */
            loanNumber: string;
            loanType: components["schemas"]["LoanType"];
            /** @description Who borrows, for lists. Who is written to is a contact of the order. */
            borrowerName: string;
            property: components["schemas"]["PostalAddress"];
        };
        /** @description Names an order under a loan. */
        OrderId: string;
        /** @description The platform's number of the status. Draft is 0 (ours; the platform shows none). */
        StatusCode: number;
        /**
         * @description The kind of appraisal, by the number of its form.
         *
         *     - `1004`: one-unit house
         *     - `1004C`: manufactured home
         *     - `1004D`: update of an appraisal, or proof that work is complete
         *     - `1025`: two to four units
         *     - `1073`: condominium unit
         *     - `2055`: one-unit house, seen from outside only
         *     - `2000`: field review of another appraisal
         * @enum {string}
         */
        ProductCode: "1004" | "1004C" | "1004D" | "1025" | "1073" | "2055" | "2000";
        /** @description An order as lists show it. */
        OrderSummary: {
            orderId: components["schemas"]["OrderId"];
            loanId: components["schemas"]["LoanId"];
            branchId: components["schemas"]["BranchId"];
            /** @description Given by activation; null before. */
            orderNumber: string | null;
            status: components["schemas"]["OrderStatus"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description Counts the writes. */
            version: number;
            productCode: components["schemas"]["ProductCode"] | null;
            vendorId: components["schemas"]["VendorId"] | null;
            /**
             * Format: date
             * @description When the report is due.
             */
            dueDate: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of orders. `nextCursor` is null on the last page. */
        OrderPage: {
            items: components["schemas"]["OrderSummary"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /** @description A person to reach about the order. Activation needs a borrower with an e-mail address. */
        Contact: {
            /**
             * @description Who the person is to the order. `agent` sells the property; `occupant` lets the appraiser in.
             * @enum {string}
             */
            role: "borrower" | "co-borrower" | "agent" | "occupant";
            /** @description Full name. */
            name: string;
            /**
             * Format: email
             * @description Where delivery sends its link.
             */
            email?: string;
            /** @description For the appointment. */
            phone?: string;
        };
        /**
         * @description Who is to pay, and how. Activation charges nothing: money moves with `collectPayment` alone.
         *
         *     - `client-invoice`: the client, by invoice
         *     - `client-card`: the client, by card
         *     - `borrower-link`: the borrower, by a link
         *     - `check`: a check that comes by mail
         * @enum {string}
         */
        PaymentScenario: "client-invoice" | "client-card" | "borrower-link" | "check";
        /** @description An amount of money in the currency's minor unit. */
        Money: {
            /** @description Cents. */
            amount: number;
            /** @constant */
            currency: "USD";
        };
        /**
         * @description The editable part of a draft. Everything may be absent until activation; null clears a member. Supporting documents
         *     are kept elsewhere: `documentsConfirmed` says that those the product requires are on file.
         */
        OrderDraftInput: {
            /** @description One that the caller sees. Default: the loan's. */
            branchId?: components["schemas"]["BranchId"];
            productCode?: components["schemas"]["ProductCode"] | null;
            property?: components["schemas"]["PostalAddress"] | null;
            /** @description The whole list; it replaces the one before. */
            contacts?: components["schemas"]["Contact"][];
            /** @description A vendor chosen beforehand. Without one, activation leaves the order unassigned. */
            vendorId?: components["schemas"]["VendorId"] | null;
            paymentScenario?: components["schemas"]["PaymentScenario"] | null;
            /** @description True once the documents that the product requires are on file. */
            documentsConfirmed?: boolean;
            /** @description What the client pays for the appraisal. An invoice needs it; activation does not. */
            fee?: components["schemas"]["Money"] | null;
            /**
             * Format: date
             * @description When the report is due.
             */
            dueDate?: string | null;
            /** @description For the vendor. */
            specialInstructions?: string;
        };
        /** @description Terms on the table between vendor and client. Null for fee or due date leaves the order's own. */
        ProposedTerms: {
            /**
             * @description Whose terms they are; the other side answers.
             * @enum {string}
             */
            by: "vendor" | "client";
            /** @description Counts the proposals, from 1. */
            round: number;
            /** @description The fee proposed. */
            fee: components["schemas"]["Money"] | null;
            /**
             * Format: date
             * @description The due date proposed.
             */
            dueDate: string | null;
            /** @description Why, in the words of who proposed. */
            notes: string;
        };
        /** @description An appraisal request and its whole life. Its ETag changes with every write. */
        Order: {
            orderId: components["schemas"]["OrderId"];
            clientId: components["schemas"]["ClientId"];
            loanId: components["schemas"]["LoanId"];
            branchId: components["schemas"]["BranchId"];
            /** @description Given by activation. */
            orderNumber: string | null;
            status: components["schemas"]["OrderStatus"];
            statusCode: components["schemas"]["StatusCode"];
            /** @description Counts the writes; the ETag is made of it. */
            version: number;
            /** @description What the caller's role may do in this status. A gate may still refuse it. */
            allowedActions: string[];
            /** @description Null in a draft that does not say yet, like every other member that activation asks for. */
            productCode: components["schemas"]["ProductCode"] | null;
            /** @description What is appraised. Fixed by activation. */
            property: components["schemas"]["PostalAddress"] | null;
            /** @description Whom to reach about the order. */
            contacts: components["schemas"]["Contact"][];
            /** @description The vendor that was asked or does the work; null while there is none. */
            vendorId: components["schemas"]["VendorId"] | null;
            /** @description Who is to pay, and how. */
            paymentScenario: components["schemas"]["PaymentScenario"] | null;
            /** @description Whether the documents that the product requires are on file. */
            documentsConfirmed: boolean;
            /** @description The client's fee; once conditions were agreed, the agreed one. */
            fee: components["schemas"]["Money"] | null;
            /**
             * Format: date
             * @description When the report is due; once conditions were agreed, the agreed date.
             */
            dueDate: string | null;
            /** @description For the vendor. */
            specialInstructions: string;
            /** @description What is being negotiated; null once it is agreed or ended. */
            proposedTerms: components["schemas"]["ProposedTerms"] | null;
            /** @description How often a vendor lost the order: declined, did not answer in time, was refused, or was replaced. */
            reassignmentCount: number;
            /** @description How often quality control sent the report back. Corrections for the client and approved disputes do not count. */
            revisionCount: number;
            /** @description What reactivation restores; null unless the order is on hold. */
            statusBeforeHold: components["schemas"]["OrderStatus"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description When the draft became a live order. */
            activatedAt: components["schemas"]["Timestamp"] | null;
            /** @description When the present vendor was asked; null while there is none. */
            assignedAt: components["schemas"]["Timestamp"] | null;
            /** @description When an unanswered assignment falls back to unassigned; null unless a vendor has yet to answer. */
            answerDueAt: components["schemas"]["Timestamp"] | null;
            /** @description The appointment, also after it. */
            inspectionAt: components["schemas"]["Timestamp"] | null;
            /** @description When the latest version of the report was first delivered; null again once a newer version is submitted. */
            deliveredAt: components["schemas"]["Timestamp"] | null;
            /** @description When the invoice was made. */
            invoicedAt: components["schemas"]["Timestamp"] | null;
            /**
             * @description When the portal accepted the latest version of the report, by itself or after an override; null again once a newer
             *     version is submitted.
             */
            submittedToPortalAt: components["schemas"]["Timestamp"] | null;
            /** @description When the order was paid; null again when, short of completion, the payment was refunded in full. */
            paidAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description A vendor of the client's panel, measured against an order. */
        VendorCandidate: {
            vendorId: components["schemas"]["VendorId"];
            /** @description The firm, or the appraiser. */
            name: string;
            /** @description True when nothing stands in the way. */
            eligible: boolean;
            /** @description What stands in the way. Coverage is looked up by zip, then county, then state. */
            obstacles: ("not-on-panel" | "product" | "coverage" | "capacity" | "licence" | "no-contract-fee")[];
            /** @description How many other open orders of this client the vendor has now, counted up to its capacity. */
            openOrders: number;
            /** @description How many open orders the vendor takes at most, of all its clients together. */
            capacity: number;
            /** @description The contract fee for the order's product; null when none was agreed. */
            fee: components["schemas"]["Money"] | null;
        };
        /** @description One page of vendors, the best placed first. `nextCursor` is null on the last page. */
        VendorCandidatePage: {
            items: components["schemas"]["VendorCandidate"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /** @description Why; kept in the order's history. */
        Reason: string;
        /** @description The vendor to ask. */
        AssignOrderRequest: {
            vendorId: components["schemas"]["VendorId"];
            reason?: components["schemas"]["Reason"];
        };
        /** @description The vendor takes the order as it is, or takes the client's counter-offer. */
        AssignmentAccepted: {
            /** @constant */
            answer: "accept";
        };
        /** @description The vendor would take the order at another fee, by another date, or both. */
        AssignmentAcceptedWithConditions: {
            /** @constant */
            answer: "conditions";
            fee?: components["schemas"]["Money"];
            /**
             * Format: date
             * @description The due date asked for.
             */
            dueDate?: string;
            /** @description Why; the other side reads it. */
            notes: string;
        };
        /** @description The vendor passes. The order goes back to be assigned again. */
        AssignmentDeclined: {
            /** @constant */
            answer: "decline";
            /**
             * @description Why the vendor passes: the property is out of its area, it has too much to do, or another reason.
             * @enum {string}
             */
            reason: "coverage-area" | "too-busy" | "other";
            /** @description More about it. */
            notes?: string;
        };
        /** @description One endpoint drives the vendor's three answers; `answer` tells which. */
        AssignmentAnswer: components["schemas"]["AssignmentAccepted"] | components["schemas"]["AssignmentAcceptedWithConditions"] | components["schemas"]["AssignmentDeclined"];
        /** @description The client takes the vendor's terms; they become the order's fee and due date. */
        ConditionsAccepted: {
            /** @constant */
            answer: "accept";
        };
        /** @description The client proposes terms of its own; the next round begins. */
        ConditionsCountered: {
            /** @constant */
            answer: "counter";
            fee?: components["schemas"]["Money"];
            /**
             * Format: date
             * @description The due date offered.
             */
            dueDate?: string;
            /** @description Why; the other side reads it. */
            notes: string;
        };
        /** @description The client ends the negotiation; the order goes back to be assigned again. */
        ConditionsRefused: {
            /** @constant */
            answer: "refuse";
            reason: components["schemas"]["Reason"];
        };
        /** @description The client's answer to a vendor's conditions; `answer` tells which. */
        ConditionsAnswer: components["schemas"]["ConditionsAccepted"] | components["schemas"]["ConditionsCountered"] | components["schemas"]["ConditionsRefused"];
        /** @description The appointment. */
        ScheduleInspectionRequest: {
            at: components["schemas"]["Timestamp"];
            /** @description For whoever opens the door. */
            notes?: string;
        };
        /** @description When the property was inspected. */
        CompleteInspectionRequest: {
            completedAt: components["schemas"]["Timestamp"];
            /** @description What was noticed. */
            notes?: string;
        };
        /** @description Names one submitted version of a report. */
        ReportId: string;
        /** @description The report's file, named by its digest. The bytes are kept where the platform keeps its files. */
        ReportFile: {
            /** @description The file name, without a path. */
            name: string;
            /**
             * @description PDF, or the XML of the form.
             * @enum {string}
             */
            mediaType: "application/pdf" | "application/xml";
            /** @description SHA-256 of the bytes, in lower-case hex. */
            sha256: string;
            /** @description At most 100 MiB. */
            sizeBytes: number;
        };
        /** @description What a property is worth, in the currency's minor unit. */
        PropertyValue: {
            /** @description Cents. */
            amount: number;
            /** @constant */
            currency: "USD";
        };
        /** @description Who did it. The system itself has no user. */
        Actor: {
            /**
             * @description `system` for what the server did by itself, such as completion.
             * @enum {string}
             */
            kind: "user" | "system";
            /** @description Null for the system. */
            userId: components["schemas"]["UserId"] | null;
            /** @description The role at that time; null for the system. */
            role: components["schemas"]["Role"] | null;
            /** @description What others see. */
            displayName: string;
        };
        /** @description One submitted version of the report. Every submission makes a new one; none is overwritten. */
        Report: {
            reportId: components["schemas"]["ReportId"];
            orderId: components["schemas"]["OrderId"];
            /** @description Counts the submissions, from 1. */
            version: number;
            file: components["schemas"]["ReportFile"];
            appraisedValue: components["schemas"]["PropertyValue"];
            /** @description What the vendor said about it. */
            notes: string | null;
            submittedAt: components["schemas"]["Timestamp"];
            submittedBy: components["schemas"]["Actor"];
        };
        /** @description One page of reports, newest first. `nextCursor` is null on the last page. */
        ReportPage: {
            items: components["schemas"]["Report"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /** @description One version of the report. The bytes are kept where the platform keeps its files; the digest names them. */
        SubmitReportRequest: {
            file: components["schemas"]["ReportFile"];
            appraisedValue: components["schemas"]["PropertyValue"];
            /** @description What changed since the version before, or what the reviewer should know. */
            notes?: string;
        };
        /** @description Which version passed the review. */
        AcceptReportRequest: {
            reportId: components["schemas"]["ReportId"];
            /**
             * @description The reviewer has been through the checklist.
             * @constant
             */
            checklistPassed: true;
            /** @description What the reviewer noted. */
            notes?: string;
        };
        /** @description Which version is at fault, and in what. */
        RequestRevisionRequest: {
            reportId: components["schemas"]["ReportId"];
            /**
             * @description What kind of fault it is.
             * @enum {string}
             */
            type: "data-error" | "missing-exhibit" | "comparable-sales" | "compliance" | "other";
            /** @description In detail; the vendor works from it. */
            reason: string;
        };
        /** @description What the client wants corrected. */
        ClientRevisionRequest: {
            /** @description In detail; the vendor works from it. */
            reason: string;
        };
        /** @description Who disputes the value, why, and with which evidence. */
        SubmitRovRequest: {
            /**
             * @description Who disputes the value; decides between RovBorrower and RovClient.
             * @enum {string}
             */
            onBehalfOf: "borrower" | "client";
            /** @description Why the value is wrong. */
            reason: string;
            /** @description What speaks for another value, such as comparable sales. */
            evidence: string[];
        };
        /** @description The decision, and why. */
        DecideRovRequest: {
            /**
             * @description `approve` sends the report back to the vendor; `deny` leaves it accepted.
             * @enum {string}
             */
            decision: "approve" | "deny";
            reason: components["schemas"]["Reason"];
        };
        /** @description Names one delivery of a report. */
        DeliveryId: string;
        /** @description One release of the accepted report. Its link is mailed and never shown here. */
        Delivery: {
            deliveryId: components["schemas"]["DeliveryId"];
            orderId: components["schemas"]["OrderId"];
            reportId: components["schemas"]["ReportId"];
            /** @description To whom the link was mailed. */
            recipients: ("borrower" | "co-borrower" | "agent" | "occupant")[];
            deliveredAt: components["schemas"]["Timestamp"];
            /** @description When a recipient confirmed it; null until then. */
            acknowledgedAt: components["schemas"]["Timestamp"] | null;
            /** @description How often the report was fetched by the link. */
            downloads: number;
        };
        /** @description One page of deliveries, newest first. `nextCursor` is null on the last page. */
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /** @description Which version goes to whom. */
        DeliverOrderRequest: {
            reportId: components["schemas"]["ReportId"];
            /** @description Which contacts of the order get the link by mail. The borrower is always among them. */
            recipients: ("borrower" | "co-borrower" | "agent" | "occupant")[];
        };
        /** @description Names one submission of a report to a portal. */
        PortalSubmissionId: string;
        /**
         * @description Where a report goes by the loan's type: UCDP for conventional loans, EAD for FHA loans.
         * @enum {string}
         */
        Portal: "ucdp" | "ead";
        /**
         * @description Where a submission stands. `pending` until the portal has answered, which may take minutes; `rejected` while hard
         *     stops stand in the way; `accepted` also after an override.
         * @enum {string}
         */
        PortalStatus: "pending" | "accepted" | "rejected";
        /** @description One thing that the portal found in the report. */
        PortalFinding: {
            /** @description The portal's own code. */
            code: string;
            /** @description The portal's own words. */
            message: string;
        };
        /** @description What the portal's Submission Summary Report (SSR) says. */
        SubmissionSummary: {
            /** @description The portal's own name of the file. */
            documentFileId: string;
            issuedAt: components["schemas"]["Timestamp"];
            /** @description Findings that block. */
            hardStopCount: number;
            /** @description Findings that do not block. */
            warningCount: number;
        };
        /** @description Who set the hard stops aside, and why. */
        HardStopOverride: {
            by: components["schemas"]["Actor"];
            reason: components["schemas"]["Reason"];
            at: components["schemas"]["Timestamp"];
        };
        /** @description A report sent to a portal at the moment `at`, and what came of it. */
        PortalSubmission: {
            submissionId: components["schemas"]["PortalSubmissionId"];
            orderId: components["schemas"]["OrderId"];
            reportId: components["schemas"]["ReportId"];
            portal: components["schemas"]["Portal"];
            status: components["schemas"]["PortalStatus"];
            /** @description The findings that block; they stay listed after an override. */
            hardStops: components["schemas"]["PortalFinding"][];
            /** @description Null until the portal has answered. */
            ssr: components["schemas"]["SubmissionSummary"] | null;
            /** @description Null unless the hard stops were overridden. */
            override: components["schemas"]["HardStopOverride"] | null;
            at: components["schemas"]["Timestamp"];
        };
        /** @description One step of a submission at the portal. */
        PortalStep: {
            /**
             * @description What happened.
             * @enum {string}
             */
            step: "sent" | "accepted" | "rejected" | "overridden";
            at: components["schemas"]["Timestamp"];
        };
        /** @description A submission as the portal's own dashboard shows it. */
        PortalDashboard: {
            submissionId: components["schemas"]["PortalSubmissionId"];
            portal: components["schemas"]["Portal"];
            status: components["schemas"]["PortalStatus"];
            /** @description Null until the portal has answered. */
            documentFileId: string | null;
            /** @description The findings that block; they stay listed after an override. */
            hardStops: components["schemas"]["PortalFinding"][];
            /** @description The findings that do not block. */
            warnings: components["schemas"]["PortalFinding"][];
            /** @description What happened to the submission, oldest first. */
            steps: components["schemas"]["PortalStep"][];
        };
        /** @description Why it is done. */
        ReasonRequest: {
            reason: components["schemas"]["Reason"];
        };
        /** @description Names the invoice of an order. */
        InvoiceId: string;
        /** @description One line of an invoice: the order's own fee, the platform's fee, or something that the vendor charges. */
        Charge: {
            /**
             * @description What is charged for.
             * @enum {string}
             */
            kind: "order-fee" | "technology-fee" | "vendor-charge";
            /** @description As the invoice shows it. */
            label: string;
            amount: components["schemas"]["Money"];
        };
        /** @description What an order costs. `total` is the sum of the charges. */
        Invoice: {
            invoiceId: components["schemas"]["InvoiceId"];
            orderId: components["schemas"]["OrderId"];
            /** @description Given by the platform. */
            invoiceNumber: string;
            /** @description The lines, the fee of the order first. */
            charges: components["schemas"]["Charge"][];
            total: components["schemas"]["Money"];
            /**
             * Format: date
             * @description When it is to be paid.
             */
            dueDate: string;
            issuedAt: components["schemas"]["Timestamp"];
            /** @description When it was paid; null while it is not. */
            paidAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description Something that the vendor charges beside the order's fee. */
        VendorCharge: {
            /** @description As the invoice shows it. */
            label: string;
            amount: components["schemas"]["Money"];
        };
        /** @description What is charged beside the order's fee, which comes from the order's agreed terms. */
        CreateInvoiceRequest: {
            technologyFee: components["schemas"]["Money"];
            /** @description May be empty. */
            vendorCharges: components["schemas"]["VendorCharge"][];
            /**
             * Format: date
             * @description When it is to be paid.
             */
            dueDate: string;
        };
        /** @description Names one payment, or attempt at one. */
        PaymentId: string;
        /** @description Money given back. */
        Refund: {
            amount: components["schemas"]["Money"];
            reason: components["schemas"]["Reason"];
            by: components["schemas"]["Actor"];
            at: components["schemas"]["Timestamp"];
        };
        /** @description One payment, or attempt at one. Only one that succeeded pays for the order. */
        Payment: {
            paymentId: components["schemas"]["PaymentId"];
            orderId: components["schemas"]["OrderId"];
            invoiceId: components["schemas"]["InvoiceId"];
            method: components["schemas"]["PaymentMethod"];
            /**
             * @description Whether the money was drawn by us or entered by hand.
             * @enum {string}
             */
            origin: "collected" | "recorded";
            /**
             * @description `pending` while the payment service has not answered.
             * @enum {string}
             */
            state: "pending" | "succeeded" | "declined";
            amount: components["schemas"]["Money"];
            /** @description The number of the check or of the transfer. */
            reference: string | null;
            /**
             * Format: date
             * @description When money that was recorded came in; null for collected money.
             */
            receivedOn: string | null;
            by: components["schemas"]["Actor"];
            at: components["schemas"]["Timestamp"];
            /** @description What was given back, oldest first. */
            refunds: components["schemas"]["Refund"][];
            /** @description The sum of the refunds. */
            refunded: components["schemas"]["Money"];
        };
        /** @description One page of payments, newest first. `nextCursor` is null on the last page. */
        PaymentPage: {
            items: components["schemas"]["Payment"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /** @description What is to be drawn, and from where. */
        CollectPaymentRequest: {
            /**
             * @description A method that draws money.
             * @enum {string}
             */
            method: "ach" | "card" | "paypal";
            /** @description The payment service's name of the payer's card or account. Never a card or account number. */
            instrument: $Write<string>;
            /** @description What the caller expects to be charged. Another amount than the invoice's total is refused. */
            amount: components["schemas"]["Money"];
        };
        /** @description What came in, and how. */
        RecordPaymentRequest: {
            method: components["schemas"]["PaymentMethod"];
            /** @description What came in. Another amount than the invoice's total is refused. */
            amount: components["schemas"]["Money"];
            /**
             * Format: date
             * @description When the money came in.
             */
            receivedOn: string;
            /** @description The number of the check or of the transfer. */
            reference: string;
        };
        /** @description How much is given back, and why. */
        RefundPaymentRequest: {
            /** @description More than zero, and no more than the payment still holds. */
            amount: components["schemas"]["Money"];
            reason: components["schemas"]["Reason"];
        };
        /** @description A tracked change. The product's scope, the client and the address stay as they were activated. */
        ChangeTermsRequest: {
            fee?: components["schemas"]["Money"];
            /**
             * Format: date
             * @description The new due date.
             */
            dueDate?: string;
            reason: components["schemas"]["Reason"];
        };
        /** @description Names an entry of an order's history. */
        HistoryEntryId: string;
        /** @description What an action brought beside its reason. */
        HistoryParticulars: {
            /** @description When the property was inspected; of `complete-inspection`. */
            completedAt?: components["schemas"]["Timestamp"];
            /** @description What speaks for another value; of `submit-borrower-rov` and `submit-client-rov`. */
            evidence?: string[];
        };
        /**
         * @description One thing that happened to an order. Entries are only ever added; folding them gives the order's state. `particulars` is
         *     there where the action brought more than a reason.
         */
        HistoryEntry: {
            entryId: components["schemas"]["HistoryEntryId"];
            orderId: components["schemas"]["OrderId"];
            /** @description Counts an order's entries without a gap. */
            sequence: number;
            /** @description What was done: the action of one of the contract's transitions, or of the system. */
            action: string;
            /** @description The status before; null when there was none. */
            from: components["schemas"]["OrderStatus"] | null;
            /** @description The status after. The same as `from` when the action changes something else. */
            to: components["schemas"]["OrderStatus"] | null;
            at: components["schemas"]["Timestamp"];
            actor: components["schemas"]["Actor"];
            /** @description Why, where the action takes a reason. */
            reason: string | null;
            particulars?: components["schemas"]["HistoryParticulars"];
            /** @description The request that did it; null for what the system did. */
            requestId: string | null;
            /** @description The key that the request bore; null where it bore none. By it a client finds its own write. */
            idempotencyKey: string | null;
        };
        /** @description One page of history entries, newest first. `nextCursor` is null on the last page. */
        HistoryPage: {
            items: components["schemas"]["HistoryEntry"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
        /**
         * @description How it ended: done, not allowed to the caller, or refused for another reason.
         * @enum {string}
         */
        AuditOutcome: "success" | "denied" | "failure";
        /** @description What it was done to. The id is null where there is nothing to name, as with a refused path. */
        AuditTarget: {
            /**
             * @description What kind of thing it is.
             * @enum {string}
             */
            kind: "client" | "user" | "invitation" | "session" | "loan" | "order" | "payment" | "portal-submission" | "audit-log";
            /** @description Its id. */
            id: string | null;
        };
        /** @description SHA-256 in lower-case hex. */
        AuditHash: string;
        /**
         * @description One thing that somebody did, or tried to do. Entries are only ever added. `hash` is taken over the entry without
         *     it, written as canonical JSON (RFC 8785); as `previousHash` is part of that, a changed or missing entry shows.
         */
        AuditEntry: {
            /** @description Counts a client's entries without a gap. */
            sequence: number;
            at: components["schemas"]["Timestamp"];
            /** @description Null where nobody was known yet, as with a refused sign-in. */
            actor: components["schemas"]["Actor"] | null;
            /** @description What was done or tried. */
            action: string;
            target: components["schemas"]["AuditTarget"];
            outcome: components["schemas"]["AuditOutcome"];
            /** @description The address that the request came from; null for what the system did. */
            ip: string | null;
            /** @description The request; null for what the system did. */
            requestId: string | null;
            /** @description The hash of the entry before; null for the first. */
            previousHash: components["schemas"]["AuditHash"] | null;
            hash: components["schemas"]["AuditHash"];
        };
        /** @description One page of a client's audit log. `nextCursor` is null on the last page. */
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Send it back as `cursor` for the next page. Opaque. */
            nextCursor: string | null;
        };
    };
    responses: {
        /**
         * @description Any other refusal or failure, always a problem document. After a 5xx a write may have been carried out: reload before
         *     you repeat it. Refusals of the request as such (405, 408, 413, 415, 431) did nothing.
         */
        UnexpectedProblem: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A session, with its first or next pair of tokens. */
        Tokens: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenAnswer"];
            };
        };
        /** @description The request breaks the contract; nothing was done. Mend what `errors` names; sent unchanged, it fails again. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description User name or password is wrong; the two are not told apart. Ask the person; do not try again by program. */
        SignInRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Right credentials of an account that was not verified yet. Verify the mailed code, or have it sent again. */
        AccountUnverified: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests (RFC 6585 section 4); nothing was done. Wait as Retry-After says before the next one. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The refresh token is dead (RFC 6749 section 5.2, with the status of our own). Re-read the token store, since another
         *     process may hold a newer one; else sign in again.
         */
        RefreshRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The token is missing, expired or not valid; nothing was done. Refresh once, then follow the operation's `x-replay`;
         *     never send the same token again. Where the refresh is refused too, sign in.
         */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Known, but not allowed; nothing was done. Refreshing does not help, and neither does sending it again. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The reset token is not valid; the password stays as it was. Ask for a new mail. */
        ResetTokenRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The user name is taken; nothing was created. */
        UsernameTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The code does not verify this user name, whether the name is known or not. Type it again, or have a new one sent. */
        OneTimeCodeRefused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The user name is taken, or the same request is in progress; nothing was changed. */
        UserConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description A branch is not one of the client's, or not one of those that an administrator of few branches has; or the Idempotency-Key
         *     was used for another request. Nothing was done.
         */
        BranchUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing is here that the caller can see: it is not there, or outside the caller's branches or assignments. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The master user stays an administrator, or the same request is in progress; nothing was changed. */
        MasterUserConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for another request; nothing was done. Send a new request with a new key. */
        UnprocessableKey: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The person is a user or invited already, or the same request is in progress; nothing was sent. */
        InvitationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same request is in progress; nothing was changed. Wait as Retry-After says, then send it again with its key. */
        InFlightConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The thing exists already, or the same request is in progress; nothing was changed. */
        DuplicateConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The branch is not one of the client's that the caller sees, or the Idempotency-Key was used for another request; nothing
         *     was done.
         */
        LoanUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The draft names a branch that the caller does not see or a vendor that is not on the client's panel, or the
         *     Idempotency-Key was used for another request; nothing was done.
         */
        DraftUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order. */
        OrderView: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /**
         * @description The order's status, or another request, is in the way; nothing was changed. Reload the order: `allowedActions` says
         *     what is possible now. Where Retry-After stands, the same request is in progress: wait, then send it again with its key.
         */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description If-Match is stale (RFC 9110 section 15.5.13); nothing was done. Reload the order and read its history: another write
         *     came between, perhaps an earlier attempt of your own. Then decide anew.
         */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["CurrentETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The draft as it now is. */
        DraftOrder: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                ETag: components["headers"]["ETag"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /**
         * @description The draft is not ready, or the Idempotency-Key was used for another request; nothing was done. Correct the draft with
         *     `updateOrder`, then activate it with its new ETag.
         */
        Unprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A p0 write without If-Match (RFC 6585 section 3); nothing was done. Read the order and send its ETag. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The vendor is not eligible; nothing was done. */
        VendorUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description It is the other side's turn, the order's status does not allow an answer, or another request is in the way; nothing was
         *     changed. Reload the order: `proposedTerms` says whose terms are on the table.
         */
        TurnConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The report named is not the latest, the order's status is in the way, or another request is; nothing was done. Reload
         *     the order, list its reports, and look at the latest before you decide anew.
         */
        ReportConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A recipient cannot be reached, or the Idempotency-Key was used for another request; nothing was sent. */
        DeliveryUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order's state, the submission's, or another request is in the way; nothing was done. */
        PortalConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The report does not go to this portal, or the Idempotency-Key was used for another request; nothing was done. */
        PortalUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no hard stop to override, or another request is in the way; nothing was done. */
        OverrideConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order cannot be invoiced now, or the same request is in progress; nothing was done. */
        InvoiceConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order has no fee, or the Idempotency-Key was used for another request; nothing was done. */
        InvoiceUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order cannot be paid now, or another request is in the way; nothing was charged. */
        PaymentConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Nothing was charged: the amount or the method does not fit, the payment was declined, or the key names another request.
         *     Read the invoice for the amount; after a decline use another method and a new key.
         */
        CollectUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing was recorded: the amount or the method does not fit, or the key names another request. */
        RecordUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The payment does not hold so much, or another request is in the way; nothing was given back. */
        RefundConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["OptionalRetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing was given back: the amount is zero, the payment service declined, or the key names another request. */
        RefundUnprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
        ClientId: components["schemas"]["ClientId"];
        /** @description At most so many items a page. */
        Limit: number;
        /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
        Cursor: string;
        /**
         * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
         *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
         *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
         *     is in progress 409. It does not replace the reload before a p0 write is sent again.
         */
        IdempotencyKey: string;
        /** @description A user of this client. */
        UserId: components["schemas"]["UserId"];
        /** @description A pending invitation of this client. */
        InvitationId: components["schemas"]["InvitationId"];
        /** @description The loan. One outside the caller's branches answers 404. */
        LoanId: components["schemas"]["LoanId"];
        /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
        OrderId: components["schemas"]["OrderId"];
        /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
        OptionalIfMatch: string;
        /**
         * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
         *     stale 412. `*` stands for any, and so guards against nothing.
         */
        IfMatch: string;
        /** @description The submission, as `submissionId` of the portal submission names it. */
        PortalSubmissionId: components["schemas"]["PortalSubmissionId"];
        /** @description The version of the report whose submission was rejected, as `reportId` of the portal submission names it. */
        OrderSubmissionId: components["schemas"]["ReportId"];
        /** @description A payment of this order that succeeded, as `listPayments` names it. */
        PaymentId: components["schemas"]["PaymentId"];
        /** @description An entry of this order's history. */
        HistoryEntryId: components["schemas"]["HistoryEntryId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this exchange in the server's log. The request's own `X-Request-Id` where it sent a usable one.
         * @example rq_01hzx3example
         */
        RequestId: string;
        /**
         * @description Seconds to wait at least, where waiting helps (RFC 9110 section 10.2.3).
         * @example 1
         */
        OptionalRetryAfter: number;
        /**
         * @description The methods that the path offers; with a 405 only.
         * @example GET, POST
         */
        Allow: string;
        /**
         * @description Answers to a caller are not kept by caches.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description The challenge (RFC 6750 section 3). Without `error` when the request had no token.
         * @example Bearer realm="countersign", error="invalid_token"
         */
        WwwAuthenticate: string;
        /**
         * @description Seconds to wait at least (RFC 9110 section 10.2.3).
         * @example 7
         */
        RetryAfter: number;
        /**
         * @description The path of what was made.
         * @example /api/clients/cl_4t8mq2xk9b7c1d5f/loans/ln_7h2k9m4p1q8s5t3v
         */
        Location: string;
        /**
         * @description `true` when this is the stored answer of an earlier request with the same Idempotency-Key; otherwise absent, or `false`.
         * @example false
         */
        IdempotentReplayed: "true" | "false";
        /**
         * @description The order's entity tag (RFC 9110 section 8.8.3). Send it as If-Match with a p0 write.
         * @example "v4"
         */
        ETag: string;
        /**
         * @description The order's present entity tag, for whoever has read the order's history.
         * @example "v5"
         */
        CurrentETag: string;
    };
    pathItems: never;
}
export type SignInRequest = components['schemas']['SignInRequest'];
export type ProblemError = components['schemas']['ProblemError'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type Problem = components['schemas']['Problem'];
export type UserId = components['schemas']['UserId'];
export type Role = components['schemas']['Role'];
export type ClientId = components['schemas']['ClientId'];
export type VendorId = components['schemas']['VendorId'];
export type BranchId = components['schemas']['BranchId'];
export type SessionUser = components['schemas']['SessionUser'];
export type TokenAnswer = components['schemas']['TokenAnswer'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type Timestamp = components['schemas']['Timestamp'];
export type Session = components['schemas']['Session'];
export type Username = components['schemas']['Username'];
export type PasswordResetRequest = components['schemas']['PasswordResetRequest'];
export type PasswordResetRequested = components['schemas']['PasswordResetRequested'];
export type PasswordResetCompletion = components['schemas']['PasswordResetCompletion'];
export type Email = components['schemas']['Email'];
export type SignUpRequest = components['schemas']['SignUpRequest'];
export type CodeExpiresIn = components['schemas']['CodeExpiresIn'];
export type SignUp = components['schemas']['SignUp'];
export type UsernameAvailability = components['schemas']['UsernameAvailability'];
export type OneTimeCodeRequest = components['schemas']['OneTimeCodeRequest'];
export type OneTimeCodeSent = components['schemas']['OneTimeCodeSent'];
export type OneTimeCodeVerification = components['schemas']['OneTimeCodeVerification'];
export type MemberRole = components['schemas']['MemberRole'];
export type BranchIds = components['schemas']['BranchIds'];
export type User = components['schemas']['User'];
export type UserPage = components['schemas']['UserPage'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];
export type InvitationId = components['schemas']['InvitationId'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationPage = components['schemas']['InvitationPage'];
export type SendInvitationRequest = components['schemas']['SendInvitationRequest'];
export type UpdateInvitationRequest = components['schemas']['UpdateInvitationRequest'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type PaymentMethodOffer = components['schemas']['PaymentMethodOffer'];
export type PaymentMethodList = components['schemas']['PaymentMethodList'];
export type LoanId = components['schemas']['LoanId'];
export type LoanType = components['schemas']['LoanType'];
export type PostalAddress = components['schemas']['PostalAddress'];
export type Loan = components['schemas']['Loan'];
export type LoanPage = components['schemas']['LoanPage'];
export type CreateLoanRequest = components['schemas']['CreateLoanRequest'];
export type OrderId = components['schemas']['OrderId'];
export type StatusCode = components['schemas']['StatusCode'];
export type ProductCode = components['schemas']['ProductCode'];
export type OrderSummary = components['schemas']['OrderSummary'];
export type OrderPage = components['schemas']['OrderPage'];
export type Contact = components['schemas']['Contact'];
export type PaymentScenario = components['schemas']['PaymentScenario'];
export type Money = components['schemas']['Money'];
export type OrderDraftInput = components['schemas']['OrderDraftInput'];
export type ProposedTerms = components['schemas']['ProposedTerms'];
export type Order = components['schemas']['Order'];
export type VendorCandidate = components['schemas']['VendorCandidate'];
export type VendorCandidatePage = components['schemas']['VendorCandidatePage'];
export type Reason = components['schemas']['Reason'];
export type AssignOrderRequest = components['schemas']['AssignOrderRequest'];
export type AssignmentAccepted = components['schemas']['AssignmentAccepted'];
export type AssignmentAcceptedWithConditions = components['schemas']['AssignmentAcceptedWithConditions'];
export type AssignmentDeclined = components['schemas']['AssignmentDeclined'];
export type AssignmentAnswer = components['schemas']['AssignmentAnswer'];
export type ConditionsAccepted = components['schemas']['ConditionsAccepted'];
export type ConditionsCountered = components['schemas']['ConditionsCountered'];
export type ConditionsRefused = components['schemas']['ConditionsRefused'];
export type ConditionsAnswer = components['schemas']['ConditionsAnswer'];
export type ScheduleInspectionRequest = components['schemas']['ScheduleInspectionRequest'];
export type CompleteInspectionRequest = components['schemas']['CompleteInspectionRequest'];
export type ReportId = components['schemas']['ReportId'];
export type ReportFile = components['schemas']['ReportFile'];
export type PropertyValue = components['schemas']['PropertyValue'];
export type Actor = components['schemas']['Actor'];
export type Report = components['schemas']['Report'];
export type ReportPage = components['schemas']['ReportPage'];
export type SubmitReportRequest = components['schemas']['SubmitReportRequest'];
export type AcceptReportRequest = components['schemas']['AcceptReportRequest'];
export type RequestRevisionRequest = components['schemas']['RequestRevisionRequest'];
export type ClientRevisionRequest = components['schemas']['ClientRevisionRequest'];
export type SubmitRovRequest = components['schemas']['SubmitRovRequest'];
export type DecideRovRequest = components['schemas']['DecideRovRequest'];
export type DeliveryId = components['schemas']['DeliveryId'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryPage = components['schemas']['DeliveryPage'];
export type DeliverOrderRequest = components['schemas']['DeliverOrderRequest'];
export type PortalSubmissionId = components['schemas']['PortalSubmissionId'];
export type Portal = components['schemas']['Portal'];
export type PortalStatus = components['schemas']['PortalStatus'];
export type PortalFinding = components['schemas']['PortalFinding'];
export type SubmissionSummary = components['schemas']['SubmissionSummary'];
export type HardStopOverride = components['schemas']['HardStopOverride'];
export type PortalSubmission = components['schemas']['PortalSubmission'];
export type PortalStep = components['schemas']['PortalStep'];
export type PortalDashboard = components['schemas']['PortalDashboard'];
export type ReasonRequest = components['schemas']['ReasonRequest'];
export type InvoiceId = components['schemas']['InvoiceId'];
export type Charge = components['schemas']['Charge'];
export type Invoice = components['schemas']['Invoice'];
export type VendorCharge = components['schemas']['VendorCharge'];
export type CreateInvoiceRequest = components['schemas']['CreateInvoiceRequest'];
export type PaymentId = components['schemas']['PaymentId'];
export type Refund = components['schemas']['Refund'];
export type Payment = components['schemas']['Payment'];
export type PaymentPage = components['schemas']['PaymentPage'];
export type CollectPaymentRequest = components['schemas']['CollectPaymentRequest'];
export type RecordPaymentRequest = components['schemas']['RecordPaymentRequest'];
export type RefundPaymentRequest = components['schemas']['RefundPaymentRequest'];
export type ChangeTermsRequest = components['schemas']['ChangeTermsRequest'];
export type HistoryEntryId = components['schemas']['HistoryEntryId'];
export type HistoryParticulars = components['schemas']['HistoryParticulars'];
export type HistoryEntry = components['schemas']['HistoryEntry'];
export type HistoryPage = components['schemas']['HistoryPage'];
export type AuditOutcome = components['schemas']['AuditOutcome'];
export type AuditTarget = components['schemas']['AuditTarget'];
export type AuditHash = components['schemas']['AuditHash'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditPage = components['schemas']['AuditPage'];
export type ResponseUnexpectedProblem = components['responses']['UnexpectedProblem'];
export type ResponseTokens = components['responses']['Tokens'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseSignInRefused = components['responses']['SignInRefused'];
export type ResponseAccountUnverified = components['responses']['AccountUnverified'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseRefreshRefused = components['responses']['RefreshRefused'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseResetTokenRefused = components['responses']['ResetTokenRefused'];
export type ResponseUsernameTaken = components['responses']['UsernameTaken'];
export type ResponseOneTimeCodeRefused = components['responses']['OneTimeCodeRefused'];
export type ResponseUserConflict = components['responses']['UserConflict'];
export type ResponseBranchUnprocessable = components['responses']['BranchUnprocessable'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMasterUserConflict = components['responses']['MasterUserConflict'];
export type ResponseUnprocessableKey = components['responses']['UnprocessableKey'];
export type ResponseInvitationConflict = components['responses']['InvitationConflict'];
export type ResponseInFlightConflict = components['responses']['InFlightConflict'];
export type ResponseDuplicateConflict = components['responses']['DuplicateConflict'];
export type ResponseLoanUnprocessable = components['responses']['LoanUnprocessable'];
export type ResponseDraftUnprocessable = components['responses']['DraftUnprocessable'];
export type ResponseOrderView = components['responses']['OrderView'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseDraftOrder = components['responses']['DraftOrder'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponsePreconditionRequired = components['responses']['PreconditionRequired'];
export type ResponseVendorUnprocessable = components['responses']['VendorUnprocessable'];
export type ResponseTurnConflict = components['responses']['TurnConflict'];
export type ResponseReportConflict = components['responses']['ReportConflict'];
export type ResponseDeliveryUnprocessable = components['responses']['DeliveryUnprocessable'];
export type ResponsePortalConflict = components['responses']['PortalConflict'];
export type ResponsePortalUnprocessable = components['responses']['PortalUnprocessable'];
export type ResponseOverrideConflict = components['responses']['OverrideConflict'];
export type ResponseInvoiceConflict = components['responses']['InvoiceConflict'];
export type ResponseInvoiceUnprocessable = components['responses']['InvoiceUnprocessable'];
export type ResponsePaymentConflict = components['responses']['PaymentConflict'];
export type ResponseCollectUnprocessable = components['responses']['CollectUnprocessable'];
export type ResponseRecordUnprocessable = components['responses']['RecordUnprocessable'];
export type ResponseRefundConflict = components['responses']['RefundConflict'];
export type ResponseRefundUnprocessable = components['responses']['RefundUnprocessable'];
export type ParameterClientId = components['parameters']['ClientId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterInvitationId = components['parameters']['InvitationId'];
export type ParameterLoanId = components['parameters']['LoanId'];
export type ParameterOrderId = components['parameters']['OrderId'];
export type ParameterOptionalIfMatch = components['parameters']['OptionalIfMatch'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterPortalSubmissionId = components['parameters']['PortalSubmissionId'];
export type ParameterOrderSubmissionId = components['parameters']['OrderSubmissionId'];
export type ParameterPaymentId = components['parameters']['PaymentId'];
export type ParameterHistoryEntryId = components['parameters']['HistoryEntryId'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderOptionalRetryAfter = components['headers']['OptionalRetryAfter'];
export type HeaderAllow = components['headers']['Allow'];
export type HeaderNoStore = components['headers']['NoStore'];
export type HeaderWwwAuthenticate = components['headers']['WwwAuthenticate'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderIdempotentReplayed = components['headers']['IdempotentReplayed'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderCurrentETag = components['headers']['CurrentETag'];
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInRefused"];
            403: components["responses"]["AccountUnverified"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RefreshRefused"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description If the user name is known, mail is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetRequested"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    completePasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetCompletion"];
            };
        };
        responses: {
            /** @description The password is set and the user's sessions have ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["ResetTokenRefused"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description The account was created and waits for verification. Location is the master user's path. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUp"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["UsernameTaken"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    checkUsername: {
        parameters: {
            query: {
                /** @description The user name in question. */
                username: components["schemas"]["Username"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the name is free. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsernameAvailability"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    resendOtp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimeCodeRequest"];
            };
        };
        responses: {
            /** @description If an account waits for verification, mail is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimeCodeSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    verifyOtp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimeCodeVerification"];
            };
        };
        responses: {
            /** @description The account is verified. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["OneTimeCodeRefused"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Only users whose user name, display name or e-mail address contains this text, in whichever case. */
                search?: string;
                /** @description Only users with this role. */
                role?: components["schemas"]["MemberRole"];
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["UserConflict"];
            422: components["responses"]["BranchUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description A user of this client. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description A user of this client. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MasterUserConflict"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description A user of this client. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The user as it now is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MasterUserConflict"];
            422: components["responses"]["BranchUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invitations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    sendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendInvitationRequest"];
            };
        };
        responses: {
            /** @description The invitation was sent. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InvitationConflict"];
            422: components["responses"]["BranchUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description A pending invitation of this client. */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlightConflict"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    updateInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description A pending invitation of this client. */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInvitationRequest"];
            };
        };
        responses: {
            /** @description The invitation as it now is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlightConflict"];
            422: components["responses"]["BranchUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The methods. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listLoans: {
        parameters: {
            query?: {
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of loans. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    createLoan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLoanRequest"];
            };
        };
        responses: {
            /** @description The loan was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicateConflict"];
            422: components["responses"]["LoanUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getLoan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The loan. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Only orders in one of these statuses. Repeat the parameter for several. */
                status?: components["schemas"]["OrderStatus"][];
                /** @description Only orders of this loan. */
                loanId?: components["schemas"]["LoanId"];
                /** @description Only orders updated after this moment. */
                updatedAfter?: components["schemas"]["Timestamp"];
                /** @description By last update, latest first, or the other way round. */
                sort?: "-updatedAt" | "updatedAt";
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDraftInput"];
            };
        };
        responses: {
            /** @description The draft was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlightConflict"];
            422: components["responses"]["DraftUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrderView"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    deleteOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDraftInput"];
            };
        };
        responses: {
            200: components["responses"]["DraftOrder"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["DraftUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    activateOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, live. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listEligibleVendors: {
        parameters: {
            query?: {
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of vendors, the eligible ones first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorCandidatePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    assignOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignOrderRequest"];
            };
        };
        responses: {
            /** @description The order, assigned. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["VendorUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    answerAssignment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentAnswer"];
            };
        };
        responses: {
            /** @description The order after the answer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TurnConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    answerConditions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionsAnswer"];
            };
        };
        responses: {
            /** @description The order after the answer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TurnConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    startWork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, in progress. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    scheduleInspection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleInspectionRequest"];
            };
        };
        responses: {
            /** @description The order, with its appointment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    completeInspection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteInspectionRequest"];
            };
        };
        responses: {
            /** @description The order, inspected. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reports, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReportRequest"];
            };
        };
        responses: {
            /** @description The order, with its report submitted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    acceptReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportRequest"];
            };
        };
        responses: {
            /** @description The order, with its report accepted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReportConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    requestRevision: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRevisionRequest"];
            };
        };
        responses: {
            /** @description The order, back with its vendor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReportConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    requestClientRevision: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientRevisionRequest"];
            };
        };
        responses: {
            /** @description The order, reopened. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    submitRov: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRovRequest"];
            };
        };
        responses: {
            /** @description The order, with its value in dispute. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    decideRov: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRovRequest"];
            };
        };
        responses: {
            /** @description The order after the decision. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    deliverOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverOrderRequest"];
            };
        };
        responses: {
            /** @description The order, delivered. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReportConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["DeliveryUnprocessable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    processUcdpSubmission: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, with its report sent to the portal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PortalConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["PortalUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getUcdpSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last submission. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalSubmission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getUcdpDashboardDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description The submission, as `submissionId` of the portal submission names it. */
                submissionId: components["parameters"]["PortalSubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard's details. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalDashboard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    overrideUcdpHardStops: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description The version of the report whose submission was rejected, as `reportId` of the portal submission names it. */
                orderSubmissionId: components["parameters"]["OrderSubmissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The order, with its submission accepted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["OverrideConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["PortalUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    processEadSubmission: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, with its report sent to the portal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PortalConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["PortalUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getEadSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last submission. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalSubmission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getEadDashboardDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description The submission, as `submissionId` of the portal submission names it. */
                submissionId: components["parameters"]["PortalSubmissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard's details. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalDashboard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    overrideEadHardStops: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description The version of the report whose submission was rejected, as `reportId` of the portal submission names it. */
                orderSubmissionId: components["parameters"]["OrderSubmissionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The order, with its submission accepted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["OverrideConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["PortalUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvoiceRequest"];
            };
        };
        responses: {
            /** @description The order, invoiced. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InvoiceConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["InvoiceUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of payments, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    collectPayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectPaymentRequest"];
            };
        };
        responses: {
            /** @description The order, paid. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PaymentConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["CollectUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    recordPayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaymentRequest"];
            };
        };
        responses: {
            /** @description The order, paid. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PaymentConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["RecordUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    refundPayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The order's ETag, as last read (RFC 9110 section 13.1.1), whatever part of the order the path names. Absent answers 428,
                 *     stale 412. `*` stands for any, and so guards against nothing.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description A payment of this order that succeeded, as `listPayments` names it. */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundPaymentRequest"];
            };
        };
        responses: {
            /** @description The order, with the refund made. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["RefundConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["RefundUnprocessable"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    changeTerms: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTermsRequest"];
            };
        };
        responses: {
            /** @description The order under its new terms. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    holdOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The order, on hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    reactivateOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The order, as it was before the hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Names this request, so that sending it again has no second effect: the first success is answered again, with
                 *     `Idempotent-Replayed`. Use a new, random key (a UUID, say) for each new request. Bound to user, operation, path, query
                 *     and body, and kept for 24 hours; a refusal is not kept. The same key with another request answers 422, while the first
                 *     is in progress 409. It does not replace the reload before a p0 write is sent again.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Where sent, the write happens only while this is the order's ETag (RFC 9110 section 13.1.1), else 412. Worth sending. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The order, cancelled. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableKey"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listOrderHistory: {
        parameters: {
            query?: {
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of history, newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    getOrderHistoryEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
                /** @description The loan. One outside the caller's branches answers 404. */
                loanId: components["parameters"]["LoanId"];
                /** @description The order. One of another loan, or outside the caller's branches or assignments, answers 404. */
                orderId: components["parameters"]["OrderId"];
                /** @description An entry of this order's history. */
                entryId: components["parameters"]["HistoryEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /** @description Only entries of this action. */
                action?: string;
                /** @description Only what this user did or tried to do. */
                userId?: components["schemas"]["UserId"];
                /** @description Only entries that ended so. */
                outcome?: components["schemas"]["AuditOutcome"];
                /** @description Only entries after this moment. */
                after?: components["schemas"]["Timestamp"];
                /** @description Latest first, or in the order of events, as an export wants it. */
                sort?: "-sequence" | "sequence";
                /** @description At most so many items a page. */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. Bound to the caller's client and to the other query parameters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The client. One that the session does not reach answers 403, whether it exists or not. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the audit log. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedProblem"];
        };
    };
}
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const pathsApiClientsClientIdOrdersGetParametersQuerySortValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/clients/{clientId}/orders"]["get"]["parameters"]["query"]["sort"]> = ["-updatedAt", "updatedAt"];
export const pathsApiClientsClientIdAuditLogGetParametersQuerySortValues: ReadonlyArray<FlattenedDeepRequired<paths>["/api/clients/{clientId}/audit-log"]["get"]["parameters"]["query"]["sort"]> = ["-sequence", "sequence"];
export const orderStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["OrderStatus"]> = ["Draft", "OrderAssigned", "OrderDeclined", "OrderAccepted", "OrderAcceptedWithConditions", "OrderCompleted", "Rejected", "Cancelled", "OnHold", "InProgress", "ReportSubmitted", "RevisionRequest", "ReportAccepted", "InspectionScheduled", "InspectionCompleted", "OrderUnassigned", "RovBorrower", "RovClient", "ClientRevisionRequested"];
export const roleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Role"]> = ["admin", "operations", "client-user", "finance", "qc-reviewer", "vendor"];
export const memberRoleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MemberRole"]> = ["admin", "operations", "client-user", "finance", "qc-reviewer"];
export const userStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["User"]["state"]> = ["awaiting-verification", "awaiting-password", "active"];
export const paymentMethodValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PaymentMethod"]> = ["ach", "check", "card", "paypal", "borrower-link"];
export const loanTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LoanType"]> = ["conventional", "fha", "va", "usda", "other"];
export const productCodeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ProductCode"]> = ["1004", "1004C", "1004D", "1025", "1073", "2055", "2000"];
export const contactRoleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Contact"]["role"]> = ["borrower", "co-borrower", "agent", "occupant"];
export const paymentScenarioValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PaymentScenario"]> = ["client-invoice", "client-card", "borrower-link", "check"];
export const proposedTermsByValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ProposedTerms"]["by"]> = ["vendor", "client"];
export const vendorCandidateObstaclesValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["VendorCandidate"]["obstacles"]> = ["not-on-panel", "product", "coverage", "capacity", "licence", "no-contract-fee"];
export const assignmentDeclinedReasonValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AssignmentDeclined"]["reason"]> = ["coverage-area", "too-busy", "other"];
export const reportFileMediaTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ReportFile"]["mediaType"]> = ["application/pdf", "application/xml"];
export const actorKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Actor"]["kind"]> = ["user", "system"];
export const requestRevisionRequestTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RequestRevisionRequest"]["type"]> = ["data-error", "missing-exhibit", "comparable-sales", "compliance", "other"];
export const submitRovRequestOnBehalfOfValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SubmitRovRequest"]["onBehalfOf"]> = ["borrower", "client"];
export const decideRovRequestDecisionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DecideRovRequest"]["decision"]> = ["approve", "deny"];
export const deliveryRecipientsValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Delivery"]["recipients"]> = ["borrower", "co-borrower", "agent", "occupant"];
export const deliverOrderRequestRecipientsValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DeliverOrderRequest"]["recipients"]> = ["borrower", "co-borrower", "agent", "occupant"];
export const portalValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Portal"]> = ["ucdp", "ead"];
export const portalStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PortalStatus"]> = ["pending", "accepted", "rejected"];
export const portalStepStepValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PortalStep"]["step"]> = ["sent", "accepted", "rejected", "overridden"];
export const chargeKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Charge"]["kind"]> = ["order-fee", "technology-fee", "vendor-charge"];
export const paymentOriginValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Payment"]["origin"]> = ["collected", "recorded"];
export const paymentStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Payment"]["state"]> = ["pending", "succeeded", "declined"];
export const collectPaymentRequestMethodValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CollectPaymentRequest"]["method"]> = ["ach", "card", "paypal"];
export const auditOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AuditOutcome"]> = ["success", "denied", "failure"];
export const auditTargetKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AuditTarget"]["kind"]> = ["client", "user", "invitation", "session", "loan", "order", "payment", "portal-submission", "audit-log"];
export const componentsHeadersIdempotentReplayedValues: ReadonlyArray<FlattenedDeepRequired<components>["headers"]["IdempotentReplayed"]> = ["true", "false"];
