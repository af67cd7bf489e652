package org.tocsin.syndication;

/// Texts about invented countries that the tests copy, trim and change.
final class Stories {
    private Stories() {}

    static final String LEAD =
            "Veldia fired four cruise missiles at a fuel depot outside the Marran port of Osk before"
                    + " dawn on Tuesday, the Marran defence ministry said, in the deepest attack since"
                    + " the border talks broke down.";
    static final String SECOND =
            "Two of the missiles were brought down over the bay and two hit storage tanks, setting off"
                    + " a fire that burned until noon, according to Colonel Irma Dask, a spokeswoman"
                    + " for the coastal command.";
    static final String THIRD =
            "Harbour workers who live in the hills above the depot told of a long whistle and then a"
                    + " flash that lit every window in the street.";
    static final String FOURTH =
            "The government in Velde has not commented on the attack, which came a week after Marran"
                    + " patrol boats stopped a Veldian freighter in the strait.";
    static final String FIFTH =
            "Shipping insurers raised their rates for the strait within hours, and three tankers that"
                    + " had been due in Osk turned back towards the open sea.";
    static final String SIXTH =
            "Mediators from the island republic of Tarn had hoped to bring both sides back to the"
                    + " table by the end of the month.";

    static final String WIRE = paragraphs(LEAD, SECOND, THIRD, FOURTH, FIFTH, SIXTH);

    /// The same event, written by somebody else.
    static final String OWN_WORDS =
            paragraphs(
                    "Residents of Osk woke to explosions early on Tuesday when a volley of missiles,"
                            + " launched by Veldia according to officials here, tore into the oil"
                            + " terminal on the edge of the city.",
                    "Colonel Irma Dask told reporters at the scene that air defences had stopped half"
                            + " of the four weapons, and that nobody was known to have died.",
                    "Thick smoke still hung over the quays in the afternoon while crews from five"
                            + " towns pumped foam on what was left of the tanks.",
                    "Velde kept silent, as it usually does, and state radio there led its bulletins"
                            + " with the harvest.",
                    "Analysts in Tarn called the raid a message to Marran sailors who boarded a cargo"
                            + " ship last week, and warned that the next one might reach further.");

    static final String OTHER_NEWS =
            paragraphs(
                    "In Brell, the opera house reopened after nine years with a gala that Queen Sonja"
                            + " attended in a blue coat, and tickets sold for six hundred crowns.",
                    "Farmers in Hask County blocked the ring road with tractors to protest against a"
                            + " tax on diesel that Finance Minister Olm announced last autumn.",
                    "The Lund Tigers won the cup in Parvia with a goal by Petra Nilsen in the last"
                            + " minute of extra time, and fans danced in Gullmar Square all night.",
                    "Scientists at Brell University said that a comet named after Jonas Ekeby would be"
                            + " seen with the naked eye from Norra Point in April.",
                    "A ferry between Parvia and Lund was held in port because a bear had been seen on"
                            + " the pier, the Gullmar Post reported, quoting Captain Sven Tuve.",
                    "Prices of cod rose again in Hask, where the fleet of Arne Boman stayed at home"
                            + " because of storms off Norra Point.");

    static String paragraphs(String... parts) {
        return String.join("\n\n", parts);
    }
}
