"""Signing a decision: who stands for it in which role, over a fingerprint of the record."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from hashlib import sha256

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.fields import encode
from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.initiatives import Decision, Role, Signature
from wmt_desktop.services.operations import create
from wmt_desktop.services.standing import decisions_of, signatures_of, standing
from wmt_desktop.services.work import Work

ROLES = tuple(Role)
"""Who signs, in the order of the card."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Sign the decision in force.

    Attributes:
        decision: Its id.
        name: Whoever signs, if they want to be named.
    """

    arena: str
    decision: str
    role: Role
    name: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature and whether the record still says what was signed."""

    signature: Signature
    holds: bool


class SigningService:
    """Use cases of signatures."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def of(self, arena: str) -> dict[str, tuple[Signed, ...]]:
        """Return the signatures by decision id, each in the order of the roles."""
        with self._work.store.read() as reader:
            decisions = {each.id: each for each in decisions_of(reader, arena)}
            found = signatures_of(reader, arena)
        return {
            decision.id: tuple(
                Signed(each, each.fingerprint == fingerprint(decision))
                for role in ROLES
                for each in found
                if each.decision == decision.id and each.role is role
            )
            for decision in decisions.values()
        }

    def sign(self, command: Sign) -> Signature:
        """Sign. It cannot be undone; only a newer decision takes the place of a signed one.

        Raises:
            WmtError: ``DECISION_NOT_FOUND``, ``DECISION_SUPERSEDED``, ``DECISIONS_DIFFER``,
                ``REASON_NEEDED``, ``COST_MISSING``, ``BUDGET_EXCEEDED``, ``LIMIT_EXCEEDED``,
                ``ALREADY_SIGNED``.
        """
        with self._work.change(command.arena) as writer:
            known = {each.id: each for each in decisions_of(writer, command.arena)}
            decision = known.get(command.decision)
            if decision is None:
                raise WmtError(Code.DECISION_NOT_FOUND)
            in_force = standing(writer, command.arena)
            if decision not in in_force:
                raise WmtError(Code.DECISION_SUPERSEDED)
            if len(in_force) > 1:
                raise WmtError(Code.DECISIONS_DIFFER, count=len(in_force))
            check_signable(decision)
            signature = Signature(
                id=id_of("signature", decision.id, command.role),
                arena=command.arena,
                decision=decision.id,
                role=command.role,
                name=" ".join(command.name.split()),
                made=writer.now(),
                fingerprint=fingerprint(decision),
            )
            if any(each.id == signature.id for each in signatures_of(writer, command.arena)):
                raise WmtError(Code.ALREADY_SIGNED)
            writer.append(command.arena, "decision.sign", create(signature))
        return signature


def check_signable(decision: Decision) -> None:
    """Refuse a record that nobody should put their name to.

    Raises:
        WmtError: ``REASON_NEEDED``, ``COST_MISSING``, ``BUDGET_EXCEEDED``, ``LIMIT_EXCEEDED``.
    """
    if not decision.reason.strip():
        raise WmtError(Code.REASON_NEEDED)
    for each in decision.candidates:
        if each.id in decision.selected and each.cost is None:
            raise WmtError(Code.COST_MISSING, title=each.title)
    if decision.cost > decision.budget:
        raise WmtError(Code.BUDGET_EXCEEDED, cost=decision.cost, budget=decision.budget)
    if decision.limit is not None and len(decision.selected) > decision.limit:
        raise WmtError(Code.LIMIT_EXCEEDED, count=len(decision.selected), limit=decision.limit)


def fingerprint(decision: Decision) -> str:
    """Return the SHA-256 (hex) of the record.

    It is taken over its canonical JSON in UTF-8: every field but ``deleted`` by its name in the
    log, ``id`` too, keys sorted, no spaces, no letters escaped.
    """
    content = {
        field.name: encode("decision", field.name, getattr(decision, field.name))
        for field in fields(decision)
        if field.name not in {"id", "deleted"}
    } | {"id": decision.id}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(text.encode()).hexdigest()
