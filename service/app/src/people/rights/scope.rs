//! Scopes: whose things an action reaches.

use crate::people::word::words;

words! {
    /// How far a right reaches; each holds those before it. A contact has an officer in charge and happens at a post, and an authority has
    /// posts: these are the three circles that are there anyway, so that "may this person?" is answered by the record alone.
    Scope {
        /// What this person opened or took over, and their own account.
        Own = "own",
        /// Everything at the posts where this person is posted.
        Post = "post",
        /// Everything of the authority.
        All = "all",
    }
}
