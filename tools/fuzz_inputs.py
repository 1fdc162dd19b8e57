"""Inputs of ``tools/fuzz.py``: session files that were changed in one of several depths."""

from __future__ import annotations

import copy
import json
import warnings
from collections.abc import Callable
from random import Random
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.exchange.sessions import Members, head_of, members_of, signed, zipped

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
"""Signs what is signed again."""
DEVICE = "Fuzz"
DEEP = "deep"
"""Stands in a tree for more brackets than ``json`` would write."""

_ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    1,
    2**31,
    2**53,
    2**63,
    2**64,
    10**30,
    0.5,
    1e308,
    float("nan"),
    "",
    "\0",
    "\ud800",
    "=1+1",
    "x" * 20_001,
    "note:" + "f" * 32,
    "arena:" + "0" * 32,
    DEEP,
    [],
    {},
    [[]],
    {"": None},
)
_NAMES = (
    "../../x",
    "/etc/passwd",
    "C:\\x",
    "streams/",
    "streams/" + "0" * 32 + "." + "0" * 16,
    "files/" + "0" * 64,
    "manifest.json",
    "mimetype",
    "a" * 300,
    "ā",
    "x\0y",
    "people.age",
)


def raw(chance: Random, content: bytes) -> bytes:
    """Change bytes of the file."""
    return _changed(chance, content)


def member(chance: Random, content: bytes) -> bytes:
    """Change bytes of one member and zip everything again."""
    members = members_of(content)
    name = chance.choice(sorted(members))
    return zipped(members | {name: _changed(chance, members[name])})


def manifest(chance: Random, content: bytes) -> bytes:
    """Change values of the manifest and sign it."""
    members = members_of(content)
    tree = json.loads(members["manifest.json"])
    for _ in range(chance.randint(1, 3)):
        _change_tree(chance, tree)
    try:
        return signed(members, KEY, lambda each: each.update(tree, device=DEVICE))
    except (TypeError, ValueError, OverflowError, RecursionError, AttributeError):
        # What cannot be signed is left without a signature.
        return zipped(members | {"manifest.json": _text(tree)})


def lines(chance: Random, content: bytes) -> bytes:
    """Change bytes of the lines of a stream and make all hashes anew."""
    members = members_of(content)
    name = _stream(chance, members)
    return _chained(members, name, _changed(chance, members[name]).split(b"\n")[:-1])


def values(chance: Random, content: bytes) -> bytes:
    """Change values of headers and operations, or the order of lines, and make all hashes anew."""
    members = members_of(content)
    name = _stream(chance, members)
    entries = members[name].split(b"\n")[:-1]
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(entries))
        if chance.random() < 0.2:
            entries.insert(chance.randrange(len(entries) + 1), entries[place])
            del entries[chance.randrange(len(entries))]
            continue
        parts = entries[place].split(b"\t")
        at = chance.randrange(len(parts))
        if b"[" * 1_000 in parts[at]:
            # Nothing can be found in there any more.
            continue
        if parts[at].startswith(b"!"):
            parts[at] = chance.choice([b"!", b"!" + b"0" * 64, b"!zz", b"[]"])
        else:
            tree = [json.loads(parts[at])]
            _change_tree(chance, tree)
            parts[at] = _text(tree[0] if tree else None)
        entries[place] = b"\t".join(parts)
    return _chained(members, name, entries)


def plausible(chance: Random, content: bytes) -> bytes:
    """Let a stream tell of other things that might have happened; much of that is merged."""
    members = members_of(content)
    name = _stream(chance, members)
    entries = [line.split(b"\t") for line in members[name].split(b"\n")[:-1]]
    operations = [
        json.loads(part) for parts in entries for part in parts[1:] if part.startswith(b'["set"')
    ]
    for _ in range(chance.randint(1, 6)):
        parts = chance.choice(entries)
        at = chance.randrange(len(parts))
        if chance.random() < 0.1:
            del entries[entries.index(parts) + 1 :]
        elif at == 0:
            parts[0] = _text(_other_header(chance, json.loads(parts[0]), members))
        elif parts[at].startswith(b'["set"'):
            parts[at] = _text(_other_change(chance, json.loads(parts[at]), operations))
    return _chained(members, name, [b"\t".join(parts) for parts in entries])


def _other_header(chance: Random, header: Any, members: Members) -> Any:
    how = chance.randrange(4)
    if how == 0:
        heads = [each.removeprefix("streams/") for each in members if each.startswith("streams/")]
        header["d"] = {chance.choice(heads): chance.choice([1, header["n"], 10**6])}
    elif how == 1:
        header["u"] = chance.randrange(header["n"])
    elif how == 2:
        header["t"] += chance.choice([1, 2**20, 2**40])
    else:
        header["w"] = chance.choice([0, 1, header["w"] + 10_000])
    return header


def _other_change(chance: Random, change: Any, operations: list[Any]) -> Any:
    alike = [each for each in operations if each[1] == change[1]]
    if chance.random() < 0.3:
        change[2] = chance.choice(alike)[2]
    same = [each[4] for each in alike if each[3] == change[3]]
    things = [each[2] for each in operations]
    change[4] = chance.choice([*same, chance.choice(things), None, True, False, "", 0])
    if chance.random() < 0.3:
        change[3:5] = chance.choice(alike)[3:5]
    return change


def container(chance: Random, content: bytes) -> bytes:
    """Invent members, repeat them, and lie about them in the directory."""
    pairs = list(members_of(content).items())
    for _ in range(chance.randint(0, 2)):
        odd = (chance.choice(_NAMES), chance.choice([b"", b"x", bytes(5_000_000), pairs[0][1]]))
        pairs.insert(chance.randrange(len(pairs) + 1), chance.choice([odd, chance.choice(pairs)]))
    with warnings.catch_warnings():
        # Names that occur twice are meant.
        warnings.simplefilter("ignore")
        data = bytearray(zipped(pairs))
    # Among the last bytes is the directory, which says where everything is and how long.
    for _ in range(chance.randint(0, 4)):
        at = chance.randrange(max(0, len(data) - 80 * len(pairs)), len(data) - 4)
        width = chance.choice([1, 2, 4])
        data[at : at + width] = chance.choice(
            [bytes(width), b"\xff" * width, chance.randbytes(width)]
        )
    return bytes(data)


def age(chance: Random, content: bytes) -> bytes:
    """Change an encrypted file."""
    return _changed(chance, content)


DEPTHS: tuple[Callable[[Random, bytes], bytes], ...] = (
    raw,
    member,
    manifest,
    lines,
    values,
    plausible,
    plausible,
    container,
    age,
)


# means


def _stream(chance: Random, members: Members) -> str:
    return chance.choice([name for name in sorted(members) if name.startswith("streams/")])


def _chained(members: Members, name: str, entries: list[bytes]) -> bytes:
    """Return a session file whose stream holds these lines, everything around them being right."""
    stream = name.removeprefix("streams/").partition(".")[0]
    try:
        head = head_of(stream, entries).hex()
    except ValueError:
        head = "0" * 64
    renamed = f"streams/{stream}.{head[:16]}"
    content = b"".join(each + b"\n" for each in entries)

    def change(tree: Any) -> None:
        tree["device"] = DEVICE
        for each in tree["streams"]:
            if name == f"streams/{each['id']}.{each['head'][:16]}":
                each.update(count=len(entries), head=head)

    others = {each: members[each] for each in members if each != name}
    return signed(others | {renamed: content}, KEY, change)


def _changed(chance: Random, content: bytes) -> bytes:
    """Return bytes that differ a little: flipped, left out, put in, repeated or cut."""
    data = bytearray(content)
    for _ in range(chance.choice([1, 1, 1, 2, 4, 16])):
        at = chance.randrange(len(data) + 1)
        length = chance.choice([1, 1, 2, 4, 8, 64, 500])
        how = chance.randrange(6)
        if how == 0 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif how == 1:
            del data[at : at + length]
        elif how == 2:
            data[at:at] = chance.randbytes(length)
        elif how == 3:
            data[at:at] = data[max(0, at - length) : at]
        elif how == 4:
            data[at : at + length] = (
                chance.choice([b"\0", b"\xff", b"\t", b"\n", b"9", b'"']) * length
            )
        elif chance.random() < 0.2:
            del data[at:]
    return bytes(data)


def _change_tree(chance: Random, tree: Any) -> None:
    """Change one value somewhere in a JSON tree."""
    node = tree
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            break
        key = chance.choice(keys)
        if isinstance(node[key], dict | list) and node[key] and chance.random() < 0.8:
            node = node[key]
            continue
        how = chance.randrange(5)
        if how == 0:
            del node[key]
        elif how == 1 and isinstance(node, list):
            node.insert(key, _odd(chance))
        elif how == 2 and isinstance(node, dict):
            node[chance.choice(["", "x" * 300, "d", "u", "n"])] = _odd(chance)
        elif how == 3 and type(node[key]) is int:
            node[key] += chance.choice([-1, 1, -(2**40), 2**40])
        else:
            node[key] = _odd(chance)
        return


def _odd(chance: Random) -> Any:
    # What is put into a tree may be changed there.
    return copy.deepcopy(chance.choice(_ODD))


def _text(tree: Any) -> bytes:
    """Return a tree as JSON, which may be as wrong as ``json`` lets it be."""
    text = json.dumps(tree, ensure_ascii=True, separators=(",", ":"))
    return text.replace(f'"{DEEP}"', "[" * 3_000 + "]" * 3_000).encode("ascii")
