package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.tocsin.event.Event;

import java.util.List;

/// An event as it stands after the last article.
///
/// @param claimIds the claims that it rests on, by id
record EventLine(@JsonUnwrapped Event event, List<String> claimIds) {
    EventLine {
        claimIds = List.copyOf(claimIds);
    }
}
