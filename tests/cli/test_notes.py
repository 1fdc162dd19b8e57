"""``wmt notes``, ``clusters``, ``undo`` and ``redo``."""

from __future__ import annotations

from tests.cli.wmt import Wmt

NOTE = {"note", "text", "theme", "cluster", "author", "lang", "heard", "deleted"}


def test_a_note_is_written_listed_and_found(wmt: Wmt, arena: str) -> None:
    options = ("--theme", "food", "--cluster", "Meals", "--author", "Table 3", "--lang", "lv")
    note = wmt("notes", "add", arena, "Sezonas ēdienkarte", *options)
    assert list(note) == ["note"]
    wmt("notes", "add", arena, "Cold store")
    listed = wmt("notes", "list", arena)
    assert listed[0] == {
        "note": note["note"],
        "text": "Sezonas ēdienkarte",
        "theme": "food",
        "cluster": "Meals",
        "author": "Table 3",
        "lang": "lv",
        "heard": 1,
        "deleted": False,
    }
    assert (listed[1]["theme"], listed[1]["cluster"]) == ("none", None)
    found = wmt("notes", "list", arena, "--search", "EDIENKARTE")
    assert [each["note"] for each in found] == [note["note"]]


def test_a_text_that_looks_like_an_option_can_be_written(wmt: Wmt, arena: str) -> None:
    wmt("notes", "add", arena, "--", "--json")
    assert wmt("notes", "list", arena)[0]["text"] == "--json"


def test_a_note_is_edited_and_deleted(wmt: Wmt, board: str) -> None:
    oats = wmt("notes", "list", board)[0]["note"]
    start = oats.partition(":")[2][:8]
    assert wmt("notes", "edit", board, start, "--text", " Oats! ", "--theme", "food") == {
        "note": oats
    }
    wmt("notes", "edit", board, oats, "--cluster", "Farms")
    assert [note["text"] for note in wmt("notes", "list", board)] == [
        "Cold store",
        "Oats!",
        "Solar",
    ]
    wmt("notes", "edit", board, oats, "--cluster", "Early meal")
    wmt("notes", "edit", board, oats, "--cluster", "Early  meal")
    names = [each["name"] for each in wmt("clusters", "list", board)]
    assert names.count("Early meal") == 1
    (note,) = wmt("notes", "list", board, "--search", "oats")
    assert (note["text"], note["theme"], note["cluster"]) == ("Oats!", "food", "Early meal")
    farms = next(each for each in wmt("clusters", "list", board) if each["name"] == "Farms")
    wmt("notes", "edit", board, oats, "--cluster", farms["cluster"])
    wmt("notes", "edit", board, oats, "--cluster", "")
    assert wmt("notes", "list", board)[-1]["cluster"] is None
    assert wmt("notes", "delete", board, oats) == {"note": oats}
    assert [note["deleted"] for note in wmt("notes", "list", board)] == [False, False, True]
    assert "Oats" not in wmt.text("notes", "list", board)


def test_wrong_notes_are_refused(wmt: Wmt, board: str) -> None:
    oats = wmt("notes", "list", board)[0]["note"]
    wmt.refused("text-empty", "notes", "add", board, "  ")
    wmt.refused("theme-unknown", "notes", "add", board, "x", "--theme", "sport")
    wmt.refused("language-unknown", "notes", "add", board, "x", "--lang", "tlh")
    wmt.refused("arena-not-found", "notes", "add", "Nowhere", "x")
    wmt.refused("note-not-found", "notes", "edit", board, "note:xyz", "--text", "x")
    wmt.refused("note-not-found", "notes", "delete", board, "")
    wmt.refused("text-empty", "notes", "edit", board, oats, "--text", "", "--cluster", "New")
    wmt.refused("text-too-long", "notes", "edit", board, oats, "--cluster", "x" * 201)
    many = wmt.file("many.txt", "\n".join(f"Note {number}" for number in range(14)))
    wmt("notes", "import", board, many)  # with three before, two begin with the same digit
    starts = [each["note"].partition(":")[2][0] for each in wmt("notes", "list", board)]
    wmt.refused("ambiguous", "notes", "delete", board, max(starts, key=starts.count))


def test_two_clusters_of_one_name_are_not_mixed_up(wmt: Wmt, board: str) -> None:
    wmt("notes", "add", board, "x", "--cluster", "Farm")
    names = {each["name"]: each["cluster"] for each in wmt("clusters", "list", board)}
    note = wmt("notes", "list", board)[0]["note"]
    wmt("notes", "edit", board, note, "--cluster", names["Farm"])
    assert wmt("notes", "list", board, "--search", "oats")[0]["cluster"] == "Farm"


def test_clusters_are_listed_with_their_notes(wmt: Wmt, board: str) -> None:
    notes = {each["text"]: each["note"] for each in wmt("notes", "list", board)}
    wmt("notes", "add", board, "Barley", "--cluster", "Meals")
    wmt("notes", "delete", board, notes["Solar"])
    clusters = wmt("clusters", "list", board)
    assert [(each["name"], len(each["notes"])) for each in clusters] == [
        ("Meals", 2),
        ("Farms", 1),
        ("Energy", 0),
    ]
    assert set(clusters[0]) == {"cluster", "name", "notes"}
    assert clusters[1]["notes"] == [notes["Cold store"]]
    assert "Meals" in wmt.text("clusters", "list", board)


# import


def test_an_import_takes_every_row_or_none(wmt: Wmt, arena: str) -> None:
    bad = wmt.file("bad.csv", "text,theme\nOne,food\n,food\nThree,sport\n")
    document = wmt.refused("rows-rejected", "notes", "import", arena, bad)
    assert document["added"] == 0
    assert [each["row"] for each in document["rejected"]] == [3, 4]
    assert all(set(each) == {"row", "reason"} for each in document["rejected"])
    assert "sport" in document["rejected"][1]["reason"]
    assert wmt("notes", "list", arena) == []


def test_bad_rows_are_left_out_when_asked(wmt: Wmt, arena: str) -> None:
    bad = wmt.file("bad.csv", "text,theme\nOne,food\n,food\n")
    assert wmt("notes", "import", arena, bad, "--skip-bad", "--dry-run")["added"] == 1
    assert wmt("notes", "list", arena) == []
    document = wmt("notes", "import", arena, bad, "--skip-bad")
    assert (document["added"], len(document["rejected"])) == (1, 1)
    assert len(wmt("notes", "list", arena)) == 1


def test_a_good_file_can_be_tried_first(wmt: Wmt, arena: str) -> None:
    good = wmt.file("ideas.txt", "One\n\nTwo\n")
    assert wmt("notes", "import", arena, good, "--dry-run") == {"added": 2, "rejected": []}
    assert "2 notes would be added" in wmt.text("notes", "import", arena, good, "--dry-run")
    assert wmt("notes", "list", arena) == []
    assert wmt.text("notes", "import", arena, good) == "2 notes added.\n"


def test_people_see_each_bad_row(wmt: Wmt, arena: str) -> None:
    bad = wmt.file("bad.csv", "text,theme\n,food\nThree,sport\n")
    outcome = wmt.run("notes", "import", arena, bad)
    assert outcome.code == 1
    assert [line.partition(":")[0] for line in outcome.out.splitlines()] == ["2", "3"]
    assert outcome.err.count("\n") == 1


def test_files_that_are_no_tables_are_refused(wmt: Wmt, arena: str) -> None:
    for code, name, content in (
        ("file-empty", "empty.csv", ""),
        ("column-missing", "other.csv", "colour\nred\n"),
        ("file-type-unknown", "notes.doc", "x"),
        ("xlsx-malformed", "notes.xlsx", "x"),
        ("csv-malformed", "quote.csv", 'text\n"open\n'),
    ):
        wmt.refused(code, "notes", "import", arena, wmt.file(name, content))
    wmt.refused("file-not-found", "notes", "import", arena, wmt.folder / "none.csv")
    (wmt.folder / "folder.csv").mkdir()
    wmt.refused("file-is-folder", "notes", "import", arena, wmt.folder / "folder.csv")


# undo


def test_steps_are_undone_and_done_again(wmt: Wmt, arena: str) -> None:
    wmt.refused("nothing-to-undo", "undo", arena)
    wmt("notes", "add", arena, "One")
    assert wmt("undo", arena) == {"undone": "write 1 note", "skipped": []}
    assert wmt("notes", "list", arena)[0]["deleted"]
    assert wmt("redo", arena) == {"undone": "write 1 note", "skipped": []}
    assert not wmt("notes", "list", arena)[0]["deleted"]
    assert wmt.text("undo", arena) == "write 1 note\n"
    wmt.text("redo", arena)
    wmt.refused("nothing-to-redo", "redo", arena)
