package org.tocsin.fetch;

import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.regex.Pattern;

/// What the headers of one response say.
record ResponseHeaders(HttpResponse response) {
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age=\"?(\\d{1,9})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    Validators validators() {
        return new Validators(value("ETag"), value("Last-Modified"));
    }

    @Nullable String value(String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /// Seconds, or a date, which counts from the server's own clock.
    @Nullable Duration retryAfter() {
        var value = value("Retry-After");
        if (value == null) {
            return null;
        }
        if (SECONDS.matcher(value.strip()).matches()) {
            return bounded(Duration.ofSeconds(Long.parseLong(value.strip())));
        }
        var until = DateUtils.parseStandardDate(value);
        var now = DateUtils.parseStandardDate(response, "Date");
        return until == null || now == null || !until.isAfter(now)
                ? null
                : bounded(Duration.between(now, until));
    }

    /// What is left of `max-age`; `no-cache` and `no-store` leave nothing.
    @Nullable Duration fresh() {
        var control = value("Cache-Control");
        if (control == null || control.contains("no-cache") || control.contains("no-store")) {
            return null;
        }
        var age = MAX_AGE.matcher(control);
        if (!age.find()) {
            return null;
        }
        var left = Long.parseLong(age.group(1)) - seconds("Age");
        return left <= 0 ? null : bounded(Duration.ofSeconds(left));
    }

    private long seconds(String name) {
        var value = value(name);
        return value != null && SECONDS.matcher(value.strip()).matches()
                ? Long.parseLong(value.strip())
                : 0;
    }

    /// Whether the publisher reserves the text against mining (TDM Reservation Protocol).
    boolean reserved() {
        return "1".equals(value("tdm-reservation"));
    }

    private static Duration bounded(Duration asked) {
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }
}
