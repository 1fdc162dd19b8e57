"""The first schema."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE arena (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        country TEXT NOT NULL,
        language TEXT NOT NULL,
        second_language TEXT NOT NULL,
        horizon INTEGER NOT NULL CHECK ("horizon" >= 0),
        template TEXT NOT NULL,
        stages TEXT NOT NULL,
        stage TEXT NOT NULL
            CHECK ("stage" IN ('system_map', 'vision', 'pathways', 'ideas', 'voting',
                'initiatives', 'evaluation')),
        people INTEGER NOT NULL CHECK ("people" >= 0),
        workshop INTEGER NOT NULL CHECK ("workshop" >= 0),
        workshops INTEGER NOT NULL CHECK ("workshops" >= 0),
        question TEXT NOT NULL,
        question_second TEXT NOT NULL,
        budget INTEGER CHECK ("budget" >= 0),
        currency TEXT NOT NULL,
        deleted INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
        PRIMARY KEY (id)
    )
     STRICT
    """,
    """
    CREATE TABLE "conflict" (
        entity TEXT NOT NULL,
        field TEXT NOT NULL,
        arena TEXT NOT NULL,
        PRIMARY KEY (entity, field)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX ix_conflict_arena ON "conflict" (arena)
    """,
    """
    CREATE TABLE imported_file (
        sha256 TEXT NOT NULL,
        name TEXT NOT NULL,
        at INTEGER NOT NULL,
        new INTEGER NOT NULL,
        same INTEGER NOT NULL,
        PRIMARY KEY (sha256)
    )
     STRICT
    """,
    """
    CREATE TABLE merge_record (
        number INTEGER NOT NULL,
        id TEXT NOT NULL,
        minute INTEGER NOT NULL,
        files TEXT NOT NULL,
        new INTEGER NOT NULL,
        same INTEGER NOT NULL,
        conflicts INTEGER NOT NULL,
        backup TEXT NOT NULL,
        entries INTEGER NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id)
    )
     STRICT
    """,
    """
    CREATE TABLE stream (
        id TEXT NOT NULL,
        arena TEXT NOT NULL,
        own INTEGER NOT NULL CHECK (own IN (0, 1)),
        public_key BLOB NOT NULL,
        device TEXT NOT NULL,
        PRIMARY KEY (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_stream_arena ON stream (arena)
    """,
    """
    CREATE TABLE branch (
        id INTEGER NOT NULL,
        stream TEXT NOT NULL,
        parent INTEGER,
        fork_seq INTEGER NOT NULL,
        n INTEGER NOT NULL,
        head BLOB NOT NULL,
        clock INTEGER NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(stream) REFERENCES stream (id),
        FOREIGN KEY(parent) REFERENCES branch (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_branch_stream ON branch (stream)
    """,
    """
    CREATE TABLE cluster (
        id TEXT NOT NULL,
        arena TEXT NOT NULL,
        name TEXT NOT NULL,
        stage TEXT NOT NULL
            CHECK ("stage" IN ('system_map', 'vision', 'pathways', 'ideas', 'voting',
                'initiatives', 'evaluation')),
        name_second TEXT NOT NULL,
        place TEXT,
        folded INTEGER NOT NULL CHECK ("folded" IN (0, 1)),
        "order" TEXT NOT NULL,
        deleted INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
        PRIMARY KEY (id),
        FOREIGN KEY(arena) REFERENCES arena (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_cluster_arena ON cluster (arena)
    """,
    """
    CREATE TABLE decision (
        id TEXT NOT NULL,
        arena TEXT NOT NULL,
        rule TEXT NOT NULL,
        budget INTEGER NOT NULL CHECK ("budget" >= 0),
        selected TEXT NOT NULL,
        cost INTEGER NOT NULL CHECK ("cost" >= 0),
        "limit" INTEGER CHECK ("limit" >= 0),
        reason TEXT NOT NULL,
        round TEXT,
        fingerprint TEXT NOT NULL,
        steps TEXT NOT NULL,
        supersedes TEXT,
        made INTEGER NOT NULL CHECK ("made" >= 0),
        deleted INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
        PRIMARY KEY (id),
        FOREIGN KEY(arena) REFERENCES arena (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_decision_arena ON decision (arena)
    """,
    """
    CREATE TABLE initiative (
        id TEXT NOT NULL,
        arena TEXT NOT NULL,
        title TEXT NOT NULL,
        change TEXT NOT NULL,
        lead TEXT NOT NULL,
        partners TEXT NOT NULL,
        steps TEXT NOT NULL,
        cost INTEGER CHECK ("cost" >= 0),
        theme TEXT NOT NULL
            CHECK ("theme" IN ('circular', 'energy', 'food', 'mobility', 'wellbeing',
                'none')),
        source TEXT,
        round TEXT,
        status TEXT NOT NULL
            CHECK ("status" IN ('proposed', 'shortlisted', 'selected', 'running',
                'done', 'stopped')),
        "order" TEXT NOT NULL,
        deleted INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
        PRIMARY KEY (id),
        FOREIGN KEY(arena) REFERENCES arena (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_initiative_arena ON initiative (arena)
    """,
    """
    CREATE TABLE note (
        id TEXT NOT NULL,
        arena TEXT NOT NULL,
        text TEXT NOT NULL,
        stage TEXT NOT NULL
            CHECK ("stage" IN ('system_map', 'vision', 'pathways', 'ideas', 'voting',
                'initiatives', 'evaluation')),
        translation TEXT NOT NULL,
        theme TEXT NOT NULL
            CHECK ("theme" IN ('circular', 'energy', 'food', 'mobility', 'wellbeing',
                'none')),
        author TEXT NOT NULL,
        lang TEXT NOT NULL,
        heard INTEGER NOT NULL CHECK ("heard" >= 0),
        cluster TEXT,
        "order" TEXT NOT NULL,
        place TEXT,
        merged_into TEXT,
        hidden INTEGER NOT NULL CHECK ("hidden" IN (0, 1)),
        deleted INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
        written INTEGER NOT NULL CHECK ("written" >= 0),
        PRIMARY KEY (id),
        FOREIGN KEY(arena) REFERENCES arena (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_note_arena ON note (arena, cluster, "order")
    """,
    """
    CREATE TABLE round (
        id TEXT NOT NULL,
        arena TEXT NOT NULL,
        question TEXT NOT NULL,
        question_second TEXT NOT NULL,
        options TEXT NOT NULL,
        dots INTEGER NOT NULL CHECK ("dots" >= 0),
        max_per_option INTEGER NOT NULL CHECK ("max_per_option" >= 0),
        method TEXT NOT NULL CHECK ("method" IN ('dots', 'approval', 'score')),
        secret INTEGER NOT NULL CHECK ("secret" IN (0, 1)),
        people INTEGER NOT NULL CHECK ("people" >= 0),
        goes_on INTEGER NOT NULL CHECK ("goes_on" >= 0),
        tie TEXT NOT NULL CHECK ("tie" IN ('supporters', 'runoff', 'lot', 'choice')),
        seed TEXT NOT NULL,
        stage TEXT NOT NULL CHECK ("stage" IN ('draft', 'open', 'closed', 'sealed')),
        opened INTEGER NOT NULL CHECK ("opened" >= 0),
        closed INTEGER NOT NULL CHECK ("closed" >= 0),
        replaces TEXT,
        reason TEXT NOT NULL,
        revealed TEXT NOT NULL,
        home TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(arena) REFERENCES arena (id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_round_arena ON round (arena)
    """,
    """
    CREATE TABLE ballot (
        round TEXT NOT NULL,
        ballot_id BLOB NOT NULL,
        content TEXT NOT NULL,
        branch INTEGER NOT NULL,
        PRIMARY KEY (round, ballot_id, content, branch),
        FOREIGN KEY(branch) REFERENCES branch (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE entry (
        branch INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        hash BLOB NOT NULL,
        line BLOB NOT NULL,
        PRIMARY KEY (branch, seq),
        FOREIGN KEY(branch) REFERENCES branch (id),
        UNIQUE (hash)
    )
     STRICT
    """,
    """
    CREATE TABLE change (
        entity TEXT NOT NULL,
        field TEXT NOT NULL,
        branch INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        idx INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (entity, field, branch, seq, idx),
        FOREIGN KEY(branch, seq) REFERENCES entry (branch, seq)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE redaction (
        hash BLOB NOT NULL,
        idx INTEGER NOT NULL,
        branch INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        authorised INTEGER NOT NULL CHECK (authorised IN (0, 1)),
        PRIMARY KEY (hash, idx, branch, seq),
        FOREIGN KEY(branch, seq) REFERENCES entry (branch, seq)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE seen (
        branch INTEGER NOT NULL,
        from_seq INTEGER NOT NULL,
        other TEXT NOT NULL,
        other_seq INTEGER NOT NULL,
        PRIMARY KEY (branch, from_seq, other),
        FOREIGN KEY(branch, from_seq) REFERENCES entry (branch, seq),
        FOREIGN KEY(other) REFERENCES stream (id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE urn (
        round TEXT NOT NULL,
        branch INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        idx INTEGER NOT NULL,
        issued INTEGER NOT NULL CHECK (issued >= 0),
        spoiled INTEGER NOT NULL CHECK (spoiled >= 0),
        PRIMARY KEY (round, branch, seq, idx),
        FOREIGN KEY(branch, seq) REFERENCES entry (branch, seq)
    )
     WITHOUT ROWID,
     STRICT
    """,
)


def upgrade() -> None:
    """Create the log, its index and the typed tables."""
    for statement in STATEMENTS:
        op.execute(statement)
