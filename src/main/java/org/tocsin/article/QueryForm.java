package org.tocsin.article;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// An address's query: parameters by name, without those that only follow a reader's way.
final class QueryForm {
    /// Set by campaigns, networks, newsletters and sessions; none chooses what a page shows.
    private static final Set<String> TRACKING =
            Set.of(
                    "__twitter_impression",
                    "_ga",
                    "_gl",
                    "_hsenc",
                    "_hsmi",
                    "amp_gsa",
                    "amp_js_v",
                    "cmpid",
                    "dclid",
                    "fbclid",
                    "gbraid",
                    "gclid",
                    "gclsrc",
                    "igsh",
                    "igshid",
                    "jsessionid",
                    "li_fat_id",
                    "mc_cid",
                    "mc_eid",
                    "mkt_tok",
                    "msclkid",
                    "ocid",
                    "phpsessid",
                    "ref_src",
                    "ref_url",
                    "s_cid",
                    "ttclid",
                    "twclid",
                    "usqp",
                    "wbraid",
                    "wt_mc",
                    "xtor",
                    "yclid");

    private static final Set<String> CAMPAIGNS =
            Set.of("utm_", "at_campaign", "at_custom", "at_medium", "ns_campaign", "ns_mchannel");

    private QueryForm() {}

    /// With its question mark; empty when it tells nothing. Words that are no parameters stay.
    static String of(@Nullable String raw) {
        var query = raw == null ? "" : Percent.normal(raw);
        var kept =
                Arrays.stream(query.split("&", -1))
                        .filter(parameter -> tells(name(parameter)))
                        .map(QueryForm::withoutEmptyValue)
                        .sorted(Comparator.comparing(QueryForm::name))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    static String name(String parameter) {
        var end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }

    private static String withoutEmptyValue(String parameter) {
        return parameter.indexOf('=') == parameter.length() - 1
                ? parameter.substring(0, parameter.length() - 1)
                : parameter;
    }

    private static boolean tells(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.isEmpty()
                && !TRACKING.contains(lower)
                && CAMPAIGNS.stream().noneMatch(lower::startsWith);
    }
}
