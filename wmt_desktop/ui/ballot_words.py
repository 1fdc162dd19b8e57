"""How a ballot is filled in, in the same words on the kiosk and on the shared screen."""

from __future__ import annotations

from wmt_desktop.domain.rounds import Method
from wmt_desktop.domain.voting.ballots import BallotRule
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill


def ballot_rule(rule: BallotRule, translate: Translate) -> str:
    """Return the rule under the question: "5 dots each, up to 3 on one idea"."""
    if rule.method is Method.SCORE:
        return fill(translate("Kiosk", "0 to %1 points for each idea"), rule.most)
    if rule.is_free:
        return translate("Kiosk", "Choose every idea that you support")
    if rule.dots == 1:
        return translate("Kiosk", "Choose one idea")
    if rule.is_tick:
        return translate("Kiosk", "Choose up to %n ideas", None, rule.dots)
    each = translate("Kiosk", "%n dots each", None, rule.dots)
    if rule.most >= rule.dots:
        return each
    return fill(translate("Kiosk", "%1, up to %2 on one idea"), each, rule.most)
