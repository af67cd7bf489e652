package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What a name of the lexicon stands for. One name may have several senses: Moscow is a seat of
/// government and a place.
sealed interface Sense {
    /// How a state is named.
    enum Form {
        NAME,
        ADJECTIVE,
        PEOPLE,
        METONYM
    }

    /// Whether the name can stand for this on that day; null: the text has no date.
    default boolean holdsOn(@Nullable LocalDate day) {
        return true;
    }

    /// A state, under a name, an adjective, its people, or its seat of government.
    ///
    /// @param from when it came into being, or null: before the news that is read
    /// @param to its last day, or null: it exists
    record State(String code, Form form, @Nullable LocalDate from, @Nullable LocalDate to)
            implements Sense {
        /// Whether it existed on that day; in a text without a date, whether it exists.
        @Override
        public boolean holdsOn(@Nullable LocalDate day) {
            return day == null
                    ? to == null
                    : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        /// A seat of government speaks for its state only while there is one; a name always means
        /// it, as in news that recalls the Soviet Union.
        boolean lasting() {
            return form != Form.METONYM;
        }
    }

    /// A name that holds a name of the lexicon and means something else: Michael Jordan.
    record Other() implements Sense {}

    /// A place and what it lies in.
    record Where(String code, List<String> line) implements Sense {
        /// The state that it lies in, or null for what lies in none.
        @Nullable String state() {
            var outermost = line.getLast();
            return outermost.length() == 3 && outermost.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                    ? outermost
                    : null;
        }

        /// Where a state's name is: the place among its senses, else the state itself.
        static List<String> line(String code, List<Sense> senses) {
            for (var sense : senses) {
                if (sense instanceof Where(_, var line)) {
                    return line;
                }
            }
            return List.of(code);
        }
    }

    /// Somebody who holds or held an office.
    record Person(String code, String role, @Nullable LocalDate from, @Nullable LocalDate to)
            implements Sense {
        /// Whether the office was held on that day; an article without a day gets the benefit of
        /// the doubt.
        @Override
        public boolean holdsOn(@Nullable LocalDate day) {
            return day == null
                    || (from == null || !day.isBefore(from))
                            && (to == null || !day.isAfter(to.plusDays(HANDOVER_DAYS)));
        }

        /// Whether the office was held on that very day.
        boolean servesOn(@Nullable LocalDate day) {
            return holdsOn(day) && (day == null || to == null || !day.isAfter(to));
        }

        /// Whose word it is; null for the opposition, which does not speak for its state.
        @Nullable String speaksFor() {
            return role.equals("opposition") ? null : code;
        }
    }

    /// An organisation; its word is the state's when it belongs to one.
    ///
    /// @param from since when that is so, or null: always
    /// @param to until when, or null: still
    record Body(
            String code,
            String kind,
            @Nullable String state,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements Sense {
        @Override
        public boolean holdsOn(@Nullable LocalDate day) {
            return day == null
                    ? to == null
                    : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        String speaksFor() {
            return state == null ? code : state;
        }
    }

    /// A weapon or a class of weapons, with its class line and the steps by which it raises
    /// severity.
    ///
    /// @param proper whether its name is written with a capital: `A-10`, but `missile`
    record Weapon(List<String> line, int severity, boolean proper) implements Sense {}

    /// A word that makes an actor or a speaker of the state before it.
    ///
    /// @param apart whether it acts and speaks for itself and not for the state before it:
    ///   "Sudanese rebels"
    /// @param about whether a state's name before it is only its subject: "a China scholar"
    /// @param band what such men are called behind the code of the state before them, or null
    record Role(SourceKind kind, boolean apart, boolean about, @Nullable String band)
            implements Sense {}

    /// A house of the source list, or one that texts cite.
    ///
    /// @param name as the list prints it, or empty: then as the text does
    record House(String id, String name, SourceKind kind) implements Sense {}

    /// Headlines keep calling a minister by the old office for a while.
    int HANDOVER_DAYS = 45;
}
