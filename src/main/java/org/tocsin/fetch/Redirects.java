package org.tocsin.fetch;

import java.net.URI;

/// Follows where addresses lead.
final class Redirects {
    private Redirects() {}

    interface Ask {
        FetchOutcome at(URI url) throws InterruptedException;
    }

    /// What came of the last address.
    ///
    /// @param most redirects that are followed
    static FetchOutcome follow(URI start, int most, Ask ask) throws InterruptedException {
        var next = start;
        for (var hops = 0; hops <= most; hops++) {
            var outcome = ask.at(next);
            if (!(outcome instanceof FetchOutcome.Moved(var target, _))) {
                return outcome;
            }
            next = target;
        }
        return tooMany(most);
    }

    static FetchOutcome.Failed tooMany(int most) {
        return new FetchOutcome.Failed(
                FetchOutcome.Reason.REDIRECTS, "leads on more than " + most + " times");
    }
}
