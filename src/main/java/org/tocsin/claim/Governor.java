package org.tocsin.claim;

/// What the word before "to" makes of the verb after it.
enum Governor {
    FUTURE(Intent.NONE),
    ABILITY(Intent.NONE),
    ACTUAL(Intent.NONE),
    REFUSED(Intent.NONE),
    PLAN(Intent.PLAN),
    OFFER(Intent.OFFER),
    THREAT(Intent.THREAT),
    PLEDGE(Intent.PLEDGE);

    final Intent intent;

    Governor(Intent intent) {
        this.intent = intent;
    }
}
