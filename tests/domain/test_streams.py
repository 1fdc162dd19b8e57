"""What needs no weighing comes out as if it had been weighed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wmt_desktop.domain.lines import Line
from wmt_desktop.domain.log import (
    SCHEMA,
    Header,
    Operation,
    chain_hashes,
    head_name,
    read_entries,
    write_line,
)
from wmt_desktop.domain.streams import Log, Thing
from wmt_desktop.domain.summary import summarise

THINGS = [f"{kind}:{number:032x}" for kind in ("note", "round", "new") for number in range(3)]
SAYINGS = st.sampled_from(THINGS).flatmap(
    lambda entity: (
        st.tuples(
            st.just(entity),
            *(
                [st.just("stage"), st.sampled_from(["open", "sealed", "x"])]
                if entity.startswith("round")
                else [st.sampled_from(["text", "heard", "x"]), st.sampled_from(["a", "b", 1, True])]
            ),
        )
        | st.tuples(st.just(entity), st.just("deleted"), st.booleans())
    )
)
ENTRIES = st.lists(
    st.tuples(
        st.lists(SAYINGS, max_size=3), st.sampled_from([SCHEMA] * 7 + [SCHEMA + 1]), st.booleans()
    ),
    max_size=6,
)


def log_of(
    laptops: list[list[tuple[list[tuple[str, str, object]], int, bool]]],
    known: list[bool],
    kept: list[bool],
) -> Log:
    """Return the log of laptops that take turns; some entries know the last one of all others.

    Args:
        known: Whose entries have been summarised already.
        kept: Whose entries are kept decoded.
    """
    contents = [b"" for _ in laptops]
    heads: dict[int, tuple[str, int]] = {}
    for number in range(1, 7):
        for laptop, entries in enumerate(laptops):
            if number > len(entries):
                continue
            stream = f"{laptop:032x}"
            sayings, schema, informed = entries[number - 1]
            seen = {name: last for other, (name, last) in heads.items() if other != laptop}
            operations: list[Operation] = [
                ["set", entity.partition(":")[0], entity, name, value]
                for entity, name, value in sayings
            ]
            header = Header(number, number * 10 + laptop, 1, schema, seen if informed else {})
            contents[laptop] += write_line(header, operations) + b"\n"
            hashes = chain_hashes(stream, contents[laptop].split(b"\n")[:-1])
            heads[laptop] = head_name(stream, hashes[-1]), number
    return Log(
        [
            Line(
                f"{laptop:032x}",
                f"{laptop:032x}",
                lambda content=content: content,  # type: ignore[misc]
                (lambda content=content: read_entries(content)) if kept[laptop] else None,  # type: ignore[misc]
                known=summarise(content) if known[laptop] else None,
            )
            for laptop, content in enumerate(contents)
            if content
        ]
    )


def shown(thing: Thing) -> tuple[str, str]:
    conflicts = {name: [each.stamp for each in found] for name, found in thing.conflicts.items()}
    return thing.entity, repr((sorted(thing.values.items()), sorted(conflicts.items())))


@given(
    laptops=st.lists(ENTRIES, max_size=3),
    among=st.sets(st.sampled_from(THINGS)),
    known=st.lists(st.booleans(), min_size=3, max_size=3),
    kept=st.lists(st.booleans(), min_size=3, max_size=3),
)
def test_what_one_laptop_alone_wrote_needs_no_weighing(
    laptops: list[list[tuple[list[tuple[str, str, object]], int, bool]]],
    among: set[str],
    known: list[bool],
    kept: list[bool],
) -> None:
    log = log_of(laptops, known, kept)
    every = sorted(map(shown, log.things()))
    other = log_of(laptops, known, [not each for each in kept])
    assert every == sorted(map(shown, other.weighed(set(THINGS))))
    some = sorted(map(shown, log.things(among)))
    assert some == [each for each in every if each[0] in among]


def test_entries_that_point_are_found_however_their_letters_are_written() -> None:
    content = (
        b'{"n":1,"t":1,"w":1,"v":1,"a":"\\u00e4"}\n'
        b'{"n":2,"t":2,"w":1,"v":1,"\\u0064":{"a":1}}\n'
        b'{"n":3,"t":3,"w":1,"v":1,"a":"d"}\n'
        b'{"n":4,"t":4,"w":1,"v":1, "u" :2}\n'
    )
    line = Line("a", "a", lambda: content)
    assert [entry.header.number for entry in line.pointing] == [2, 4]
