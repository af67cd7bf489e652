package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;

class RefusalsTest {
    private final StringWriter err = new StringWriter();
    private final Refusals refusals =
            new Refusals(
                    new Stdio(
                            new ByteArrayInputStream(new byte[0]),
                            Writer.nullWriter(),
                            new PrintWriter(err),
                            false),
                    "claims");

    @Test
    void nothing_refused_is_nothing_told() {
        refusals.taken();

        assertThat(refusals.end()).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_first_twenty_are_told_one_by_one_and_all_are_counted() {
        refusals.taken();
        for (int line = 1; line <= 1_000; line++) {
            refusals.refuse("a.jsonl, line " + line, "no body");
        }

        assertThat(refusals.end()).isZero();
        assertThat(err.toString().lines()).hasSize(21).last().asString().contains("1000 of 1001");
    }

    @Test
    void one_refusal_and_nothing_else_is_the_one_line_of_bad_usage() {
        refusals.refuse("a.jsonl, line 1", "not JSON:\n  at a comma");

        assertThatThrownBy(refusals::end)
                .isInstanceOf(CommandException.class)
                .hasMessage("a.jsonl, line 1: not JSON: at a comma");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void work_that_broke_is_our_fault_whatever_else_was_read() {
        refusals.taken();
        refusals.broke("article a", new IllegalStateException("no such token"));

        assertThat(refusals.end()).isEqualTo(1);
        assertThat(err.toString()).contains("article a", "no such token", "1 of 1");
    }
}
