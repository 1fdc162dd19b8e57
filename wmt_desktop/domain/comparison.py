"""Five words that stand for a key, to be compared on the telephone."""

from __future__ import annotations

from functools import lru_cache
from hashlib import scrypt

COUNT = 5
_COST = 2**14
"""Makes trying keys until the words fit (2^40 tries) hopeless; takes some 50 ms once."""

WORDS = tuple(
    """
    acorn actor album alley amber anchor angle ankle apple apron arch arrow aspen attic autumn
    awning bagel balcony bamboo banner barn basil beacon beaver bench berry bicycle birch
    blanket border bottle bread bridge broom bucket butter cabin cactus camel candle canvas
    carrot castle cedar cellar chalk cherry chimney cinema circle clay clover coast cobalt
    coffee comet copper coral cotton cradle crane crystal cousin curtain daisy dawn delta denim
    desert dialect dinner doctor dolphin donkey dragon drum eagle east easel echo edge elbow
    elder elephant ember emerald engine envelope equator evening fabric falcon feather fennel
    fern ferry fiddle field finger flame flute forest fossil fountain fox freight frost fruit
    galaxy garden garlic gate ginger glacier glove gold goose granite grape guitar gull hammer
    harbour harvest hazel helmet herring hill honey horizon hotel hunter iceberg igloo indigo
    ink island ivory jacket jasmine jelly jigsaw journey jungle juniper kayak kernel kettle
    kitchen kite kiwi ladder lagoon lake lantern laurel leather lemon lettuce library lilac
    linen lion lobster lotus lumber magnet mango maple marble meadow melon mirror mitten monday
    moon mosaic mountain museum mustard nectar needle nest noodle north nutmeg oak oasis oatmeal
    ocean olive onion opera orange orchard otter oven owl oyster paddle palace panda paper
    parade peach pebble pencil pepper piano pigeon pillow pine planet plum pocket pony poppy
    porridge potato pumpkin puzzle quartz queen quilt rabbit radio raft railway raven reef
    ribbon river robin rocket rooster rope saddle saffron salmon sandal scarf seal shadow silver
    sister slate sparrow spoon squirrel stone sugar sunset swan table tiger tulip
    """.split()  # noqa: SIM905  (256 quotation marks would hide the words)
)
"""Short, common, and easy to tell apart when spoken."""


@lru_cache(maxsize=4_096)
def comparison_words(public: bytes) -> tuple[str, ...]:
    """Return the five words of a public key; the same on every laptop and in every language."""
    digest = scrypt(public, salt=b"WMT Arena comparison words", n=_COST, r=8, p=1, dklen=COUNT)
    return tuple(WORDS[byte] for byte in digest)
