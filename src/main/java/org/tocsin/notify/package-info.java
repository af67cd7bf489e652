/// How an alert reaches a person: what stands on the topic `alerts` is brought to an Alertmanager,
/// which knows who is on duty, and to a webhook.
///
/// Both are at-least-once. An Alertmanager is told what stands, again and again; a webhook is told
/// each transition, in order, and the group's offset moves only past what was taken.
@NullMarked
package org.tocsin.notify;

import org.jspecify.annotations.NullMarked;
