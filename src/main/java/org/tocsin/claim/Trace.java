package org.tocsin.claim;

/// Hears how an article is read, sentence by sentence, for a person who asks why.
///
/// It changes nothing and costs nothing where nobody listens. Called on the thread that reads.
public interface Trace {
    /// Nobody listens.
    Trace NONE =
            new Trace() {
                @Override
                public void sentence(String field, int start, String text, int actors) {}

                @Override
                public void missed(Miss miss) {}
            };

    /// A sentence is read now.
    ///
    /// @param field `title` or `body`
    /// @param start where it starts in the field, in chars
    /// @param actors how many different states, bodies and people it names
    void sentence(String field, int start, String text, int actors);

    /// A rule made no claim of the sentence named last.
    void missed(Miss miss);
}
